import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneCLI

@Suite struct LogReportTests {
  private let report = LogReport(
    routines: ["runners-back": "Runner's back"],
    exercises: ["side-plank": "Side plank", "dead-bug": "Dead bug"])

  private func session(
    _ start: SessionStart, ending: SessionOutcome?, at stamp: Timestamp = stamp(),
    feedback: Feedback = Feedback(), exercises: [LoggedExercise] = [], entries: [SetEntry] = []
  ) -> LoggedSession {
    var random = SplitMix64(seed: 1)
    func id() -> RecordID { RecordID(milliseconds: 1_795_367_045_000, random: &random) }
    let device = id()
    return LoggedSession(
      id: id(), device: device, start: start, startedAt: stamp, ending: ending,
      feedback: feedback, exercises: exercises,
      sets: entries.map { LoggedSet(id: id(), device: device, entry: $0) })
  }

  private let start = SessionStart(
    routine: "runners-back", level: .intermediate, steps: 12, sets: 7, total: .seconds(480))

  private var finished: LoggedSession {
    session(
      start, ending: .finished, feedback: Feedback(rpe: 10, form: .minor),
      entries: [
        entry(), entry(side: .right, held: .seconds(40), outcome: .completed),
        entry(step: 3, set: 2, held: .seconds(40), outcome: .completed),
        entry(
          step: 5, exercise: "dead-bug", side: nil, held: .milliseconds(100_000),
          outcome: .completed),
        entry(
          step: 7, exercise: "dead-bug", side: nil, held: .milliseconds(1_000), outcome: .skipped),
      ])
  }

  private func other(ending: SessionOutcome?, speed: Int = 1, entries: [SetEntry] = [])
    -> LoggedSession
  {
    session(
      SessionStart(
        routine: "six-minutes", level: .beginner, steps: 4, total: .seconds(3_600), speed: speed,
        isRehearsal: speed > 1),
      ending: ending, at: Timestamp(seconds: 0, offset: -3600), entries: entries)
  }

  /// Tables of other programs have no time for repetitions.
  @Test func repsWithoutATimeHaveNone() {
    #expect(Words.LogReport.done(.zero, repetitions: 8) == "8 reps")
    #expect(Words.LogReport.done(.seconds(9), repetitions: 1) == "1 rep in 9 s")
    #expect(Words.LogReport.done(.zero, repetitions: nil) == "held 0 s")
  }

