internal import BackboneCore

extension Muscle {
  /// A muscle as its file writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    let id = MuscleID(rawValue: record.id())
    self.init(
      id: id,
      name: record.text("name"),
      latin: record.text("latin"),
      aliases: record.texts("aliases"),
      identifiers: Self.identifiers(record),
      layer: record.choice("layer"),
      view: record.choice("view"),
      group: record.choice("group"),
      members: Self.members(record, of: id, known: known),
      region: record.text("region"),
      origin: record.text("origin"),
      insertion: record.text("insertion"),
      nerve: record.text("nerve"),
      action: record.text("action"),
      running: record.text("running"),
      weak: record.text("weak"),
      stretch: record.text("stretch"),
      feel: record.text("feel"),
      signs: record.choices("signs"),
      sources: record.ids("sources", of: "source", among: known.sources))
  }

  /// Terms of the Foundational Model of Anatomy, or of Uberon.
  private static func identifiers(_ record: RecordReader) -> [String] {
    let identifiers = record.optionalTexts("identifiers")
    for (index, identifier) in identifiers.enumerated() {
      let parts = identifier.split(separator: ":", omittingEmptySubsequences: false)
      let isKnown =
        parts.count == 2 && ["FMA", "UBERON"].contains(parts[0]) && !parts[1].isEmpty
        && parts[1].allSatisfy { ("0"..."9").contains($0) }
      if !isKnown {
        record.problem(
          "identifiers[\(index)]",
          Words.Records.mustBeTerm(found: identifier))
      }
    }
    return identifiers
  }

  private static func members(
    _ record: RecordReader, of id: MuscleID, known: RecordIndex
  ) -> [MuscleID] {
    guard record.has("members") else { return [] }
    let members = record.ids("members", of: "muscle", among: known.muscles?.union([id]))
    if let index = members.firstIndex(of: id) {
      record.problem("members[\(index)]", Words.Records.memberOfItself)
    }
    return members
  }
}
