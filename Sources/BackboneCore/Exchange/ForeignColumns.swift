/// Which column of a table holds what.
package struct ForeignColumns: Hashable, Sendable {
  /// What a column can hold.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case date, exercise, workout, number, set, weight, unit, reps, seconds, effort, note,
      workoutNote, length, distance, end
  }

  package let source: ExchangeSource
  package private(set) var places: [Field: Int] = [:]
  /// A second column of weights, in pounds.
  package private(set) var pounds: Int?
  /// The unit that the column of weights names; nil where it names none.
  package private(set) var weightUnit: Load.Unit?

  /// The columns of a table of a program that we know.
  /// - Returns: nil for any other table.
  package init?(_ table: CSVTable) {
    let names = table.header.map(Self.plain)
    guard let form = Self.forms.first(where: { $0.needs.allSatisfy(names.contains) }) else {
      return nil
    }
    source = form.source
    for (name, field) in form.fields {
      guard places[field] == nil, let place = names.firstIndex(of: name) else { continue }
      places[field] = place
    }
    for (place, name) in table.header.enumerated() where Self.isWeight(names[place]) {
      let unit = Self.unit(name.lowercased())
      if unit == .pounds, let weight = places[.weight], weight != place { pounds = place }
      if places[.weight] == nil { places[.weight] = place }
      if places[.weight] == place { weightUnit = unit }
    }
    // Kilograms first where both are there.
    if weightUnit == .pounds, let kilograms = names.firstIndex(of: "weight_kg") {
      pounds = places[.weight]
      places[.weight] = kilograms
      weightUnit = .kilograms
    }
  }

  /// The columns that the user named, such as `date=Datum`.
  /// - Throws: an `ExchangeError` for a field or a column that there is not.
  package init(_ table: CSVTable, named words: String) throws(ExchangeError) {
    source = .csv
    for word in words.split(separator: ",") {
      let parts = word.split(separator: "=", maxSplits: 1).map { CSVReader.trimmed(String($0)) }
      guard parts.count == 2, let field = Field(rawValue: parts[0]), Self.named.contains(field)
      else {
        throw ExchangeError(
          Words.Exchange.unknownField(parts.first ?? "", Self.named.map(\.rawValue)))
      }
      guard let place = table.header.firstIndex(where: { $0.lowercased() == parts[1].lowercased() })
      else { throw ExchangeError(Words.Exchange.noColumn(parts[1])) }
      places[field] = place
      if field == .weight { weightUnit = Self.unit(table.header[place].lowercased()) }
    }
    for field in [Field.date, .exercise] where places[field] == nil {
      throw ExchangeError(Words.Exchange.columnNeeded(field.rawValue))
    }
  }

  /// The fields that the user can name.
  package static let named: [Field] = [
    .date, .exercise, .workout, .set, .weight, .unit, .reps, .seconds, .effort, .note,
  ]

  private typealias Form = (
    source: ExchangeSource, needs: [String], fields: KeyValuePairs<String, Field>
  )

  private static let forms: [Form] = [
    (
      .hevy, ["title", "start_time", "exercise_title"],
      [
        "title": .workout, "start_time": .date, "end_time": .end, "description": .workoutNote,
        "exercise_title": .exercise, "exercise_notes": .note, "set_index": .set, "reps": .reps,
        "distance_km": .distance, "distance_miles": .distance, "duration_seconds": .seconds,
        "rpe": .effort,
      ]
    ),
    (
      .strong, ["date", "workout name", "exercise name", "set order"],
      [
        "workout #": .number, "date": .date, "workout name": .workout, "exercise name": .exercise,
        "set order": .set, "weight unit": .unit, "reps": .reps, "rpe": .effort,
        "distance": .distance, "seconds": .seconds, "notes": .note, "workout notes": .workoutNote,
        "duration": .length, "workout duration": .length,
      ]
    ),
    (
      .fitNotes, ["date", "exercise", "category", "reps"],
      [
        "date": .date, "exercise": .exercise, "weight unit": .unit, "reps": .reps,
        "distance": .distance, "time": .seconds, "comment": .note,
      ]
    ),
  ]

  private static func isWeight(_ name: String) -> Bool {
    ["weight", "weight_kg", "weight_lbs", "weight_lb"].contains(name)
  }

  /// The name of a column without its unit in parentheses.
  private static func plain(_ name: String) -> String {
    CSVReader.trimmed(String(name.prefix { $0 != "(" })).lowercased()
  }

  /// The unit that a name ends with, in lower case, such as `weight (kgs)`.
  static func unit(_ name: String) -> Load.Unit? {
    let word = name.split { !$0.isLetter }.last ?? ""
    if word.hasPrefix("kg") || word.hasPrefix("kilo") { return .kilograms }
    return word.hasPrefix("lb") || word.hasPrefix("pound") ? .pounds : nil
  }
}
