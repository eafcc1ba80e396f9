-- The headline of a report, as the person who added it gives it.
ALTER TABLE reports ADD COLUMN given_title TEXT;
-- The language of a report, as a BCP 47 tag.
ALTER TABLE reports ADD COLUMN language TEXT;

-- How many facts of a record differ or are disputed, changed, are told by one alone, are agreed.
ALTER TABLE results ADD COLUMN differs INTEGER;
ALTER TABLE results ADD COLUMN changed INTEGER;
ALTER TABLE results ADD COLUMN alone INTEGER;
ALTER TABLE results ADD COLUMN agreed INTEGER;
-- What its rows say, eight bytes for each, by which new ones are told.
ALTER TABLE results ADD COLUMN lines BLOB;
-- The same of the record that was opened last.
ALTER TABLE stories ADD COLUMN seen BLOB;

-- Records that were made before get what is new.
UPDATE results SET program = '';
