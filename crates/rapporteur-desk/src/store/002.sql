-- The sign by which a store is told from the databases of other programs: "Rapp".
PRAGMA application_id = 1382117488;
