/// Reads a training state that `TrainingPacker` wrote.
struct TrainingUnpacker {
  private var bytes: PackedReader
  private var doses: [Prescription] = []
  private var outcomes: [ExerciseOutcome] = []
  private var rulings: [Ruling] = []
  private var sessions: [Planner.Past] = []

  /// The state of some bytes.
  /// - Throws: `PackedReader.Failure` where they say nothing.
  static func state(
    _ bytes: [UInt8], rules: [ExerciseID: ProgressionRule]
  ) throws(PackedReader.Failure) -> TrainingState {
    var unpacker = TrainingUnpacker(bytes: PackedReader(bytes))
    let state = try unpacker.state(TrainingState(rules: rules))
    guard unpacker.bytes.left == 0 else { throw PackedReader.Failure() }
    return state
  }

  /// Room for what comes after, without which adding it would copy all that was read.
  private static let later = 100

  private init(bytes: PackedReader) { self.bytes = bytes }

  private mutating func state(
    _ empty: TrainingState
  ) throws(PackedReader.Failure) -> TrainingState {
    var state = empty
    for _ in 0..<(try count()) {
      let exercise = ExerciseID(rawValue: try bytes.text())
      state.courses[exercise] = try course()
    }
    state.plan = try bytes.optional { reader throws(PackedReader.Failure) in
      try reader.list { reader throws(PackedReader.Failure) in
        ExerciseID(rawValue: try reader.text())
      }
    }
    state.level = try bytes.word()
    state.weeks.weeks = try bytes.list { reader throws(PackedReader.Failure) in
      try reader.number()
    }
    state.weeks.last = try momentIfAny()
    state.weeks.blocksBefore = try bytes.number()
    let sessions = try count()
    state.sessions.reserveCapacity(min(sessions, bytes.left) + Self.later)
    for _ in 0..<sessions { state.sessions.append(try session()) }
    state.screened = try bytes.wordIfAny()
    state.screenedAt = try momentIfAny()
    state.worstPain = try bytes.number()
    for _ in 0..<(try count()) {
      let exercise = ExerciseID(rawValue: try bytes.text())
      let dose = try dose()
      state.imports[exercise] = TrainingState.Import(prescription: dose, at: try bytes.moment())
    }
    state.routines = try bytes.optional { reader throws(PackedReader.Failure) in
      try reader.list { reader throws(PackedReader.Failure) in
        RoutineID(rawValue: try reader.text())
      }
    }
    try facts(&state)
    return state
  }

  private mutating func facts(_ state: inout TrainingState) throws(PackedReader.Failure) {
    if try bytes.flag() {
      guard case (let id, let at, .readiness(let readiness)) = try fact() else { throw failure }
      state.lastReadiness = Dated(readiness, id: id, at: at)
    }
    for _ in 0..<(try count()) {
      guard case (let id, _, .run(let run)) = try fact() else { throw failure }
      state.runs.add(run, id: id)
    }
    guard case .calendar(let entries) = try bytes.kind() else { throw failure }
    state.runs.replaceCalendar(entries)
    for _ in 0..<(try count()) {
      guard case .classification(let event, let found) = try bytes.kind() else { throw failure }
      state.runs.classify(event, as: found)
    }
    for _ in 0..<(try count()) {
      guard case (let id, let at, .selfCheck(let check)) = try fact() else { throw failure }
      state.checks.append(Dated(check, id: id, at: at))
    }
    for _ in 0..<(try count()) {
      let exercise = ExerciseID(rawValue: try bytes.text())
      guard case .fault(let note) = try bytes.kind() else { throw failure }
      state.faults[exercise] = RememberedFault(note: note, cleanSessions: try bytes.number())
    }
    for _ in 0..<(try count()) {
      guard case (let id, let at, .test(let result)) = try fact() else { throw failure }
      state.tests.append(Dated(result, id: id, at: at))
    }
  }

  private var failure: PackedReader.Failure { PackedReader.Failure() }

  private mutating func count() throws(PackedReader.Failure) -> Int {
    let count = try bytes.number()
    guard count >= 0 else { throw failure }
    return count
  }

