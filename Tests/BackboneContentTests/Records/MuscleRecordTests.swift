import BackboneContent
import BackboneCore
import Testing

@Suite struct MuscleRecordTests {
  private static let file = "muscles/belly.json"

  @Test func everyFieldArrives() throws {
    let folder = try ContentFolder()
    let muscle = folder.load().catalogue.muscle("belly")
    #expect(
      muscle
        == Muscle(
          id: "belly", name: "Belly", latin: "Venter", aliases: ["tummy"], identifiers: ["FMA:1"],
          layer: .deep,
          view: .anterior, group: .upperBack, region: "front", origin: "above", insertion: "below",
          nerve: "some",
          action: "holds", running: "steadies", weak: "sways", stretch: "none",
          feel: "hand on it", signs: [.slouchRun], sources: ["Book1", .general]))
  }

  @Test(
    arguments: [
      (#""nerve": "some", "#, "", "nerve: missing"),
      (#""some""#, "12", "nerve: must be text, found a number"),
      (#""some""#, #""""#, "nerve: must not be empty"),
      (#""some""#, #""\u001B[31m\u202E\n""#, "nerve: must not be empty"),
      (#""some""#, #""some", "muscle": 1"#, "muscle: unknown field"),
      (#"["tummy"]"#, #""tummy""#, "aliases: must be a list, found text"),
      (#"["tummy"]"#, #"["tummy", null]"#, "aliases[1]: must be text, found null"),
      (
        #""deep""#, #""outer""#,
        #"layer: must be one of superficial, intermediate, deep, found "outer""#
      ),
      (
        #""slouch-run""#, #""slouch""#,
        "signs[0]: must be one of slouch-run, low-back-pain, slump-daily, asym-swing-hip-drop, "
          + #"found "slouch""#
      ),
      (
        #""FMA:1""#, #""FMA:1", "FMA:x""#,
        #"identifiers[1]: must be a term like FMA:13357 or UBERON:0001112, found "FMA:x""#
      ),
      (
        #""FMA:1""#, #""TA:1""#,
        #"identifiers[0]: must be a term like FMA:13357 or UBERON:0001112, found "TA:1""#
      ),
      (#""general""#, #""Book2""#, #"sources[1]: there is no source "Book2""#),
      (#""general""#, #""Book1""#, #"sources[1]: "Book1" is named twice"#),
      (#""belly""#, #""tummy""#, #"id: must be the file's name "belly", found "tummy""#),
    ])
  func leftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: Self.file)
    // Without its muscle the exercise is left out too, and so the routine.
    let content = folder.load()
    #expect(folder.problems(of: content).first == "\(Self.file): \(problem)")
    #expect(content.catalogue.muscles.map(\.id) == ["rear"])
    #expect(
      folder.problems(of: content).dropFirst() == [
        #"exercises/lean.json: primary[0]: there is no muscle "belly""#,
        #"routines/short.json: plans.beginner.blocks[0].exercise: there is no exercise "lean""#,
      ])
  }

  /// A muscle made of others.
  private func group(_ id: String, of members: String) -> String {
    (ContentFolder.records["muscles/rear.json"] ?? "")
      .replacing(#""id": "rear","#, with: "\"id\": \"\(id)\", \"members\": [\(members)],")
  }

  @Test func membersMayComeLater() throws {
    let folder = try ContentFolder()
    try folder.write(group("all", of: #""rear", "belly""#), to: "muscles/all.json")
    let content = folder.load()
    #expect(content.problems == [])
    #expect(content.catalogue.muscle("all")?.members == ["rear", "belly"])
  }

  @Test func aGroupGoesWithItsMembers() throws {
    let folder = try ContentFolder()
    try folder.write(group("inner", of: #""odd""#), to: "muscles/inner.json")
    try folder.write(group("outer", of: #""rear", "inner""#), to: "muscles/outer.json")
    let content = folder.load()
    #expect(
      folder.problems(of: content) == [
        #"muscles/inner.json: members[0]: there is no muscle "odd""#,
        #"muscles/outer.json: members[1]: there is no muscle "inner""#,
      ])
    #expect(content.catalogue.muscles.map(\.id) == ["belly", "rear"])
  }

  @Test func noMuscleIsAMemberOfItself() throws {
    let folder = try ContentFolder()
    try folder.write(group("all", of: #""rear", "all""#), to: "muscles/all.json")
    #expect(
      folder.problems().first
        == "muscles/all.json: members[1]: a muscle can't be a member of itself")
  }

  @Test func idIsKebabCase() throws {
    for name in ["Odd", "od_d", "-odd", "od--d", "odd "] {
      let folder = try ContentFolder()
      try folder.replace(#""rear""#, with: "\"\(name)\"", in: "muscles/rear.json")
      let found = name.last == " " ? "odd" : name
      let isKebab = found == "odd"
      let problem = "muscles/rear.json: id: must be lower-case letters, digits and hyphens"
      #expect(folder.problems().contains("\(problem), found \"\(found)\"") != isKebab)
    }
  }

  /// Longer ones passed the check, and then none of their sets could be kept.
  @Test func anIDIsNoLongerThanTheJournalKeeps() throws {
    for count in [Slug.maximumLength, Slug.maximumLength + 1] {
      let folder = try ContentFolder()
      let id = String(repeating: "x", count: count)
      try folder.replace(#""rear""#, with: "\"\(id)\"", in: "muscles/rear.json")
      let problem =
        "muscles/rear.json: id: must have at most \(Slug.maximumLength) characters"
      #expect(folder.problems().contains(problem) == (count > Slug.maximumLength))
    }
  }

  @Test func allProblemsOfAFileAreTold() throws {
    let folder = try ContentFolder()
    try folder.write(#"{ "id": "odd", "layer": 3, "nmae": "Odd" }"#, to: "muscles/odd.json")
    let missing = [
      "name", "latin", "aliases", "view", "group", "region", "origin", "insertion", "nerve",
      "action",
      "running", "weak", "stretch", "feel", "signs", "sources",
    ]
    #expect(
      Set(folder.problems())
        == Set(missing.map { "muscles/odd.json: \($0): missing" }).union([
          "muscles/odd.json: layer: must be text, found a number",
          "muscles/odd.json: nmae: unknown field",
        ]))
  }

  @Test func notAnObject() throws {
    let folder = try ContentFolder()
    try folder.write("[]", to: "muscles/odd.json")
    #expect(folder.problems() == ["muscles/odd.json: must be an object, found a list"])
  }

  @Test func hostileTextIsMadeHarmless() throws {
    let folder = try ContentFolder()
    try folder.replace(
      #""Belly""#, with: #""\u001B]0;owned\u0007Bel\u202Ely\u009B31m\nfat""#, in: Self.file)
    let content = folder.load()
    #expect(content.problems == [])
    #expect(content.catalogue.muscle("belly")?.name == "Belly fat")
  }

  @Test func hostileProblemsAreMadeHarmless() throws {
    let folder = try ContentFolder()
    try folder.replace(
      #""some""#, with: #""some", "\u001B[2J\u202Eevil": 1"#, in: "muscles/rear.json")
    #expect(folder.problems().first == "muscles/rear.json: evil: unknown field")
    try folder.write("{}", to: "muscles/\u{1B}[2Jrear.json")
    #expect(folder.problems().contains { $0.hasPrefix("muscles/rear.json: id: missing") })
  }
}
