package import BackboneCore
internal import FoundationEssentials

/// The file that the settings are kept in from launch to launch.
package struct SettingsFile: Hashable, Sendable {
  package let path: String

  /// A file, which need not exist yet.
  package init(path: String) { self.path = path }

  /// The settings that the file holds; what it leaves out is as for somebody new.
  /// - Throws: a `ContentError` for the first thing that is wrong with the file.
  package func read() throws(ContentError) -> Settings {
    guard FileManager.default.fileExists(atPath: path) else { return Settings() }
    let report = RecordReader.Report(file: path)
    let record = RecordReader(try ContentFile.json(path), report: report)
    var settings = Settings()
    if record.has("level") { settings.level = record.choice("level") }
    if record.has("equipment") { settings.equipment = Set(record.choices("equipment")) }
    if record.has("reducedMotion") { settings.hasReducedMotion = record.flag("reducedMotion") }
    if record.has("variants") {
      settings.variants = Dictionary(
        uniqueKeysWithValues: (record.object("variants") { variants in
          variants.names.map { (ExerciseID(rawValue: $0), variants.integer($0, in: 0...99)) }
        }) ?? [])
    }
    record.finish()
    if let problem = report.problems.first { throw problem }
    return settings
  }

  /// The settings as the text of a file.
  package static func text(_ settings: Settings) -> String {
    ContentFile.text(
      Record(
        level: settings.level,
        equipment: Equipment.allCases.filter(settings.equipment.contains),
        reducedMotion: settings.hasReducedMotion,
        variants: Dictionary(
          uniqueKeysWithValues: settings.variants.map { ($0.key.rawValue, $0.value) })))
  }

  /// Writes the settings whole or not at all.
  /// - Throws: a `ContentError` when the file cannot be written; it is then as it was.
  package func write(_ settings: Settings) throws(ContentError) {
    try ContentFile.write(Self.text(settings), to: path)
  }

  private struct Record: Encodable {
    let level: Level
    let equipment: [Equipment]
    let reducedMotion: Bool
    let variants: [String: Int]
  }
}
