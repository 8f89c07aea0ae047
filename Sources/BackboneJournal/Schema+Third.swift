internal import BackboneCore

/// Version 3: what a session was started with, its exercises, its owner, and ids that mean the same
/// on every machine.
extension Schema {
  static func migrateToThird(_ connection: borrowing Connection) throws {
    try connection.execute(
      """
      -- Tells programs of version 1 and 2, which look here, that the file is newer than they are.
      INSERT INTO grdb_migrations VALUES ('v3');
      ALTER TABLE session RENAME TO old_session;
      ALTER TABLE set_entry RENAME TO old_set_entry;
      ALTER TABLE checkpoint RENAME TO old_checkpoint;
      DROP INDEX session_by_start;
      DROP INDEX set_entry_by_session;
      """)
    try connection.execute(third)
    try connection.run(
      "INSERT INTO device (id, uuid, is_this) VALUES (1, ?, 1)", [RecordID.new()])
    try moveSessions(connection)
    try moveSets(connection)
    try connection.execute(
      """
      INSERT INTO checkpoint
      SELECT session, \(limited("step", steps)), \(limited("left_ms", day)),
        \(limited("held_ms", day)), 0, 0, reached_at, reached_offset
      FROM old_checkpoint;
      DROP TABLE old_checkpoint;
      DROP TABLE old_set_entry;
      DROP TABLE old_session;
      """)
  }

  /// Moves the sessions.
  ///
  /// How many sets were planned was not kept; but a session that
  /// was gone through to its end has an entry for every set, or for each attempt at it.
  private static func moveSessions(_ connection: borrowing Connection) throws {
    let insert = try connection.prepare(
      """
      INSERT INTO session
        (id, uuid, device, routine, level, steps, sets, planned_ms, speed, is_rehearsal,
         started_at, started_offset, ending, ended_at, ended_offset, effort, form, pain, note)
      SELECT id, ?, 1, routine, level, \(limited("steps", steps)),
        CASE WHEN ending = 'finished' THEN
          (SELECT count(DISTINCT step) FROM old_set_entry WHERE session = old_session.id)
        END,
        \(limited("planned_ms", 1_000_000_000_000)), \(limited("speed", 1000)), speed > 1,
        started_at, started_offset, ending, ended_at, ended_offset, rpe, form, pain, note
      FROM old_session WHERE id = ?
      """)
    let rows = try connection.prepare("SELECT id, started_at FROM old_session ORDER BY id")
    while try rows.step() {
      guard case .integer(let id) = rows.value(0), case .integer(let start) = rows.value(1) else {
        continue
      }
      try insert.bind([RecordID.new(at: start), id])
      while try insert.step() {}
    }
  }

  /// The exercises that have sets, each in the order of its first, and the sets.
  private static func moveSets(_ connection: borrowing Connection) throws {
    let insertExercise = try connection.prepare(
      """
      INSERT INTO session_exercise (uuid, device, session, exercise)
      VALUES (?, 1, ?, ?) ON CONFLICT (session, exercise) DO NOTHING
      """)
    let insertSet = try connection.prepare(
      """
      INSERT INTO set_entry
        (id, uuid, device, exercise, step, side, round, number, planned_ms, held_ms, repetitions,
         outcome, reason, ended_at, ended_offset)
      SELECT old.id, ?, 1, session_exercise.id, \(limited("old.step", steps)), old.side,
        \(limited("old.round", steps)), \(limited("old.number", steps)),
        \(limited("old.planned_ms", day)), \(limited("old.held_ms", day)),
        \(limited("old.repetitions", steps)), old.outcome, old.reason, old.ended_at,
        old.ended_offset
      FROM old_set_entry AS old
      JOIN session_exercise ON session_exercise.session = old.session
        AND session_exercise.exercise = old.exercise
      WHERE old.id = ?
      """)
    let rows = try connection.prepare(
      "SELECT id, ended_at, session, exercise FROM old_set_entry ORDER BY id")
    while try rows.step() {
      guard case .integer(let id) = rows.value(0), case .integer(let end) = rows.value(1),
        case .integer(let session) = rows.value(2), case .text(let exercise) = rows.value(3)
      else { continue }
      try insertExercise.bind([RecordID.new(at: end), session, exercise])
      while try insertExercise.step() {}
      try insertSet.bind([RecordID.new(at: end), id])
      while try insertSet.step() {}
    }
  }

  /// A column whose numbers had no upper bound before.
  private static func limited(_ column: String, _ most: Int64) -> String {
    "min(\(column), \(most))"
  }

  /// More than any routine has.
  private static let steps: Int64 = 1_000_000
  /// In milliseconds.
  private static let day: Int64 = 86_400_000

