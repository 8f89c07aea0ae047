import BackboneCore
import Foundation
import TestSupport
import Testing

/// Twelve weeks of a runner, as a coach would read them: good weeks, a bad one, pain, a break of 20
/// days, lighter weeks and a race.
@Suite struct TwelveWeeksTests {
  private typealias Script = TrainingScript

  private static let names: [(ExerciseID, String)] = [
    ("plank", "Plank"), ("bird-dog", "Bird-dog"), ("side-plank", "Side plank"),
    ("dead-bug", "Dead bug"), ("dumbbell-row", "Dumbbell row"),
  ]

  @Test func theDosesAreWhatTheRulesSay() throws {
    var script = Script()
    let exercises = Self.names.map(\.0)
    script.add(.screen(nil), day: 0, hour: 6)
    script.add(.plan(exercises), day: 0, hour: 6)
    let first = ["v3 3x50 s", "v4 4-3-2 x 8 s", "v1 4-3-2 x 8 s", "v3 2x8", "v2 2x11 @ 20 kg"]
    for (exercise, note) in zip(exercises, first) {
      script.add(.start(exercise, Script.rx(note)), day: 0, hour: 7)
    }
    var runs = (0..<12).map { Run(start: Script.at(day: 7 * $0 + 6, hour: 9), kind: .long) }
    runs[11] = Run(start: Script.at(day: 83, hour: 9), kind: .race)

    var text = ""
    for day in 0..<84 {
      // Weeks 7 to 9: 20 days away from 16 October on.
      let isAway = (46..<65).contains(day)
      let now = Script.at(day: day)
      if day % 7 == 0 { text += Self.heading(day, script.state, now) }
      let planner = Planner(
        candidates: [
          .init("home-back-day", name: "Home back day", kind: .strength, length: .seconds(1681)),
          .init(
            "core-planks-birddogs", name: "Planks and bird-dogs", kind: .coreLow,
            length: .seconds(573)),
        ], past: script.state.sessions, runs: runs)
      let due = planner.due(at: now)
      guard !isAway, let candidate = due.candidate else {
        if case .rest(.raceNear) = due.verdict { text += "  \(Words.Schedule.due(due, at: now))\n" }
        continue
      }
      for exercise in exercises
      where script.state.dose(of: exercise, at: now)?.availability == .asks {
        script.add(.painFree(exercise), day: day, hour: 17)
        text += "  \(name(exercise)): free of pain for two days\n"
      }
      let isCore = candidate.kind == .coreLow
      let todays = isCore ? ["plank", "bird-dog"] : exercises
      text += "  \(Words.Schedule.due(due, at: now))\n"
      text += doses(todays, script.state, now)
      // Week 5 goes badly; in week 6 the dead bug hurts.
      let isBad = day / 7 == 4
      script.train(
        day: day, hour: 18, todays.filter { !(day == 35 && $0 == "dead-bug") },
        effort: isBad ? 9 : 7, kind: candidate.kind)
      if day == 35 {
        script.train(day: day, hour: 19, ["dead-bug"], effort: 7, pain: 6, kind: candidate.kind)
        text += "    Dead bug: pain of 6 in the second set\n"
      }
    }
    text += "After twelve weeks\n" + doses(exercises, script.state, Script.at(day: 84))
    let path = VectorTests.folder.appending(path: "Golden/twelve-weeks.txt")
    let difference = try Golden.difference(
      of: text, with: path.path(percentEncoded: false), "twelve-weeks")
    #expect(difference == nil, "\(difference ?? "")")
  }

  private static func heading(_ day: Int, _ state: TrainingState, _ now: Timestamp) -> String {
    let (block, week) = (state.weeks.block(at: now), state.weeks.week(at: now))
    let lighter = state.weeks.isDeload(at: now) ? ", a lighter week" : ""
    return "Week \(day / 7 + 1), from \(now.date): week \(week) of block \(block)\(lighter)\n"
  }

  private func name(_ exercise: ExerciseID) -> String {
    Self.names.first { $0.0 == exercise }?.1 ?? exercise.rawValue
  }

  private func doses(
    _ exercises: [ExerciseID], _ state: TrainingState, _ now: Timestamp
  ) -> String {
    exercises.compactMap { exercise in
      guard let dose = state.dose(of: exercise, at: now) else { return nil }
      let amount =
        dose.availability == .due ? Words.Prescriptions.dose(dose.prescription) : "left out"
      let variant = dose.availability == .due ? ", variant \(dose.prescription.variant)" : ""
      return "    \(name(exercise)): \(amount)\(variant). \(dose.reason)\n"
        + (dose.change.isEmpty ? "" : "      \(dose.change)\n")
    }.joined()
  }
}
