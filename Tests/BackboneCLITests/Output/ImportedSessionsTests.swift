import ArgumentParser
import BackboneCore
import TestSupport
import Testing

@testable import BackboneCLI

@Suite struct ImportedSessionsTests {
  private func names(_ words: [String] = []) throws -> ImportNames {
    try ImportNames(Fixture.catalogue, mapped: words)
  }

  private func summary(_ text: String, mapped: [String] = []) throws -> [String] {
    try ImportedSessions(Array(text.utf8)).summary(try names(mapped))
  }

  private static let strong = """
    Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes
    2025-03-04 07:12:09;A;Plank;1;0;kg;0;;0;km;45;;
    2025-03-04 07:12:09;A;Plank;Rest Timer;0;kg;0;;0;km;60;;
    2025-03-04 07:12:09;A;Plnk;2;0;kg;0;;0;km;40;;
    2025-03-05 07:12:09;A;Zercher Squat;1;62,5;kg;8;;0;km;0;;
    2025-03-05 07:12:09;A;Zercher Squat;2;62,5;kg;many;;0;km;0;;
    """

  @Test func thePreviewCountsAndNamesWhatIsUnknown() throws {
    #expect(
      try summary(Self.strong) == [
        "Strong: 2 sessions, 3 sets", "From 2025-03-04 to 2025-03-05",
        "Left out: 1 row that Backbone can't read", "Left out: 1 row for the rest timer",
        "Exercises that Backbone doesn't have keep their names:",
        "  Plnk (1 set). The same as plank? Add --map 'Plnk=plank'",
        "  Zercher Squat (1 set)",
      ])
  }

  @Test func theProblemsNameTheirLine() throws {
    let found = try ImportedSessions(Array(Self.strong.utf8))
    #expect(
      found.problems.map(\.description) == [
        "line 6: reps must be a number from 0 to 100000, found \"many\""
      ])
  }

  @Test func aMappedNameIsKnown() throws {
    let lines = try summary(Self.strong, mapped: ["Plnk=plank", "Zercher Squat=bird-dog"])
    #expect(!lines.contains(Words.Exchange.unknownExercises))
    var random = SplitMix64(seed: 1)
    let logged = try ImportedSessions(Array(Self.strong.utf8)).sessions(
      device: RecordID(milliseconds: 1, random: &random), offset: { _ in 3600 },
      exercise: try names(["Plnk=plank"]).exercise)
    #expect(logged[0].entries.map(\.exercise) == ["plank", "plank"])
    #expect(logged[0].entries.map(\.set) == [1, 2])
    #expect(logged[1].entries.map(\.exercise) == ["Zercher Squat"])
    #expect(logged[0].startedAt.iso8601 == "2025-03-04T07:12:09+01:00")
    #expect(throws: CLIError.self) { try names(["Plnk=no-such-exercise"]) }
    #expect(throws: CLIError.self) { try names(["plank"]) }
  }

  @Test func manyUnknownNamesAreCounted() throws {
    let rows = (0..<25).map { "2025-03-04 10:00:00,A,Odd \($0) move,1,0,5,0" }
    let head = "Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Seconds\n"
    let lines = try summary(head + rows.joined(separator: "\n"))
    #expect(lines.count == 24)
    #expect(lines.last == "  and 5 more")
  }

  /// A leg extension is near a back extension only in letters.
  @Test func whatBeginsWithAnotherLetterIsNotNear() throws {
    #expect(try names().nearest(to: "Plnk") == "plank")
    #expect(try names().nearest(to: "Blank") == nil)
  }

  @Test func linesOfTheExchangeFolderAreReadToo() throws {
    var random = SplitMix64(seed: 1)
    let id = RecordID(milliseconds: 1, random: &random)
    let facts = [
      ExchangeFact(id: id, device: id, at: stamp(), .training(.routines(["mcgill-big3"]))).line,
      "{ broken", "half a line",
    ]
    let found = try ImportedSessions(Array(facts.joined(separator: "\n").utf8))
    #expect(found.training.map(\.id) == [id])
    #expect(found.problems.count == 1)
    #expect(found.problems[0].line == 2)
  }

  @Test func aNameThatAShellWouldRunIsQuoted() throws {
    let head = "Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Seconds\n"
    let lines = try summary(head + "2025-03-04 10:00:00,A,Plan'kk,1,0,5,0")
    #expect(lines.last == "  Plan'kk (1 set). The same as plank? Add --map 'Plan'\\''kk=plank'")
  }

  @Test(arguments: [
    ["a.csv"], ["-", "--yes"], ["a.csv", "--columns", "date=A,exercise=B", "--unit", "kg"],
    ["a.csv", "--dates", "dmy", "--map", "A=plank", "--map", "B=bird-dog"],
  ])
  func theCommandNeedsNoName(arguments: [String]) throws {
    #expect(try Backbone.parseAsRoot(["import"] + arguments) is ImportSessions)
  }

  @Test func theOtherImportsAreNamed() throws {
    #expect(try Backbone.parseAsRoot(["import", "undo"]) is ImportUndo)
    #expect(try Backbone.parseAsRoot(["import", "exercises", "list.json"]) is ImportExercises)
    #expect(throws: (any Error).self) { try Backbone.parseAsRoot(["import"]) }
    #expect(throws: (any Error).self) {
      try Backbone.parseAsRoot(["import", "a.csv", "--unit", "st"])
    }
  }
}
