/// What the journal lists of how a session was started; nil where it was not kept at the time.
package struct SessionStart: Hashable, Sendable {
  package let routine: RoutineID
  /// What the routine was called.
  package let name: String?
  package let level: Level
  /// How many steps its timeline has.
  package let steps: Int
  /// How many sets it has, each side counted.
  package let sets: Int?
  /// The planned length; zero where an open hold leaves it open.
  package let total: Duration
  /// What was available.
  package let equipment: Set<Equipment>?
  /// How many times faster than real time it ran.
  package let speed: Int
  /// Whether it only showed how the session goes, and was no training.
  package let isRehearsal: Bool
  /// How long work was counted in after a break.
  package let countIn: Duration?
  /// The version of the program that started it.
  package let appVersion: String?

  /// A start.
  package init(
    routine: RoutineID, name: String? = nil, level: Level, steps: Int, sets: Int? = nil,
    total: Duration, equipment: Set<Equipment>? = nil, speed: Int = 1, isRehearsal: Bool = false,
    countIn: Duration? = nil, appVersion: String? = nil
  ) {
    self.routine = routine
    self.name = name
    self.level = level
    self.steps = steps
    self.sets = sets
    self.total = total
    self.equipment = equipment
    self.speed = speed
    self.isRehearsal = isRehearsal
    self.countIn = countIn
    self.appVersion = appVersion
  }

  /// The start of a session by its record.
  package init(_ record: SessionRecord) {
    let timeline = record.timeline
    self.init(
      routine: record.routine, name: record.name, level: record.level,
      steps: timeline.steps.count, sets: timeline.steps.count { $0.kind == .work },
      total: timeline.isOpen ? .zero : timeline.total, equipment: record.equipment,
      speed: record.speed,
      isRehearsal: record.isRehearsal, countIn: record.countIn, appVersion: record.appVersion)
  }
}
