import BackboneCore
import Foundation
import Testing

@testable import BackboneCLI

@Suite struct LogReportTests {
  private let report = LogReport(
    routines: ["runners-back": "Runner's back"],
    exercises: ["side-plank": "Side plank", "dead-bug": "Dead bug"],
    plannedSets: { $0.routine == "runners-back" ? 7 : nil })

  private let finished = LoggedSession(
    id: 3, start: start, startedAt: stamp(), ending: .finished,
    feedback: Feedback(rpe: 10, form: .minor), speed: 1,
    entries: [
      entry(), entry(side: .right, held: .seconds(40), outcome: .completed),
      entry(set: 2, held: .seconds(40), outcome: .completed),
      entry(exercise: "dead-bug", side: nil, held: .milliseconds(100_000), outcome: .completed),
      entry(exercise: "dead-bug", side: nil, held: .milliseconds(1_000), outcome: .skipped),
    ], checkpoint: nil)

  private func other(ending: SessionOutcome?, speed: Int = 1, entries: [SetEntry] = [])
    -> LoggedSession
  {
    LoggedSession(
      id: 2,
      start: SessionStart(
        routine: "six-minutes", level: .beginner, steps: 4, total: .seconds(3_600)),
      startedAt: Timestamp(seconds: 0, offset: -3600), ending: ending, feedback: Feedback(),
      speed: speed, entries: entries, checkpoint: nil)
  }

  @Test func columnsLineUpOverTheWholeReport() {
    let lines = report.lines([
      finished, other(ending: nil, entries: [entry(exercise: "bird-dog")]),
      other(ending: .aborted, speed: 10),
    ])
    let expected = [
      "2026-11-22 18:04  Runner's back  intermediate  held 3:38   of 8:00 session"
        + "  3/7 sets  effort 10/10  form minor",
      "    Side plank  left   77.2 s  1 stopped",
      "    Side plank  right    40 s",
      "    Dead bug            101 s  1 skipped",
      "1969-12-31 23:00  six-minutes    beginner      held 0:37  of 60:00 session"
        + "    0 sets                            cut off",
      "    bird-dog    left   37.2 s  1 stopped",
      "1969-12-31 23:00  six-minutes    beginner      held 0:00  of 60:00 session"
        + "    0 sets                            rehearsal x10, left early",
    ]
    #expect(lines.joined(separator: "\n") == expected.joined(separator: "\n"))
  }

  @Test func whatIsNewHasItsPlace() {
    let session = LoggedSession(
      id: 1, start: start, startedAt: stamp(), ending: .finished,
      feedback: Feedback(rpe: 8, pain: 4, note: "Left calf\u{1B}[2J\ntight."), speed: 1,
      entries: [
        entry(reason: .tired), entry(side: .right, reason: .form),
        entry(side: .right, reason: .form), entry(side: .right), entry(side: .right, reason: .pain),
        entry(side: .right, outcome: .skipped),
        entry(exercise: "dead-bug", side: nil, repetitions: 8, outcome: .completed),
        entry(exercise: "dead-bug", side: nil, repetitions: 12, outcome: .completed),
        entry(exercise: "bird-dog", side: nil, repetitions: 1),
      ], checkpoint: nil)
    let expected = [
      "2026-11-22 18:04  Runner's back  intermediate  held 5:34  of 8:00 session"
        + "  2/7 sets  effort 8/10  pain 4/10",
      "    Note: Left calf tight.",
      "    Side plank  left   37.2 s              1 stopped (tired)",
      "    Side plank  right   186 s              4 stopped (2 form, 1 pain), 1 skipped",
      "    Dead bug           74.4 s  20 counted",
      "    bird-dog           37.2 s   1 counted  1 stopped",
    ]
    #expect(report.lines([session]).joined(separator: "\n") == expected.joined(separator: "\n"))
  }

  @Test func jsonHoldsWhatWasSaidWithoutSteeringTheTerminal() throws {
    let note = "\"a\"\u{1B}\u{9B}\u{202E}\u{2028}\u{E0001}é\n"
    let session = LoggedSession(
      id: 1, start: start, startedAt: stamp(), ending: .finished,
      feedback: Feedback(pain: 0, note: note), speed: 1,
      entries: [entry(repetitions: 8, reason: .pain)], checkpoint: nil)
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
        "    \u{5074}\u{677F}  left  37.2 s  1 stopped",
        "    De\u{301}ad  left  37.2 s  1 stopped",
      ])
  }

  @Test func noSessionsAreNoLines() throws {
    #expect(report.lines([]).isEmpty)
    #expect(LogReport.json([]) == "[]")
  }

  @Test func whatNobodyAnsweredTakesNoColumn() {
    #expect(
      report.lines([other(ending: .finished)])
        == ["1969-12-31 23:00  six-minutes  beginner  held 0:00  of 60:00 session  0 sets"])
  }

  @Test func nothingInAFileCanSteerTheTerminal() {
    let hostile = other(
      ending: .finished, entries: [entry(exercise: "a\u{1B}[2Jb\n\u{9B}\u{202E}\u{2028}c")])
    let lines = report.lines([hostile])
    #expect(lines.last == "    ab c  left  37.2 s  1 stopped")
  }

  @Test func jsonHasEveryFieldAndNullForTheUnknown() throws {
    let entries = [entry(), entry(step: 2, side: nil, held: .zero, outcome: .skipped)]
    let expected = """
      [
        {
          "ending": null,
          "form": null,
          "heldSeconds": 37.2,
          "id": 2,
          "level": "beginner",
          "note": null,
          "pain": null,
          "plannedSeconds": 3600,
          "routine": "six-minutes",
          "rpe": null,
          "sets": [
            {
              "exercise": "side-plank",
              "heldSeconds": 37.2,
              "outcome": "stopped",
              "plannedSeconds": 40,
              "reason": null,
              "repetitions": null,
              "round": 1,
              "set": 1,
              "side": "left",
              "step": 1
            },
            {
              "exercise": "side-plank",
              "heldSeconds": 0,
              "outcome": "skipped",
              "plannedSeconds": 40,
              "reason": null,
              "repetitions": null,
              "round": 1,
              "set": 1,
              "side": null,
              "step": 2
            }
          ],
          "speed": 1,
          "startedAt": "1969-12-31T23:00:00-01:00"
        }
      ]
      """
    #expect(LogReport.json([other(ending: nil, entries: entries)]) == expected)
  }

  @Test func jsonNamesEndingAndFeedback() throws {
    let json = LogReport.json([finished])
    for line in [#""ending": "finished""#, #""form": "minor""#, #""rpe": 10"#] {
      #expect(json.contains(line), "\(line)")
    }
  }
}
