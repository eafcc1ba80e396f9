-- The sentences of a record with who is in them, in which is searched: as postcard, compressed with gzip.
ALTER TABLE results ADD COLUMN sentences BLOB;
-- Which takes the place of the list of sentences and its index.
DROP TABLE sentence_index;
DROP TABLE sentences;
