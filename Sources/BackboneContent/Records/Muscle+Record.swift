internal import BackboneCore

extension Muscle {
  /// A muscle as its file writes it.
  init(_ record: RecordReader, known: Known) {
    self.init(
      id: MuscleID(rawValue: record.id()),
      name: record.text("name"),
      latin: record.text("latin"),
      aliases: record.texts("aliases"),
      layer: record.choice("layer"),
      view: record.choice("view"),
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
}
