internal import BackboneBinary

/// Reads a training state that `TrainingPacker` wrote.
struct TrainingUnpacker {
  private var bytes: BinaryReader
  private var doses: [Prescription] = []
  private var outcomes: [ExerciseOutcome] = []
  private var rulings: [Ruling] = []
  private var sessions: [Planner.Past] = []

  /// The state of some bytes.
  /// - Throws: `BinaryError` where they say nothing.
  static func state(
    _ bytes: [UInt8], rules: [ExerciseID: ProgressionRule]
  ) throws(BinaryError) -> TrainingState {
    var unpacker = TrainingUnpacker(bytes: BinaryReader(bytes, in: 0..<bytes.count))
    let state = try unpacker.state(TrainingState(rules: rules))
    guard unpacker.bytes.isAtEnd else { throw .unknownValue }
    return state
  }

  /// Room for what comes after, without which adding it would copy all that was read.
  private static let later = 100

  private init(bytes: BinaryReader) { self.bytes = bytes }

  private mutating func state(
    _ empty: TrainingState
  ) throws(BinaryError) -> TrainingState {
    var state = empty
    for _ in 0..<(try bytes.count()) {
      let exercise = ExerciseID(rawValue: try bytes.text())
      state.courses[exercise] = try course()
    }
    state.plan = try bytes.optional { reader throws(BinaryError) in
      try reader.list { reader throws(BinaryError) in
        ExerciseID(rawValue: try reader.text())
      }
    }
    state.level = try bytes.word()
    state.weeks.weeks = try bytes.list { reader throws(BinaryError) in
      try reader.integer()
    }
    state.weeks.last = try momentIfAny()
    state.weeks.blocksBefore = try bytes.integer()
    let sessions = try bytes.count()
    state.sessions.reserveCapacity(sessions + Self.later)
    for _ in 0..<sessions { state.sessions.append(try session()) }
    state.screened = try bytes.wordIfAny()
    state.screenedAt = try momentIfAny()
    state.worstPain = try bytes.integer()
    for _ in 0..<(try bytes.count()) {
      let exercise = ExerciseID(rawValue: try bytes.text())
      let dose = try dose()
      state.imports[exercise] = TrainingState.Import(prescription: dose, at: try bytes.moment())
    }
    state.routines = try bytes.optional { reader throws(BinaryError) in
      try reader.list { reader throws(BinaryError) in
        RoutineID(rawValue: try reader.text())
      }
    }
    try facts(&state)
    return state
  }

  private mutating func facts(_ state: inout TrainingState) throws(BinaryError) {
    if try bytes.flag() {
      guard case (let id, let at, .readiness(let readiness)) = try fact() else {
        throw .unknownValue
      }
      state.lastReadiness = Dated(readiness, id: id, at: at)
    }
    for _ in 0..<(try bytes.count()) {
      guard case (let id, _, .run(let run)) = try fact() else { throw .unknownValue }
      state.runs.add(run, id: id)
    }
    guard case .calendar(let entries) = try bytes.kind() else { throw .unknownValue }
    state.runs.replaceCalendar(entries)
    for _ in 0..<(try bytes.count()) {
      guard case .classification(let event, let found) = try bytes.kind() else {
        throw .unknownValue
      }
      state.runs.classify(event, as: found)
    }
    for _ in 0..<(try bytes.count()) {
      guard case (let id, let at, .selfCheck(let check)) = try fact() else { throw .unknownValue }
      state.checks.append(Dated(check, id: id, at: at))
    }
    for _ in 0..<(try bytes.count()) {
      let exercise = ExerciseID(rawValue: try bytes.text())
      guard case .fault(let note) = try bytes.kind() else { throw .unknownValue }
      state.faults[exercise] = RememberedFault(note: note, cleanSessions: try bytes.integer())
    }
    for _ in 0..<(try bytes.count()) {
      guard case (let id, let at, .test(let result)) = try fact() else { throw .unknownValue }
      state.tests.append(Dated(result, id: id, at: at))
    }
  }

