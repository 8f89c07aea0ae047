/// What the journal and the exchange folder have in common.
extension Schema {
  /// `line` is the line of the folder that a session is like, and whose revision it is; it is null
  /// once the session was changed, which the triggers see, whoever changes it.
  static let exchange = """
    ALTER TABLE session ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);
    ALTER TABLE session ADD COLUMN line BLOB CHECK (length(line) = 16);
    ALTER TABLE session ADD COLUMN line_device INTEGER REFERENCES device (id);
    ALTER TABLE session ADD COLUMN line_at INTEGER CHECK (line_at BETWEEN 0 AND 253402300799);
    ALTER TABLE session ADD COLUMN line_offset INTEGER
      CHECK (line_offset BETWEEN -86399 AND 86399);

    ALTER TABLE fact ADD COLUMN import INTEGER REFERENCES import (id) ON DELETE SET NULL;

    -- The lines that are in the journal already.
    CREATE TABLE exchange_line (uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16))
      STRICT, WITHOUT ROWID;

    CREATE TRIGGER session_changed
    AFTER UPDATE OF ending, ended_at, effort, form, pain, note ON session
    BEGIN UPDATE session SET line = NULL WHERE id = NEW.id; END;

    CREATE TRIGGER session_exercise_changed AFTER UPDATE ON session_exercise
    BEGIN UPDATE session SET line = NULL WHERE id = NEW.session; END;

    CREATE TRIGGER set_entry_changed AFTER UPDATE ON set_entry
    BEGIN
      UPDATE session SET line = NULL
      WHERE id = (SELECT session FROM session_exercise WHERE id = NEW.exercise);
    END;
    """
}