  private mutating func fact() throws(PackedReader.Failure) -> (
    RecordID, Timestamp, TrainingFact.Kind
  ) {
    let id = try bytes.id()
    let at = try bytes.moment()
    return (id, at, try bytes.kind())
  }

  private mutating func momentIfAny() throws(PackedReader.Failure) -> Timestamp? {
    try bytes.flag() ? try bytes.moment() : nil
  }

  private mutating func session() throws(PackedReader.Failure) -> Planner.Past {
    let untimed = try bytes.value(known: &sessions) { reader throws(PackedReader.Failure) in
      let routine = try reader.optional { reader throws(PackedReader.Failure) in
        RoutineID(rawValue: try reader.text())
      }
      return Planner.Past(
        routine, kind: try reader.word(), ended: Timestamp(seconds: 0, offset: 0))
    }
    return Planner.Past(untimed.routine, kind: untimed.kind, ended: try bytes.moment())
  }

  private mutating func course() throws(PackedReader.Failure) -> Course {
    var course = Course(try dose())
    course.counters = try bytes.counters()
    course.own = try bytes.flag() ? try dose() : nil
    course.stoppedAt = try momentIfAny()
    course.isComeback = try bytes.flag()
    course.qualifiedAt = try momentIfAny()
    course.idleSince = try momentIfAny()
    course.idleDays = try bytes.number()
    course.isBegun = try bytes.flag()
    let entries = try count()
    course.entries.reserveCapacity(min(entries, bytes.left) + Self.later)
    for _ in 0..<entries { course.entries.append(try entry()) }
    return course
  }

  private mutating func entry() throws(PackedReader.Failure) -> Course.Entry {
    let session = try bytes.id()
    let at = try bytes.moment()
    let before = try dose()
    let asked = try dose()
    let outcome = try bytes.value(known: &outcomes) { reader throws(PackedReader.Failure) in
      try reader.outcome()
    }
    return Course.Entry(
      session: session, at: at, before: before, asked: asked, outcome: outcome,
      ruling: try ruling())
  }

  private mutating func dose() throws(PackedReader.Failure) -> Prescription {
    try bytes.value(known: &doses) { reader throws(PackedReader.Failure) in try reader.dose() }
  }

  private mutating func ruling() throws(PackedReader.Failure) -> Ruling {
    try bytes.value(known: &rulings) { reader throws(PackedReader.Failure) in
      let decision: Decision? = try reader.wordIfAny()
      let cause = try reader.cause()
      let next = try reader.dose()
      return Ruling(decision, cause, next: next, counters: try reader.counters())
    }
  }
}

extension PackedReader {
  fileprivate mutating func numbers() throws(Failure) -> [Int] {
    try list { reader throws(Failure) in try reader.number() }
  }

  fileprivate mutating func numberIfAny() throws(Failure) -> Int? {
    try flag() ? try number() : nil
  }

  fileprivate mutating func dose() throws(Failure) -> Prescription {
    let variant = try number()
    let work: Prescription.Work
    if try flag() {
      let sets = try number()
      work = .holds(sets: sets, seconds: try number())
    } else {
      let sets = try numbers()
      work = .repetitions(sets, hold: try number())
    }
    let load = try optional { reader throws(Failure) in
      let thousandths = try reader.number()
      return Load(thousandths: thousandths, unit: try reader.word())
    }
    return Prescription(variant: variant, work: work, load: load)
  }

  fileprivate mutating func counters() throws(Failure) -> Counters {
    let top = try number()
    let bonus = try number()
    return Counters(top: top, bonus: bonus, regress: try number())
  }

  fileprivate mutating func outcome() throws(Failure) -> ExerciseOutcome {
    let done = try numbers()
    let form: FormRating? = try wordIfAny()
    let effort = try numberIfAny()
    let pain = try number()
    let isStopped = try flag()
    return ExerciseOutcome(
      done: done, form: form, effort: effort, pain: pain, isStopped: isStopped,
      result: try wordIfAny())
  }

  fileprivate mutating func cause() throws(Failure) -> Ruling.Cause {
    let name = try text()
    guard let cause = Ruling.Cause(packed: name, try numberIfAny()) else { throw Failure() }
    return cause
  }
}
