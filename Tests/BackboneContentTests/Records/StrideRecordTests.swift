import BackboneContent
import BackboneCore
import Testing

@Suite struct StrideRecordTests {
  @Test func everyFieldArrives() throws {
    let stride = try ContentFolder().load().catalogue.stride
    let does = try RichText("Holds, with a [brace](term:brace).")
    #expect(
      stride
        == Stride(
          introduction: RichText(plain: "One leg."),
          phases: [
            Stride.Phase(
              id: "landing", name: "Landing", happens: RichText(plain: "It lands."),
              work: [Stride.MuscleWork(muscle: "rear", does: does)]),
            Stride.Phase(
              id: "swing", name: "Swing", happens: RichText(plain: "It flies."),
              work: [Stride.MuscleWork(muscle: "rear", does: RichText(plain: "Rests."))]),
          ],
          sources: [.general]))
  }

  @Test(
    arguments: [
      (#""id": "swing","#, #""id": "landing","#, #"phases[1].id: "landing" is named twice"#),
      (
        #"{ "muscle": "rear", "does": "Rests." }"#, #"{ "muscle": "odd", "does": "Rests." }"#,
        #"phases[1].work[0].muscle: there is no muscle "odd""#
      ),
      (
        #"{ "muscle": "rear", "does": "Rests." }"#,
        #"{ "muscle": "rear", "does": "A." }, { "muscle": "rear", "does": "B." }"#,
        #"phases[1].work[1].muscle: "rear" is named twice"#
      ),
      (#"{ "muscle": "rear", "does": "Rests." }"#, "", "phases[1].work: must have 1 to 99 entries"),
      ("(term:brace)", "(term:odd)", #"phases[0].work[0].does: there is no term "odd""#),
      (#""One leg.""#, "1", "introduction: must be text, found a number"),
    ])
  func leftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: "stride.json")
    let content = folder.load()
    #expect(folder.problems(of: content) == ["stride.json: \(problem)"])
    #expect(content.catalogue.stride == nil)
    #expect(content.catalogue.pages.map(\.id) == ["why"])
  }

  @Test func anOverlayReplacesIt() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    let mine = (ContentFolder.records["stride.json"] ?? "")
      .replacing("One leg.", with: "My leg.")
    try overlay.write(mine, to: "stride.json")
    #expect(folder.load(overlays: [overlay]).catalogue.stride?.introduction.plain == "My leg.")
    try overlay.write(mine.replacing("\"rear\"", with: "\"odd\""), to: "stride.json")
    #expect(folder.load(overlays: [overlay]).catalogue.stride?.introduction.plain == "One leg.")
  }
}
