/// What the training had come to at a moment, so that it isn't computed from all sets each time.
extension Schema {
  /// A row knows all that happened before its moment.
  ///
  /// The triggers delete it with the first change to that, whoever makes it. `sessions` and `facts` say how many there were, and
  /// `hash` is that of `state`. Rows never leave the file.
  static let trainingState = """
    CREATE TABLE training_state (
      id INTEGER PRIMARY KEY,
      -- The program and the content that computed it.
      made_by BLOB NOT NULL UNIQUE CHECK (length(made_by) BETWEEN 1 AND 100),
      before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 253402300799),
      sessions INTEGER NOT NULL CHECK (sessions >= 0),
      facts INTEGER NOT NULL CHECK (facts >= 0),
      hash INTEGER NOT NULL,
      state BLOB NOT NULL
    ) STRICT;

    CREATE INDEX session_by_end ON session (coalesce(ended_at, started_at));
    CREATE INDEX session_that_is_open ON session (started_at) WHERE ending IS NULL;
    CREATE INDEX fact_by_moment ON fact (happened_at);
    -- They change what other facts and sessions say, whenever those happened.
    CREATE INDEX fact_about_another ON fact (happened_at, uuid)
      WHERE kind IN ('discard', 'restore', 'correction');

    CREATE TRIGGER training_session_added AFTER INSERT ON session
    BEGIN
      DELETE FROM training_state WHERE before > coalesce(NEW.ended_at, NEW.started_at);
    END;

    CREATE TRIGGER training_session_changed
    AFTER UPDATE OF uuid, device, routine, is_rehearsal, source, started_at, started_offset,
      owner_process, ending, ended_at, ended_offset, effort, form, pain ON session
    BEGIN
      DELETE FROM training_state WHERE before > min(
        coalesce(OLD.ended_at, OLD.started_at), coalesce(NEW.ended_at, NEW.started_at));
    END;

    CREATE TRIGGER training_session_deleted AFTER DELETE ON session
    BEGIN
      DELETE FROM training_state WHERE before > coalesce(OLD.ended_at, OLD.started_at);
    END;

    \(changes(of: "session_exercise", through: "session", to: "session.id"))
    \(setChanges)

    CREATE TRIGGER training_fact_added AFTER INSERT ON fact
    BEGIN
      DELETE FROM training_state WHERE before > NEW.happened_at
        OR NEW.kind IN ('discard', 'restore', 'correction');
    END;

    CREATE TRIGGER training_fact_changed
    AFTER UPDATE OF uuid, device, happened_at, happened_offset, kind, body ON fact
    BEGIN
      DELETE FROM training_state WHERE before > min(OLD.happened_at, NEW.happened_at)
        OR OLD.kind IN ('discard', 'restore', 'correction')
        OR NEW.kind IN ('discard', 'restore', 'correction');
    END;

    CREATE TRIGGER training_fact_deleted AFTER DELETE ON fact
    BEGIN
      DELETE FROM training_state WHERE before > OLD.happened_at
        OR OLD.kind IN ('discard', 'restore', 'correction');
    END;

    -- Of two at the same second, the device says which was first.
    CREATE TRIGGER training_device_changed AFTER UPDATE OF uuid ON device
    BEGIN DELETE FROM training_state; END;
    """

  /// The part of a state that decides what is due stands before all of it, where it is read alone.
  static let recentTraining = """
    DROP TABLE training_state;
    CREATE TABLE training_state (
      id INTEGER PRIMARY KEY,
      -- The program and the content that computed it.
      made_by BLOB NOT NULL UNIQUE CHECK (length(made_by) BETWEEN 1 AND 100),
      before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 253402300799),
      sessions INTEGER NOT NULL CHECK (sessions >= 0),
      facts INTEGER NOT NULL CHECK (facts >= 0),
      recent_hash INTEGER NOT NULL,
      recent BLOB NOT NULL,
      hash INTEGER NOT NULL,
      state BLOB NOT NULL
    ) STRICT;
    """

  private static let setChanges = changes(
    of: "set_entry", through: "exercise", to: "session_exercise.id",
    in: "session JOIN session_exercise ON session_exercise.session = session.id")

  /// The triggers of a table whose rows belong to a session.
  ///
  /// - Parameters:
  ///   - column: the column that leads to the session.
  ///   - key: what it is compared with.
  ///   - sessions: where the session is found.
  private static func changes(
    of table: String, through column: String, to key: String, in sessions: String = "session"
  ) -> String {
    let events = [
      ("added", "INSERT", ["NEW"]), ("changed", "UPDATE", ["OLD", "NEW"]),
      ("deleted", "DELETE", ["OLD"]),
    ]
    return events.map { name, event, rows in
      let deletions = rows.map { row in
        """
        DELETE FROM training_state WHERE before > (
          SELECT coalesce(ended_at, started_at) FROM \(sessions) WHERE \(key) = \(row).\(column));
        """
      }
      return """
        CREATE TRIGGER training_\(table)_\(name) AFTER \(event) ON \(table)
        BEGIN \(deletions.joined(separator: "\n")) END;
        """
    }.joined(separator: "\n\n")
  }
}
