/// The tables of the journal, and how a file gets from any version to the newest one.
enum Schema {
  /// Marks a file as Backbone's in SQLite's header: "Back" in ASCII.
  static let applicationID: Int64 = 0x4261_636B

  /// The newest version, kept in the header as `user_version`.
  static var newest: Int { migrations.count }

  /// From no tables to version 1, and from each version to the next; a released one is never
  /// changed again.
  private static let migrations: [@Sendable (borrowing Connection) throws -> Void] = [
    { try $0.execute(first) }, { try $0.execute(second) }, { try migrateToThird($0) },
    { try $0.execute(imports) },
    { try $0.execute(facts) }, { try $0.execute(exchange) },
    { try $0.execute(trainingState) }, { try $0.execute(recentTraining) },
  ]

  /// The version of a file, 0 for one without tables; nothing is written.
  /// - Throws: `foreign` or `newer` when the file belongs to another or to a newer program.
  static func version(_ connection: borrowing Connection, file: String) throws -> Int {
    let tables = try connection.integer(
      "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'")
    let owner = try connection.integer("PRAGMA application_id")
    guard tables == 0 || owner == applicationID else { throw JournalError.foreign(file: file) }
    var version = try connection.integer("PRAGMA user_version")
    if version == 0 { version = try versionByName(connection) }
    guard (0...Int64(newest)).contains(version) else {
      throw JournalError.newer(file: file, version: version)
    }
    return Int(version)
  }

  /// Brings a file to the newest version, as a whole or not at all.
  static func migrate(_ connection: borrowing Connection, file: String) throws {
    guard try version(connection, file: file) < newest else { return }
    try connection.write { connection in
      // Looked at again now that nobody else can write.
      for migrate in migrations[try version(connection, file: file)...] { try migrate(connection) }
      try connection.execute("PRAGMA user_version = \(newest)")
    }
  }

  /// The version of a file of version 1 or 2: the first programs kept a table with the name of each
  /// migration that had been done.
  private static func versionByName(_ connection: borrowing Connection) throws -> Int64 {
    let hasNames = try connection.integer(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'grdb_migrations'")
    if hasNames == 0 { return 0 }
    return try connection.integer("SELECT count(*) FROM grdb_migrations")
  }

  // The words of the enumerations stand here as text: a version must stay as it was when an
  // enumeration grows. Seconds end with the year 9999, offsets within a day.
  private static let first = """
    PRAGMA application_id = \(applicationID);

    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('v1');

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

  /// What the plan asked for of each exercise, and what happened to the training outside sessions.
  private static let facts = """
    -- In the notation of prescriptions, as in `v3 3x30 s`.
    ALTER TABLE session_exercise ADD COLUMN dose TEXT CHECK (length(dose) BETWEEN 1 AND 300);

    CREATE TABLE fact (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      device INTEGER NOT NULL REFERENCES device (id),
      happened_at INTEGER NOT NULL CHECK (happened_at BETWEEN 0 AND 253402300799),
      happened_offset INTEGER NOT NULL CHECK (happened_offset BETWEEN -86399 AND 86399),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 50),
      -- JSON.
      body TEXT NOT NULL CHECK (length(body) <= 1000000)
    ) STRICT;
    """

  /// What the user says beside effort and form, why a set was stopped, what was counted.
  private static let second = """
    INSERT INTO grdb_migrations VALUES ('v2');

    ALTER TABLE session ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);
    ALTER TABLE session ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500);
    ALTER TABLE set_entry ADD COLUMN repetitions INTEGER CHECK (repetitions >= 0);
    ALTER TABLE set_entry ADD COLUMN reason TEXT
      CHECK (reason IS NULL OR (outcome = 'stopped' AND reason IN ('tired', 'form', 'pain')));
    """
}

extension Connection {
  /// A whole number that a query answers with; 0 where it answers with something else.
  func integer(_ sql: String, _ arguments: [(any StoredConvertible)?] = []) throws(SQLiteError)
    -> Int64
  {
    if case .integer(let integer) = try value(sql, arguments) { integer } else { 0 }
  }
}
