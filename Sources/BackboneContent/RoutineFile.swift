package import BackboneCore

/// The file of a routine in a folder of content, named by its id.
package struct RoutineFile: Hashable, Sendable {
  /// The file's path, in the folder's `routines`.
  package let path: String
  private let routine: Routine

  /// The file of a routine, which need not exist yet.
  /// - Parameter folder: a folder of content; its `routines` must exist before `write`.
  package init(_ routine: Routine, in folder: String) {
    self.routine = routine
    path = "\(Self.folder(in: folder))/\(routine.id.rawValue).json"
  }

  /// The folder of the routines within a folder of content.
  package static func folder(in folder: String) -> String { folder + "/routines" }

  /// Writes the routine whole or not at all, in place of one of the same id.
  /// - Throws: a `ContentError` when the file cannot be written; it is then as it was.
  package func write() throws(ContentError) {
    try ContentFile.write(Self.text(routine), to: path)
  }

  /// The routine as the text of a record, which reads as the same routine again.
  package static func text(_ routine: Routine) -> String {
    ContentFile.text(RoutineRecord(routine))
  }
}

/// A routine as a record writes it; what is nil is left out.
private struct RoutineRecord: Encodable {
  let id: String
  let name: String
  let goal: String
  let plans: [String: PlanRecord]
  let sources: [String]

  init(_ routine: Routine) {
    id = routine.id.rawValue
    name = routine.name
    goal = routine.goal
    plans = Dictionary(
      uniqueKeysWithValues: routine.plans.map { ($0.key.rawValue, PlanRecord($0.value)) })
    sources = routine.sources.map(\.rawValue)
  }
}

private struct PlanRecord: Encodable {
  let prepare: Double
  let rounds: Int
  let restBetweenRounds: Double?
  let blocks: [BlockRecord]

  init(_ plan: Plan) {
    prepare = plan.prepare.inSeconds
    rounds = plan.rounds
    restBetweenRounds = plan.restBetweenRounds.unlessZero
    blocks = plan.blocks.map(BlockRecord.init)
  }
}

private struct BlockRecord: Encodable {
  let exercise: String?
  let drill: DrillRecord?
  let note: String?
  let swap: [String]?
  let sets: [SetRecord]
  let sides: [Side]?
  let shared: Bool?
  let alternating: Bool?
  let switching: Double?
  let restBetweenSets: Double?
  let follow: FollowRecord?

  init(_ block: Block) {
    switch block.movement {
    case .exercise(let id):
      exercise = id.rawValue
      drill = nil
    case .drill(let own):
      exercise = nil
      drill = DrillRecord(own)
    }
    note = block.note.isEmpty ? nil : block.note
    swap = block.swaps.isEmpty ? nil : block.swaps.map(\.rawValue)
    sets = block.sets.map(SetRecord.init)
    sides = block.sides.isEmpty ? nil : block.sides
    if case .shared = block.sidePlan { shared = true } else { shared = nil }
    alternating = block.sidePlan == .alternating ? true : nil
    switching = block.switching.unlessZero
    restBetweenSets = block.restBetweenSets.unlessZero
    follow = FollowRecord(block.follow)
  }
}

private struct DrillRecord: Encodable {
  let name: String
  let cue: String
  let gaze: Gaze
  let sideNames: [String: String]?

  init(_ drill: AdHocExercise) {
    name = drill.name
    cue = drill.cue
    gaze = drill.gaze
    let names = drill.sideNames.map { ($0.key.rawValue, $0.value) }
    sideNames = names.isEmpty ? nil : Dictionary(uniqueKeysWithValues: names)
  }
}

private struct SetRecord: Encodable {
  let repetitions: Int?
  let counted: Bool?
  let lift: Double?
  let hold: Double?
  let lower: Double?
  let pause: Double?

  init(_ work: SetPrescription) {
    if case .hold(let duration) = work {
      hold = duration.inSeconds
    } else {
      hold = work.paced?.tempo.hold.unlessZero
    }
    repetitions = work.paced?.count
    counted = work.countedTempo == nil ? nil : true
    lift = work.paced?.tempo.lift.inSeconds
    lower = work.paced?.tempo.lower.inSeconds
    pause = work.paced?.tempo.pause.unlessZero
  }
}

private struct FollowRecord: Encodable {
  let rest: Double?
  let move: Double?

  init?(_ follow: Transition) {
    switch follow {
    case .nothing: return nil
    case .rest(let time): (rest, move) = (time.inSeconds, nil)
    case .move(let time): (rest, move) = (nil, time.inSeconds)
    }
  }
}

extension Duration {
  /// Seconds; nil for none, which records leave out.
  fileprivate var unlessZero: Double? { self == .zero ? nil : inSeconds }
}
