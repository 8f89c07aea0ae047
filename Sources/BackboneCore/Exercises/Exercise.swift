/// An exercise's stable name, kebab-case.
package struct ExerciseID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  ExpressibleByStringLiteral
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package static func < (a: ExerciseID, b: ExerciseID) -> Bool { a.rawValue < b.rawValue }
}

/// What an exercise is for.
package enum Category: String, CaseIterable, Hashable, Sendable, Codable {
  case core, pull, `extension`, hinge, hip, posture, mobility

  /// What it is called.
  package var name: String { Words.Names.category(self) }
}

/// How an exercise is counted.
package enum Mode: String, CaseIterable, Hashable, Sendable, Codable {
  /// One static hold a set.
  case hold
  /// Repeated short holds.
  case holdRepetitions
  /// Repetitions.
  case repetitions
  /// Repetitions against a load.
  case load
  case stretch
  case mobility

  /// Whether it makes muscles stronger, rather than longer or looser.
  package var trains: Bool {
    switch self {
    case .hold, .holdRepetitions, .repetitions, .load: true
    case .stretch, .mobility: false
    }
  }
}

/// An exercise as the guide knows it.
///
/// What is empty is not known: our own records know everything, a user's own may be a name.
package struct Exercise: Hashable, Sendable, Codable, Identifiable {
  package let id: ExerciseID
  package let name: String
  /// Other names that the search finds.
  package let aliases: [String]
  /// What people look for who do not know its name, such as "posture".
  package let keywords: [String]
  package let category: Category
  /// The level from which on it is done as drawn.
  package let level: Level
  /// The movement that is trained or resisted, such as anti-extension.
  package let pattern: String
  /// The body's position in words, such as face down on forearms and toes.
  package let position: String
  /// The body's position to look for; nil where it is not known.
  package let posture: Posture?
  package let gaze: Gaze
  package let mode: Mode
  /// What watches call it; nil where they have no name for it.
  package let fit: FITName?
  /// Seconds as digits: lift-hold-lower, or lower-pause-lift-pause; empty where there is none.
  package let tempo: String
  /// What is called in its repetitions; nil for the usual words.
  package let calls: RepetitionCalls?
  /// Sides as they are trained, in words.
  package let sides: String
  /// How each side is called out; empty where there are no sides.
  package let sideNames: [Side: String]
  /// What is needed: something of every entry.
  package let equipment: [[Equipment]]
  /// How to get into position.
  package let setup: String
  /// What to do, step by step, where there are no cues.
  package let instructions: [String]
  /// How to breathe.
  package let breathing: String
  /// At most 6 cues, in the order they matter.
  package let cues: [FormCue]
  /// At most 5 faults.
  package let faults: [Fault]
  /// Variants from easiest to hardest.
  package let ladder: [String]
  /// Where in the ladder the exercise as drawn stands.
  package let ladderBase: Int
  /// Those variants that have cues of their own.
  package let variants: [Variant]
  /// The variants that make up one set, by name, each as often as a dose says; empty for most.
  package let parts: [String]
  /// Muscles that work most.
  package let primary: [MuscleID]
  /// Muscles that help.
  package let secondary: [MuscleID]
  /// Muscles that are stretched.
  package let stretches: [MuscleID]
  /// Muscles that are moved to loosen them, without much load.
  package let moves: [MuscleID]
  package let doses: [Level: Dose]
  /// How it gets harder.
  package let progression: String
  /// When to stop.
  package let stop: String
  /// Who should leave it out, and what they do instead.
  package let avoid: String
  /// Exercises to do instead.
  package let instead: [ExerciseID]
  /// Why it matters to a runner.
  package let why: String
  package let sources: [SourceID]

  /// An exercise.
  package init(
    id: ExerciseID, name: String, aliases: [String] = [], keywords: [String] = [],
    category: Category,
    level: Level = .beginner, pattern: String = "", position: String = "",
    posture: Posture? = nil, gaze: Gaze = .faceDown, mode: Mode, fit: FITName? = nil,
    tempo: String = "",
    calls: RepetitionCalls? = nil, sides: String = "", sideNames: [Side: String] = [:],
    equipment: [[Equipment]] = [],
    setup: String = "", instructions: [String] = [], breathing: String = "",
    cues: [FormCue] = [], faults: [Fault] = [], ladder: [String] = [], ladderBase: Int = 0,
    variants: [Variant] = [], parts: [String] = [], primary: [MuscleID], secondary: [MuscleID] = [],
    stretches: [MuscleID] = [], moves: [MuscleID] = [], doses: [Level: Dose] = [:],
    progression: String = "", stop: String = "", avoid: String = "",
    instead: [ExerciseID] = [], why: String = "", sources: [SourceID] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.keywords = keywords
    self.category = category
    self.level = level
    self.pattern = pattern
    self.position = position
    self.posture = posture
    self.gaze = gaze
    self.mode = mode
    self.fit = fit
    self.tempo = tempo
    self.calls = calls
    self.sides = sides
    self.sideNames = sideNames
    self.equipment = equipment
    self.setup = setup
    self.instructions = instructions
    self.breathing = breathing
    self.cues = cues
    self.faults = faults
    self.ladder = ladder
    self.ladderBase = ladderBase
    self.variants = variants
    self.parts = parts
    self.primary = primary
    self.secondary = secondary
    self.stretches = stretches
    self.moves = moves
    self.doses = doses
    self.progression = progression
    self.stop = stop
    self.avoid = avoid
    self.instead = instead
    self.why = why
    self.sources = sources
  }

  /// How a side is called out; nil where the exercise has no sides.
  package func sideName(_ side: Side) -> String? { sideNames[side] }

  /// Whether what is at hand is enough.
  package func isPossible(with equipment: Set<Equipment>) -> Bool {
    missing(from: equipment).isEmpty
  }

  /// What it needs and nothing available can stand in for, one entry for each need.
  package func missing(from equipment: Set<Equipment>) -> [[Equipment]] {
    self.equipment.filter { equipment.isDisjoint(with: $0) }
  }
}
