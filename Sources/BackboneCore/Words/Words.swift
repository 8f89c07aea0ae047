/// Every sentence that the program itself shows or says.
///
/// What records say is content, and stays in Assets.
///
/// Each feature has its own file and its own nested enum, such as `Words.Editor`. The name of a
/// member is the key of its sentence; what varies is an argument, and counted things are a `Noun`,
/// which knows its forms. So a translation gives every member another body, and no caller changes.
/// The sentences stand here, in the lowest layer, because cues, records and the journal speak too.
package enum Words {
  /// A number with its noun in the right form: 1 set, 2 sets.
  package static func count(_ number: Int, _ noun: Noun) -> String {
    "\(number) \(noun.form(for: number))"
  }

  /// A level with its article: a beginner, an intermediate.
  package static func aLevel(_ level: String) -> String {
    (level == "intermediate" ? "an " : "a ") + level
  }

  /// Things in a row, as a sentence lists them: a, b and c.
  package static func list(_ items: [String], _ joint: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    // An item with a comma of its own would read as two.
    let hasComma = items.contains { $0.contains(",") }
    return items.dropLast().joined(separator: hasComma ? "; " : ", ")
      + "\(hasComma ? ";" : "") \(joint) " + last
  }
}
