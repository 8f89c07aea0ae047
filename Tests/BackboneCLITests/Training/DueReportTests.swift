import ArgumentParser
import BackboneCore
import Testing

@testable import BackboneCLI

@Suite struct DueReportTests {
  /// Monday 2025-09-01, 18:00.
  private let now = Timestamp(seconds: 1_756_749_600, offset: 0)
  private let planks = Planner.Candidate(
    "core-planks-birddogs", name: "Planks and bird-dogs", kind: .coreLow, length: .seconds(573))

  private func overview(last hours: Int?) -> TrainingOverview {
    let past = hours.map {
      [Planner.Past(planks.routine, kind: .coreLow, ended: now.advanced(hours: -$0))]
    }
    return TrainingOverview(
      TrainingState([]), Planner(candidates: [planks], past: past ?? []), at: now)
  }

  private func filled(_ report: DueReport) throws -> String {
    try DueReport.filled("{routine}|{why}|{in}|{rest}.", report.field)
  }

  @Test func aSessionThatIsDueIsNamed() throws {
    let report = DueReport(overview(last: 72))
    #expect(report.line == "Monday: Planks and bird-dogs, 9:33. 72 h since the last one.")
    #expect(try filled(report) == "Planks and bird-dogs|72 h since the last one.|now|.")
  }

  @Test func restSaysWhyAndUntilWhen() throws {
    let report = DueReport(overview(last: 10))
    #expect(
      try filled(report)
        == "|You did this session 10 h ago. Leave 20 h between two of them.|in 38 h"
        + "|You did this session 10 h ago. Leave 20 h between two of them..")
  }

  @Test func withoutAPlanNothingIsSaid() {
    let report = DueReport(
      TrainingOverview(TrainingState([]), Planner(candidates: []), at: now))
    #expect(report.line == nil)
    #expect(JSONText.line(report.json).contains("\"due\":null"))
  }

  @Test func aFieldThatIsNotKnownIsRefused() {
    #expect(throws: ValidationError.self) { try DueReport.filled("{when}") { _ in "" } }
    #expect(throws: Never.self) { try DueReport.filled("100 % { of it", { _ in "" }) }
  }

  @Test func theFileForPromptsSaysWhenTheNextSessionIsDue() {
    #expect(
      DueFile.text(overview(last: 72)) == "\(now.seconds)\tPlanks and bird-dogs, 9:33\n")
    #expect(
      DueFile.text(overview(last: 10))
        == "\(now.advanced(hours: 38).seconds)\tPlanks and bird-dogs, 9:33\n")
  }

  /// A session that has been due since yesterday is no news.
  @Test func theFileIsLeftAloneWhileTheSameSessionStaysDue() {
    let kept = "100\tPlanks and bird-dogs, 9:33\n"
    #expect(DueFile.says(kept, kept))
    #expect(DueFile.says(kept, "200\tPlanks and bird-dogs, 9:33\n"))
    #expect(!DueFile.says(kept, "50\tPlanks and bird-dogs, 9:33\n"))
    #expect(!DueFile.says(kept, "200\tHome back day, 12:25\n"))
    #expect(!DueFile.says(kept, "") && !DueFile.says("", kept) && DueFile.says("", ""))
  }
}
