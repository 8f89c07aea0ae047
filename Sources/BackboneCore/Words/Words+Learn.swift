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
