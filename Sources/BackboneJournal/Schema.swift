internal import GRDB

/// The tables of the journal, and how a file gets from any version to the newest one.
enum Schema {
  /// Marks a file as Backbone's in SQLite's header: "Back" in ASCII.
  static let applicationID: Int64 = 0x4261_636B

  /// Every version since the first, in order; a released one is never changed again.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: first)
    }
    migrator.registerMigration("v2") { db in try db.execute(sql: second) }
    return migrator
  }

  /// Throws before anything is written, if the file belongs to a newer or to another program.
  static func check(_ db: Database, file: String) throws {
    let tables = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
    let owner = try Int64.fetchOne(db, sql: "PRAGMA application_id")
    guard tables == 0 || owner == applicationID else { throw JournalError.foreign(file: file) }

    let known = Set(migrator.migrations)
    let unknown = try migrator.appliedIdentifiers(db).subtracting(known)
    guard unknown.isEmpty else {
      throw JournalError.newer(file: file, migrations: unknown.sorted())
    }
  }

  // The words of the enumerations stand here as text: version 1 must stay as it was when an
  // enumeration grows. Seconds end with the year 9999, offsets within a day.
  static let first = """
    CREATE TABLE session (
      id INTEGER PRIMARY KEY,
      routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 100),
      level TEXT NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
      steps INTEGER NOT NULL CHECK (steps >= 0),
      planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
      speed INTEGER NOT NULL CHECK (speed >= 1),
      started_at INTEGER NOT NULL CHECK (started_at BETWEEN 0 AND 253402300799),
      started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -86399 AND 86399),
      ending TEXT CHECK (ending IN ('finished', 'aborted')),
      ended_at INTEGER CHECK (ended_at BETWEEN 0 AND 253402300799),
      ended_offset INTEGER CHECK (ended_offset BETWEEN -86399 AND 86399),
      rpe INTEGER CHECK (rpe BETWEEN 1 AND 10),
      form TEXT CHECK (form IN ('good', 'minor', 'broke')),
      CHECK ((ending IS NULL) = (ended_at IS NULL) AND (ending IS NULL) = (ended_offset IS NULL))
    ) STRICT;

    CREATE INDEX session_by_start ON session (started_at);

    CREATE TABLE set_entry (
      id INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      step INTEGER NOT NULL CHECK (step >= 0),
      exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 100),
      side TEXT CHECK (side IN ('left', 'right')),
      round INTEGER NOT NULL CHECK (round >= 1),
      number INTEGER NOT NULL CHECK (number >= 1),
      planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
      held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
      outcome TEXT NOT NULL CHECK (outcome IN ('completed', 'stopped', 'skipped')),
      ended_at INTEGER NOT NULL CHECK (ended_at BETWEEN 0 AND 253402300799),
      ended_offset INTEGER NOT NULL CHECK (ended_offset BETWEEN -86399 AND 86399)
    ) STRICT;

    CREATE INDEX set_entry_by_session ON set_entry (session);

    CREATE TABLE checkpoint (
      session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      step INTEGER NOT NULL CHECK (step >= 0),
      left_ms INTEGER NOT NULL CHECK (left_ms >= 0),
      held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
      reached_at INTEGER NOT NULL CHECK (reached_at BETWEEN 0 AND 253402300799),
      reached_offset INTEGER NOT NULL CHECK (reached_offset BETWEEN -86399 AND 86399)
    ) STRICT;
    """

  /// What the person says beside effort and form, why a set was stopped, what was counted.
  private static let second = """
    ALTER TABLE session ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);
    ALTER TABLE session ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500);
    ALTER TABLE set_entry ADD COLUMN repetitions INTEGER CHECK (repetitions >= 0);
    ALTER TABLE set_entry ADD COLUMN reason TEXT
      CHECK (reason IS NULL OR (outcome = 'stopped' AND reason IN ('tired', 'form', 'pain')));
    """
}
