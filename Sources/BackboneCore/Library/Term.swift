/// A word of the glossary.
package struct Term: Hashable, Sendable, Identifiable {
  package let id: TermID
  package let name: String
  /// Other words and short forms that the search finds; may be empty.
  package let aliases: [String]
  package let meaning: RichText
  /// How cards write it where they use it, so that it can be linked there; may be empty.
  package let phrases: [String]

  /// A word of the glossary.
  package init(
    id: TermID, name: String, aliases: [String], meaning: RichText, phrases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.meaning = meaning
    self.phrases = phrases
  }
}
