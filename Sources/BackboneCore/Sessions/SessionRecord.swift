/// Everything that makes up a session, settled when it starts and never changed after.
///
/// The journal stores it, so that a session can be resumed and read years later, whatever has
/// become of its routine, of the equipment and of the settings.
package struct SessionRecord: Hashable, Sendable {
  /// The routine it was made from.
  package let routine: RoutineID
  /// What the routine was called.
  package let name: String
  package let level: Level
  /// What is done, adapted to the equipment.
  package let plan: Plan
  /// Which variant is done of each exercise that has several.
  package let variants: [ExerciseID: ExerciseVariant]
  /// What the plan asked for of each exercise; those that it doesn't know are missing.
  package let doses: [ExerciseID: Prescription]
  /// What was available.
  package let equipment: Set<Equipment>
  /// How many times faster than real time it runs, 1 or more.
  package let speed: Int
  /// Whether it only shows how the session goes, and is no training.
  package let isRehearsal: Bool
  /// How long work is counted in after a break; zero goes straight on.
  package let countIn: Duration
  /// That of somebody who has set nothing.
  package static let usualCountIn = Settings().countIn
  /// The version of the program that started it.
  package let appVersion: String

  /// A record.
  package init(
    routine: RoutineID, name: String, level: Level, plan: Plan,
    variants: [ExerciseID: ExerciseVariant] = [:], doses: [ExerciseID: Prescription] = [:],
    equipment: Set<Equipment> = [],
    speed: Int = 1, isRehearsal: Bool? = nil, countIn: Duration = usualCountIn,
    appVersion: String = ""
  ) {
    self.routine = routine
    self.name = name
    self.level = level
    self.plan = plan
    self.variants = variants
    self.doses = doses
    self.equipment = equipment
    self.speed = max(1, speed)
    // Whoever runs a session faster than it can be done rehearses it.
    self.isRehearsal = isRehearsal ?? (speed > 1)
    self.countIn = countIn
    self.appVersion = appVersion
  }

  /// The record of a plan of a routine, done with what the settings say.
  package init(
    _ plan: Plan, of routine: Routine, level: Level, settings: Settings,
    exercise: (ExerciseID) -> Exercise?, doses: [ExerciseID: Prescription] = [:], speed: Int = 1,
    countIn: Duration = usualCountIn,
    appVersion: String = ""
  ) {
    var variants: [ExerciseID: ExerciseVariant] = [:]
    for exercise in plan.blocks.compactMap(\.exercise).compactMap(exercise)
    where !exercise.ladder.isEmpty {
      let dosed = doses[exercise.id].map { min($0.variant, exercise.ladder.count - 1) }
      // Results of tests can only be compared where all were held alike.
      let usual = routine.id == .tests ? exercise.ladderBase : settings.variant(of: exercise)
      let variant = dosed ?? usual
      variants[exercise.id] = ExerciseVariant(index: variant, name: exercise.ladder[variant])
    }
    self.init(
      routine: routine.id, name: routine.name, level: level, plan: plan, variants: variants,
      doses: doses, equipment: settings.equipment, speed: speed, countIn: countIn,
      appVersion: appVersion)
  }

  /// The session step by step.
  package var timeline: Timeline { Timeline(plan, of: routine, level: level) }
}
