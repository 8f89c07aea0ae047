internal import BackboneCore

/// An exercise of another program in our words, before it is a record.
struct ImportedExercise {
  /// What its id is made from; two entries of a list never share it.
  var key: String
  var name: String
  /// Other names, also those in other languages.
  var aliases: [String] = []
  var category: BackboneCore.Category
  var level = BackboneCore.Level.beginner
  var mode: Mode
  var equipment: [BackboneCore.Equipment] = []
  var instructions: [String] = []
  var primary: [MuscleID] = []
  var secondary: [MuscleID] = []
  var source: SourceID
  /// What of it we have no word for.
  var words: Set<ExerciseImport.Gap> = []

  /// How each side is called out, as far as the instructions tell that there are sides.
  var sides: SidesInText? { SidesInText(instructions) }

  /// The record, with the fields that an import can fill.
  func record(id: ExerciseID) -> JSONValue {
    let primary = primary.distinct
    let secondary = secondary.distinct.filter { !primary.contains($0) }
    var record: JSONObject = ["id": .text(id.rawValue), "name": .text(name)]
    let aliases = aliases.distinct.filter { $0 != name && !$0.isEmpty }
    if !aliases.isEmpty { record["aliases"] = .list(aliases.map(JSONValue.text)) }
    record["category"] = .text(category.rawValue)
    record["level"] = .text(level.rawValue)
    record["mode"] = .text(mode.rawValue)
    if let sides {
      record["sides"] = .text(sides.words)
      record["sideNames"] = .object(["left": .text(sides.left), "right": .text(sides.right)])
    }
    record["equipment"] = .list(equipment.distinct.map { .text($0.rawValue) })
    record["instructions"] = .list(instructions.map(JSONValue.text))
    record["primary"] = .list(primary.map { .text($0.rawValue) })
    record["secondary"] = .list(secondary.map { .text($0.rawValue) })
    record["sources"] = .list([.text(source.rawValue)])
    return .object(record)
  }
}

extension Array where Element: Hashable {
  /// Each once, where it is first.
  fileprivate var distinct: [Element] {
    reduce(into: []) { all, element in if !all.contains(element) { all.append(element) } }
  }
}
