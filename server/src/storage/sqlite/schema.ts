/**
 * The database's schema, as the steps that made it. A step that has been released is never
 * changed: `PRAGMA user_version` counts how many of them a database has had.
 *
 * - `updates.sequence` is given out by the database and never again, also after deletion
 *   (`AUTOINCREMENT`): order is commit order, and a snapshot at N stands for all ≤ N.
 * - `updates.lengths` is how long each update in `content` is, for several that were committed together; `NULL`: it is one.
 * - A key without a canvas opens the whole workshop.
 * - `versions.log_sequence` is the last update that a version holds: what was appended since is more than that.
 * - `snapshots.schema_version` is what the document in it says of itself; `NULL` where nobody has looked.
 * - The canvas with number 0 is the own document of a workshop, under the workshop's id: where the meeting stands.
 * - `workshops.doors_open_until` is until when the code lets people in; `frozen`, that the tables stand still.
 * - `canvases.delete_after` is the last day of a canvas; `delete_after_chosen`, that somebody chose it.
 */
export const schemaSteps: readonly string[] = [
  `
  CREATE TABLE workshops (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE canvases (
    id TEXT PRIMARY KEY,
    workshop_id TEXT NOT NULL REFERENCES workshops ON DELETE CASCADE,
    table_number INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    UNIQUE (workshop_id, table_number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE keys (
    hash BLOB PRIMARY KEY,
    workshop_id TEXT NOT NULL REFERENCES workshops ON DELETE CASCADE,
    canvas_id TEXT REFERENCES canvases ON DELETE CASCADE,
    ability TEXT NOT NULL CHECK (ability IN ('facilitate', 'edit', 'view')),
    CHECK ((ability = 'facilitate') = (canvas_id IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keys_by_workshop ON keys (workshop_id);
  CREATE INDEX keys_by_canvas ON keys (canvas_id);

  CREATE TABLE updates (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    canvas_id TEXT NOT NULL REFERENCES canvases ON DELETE CASCADE,
    content BLOB NOT NULL
  ) STRICT;
  CREATE INDEX updates_by_canvas ON updates (canvas_id, sequence);

  CREATE TABLE snapshots (
    canvas_id TEXT PRIMARY KEY REFERENCES canvases ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    content BLOB NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE versions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    canvas_id TEXT NOT NULL REFERENCES canvases ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    log_sequence INTEGER NOT NULL,
    content BLOB NOT NULL,
    CHECK ((kind = 'named') = (name IS NOT NULL))
  ) STRICT;
  CREATE INDEX versions_by_canvas ON versions (canvas_id, sequence);

  ALTER TABLE canvases ADD COLUMN delete_after TEXT NOT NULL DEFAULT '';
  ALTER TABLE canvases ADD COLUMN delete_after_chosen INTEGER NOT NULL DEFAULT 0;
  UPDATE canvases SET delete_after =
    (SELECT date(created_at, '+12 months') FROM workshops WHERE workshops.id = workshop_id);
  CREATE INDEX canvases_by_delete_after ON canvases (delete_after);
  `,
  `
  ALTER TABLE snapshots ADD COLUMN schema_version INTEGER;
  `,
  `
  ALTER TABLE workshops ADD COLUMN held_on TEXT;
  ALTER TABLE workshops ADD COLUMN archived_at TEXT;
  ALTER TABLE workshops ADD COLUMN join_code TEXT;
  ALTER TABLE workshops ADD COLUMN doors_open_until TEXT;
  ALTER TABLE workshops ADD COLUMN frozen INTEGER NOT NULL DEFAULT 0;
  CREATE UNIQUE INDEX workshops_by_join_code ON workshops (join_code) WHERE join_code IS NOT NULL;

  INSERT INTO canvases (id, workshop_id, table_number, table_name, delete_after, delete_after_chosen)
    SELECT id, id, 0, '', '9999-12-31', 1 FROM workshops;
  INSERT INTO updates (canvas_id, content) SELECT id, x'0000' FROM workshops;
  `,
  `
  ALTER TABLE updates ADD COLUMN lengths TEXT;
  `,
]