  // A row that leaves the machine has a `uuid` and the device that made it; `id` never leaves the
  // file. A checkpoint is only of use to the machine that made it.
  private static let third = """
    CREATE TABLE device (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      is_this INTEGER NOT NULL CHECK (is_this IN (0, 1))
    ) STRICT;

    CREATE UNIQUE INDEX device_that_is_this ON device (is_this) WHERE is_this = 1;

    CREATE TABLE session (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      device INTEGER NOT NULL REFERENCES device (id),
      routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 300),
      name TEXT CHECK (length(name) <= 1000),
      level TEXT NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
      steps INTEGER NOT NULL CHECK (steps BETWEEN 0 AND 1000000),
      sets INTEGER CHECK (sets BETWEEN 0 AND 1000000),
      planned_ms INTEGER NOT NULL CHECK (planned_ms BETWEEN 0 AND 1000000000000),
      -- JSON; with the columns after it unknown for sessions of older versions.
      plan TEXT CHECK (length(plan) <= 10000000),
      -- Words with commas between them.
      equipment TEXT CHECK (length(equipment) <= 1000),
      speed INTEGER NOT NULL CHECK (speed BETWEEN 1 AND 1000),
      is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
      count_in_ms INTEGER CHECK (count_in_ms BETWEEN 0 AND 86400000),
      app_version TEXT CHECK (length(app_version) <= 100),
      started_at INTEGER NOT NULL CHECK (started_at BETWEEN 0 AND 253402300799),
      started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -86399 AND 86399),
      -- The process that runs it now.
      owner_process INTEGER CHECK (owner_process BETWEEN 1 AND 2147483647),
      owner_start INTEGER CHECK (owner_start >= 0),
      owner_boot TEXT CHECK (length(owner_boot) <= 100),
      ending TEXT CHECK (ending IN ('finished', 'aborted')),
      ended_at INTEGER CHECK (ended_at BETWEEN 0 AND 253402300799),
      ended_offset INTEGER CHECK (ended_offset BETWEEN -86399 AND 86399),
      effort INTEGER CHECK (effort BETWEEN 1 AND 10),
      form TEXT CHECK (form IN ('good', 'minor', 'broke')),
      pain INTEGER CHECK (pain BETWEEN 0 AND 10),
      note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
      CHECK ((ending IS NULL) = (ended_at IS NULL) AND (ending IS NULL) = (ended_offset IS NULL)),
      CHECK ((owner_process IS NULL) = (owner_start IS NULL)
        AND (owner_process IS NULL) = (owner_boot IS NULL)),
      CHECK (ending IS NULL OR owner_process IS NULL)
    ) STRICT;

    CREATE INDEX session_by_start ON session (started_at);

    CREATE TABLE session_exercise (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      device INTEGER NOT NULL REFERENCES device (id),
      session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 300),
      -- How many sets the plan has of it, each side counted.
      sets INTEGER CHECK (sets BETWEEN 0 AND 1000000),
      variant INTEGER CHECK (variant BETWEEN 0 AND 999),
      variant_name TEXT CHECK (length(variant_name) <= 1000),
      load_thousandths INTEGER CHECK (load_thousandths BETWEEN 0 AND 10000000),
      load_unit TEXT CHECK (load_unit IN ('kg', 'lb')),
      effort INTEGER CHECK (effort BETWEEN 1 AND 10),
      form TEXT CHECK (form IN ('good', 'minor', 'broke')),
      pain INTEGER CHECK (pain BETWEEN 0 AND 10),
      result TEXT
        CHECK (result IN ('done', 'short', 'hard', 'pain', 'interrupted', 'skipped')),
      UNIQUE (session, exercise),
      CHECK ((variant IS NULL) = (variant_name IS NULL)),
      CHECK ((load_thousandths IS NULL) = (load_unit IS NULL))
    ) STRICT;

    CREATE TABLE set_entry (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
      device INTEGER NOT NULL REFERENCES device (id),
      exercise INTEGER NOT NULL REFERENCES session_exercise (id) ON DELETE CASCADE,
      step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 1000000),
      side TEXT CHECK (side IN ('left', 'right')),
      round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 1000000),
      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000),
      planned_ms INTEGER NOT NULL CHECK (planned_ms BETWEEN 0 AND 86400000),
      planned_repetitions INTEGER CHECK (planned_repetitions BETWEEN 0 AND 1000000),
      -- What was aimed for in the end; where unknown, what was planned.
      target_ms INTEGER CHECK (target_ms BETWEEN 0 AND 86400000),
      target_repetitions INTEGER CHECK (target_repetitions BETWEEN 0 AND 1000000),
      held_ms INTEGER NOT NULL CHECK (held_ms BETWEEN 0 AND 86400000),
      repetitions INTEGER CHECK (repetitions BETWEEN 0 AND 1000000),
      outcome TEXT NOT NULL CHECK (outcome IN ('completed', 'stopped', 'skipped')),
      reason TEXT
        CHECK (reason IS NULL OR (outcome = 'stopped' AND reason IN ('tired', 'form', 'pain'))),
      ended_at INTEGER NOT NULL CHECK (ended_at BETWEEN 0 AND 253402300799),
      ended_offset INTEGER NOT NULL CHECK (ended_offset BETWEEN -86399 AND 86399)
    ) STRICT;

    CREATE INDEX set_entry_by_exercise ON set_entry (exercise);

    CREATE TABLE checkpoint (
      session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 1000000),
      left_ms INTEGER NOT NULL CHECK (left_ms BETWEEN 0 AND 86400000),
      held_ms INTEGER NOT NULL CHECK (held_ms BETWEEN 0 AND 86400000),
      repetitions INTEGER NOT NULL CHECK (repetitions BETWEEN 0 AND 1000000),
      target INTEGER NOT NULL CHECK (target BETWEEN 0 AND 1000000),
      reached_at INTEGER NOT NULL CHECK (reached_at BETWEEN 0 AND 253402300799),
      reached_offset INTEGER NOT NULL CHECK (reached_offset BETWEEN -86399 AND 86399)
    ) STRICT;
    """
}
