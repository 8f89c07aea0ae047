/// What the user has told the program about themselves, kept from launch to launch.
package struct Settings: Hashable, Sendable {
  /// How well trained they are.
  package var level: Level = .beginner
  /// What they have at hand; to begin with, what any home has: a broom is a stick, a towel a strap.
  ///
  /// A bed isn't among it: its exercises need somebody to hold the feet.
  package var equipment: Set<Equipment> = [.mat, .wall, .chair, .cushion, .stick, .strap]
  /// Whether figures show their key poses only, one after the other.
  package var hasReducedMotion = false
  /// Which variant of an exercise they do, as an index into its ladder.
  package var variants: [ExerciseID: Int] = [:]

  /// What they want to hear.
  package var sound = SoundSettings()
  /// What they want to see.
  package var look = LookSettings()
  /// How long they get ready before a session; nil leaves it to the routine.
  package var getReady: Duration?
  /// How long work is counted in after a break: long enough to hear what comes, and three, two, one.
  package var countIn = Duration.seconds(5)
  /// Keys of the user's own choice for commands, by the commands' ids.
  package var keys: [String: [Key]] = [:]
  /// The folder that keeps the training the same on several machines; empty where there is none.
  package var exchange = ""
  /// What weights are told in.
  package var units = Load.Unit.kilograms
  /// The hour, local time, at which a run counts as begun that a calendar gives a day only.
  package var allDayHour = 7

  /// What `getReady` may be, in seconds.
  package static let getReadySeconds = 0...60
  /// What `allDayHour` may be.
  package static let allDayHours = 0...23
  /// What `countIn` may be, in seconds.
  package static let countInSeconds = 0...15

  /// The programs that are started at moments of a session, each with its arguments.
  package var hooks: [Hook: [String]] = [:]

  /// The settings of somebody new.
  package init() {}

  /// Where in an exercise's ladder the user stands; the exercise as drawn until they say.
  package func variant(of exercise: Exercise) -> Int {
    let variant = variants[exercise.id] ?? exercise.ladderBase
    return max(0, min(variant, exercise.ladder.count - 1))
  }
}
