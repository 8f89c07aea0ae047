import BackboneContent
import BackboneCore
import Testing

@Suite struct SignRecordTests {
  private static let file = "signs/slouch-run.json"

  @Test func everyFieldArrives() throws {
    let catalogue = try ContentFolder().load().catalogue
    let how = try RichText("Look, then [push](exercise:push).")
    let evidence = try RichText("Little about [rears](muscle:rear).")
    #expect(
      catalogue.signs == [
        Symptom(
          id: .slouchRun, name: "Slouch", question: "Do you?",
          notice: [RichText(plain: "It sinks.")],
          checks: [Symptom.Check(name: "Mirror", how: how)], muscles: ["rear"],
          first: ["lean"], then: ["push"], evidence: evidence, sources: ["Book1"])
      ])
  }

  @Test func exercisesNeedANameOnly() throws {
    let catalogue = try ContentFolder().load().catalogue
    #expect(catalogue.exercise("push") == nil)
    #expect(catalogue.name(of: "push") == "Push")
    #expect(catalogue.name(of: "lean") == "Lean")
  }

  @Test(
    arguments: [
      (#""id": "slouch-run""#, #""id": "slouch""#, "id: must be one of slouch-run, low-back-pain,"),
      (#""id": "slouch-run""#, #""id": "slump-daily""#, "id: must be the file's name"),
      (#"["It sinks."]"#, "[]", "notice: must not be empty"),
      (#""name": "Mirror", "#, "", "checks[0].name: missing"),
      (#"["rear"]"#, #"["odd"]"#, #"muscles[0]: there is no muscle "odd""#),
      (#"["lean"]"#, #"["odd"]"#, #"first[0]: there is no exercise "odd""#),
      (#"["push"]"#, #"["push", "lean"]"#, #"then[1]: "lean" comes first already"#),
      ("(muscle:rear)", "(muscle:odd)", #"evidence: there is no muscle "odd""#),
      (#"["Book1"]"#, #"["Book2"]"#, #"sources[0]: there is no source "Book2""#),
    ])
  func leftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: Self.file)
    let content = folder.load()
    let problems = folder.problems(of: content)
    #expect(
      problems.contains { $0.hasPrefix("\(Self.file): \(problem)") }, "\(problems)")
    #expect(content.catalogue.signs == [])
    // The page that leads to it stays.
    #expect(content.catalogue.pages.map(\.id) == ["why"])
    #expect(!content.catalogue.has(.sign(.slouchRun)))
  }
}