  /// It can be run as it stands, whatever else was removed.
  @Test func whatIsRemovedSaysHowItComesBack() {
    #expect(
      Words.LogReport.discarded("Big 3", id: "01a2")
        == "Removed from the log: Big 3. To bring it back, run: backbone log restore 01a2")
  }

  @Test func columnsLineUpOverTheWholeReport() {
    let lines = report.lines([
      finished, other(ending: nil, entries: [entry(exercise: "bird-dog")]),
      other(ending: .aborted, speed: 10),
    ])
    let expected = [
      "2026-11-22 18:04  Runner's back  intermediate  worked 3:38   of 8:00 session"
        + "  3/7 sets  effort 10/10  form minor",
      "    Side plank  left   held 77.2 s  1 stopped",
      "    Side plank  right  held 40 s",
      "    Dead bug           held 101 s   1 skipped",
      "1969-12-31 23:00  six-minutes    beginner      worked 0:37  of 60:00 session"
        + "    0 sets                            cut off",
      "    bird-dog    left   held 37.2 s  1 stopped",
      "1969-12-31 23:00  six-minutes    beginner      worked 0:00  of 60:00 session"
        + "    0 sets                            rehearsal x10, left early",
    ]
    #expect(lines.joined(separator: "\n") == expected.joined(separator: "\n"))
  }

  /// A set that was gone back to was counted once for each attempt.
  @Test func aSetThatWasDoneAgainCountsOnce() {
    let again = session(
      start, ending: .finished,
      entries: [
        entry(), entry(held: .seconds(40), outcome: .completed),
        entry(step: 3, set: 2, held: .seconds(40), outcome: .completed),
        entry(step: 3, set: 2, held: .seconds(5), outcome: .skipped),
      ])
    #expect(again.held == .seconds(80))
    let lines = report.lines([again])
    #expect(lines.first?.contains("worked 1:20") == true, "\(lines)")
    #expect(lines.last == "    Side plank  left  held 80 s", "\(lines)")
  }

  @Test func whatIsNewHasItsPlace() {
    let session = session(
      start, ending: .finished,
      feedback: Feedback(rpe: 8, pain: 4, note: "Left calf\u{1B}[2J\ntight."),
      entries: [
        entry(reason: .tired), entry(step: 3, side: .right, reason: .form),
        entry(step: 5, side: .right, reason: .form), entry(step: 7, side: .right),
        entry(step: 9, side: .right, reason: .pain),
        entry(step: 11, side: .right, outcome: .skipped),
        entry(step: 13, exercise: "dead-bug", side: nil, repetitions: 8, outcome: .completed),
        entry(step: 15, exercise: "dead-bug", side: nil, repetitions: 12, outcome: .completed),
        entry(step: 17, exercise: "bird-dog", side: nil, repetitions: 1),
      ])
    let expected = [
      "2026-11-22 18:04  Runner's back  intermediate  worked 5:34  of 8:00 session"
        + "  2/7 sets  effort 8/10  pain 4/10",
      "    Note: Left calf tight.",
      "    Side plank  left   held 37.2 s        1 stopped (tired)",
      "    Side plank  right  held 186 s         4 stopped (2 form, 1 pain), 1 skipped",
      "    Dead bug           20 reps in 74.4 s",
      "    bird-dog           1 rep in 37.2 s    1 stopped",
    ]
    #expect(report.lines([session]).joined(separator: "\n") == expected.joined(separator: "\n"))
  }

  /// Gone back to and done again, it is still one set.
  @Test func aSetDoneTwiceCountsOnce() {
    let lines = report.lines([
      session(
        start, ending: .finished,
        entries: [
          entry(held: .seconds(20), outcome: .completed),
          entry(held: .seconds(12), outcome: .stopped),
        ])
    ])
    #expect(lines[0].contains("  1/7 sets"), "\(lines[0])")
  }

  /// What it was called then, not what a routine of the same id is called now.
  @Test func theNameIsTheOneItHad() {
    let old = SessionStart(
      routine: "runners-back", name: "My back", level: .beginner, steps: 1, total: .seconds(9))
    #expect(report.lines([session(old, ending: .finished)])[0].contains("  My back  "))
  }

  @Test func jsonHoldsWhatWasSaidWithoutSteeringTheTerminal() throws {
    let note = "\"a\"\u{1B}\u{9B}\u{202E}\u{2028}\u{E0001}é\n"
    let session = session(
      start, ending: .finished, feedback: Feedback(pain: 0, note: note),
      entries: [entry(repetitions: 8, reason: .pain)])
    let json = LogReport.json([session])
    for line in [
      #""pain": 0"#, #""reason": "pain""#, #""repetitions": 8"#,
      #""note": "\"a\"\u001b\u009b\u202e\u2028\udb40\udc01é\n""#,
    ] {
      #expect(json.contains(line), "\(line)")
    }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(read?.first?["note"] as? String == note)
  }

  /// Names took as many columns as characters, so that wide ones pushed the others out of line.
  @Test func wideNamesLineUp() {
    let report = LogReport(exercises: ["side-plank": "\u{5074}\u{677F}", "dead-bug": "De\u{301}ad"])
    let lines = report.lines([
      other(ending: .finished, entries: [entry(), entry(exercise: "dead-bug")])
    ])
    #expect(
      lines.suffix(2) == [
        "    \u{5074}\u{677F}  left  held 37.2 s  1 stopped",
        "    De\u{301}ad  left  held 37.2 s  1 stopped",
      ])
  }

  @Test func noSessionsAreNoLines() throws {
    #expect(report.lines([]).isEmpty)
    #expect(LogReport.json([]) == "[]")
  }

  @Test func whatNobodyAnsweredTakesNoColumn() {
    #expect(
      report.lines([other(ending: .finished)])
        == ["1969-12-31 23:00  six-minutes  beginner  worked 0:00  of 60:00 session  0 sets"])
  }

  @Test func nothingInAFileCanSteerTheTerminal() {
    let hostile = other(
      ending: .finished, entries: [entry(exercise: "a\u{1B}[2Jb\n\u{9B}\u{202E}\u{2028}c")])
    let lines = report.lines([hostile])
    #expect(lines.last == "    ab c  left  held 37.2 s  1 stopped")
  }

  @Test func jsonHasEveryFieldAndNullForTheUnknown() {
    let full = session(
      SessionStart(exampleRecord), ending: .finished,
      exercises: [
        LoggedExercise(
          id: finished.id, device: finished.device, exercise: "side-plank",
          variant: ExerciseVariant(index: 1, name: "On the knees"),
          feedback: ExerciseFeedback(
            effort: 7, form: .good, pain: 0, load: Load(thousandths: 12_500, unit: .kilograms)),
          result: .done)
      ],
      entries: [
        SetEntry(
          step: 5, exercise: "dead-bug", side: nil, round: 1, set: 1, planned: .seconds(40),
          plannedRepetitions: 10, target: .milliseconds(44_050), targetRepetitions: 11,
          held: .milliseconds(37_200), repetitions: 8, outcome: .stopped, reason: .form)
      ])
    let empty = other(ending: nil)
    let ids = (full.id, full.device, full.sets[0].id)
    let expected = """
      [
        {
          "appVersion": "1.2.3",
          "countInSeconds": 5,
          "device": "\(ids.1)",
          "endedAt": null,
          "ending": "finished",
          "equipment": ["mat", "wall"],
          "exercises": [
            {
              "device": "\(ids.1)",
              "dose": null,
              "effort": 7,
              "exercise": "side-plank",
              "form": "good",
              "id": "\(ids.0)",
              "load": 12.5,
              "loadUnit": "kg",
              "pain": 0,
              "result": "done",
              "variant": "On the knees",
              "variantStep": 1
            }
          ],
          "form": null,
          "heldSeconds": 37.2,
          "id": "\(ids.0)",
          "level": "intermediate",
          "note": null,
          "pain": null,
          "plannedSeconds": 165,
          "plannedSets": 3,
          "rehearsal": false,
          "routine": "runners-back",
          "routineName": "Runner's back",
          "rpe": null,
          "sets": [
            {
              "device": "\(ids.1)",
              "endedAt": null,
              "exercise": "dead-bug",
              "heldSeconds": 37.2,
              "id": "\(ids.2)",
              "load": null,
              "loadUnit": null,
              "outcome": "stopped",
              "plannedRepetitions": 10,
              "plannedSeconds": 40,
              "reason": "form",
              "repetitions": 8,
              "round": 1,
              "set": 1,
              "side": null,
              "step": 5,
              "targetRepetitions": 11,
              "targetSeconds": 44.05
            }
          ],
          "source": null,
          "speed": 1,
          "startedAt": "2026-11-22T18:04:05+01:00",
          "steps": \(full.start.steps)
        },
        {
          "appVersion": null,
          "countInSeconds": null,
          "device": "\(empty.device)",
          "endedAt": null,
          "ending": null,
          "equipment": null,
          "exercises": [],
          "form": null,
          "heldSeconds": 0,
          "id": "\(empty.id)",
          "level": "beginner",
          "note": null,
          "pain": null,
          "plannedSeconds": 3600,
          "plannedSets": null,
          "rehearsal": false,
          "routine": "six-minutes",
          "routineName": null,
          "rpe": null,
          "sets": [],
          "source": null,
          "speed": 1,
          "startedAt": "1969-12-31T23:00:00-01:00",
          "steps": \(empty.start.steps)
        }
      ]
      """
    #expect(LogReport.json([full, empty]) == expected)
  }

  @Test func jsonNamesEndingAndFeedback() {
    let json = LogReport.json([finished])
    for line in [#""ending": "finished""#, #""form": "minor""#, #""rpe": 10"#] {
      #expect(json.contains(line), "\(line)")
    }
  }
}