  private mutating func fact() throws(BinaryError) -> (
    RecordID, Timestamp, TrainingFact.Kind
  ) {
    let id = try bytes.id()
    let at = try bytes.moment()
    return (id, at, try bytes.kind())
  }

  private mutating func momentIfAny() throws(BinaryError) -> Timestamp? {
    try bytes.flag() ? try bytes.moment() : nil
  }

  private mutating func session() throws(BinaryError) -> Planner.Past {
    let untimed = try bytes.value(known: &sessions) { reader throws(BinaryError) in
      let routine = try reader.optional { reader throws(BinaryError) in
        RoutineID(rawValue: try reader.text())
      }
      return Planner.Past(
        routine, kind: try reader.word(), ended: Timestamp(seconds: 0, offset: 0))
    }
    return Planner.Past(untimed.routine, kind: untimed.kind, ended: try bytes.moment())
  }

  private mutating func course() throws(BinaryError) -> Course {
    var course = Course(try dose())
    course.counters = try bytes.counters()
    course.own = try bytes.flag() ? try dose() : nil
    course.stoppedAt = try momentIfAny()
    course.isComeback = try bytes.flag()
    course.qualifiedAt = try momentIfAny()
    course.idleSince = try momentIfAny()
    course.idleDays = try bytes.integer()
    course.isBegun = try bytes.flag()
    let entries = try bytes.count()
    course.entries.reserveCapacity(entries + Self.later)
    for _ in 0..<entries { course.entries.append(try entry()) }
    return course
  }

  private mutating func entry() throws(BinaryError) -> Course.Entry {
    let session = try bytes.id()
    let at = try bytes.moment()
    let before = try dose()
    let asked = try dose()
    let outcome = try bytes.value(known: &outcomes) { reader throws(BinaryError) in
      try reader.outcome()
    }
    return Course.Entry(
      session: session, at: at, before: before, asked: asked, outcome: outcome,
      ruling: try ruling())
  }

  private mutating func dose() throws(BinaryError) -> Prescription {
    try bytes.value(known: &doses) { reader throws(BinaryError) in try reader.dose() }
  }

  private mutating func ruling() throws(BinaryError) -> Ruling {
    try bytes.value(known: &rulings) { reader throws(BinaryError) in
      let decision: Decision? = try reader.wordIfAny()
      let cause = try reader.cause()
      let next = try reader.dose()
      return Ruling(decision, cause, next: next, counters: try reader.counters())
    }
  }
}

extension BinaryReader {
  fileprivate mutating func numbers() throws(BinaryError) -> [Int] {
    try list { reader throws(BinaryError) in try reader.integer() }
  }

  fileprivate mutating func numberIfAny() throws(BinaryError) -> Int? {
    try flag() ? try integer() : nil
  }

  fileprivate mutating func dose() throws(BinaryError) -> Prescription {
    let variant = try integer()
    let work: Prescription.Work
    if try flag() {
      let sets = try integer()
      work = .holds(sets: sets, seconds: try integer())
    } else {
      let sets = try numbers()
      work = .repetitions(sets, hold: try integer())
    }
    let load = try optional { reader throws(BinaryError) in
      let thousandths = try reader.integer()
      return Load(thousandths: thousandths, unit: try reader.word())
    }
    return Prescription(variant: variant, work: work, load: load)
  }

  fileprivate mutating func counters() throws(BinaryError) -> Counters {
    let top = try integer()
    let bonus = try integer()
    return Counters(top: top, bonus: bonus, regress: try integer())
  }

  fileprivate mutating func outcome() throws(BinaryError) -> ExerciseOutcome {
    let done = try numbers()
    let form: FormRating? = try wordIfAny()
    let effort = try numberIfAny()
    let pain = try integer()
    let isStopped = try flag()
    return ExerciseOutcome(
      done: done, form: form, effort: effort, pain: pain, isStopped: isStopped,
      result: try wordIfAny())
  }

  fileprivate mutating func cause() throws(BinaryError) -> Ruling.Cause {
    let name = try text()
    guard let cause = Ruling.Cause(packed: name, try numberIfAny()) else { throw .unknownValue }
    return cause
  }
}
