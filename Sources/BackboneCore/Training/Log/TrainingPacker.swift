internal import BackboneBinary

/// Writes a training state; `TrainingUnpacker` reads it in the same order.
///
/// Over the years the same doses, outcomes and rulings come again and again, so each is written once.
struct TrainingPacker {
  private var out = BinaryWriter()
  private var doses: [Prescription: Int] = [:]
  private var outcomes: [ExerciseOutcome: Int] = [:]
  private var rulings: [Ruling: Int] = [:]
  /// Sessions without their time.
  private var sessions: [Planner.Past: Int] = [:]

  /// The bytes of a state.
  static func bytes(of state: TrainingState) -> [UInt8] {
    var packer = TrainingPacker()
    packer.pack(state)
    return packer.out.bytes
  }

  private mutating func pack(_ state: TrainingState) {
    out.put(state.courses.count)
    for (exercise, course) in state.courses.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      out.put(exercise.rawValue)
      pack(course)
    }
    out.put(state.plan) { $0.put($1) { $0.put($1.rawValue) } }
    out.put(state.level)
    out.put(state.weeks.weeks) { $0.put($1) }
    out.put(state.weeks.last) { $0.put($1) }
    out.put(state.weeks.blocksBefore)
    out.put(state.sessions.count)
    for session in state.sessions {
      let untimed = Planner.Past(
        session.routine, kind: session.kind, ended: Timestamp(seconds: 0, offset: 0))
      out.put(untimed, known: &sessions) {
        $0.put($1.routine) { $0.put($1.rawValue) }
        $0.put($1.kind)
      }
      out.put(session.ended)
    }
    out.put(state.screened)
    out.put(state.screenedAt) { $0.put($1) }
    out.put(state.worstPain)
    out.put(state.imports.count)
    for (exercise, imported) in state.imports.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      out.put(exercise.rawValue)
      pack(imported.prescription)
      out.put(imported.at)
    }
    out.put(state.routines) { $0.put($1) { $0.put($1.rawValue) } }
    packFacts(state)
  }

  /// What facts of their own have said, in their own words.
  private mutating func packFacts(_ state: TrainingState) {
    out.put(state.lastReadiness) { Self.pack($1, &$0, TrainingFact.Kind.readiness) }
    out.put(state.runs.typed) { Self.pack($1, &$0, TrainingFact.Kind.run) }
    out.put(.calendar(state.runs.calendar))
    out.put(state.runs.corrections.sorted { $0.key < $1.key }) {
      $0.put(.classification(event: $1.key, $1.value))
    }
    out.put(state.checks) { Self.pack($1, &$0, TrainingFact.Kind.selfCheck) }
    out.put(state.faults.sorted { $0.key.rawValue < $1.key.rawValue }) {
      $0.put($1.key.rawValue)
      $0.put(.fault($1.value.note))
      $0.put($1.value.cleanSessions)
    }
    out.put(state.tests) { Self.pack($1, &$0, TrainingFact.Kind.test) }
  }

  private static func pack<Value>(
    _ dated: Dated<Value>, _ out: inout BinaryWriter, _ kind: (Value) -> TrainingFact.Kind
  ) {
    out.put(dated.id)
    out.put(dated.at)
    out.put(kind(dated.value))
  }

  private mutating func pack(_ course: Course) {
    pack(course.prescription)
    out.put(course.counters)
    out.put(course.own != nil)
    if let own = course.own { pack(own) }
    out.put(course.stoppedAt) { $0.put($1) }
    out.put(course.isComeback)
    out.put(course.qualifiedAt) { $0.put($1) }
    out.put(course.idleSince) { $0.put($1) }
    out.put(course.idleDays)
    out.put(course.isBegun)
    out.put(course.entries.count)
    for entry in course.entries {
      out.put(entry.session)
      out.put(entry.at)
      pack(entry.before)
      pack(entry.asked)
      out.put(entry.outcome, known: &outcomes) { $0.put($1) }
      pack(entry.ruling)
    }
  }

  private mutating func pack(_ dose: Prescription) {
    out.put(dose, known: &doses) { $0.put($1) }
  }

  private mutating func pack(_ ruling: Ruling) {
    out.put(ruling, known: &rulings) {
      $0.put($1.decision)
      $0.put($1.cause)
      $0.put($1.next)
      $0.put($1.counters)
    }
  }
}

extension BinaryWriter {
  /// Writes all of a dose.
  mutating func put(_ dose: Prescription) {
    put(dose.variant)
    switch dose.work {
    case .holds(let sets, let seconds):
      put(true)
      put(sets)
      put(seconds)
    case .repetitions(let sets, let hold):
      put(false)
      put(sets) { $0.put($1) }
      put(hold)
    }
    put(dose.load) {
      $0.put($1.thousandths)
      $0.put($1.unit)
    }
  }

  fileprivate mutating func put(_ counters: Counters) {
    put(counters.top)
    put(counters.bonus)
    put(counters.regress)
  }

  fileprivate mutating func put(_ outcome: ExerciseOutcome) {
    put(outcome.done) { $0.put($1) }
    put(outcome.form)
    put(outcome.effort) { $0.put($1) }
    put(outcome.pain)
    put(outcome.isStopped)
    put(outcome.result)
  }

  fileprivate mutating func put(_ cause: Ruling.Cause) {
    let (name, number) = cause.packed
    put(name)
    put(number) { $0.put($1) }
  }
}

extension Ruling.Cause {
  /// The causes without a number, by what they are called where they are packed.
  static let plain: [String: Ruling.Cause] = [
    "form-broke": .formBroke, "too-little": .tooLittle, "form-slipped": .formSlipped,
    "hard": .hard, "short": .short, "no-answer": .noAnswer, "good": .good, "lighter": .lighter,
    "waits": .waits, "at-top": .atTop, "steady": .steady, "deload-week": .deloadWeek,
    "yours": .yours, "interrupted": .interrupted, "skipped": .skipped,
  ]

  fileprivate var packed: (String, Int?) {
    switch self {
    case .pain(let pain): ("pain", pain)
    case .effort(let effort): ("effort", effort)
    case .mildPain(let pain): ("mild-pain", pain)
    case .gap(let days): ("gap", days)
    case .formBroke: ("form-broke", nil)
    case .tooLittle: ("too-little", nil)
    case .formSlipped: ("form-slipped", nil)
    case .hard: ("hard", nil)
    case .short: ("short", nil)
    case .noAnswer: ("no-answer", nil)
    case .good: ("good", nil)
    case .lighter: ("lighter", nil)
    case .waits: ("waits", nil)
    case .atTop: ("at-top", nil)
    case .steady: ("steady", nil)
    case .deloadWeek: ("deload-week", nil)
    case .yours: ("yours", nil)
    case .interrupted: ("interrupted", nil)
    case .skipped: ("skipped", nil)
    }
  }

  /// The cause of a name and number; nil where there is none.
  init?(packed name: String, _ number: Int?) {
    switch (name, number) {
    case ("pain", let pain): self = .pain(pain)
    case ("effort", let effort?): self = .effort(effort)
    case ("mild-pain", let pain?): self = .mildPain(pain)
    case ("gap", let days?): self = .gap(days: days)
    default:
      guard let plain = Self.plain[name] else { return nil }
      self = plain
    }
  }
}
