-- The search index forgets what is removed when its parts are merged (`Store::tidy_index`).
-- Its own way of forgetting at once leaves words behind.
INSERT INTO sentence_index (sentence_index, rank) VALUES ('secure-delete', 0);
INSERT INTO sentence_index (sentence_index) VALUES ('rebuild');
