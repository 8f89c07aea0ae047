extension Words {
  /// What there is to read.
  package enum Learn {
    package static let title = "Learn"
    package static let help = "Articles, signs and the glossary"

    // MARK: - Keys

    package static let follow = CommandWords("follow", "Follow the selected link")
    package static let nextPhase = CommandWords("phase", "Go to the next phase of the stride")
    package static let previousPhase = CommandWords(
      "phase back", "Go to the previous phase of the stride")

    // MARK: - The list

    package static let stride = "One stride"
    package static let glossary = "Glossary"
    package static func articles(_ number: Int) -> String { count(number, .article) }

    // MARK: - Pages

    /// What a passage rests on: the numbers of its sources, and what isn't from a study.
    package static func rests(on numbers: [Int], generalKnowledge: Bool, house: Bool) -> String {
      var parts: [String] = []
      if !numbers.isEmpty {
        parts.append((numbers.count == 1 ? "source " : "sources ") + list(numbers.map(String.init)))
      }
      if generalKnowledge { parts.append("general knowledge") }
      if house { parts.append("our own rule of thumb") }
      guard let first = parts.first else { return "" }
      let line = parts.joined(separator: numbers.count > 1 ? ", and " : " and ")
      return first.prefix(1).uppercased() + line.dropFirst() + "."
    }
    /// Over the body with the muscles that a page names.
    package static func onPage(_ number: Int) -> String {
      number == 1 ? "The muscle on this page" : "The muscles on this page"
    }
    package static let avoid = "Avoid:"
    package static let instead = "Instead:"
    package static func aliases(_ names: [String]) -> String {
      "also: " + names.joined(separator: ", ")
    }

    // MARK: - Signs

    package static let notice = "What you may notice"
    package static func check(_ name: String) -> String { "Check yourself: \(name)" }
    package static let muscles = "Muscles that may play a part"
    package static let first = "Start with"
    package static let then = "Then add"
    package static let evidence = "What studies say"
  }
}
