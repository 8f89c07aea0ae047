import BackboneCore
import Testing

@Suite struct PlannerTests {
  private typealias Script = TrainingScript

  private static let strength = Planner.Candidate(
    "home-back-day", name: "Home back day", kind: .strength, length: .seconds(1681))
  private static let balance = Planner.Candidate(
    "core-hip-balance", name: "Core and hip balance", kind: .strength, length: .seconds(1086))
  private static let core = Planner.Candidate(
    "core-planks-birddogs", name: "Planks and bird-dogs", kind: .coreLow, length: .seconds(573))

  private func planner(
    past: [Planner.Past] = [], coming: [Planner.Past] = [], runs: [Run] = [], perWeek: Int = 2
  ) -> Planner {
    Planner(
      candidates: [Self.strength, Self.balance, Self.core], past: past, coming: coming,
      runs: runs, perWeek: perWeek)
  }

  private func days(_ planner: Planner) -> [Int] {
    planner.weeks(1, around: Script.at(day: 0, hour: 6)).enumerated()
      .filter { $0.element.planned?.candidate?.kind == .strength }.map(\.offset)
  }

  @Test func aNewPersonStartsWithStrength() {
    let due = planner().due(at: Script.at(day: 0))
    #expect(due.candidate == Self.strength)
    #expect(
      Words.Schedule.due(due, at: Script.at(day: 0))
        == "Monday: Home back day, 28:01. Your first strength session.")
  }

  /// Whoever has just trained is not sent to the other routine of the plan.
  @Test func oneSessionADayIsEnough() {
    let done = planner(past: [
      Planner.Past("home-back-day", kind: .strength, ended: Script.at(day: 0, hour: 18))
    ])
    let evening = done.due(at: Script.at(day: 0, hour: 19))
    #expect(evening.verdict == .rest(.trained))
    #expect(Words.Schedule.reason(.trained) == "You have trained today.")
    #expect(evening.next == Script.at(day: 1, hour: 5))
    #expect(done.due(at: Script.at(day: 1, hour: 1)).candidate == nil)
    let next = done.due(at: Script.at(day: 1))
    #expect(next.candidate == Self.core)
    #expect(
      Words.Schedule.due(next, at: Script.at(day: 1))
        == "Tuesday: Planks and bird-dogs, 9:33. Your first core session.")
  }

  /// Summer time may begin or end before it.
  @Test func theNextSessionIsToldByTheClockOfThen() {
    let done = planner(past: [
      Planner.Past("home-back-day", kind: .strength, ended: Script.at(day: 0, hour: 18))
    ])
    let overview = TrainingOverview(
      TrainingState(rules: [:]), done, at: Script.at(day: 0, hour: 19))
    let next = overview.showing { Timestamp(seconds: $0, offset: 3600) }.due?.next
    #expect(next == Timestamp(seconds: Script.at(day: 1, hour: 5).seconds, offset: 3600))
  }

  @Test func whatIsLightEnoughForAnyDayIsNoSessionOfThePlan() {
    let done = planner(past: [
      Planner.Past("posture-break-5", kind: .free, ended: Script.at(day: 0, hour: 9))
    ])
    #expect(done.due(at: Script.at(day: 0)).candidate == Self.strength)
  }

  @Test func twoAWeekAreSpread() { #expect(days(planner()) == [0, 3]) }

  @Test func threeAWeekLeaveTwoDays() { #expect(days(planner(perWeek: 3)) == [0, 2, 4]) }

  @Test func routinesTakeTurns() {
    let week = planner().weeks(1, around: Script.at(day: 0, hour: 6))
    let routines = week.compactMap { $0.planned?.candidate?.routine }
    #expect(routines == ["home-back-day", "core-planks-birddogs", "core-hip-balance"])
  }

  @Test func aLongRunKeepsStrengthAway() {
    let run = Run(start: Script.at(day: 1, hour: 9), kind: .long)
    let now = Script.at(day: 0)
    #expect(
      planner(runs: [run]).permission(for: Self.strength, at: now).cause
        == .keyRunTooNear(hours: 15, limit: 24))
    let due = planner(runs: [run]).due(at: now)
    #expect(due.candidate == Self.core)
  }

  @Test func aRunAtRacePaceReachesFurther() {
    let near = Run(start: Script.at(day: 1, hour: 20), kind: .intervals)
    let far = Run(start: Script.at(day: 2, hour: 9), kind: .long, isRacePace: true)
    let permission = planner(runs: [near, far]).permission(
      for: Self.strength, at: Script.at(day: 0, hour: 18))
    #expect(permission.cause == .keyRunTooNear(hours: 39, limit: 48))
  }

  @Test func raceWeekHasOneLightSessionAndNoneNearTheRace() {
    let race = Run(start: Script.at(day: 6, hour: 9), kind: .race)
    let week = planner(runs: [race]).weeks(1, around: Script.at(day: 0, hour: 6))
    #expect(week.compactMap { $0.planned?.candidate?.kind } == [.coreLow])
    let due = planner(runs: [race]).due(at: Script.at(day: 5))
    #expect(due.verdict == .rest(.raceNear(hours: 15)))
    #expect(Words.Schedule.due(due, at: Script.at(day: 5)) == "Rest today. Your race is in 15 h.")
  }

  @Test func aCoachsStrengthSessionCounts() {
    let coach = Planner.Past(nil, kind: .strength, ended: Script.at(day: 0, hour: 7))
    let due = planner(past: [coach]).due(at: Script.at(day: 1))
    #expect(due.candidate == Self.core)
    #expect(
      planner(past: [coach]).permission(for: Self.strength, at: Script.at(day: 1)).cause
        == .strengthTooRecent(hours: 35))
  }

  @Test func restSaysWhenItGoesOn() throws {
    let past = [
      Planner.Past("home-back-day", kind: .strength, ended: Script.at(day: 0)),
      Planner.Past("core-planks-birddogs", kind: .coreLow, ended: Script.at(day: 1)),
    ]
    let due = planner(past: past).due(at: Script.at(day: 1, hour: 20))
    #expect(due.verdict == .rest(.limit(.strengthTooRecent(hours: 26))))
    #expect(try #require(due.next) == Script.at(day: 3, hour: 18))
  }

  /// A coach's session on Tuesday counts towards the week, so Thursday's is not planned.
  @Test func whatACoachPlansCountsWhenItComes() {
    let coach = Planner.Past(nil, kind: .strength, ended: Script.at(day: 1, hour: 7))
    let planned = planner(coming: [coach]).weeks(1, around: Script.at(day: 0, hour: 6))
    #expect(
      planned.map { $0.planned?.candidate?.kind } == [
        .strength, nil, .coreLow, nil, nil, nil, nil,
      ])
    #expect(planned.allSatisfy { $0.done.isEmpty })
    // It isn't done before it is.
    #expect(planner(coming: [coach]).due(at: Script.at(day: 0)).candidate == Self.strength)
    #expect(planner(coming: [coach]).due(at: Script.at(day: 2)).candidate == Self.core)
  }

  /// When something is due next depends on what is still to come, not on which list has it.
  @Test func whatComesIsLookedAtForTheNextMoment() {
    let done = Planner.Past("home-back-day", kind: .strength, ended: Script.at(day: 0))
    let coming = [2, 5].map {
      Planner.Past(nil, kind: .strength, ended: Script.at(day: $0, hour: 7))
    }
    for hour in 19..<120 {
      let now = Script.at(day: 0, hour: hour)
      #expect(
        planner(past: [done], coming: coming).due(at: now)
          == planner(past: coming + [done]).due(at: now))
    }
  }

  /// A day and a week are those of the clock by which something was done: summer time ends, and people
  /// travel.
  @Test func lateOnSundayIsLastWeekWhateverTheClockShowsNow() {
    // 23:59 on the Sunday before, an hour east of where the clock is now.
    let late = Timestamp(seconds: Script.at(day: 0, hour: 0).seconds - 3660, offset: 3600)
    #expect(late.time == "23:59" && late.weekday == 6)
    // 00:30 on Monday there, which is Sunday here.
    let early = Timestamp(seconds: Script.at(day: 0, hour: 0).seconds - 1800, offset: 3600)
    #expect(early.time == "00:30" && early.weekday == 0)
    let monday = Script.at(day: 0, hour: 20)
    for (ended, done) in [(late, 0), (early, 1)] {
      let past = [Planner.Past("core-hip-balance", kind: .strength, ended: ended)]
      let week = planner(past: past).weeks(1, around: monday)
      #expect(week.map(\.done.count) == [done, 0, 0, 0, 0, 0, 0])
      #expect(week.count { $0.planned?.candidate?.kind == .strength } == 2 - done)
    }
  }

  /// The strip above shows three.
  @Test func aFullWeekCountsAllItsSessions() {
    let past = [
      Planner.Past("home-back-day", kind: .strength, ended: Script.at(day: 0)),
      Planner.Past("core-planks-birddogs", kind: .coreLow, ended: Script.at(day: 1)),
      Planner.Past("core-hip-balance", kind: .strength, ended: Script.at(day: 3)),
    ]
    #expect(
      planner(past: past).due(at: Script.at(day: 6)).verdict == .rest(.weekDone(count: 3)))
  }

  @Test func aRedFlagStopsThePlan() {
    var planner = planner()
    planner.blocked = .emergency
    let due = planner.due(at: Script.at(day: 0))
    #expect(due.verdict == .rest(.safety(.emergency)))
    planner.blocked = .caution
    #expect(planner.due(at: Script.at(day: 0)).candidate != nil)
  }

  @Test func threeAWeekHaveToBeEarned() {
    #expect(Frequency.perWeek(block: 1, done: 8, planned: 8, efforts: [6]) == 2)
    #expect(Frequency.perWeek(block: 2, done: 8, planned: 10, efforts: [7, 7]) == 3)
    #expect(Frequency.perWeek(block: 2, done: 7, planned: 10, efforts: [7, 7]) == 2)
    #expect(Frequency.perWeek(block: 2, done: 8, planned: 8, efforts: [7, 8]) == 2)
    #expect(Frequency.perWeek(block: 2, done: 8, planned: 8, efforts: []) == 2)
  }

  @Test func levelsGoUpWithDosesAndDownWithEffort() {
    let (low, high) = (Script.rx("v3 3x20 s"), Script.rx("v3 3x40 s"))
    let four = Array(repeating: (now: high, next: Optional(high)), count: 4)
    #expect(LevelAdvice(current: four + [(low, high)], efforts: [7]) == .up)
    #expect(LevelAdvice(current: four + [(low, high), (low, high)], efforts: [7]) == .stay)
    #expect(LevelAdvice(current: four, efforts: [7], runningGrew: true) == .waitForRunning)
    #expect(LevelAdvice(current: four, efforts: [7, 8]) == .stay)
    #expect(LevelAdvice(current: four, efforts: [9, 9]) == .down)
    #expect(LevelAdvice(current: four, efforts: []) == .stay)
  }

  @Test func daysAndWeeksAreLocal() {
    let sunday = Timestamp(seconds: 1_756_684_800 - 3600, offset: 0)
    #expect(sunday.weekday == 6)
    #expect(Timestamp(seconds: sunday.seconds, offset: 7200).weekday == 0)
    #expect(Timestamp(seconds: -1, offset: 0).day == -1)
    #expect(Timestamp(seconds: 0, offset: 0).weekday == 3)
    #expect(sunday.startOfWeek.date == "2025-08-25" && sunday.startOfDay.time == "00:00")
  }
}
