/// Sides that the instructions of an exercise tell of, such as "then switch sides".
struct SidesInText {
  let left: String
  let right: String
  let words = "each side"

  /// The sides of an exercise that is done on one side and then on the other; nil for any other.
  init?(_ instructions: [String]) {
    let sentences = instructions.joined(separator: ". ").lowercased().split(separator: ".")
    // Whoever alternates does both sides within one set.
    if sentences.contains(where: { $0.contains("alternat") }) { return nil }
    guard let sentence = sentences.first(where: Self.tells) else { return nil }
    let part = ["leg", "arm"].first { sentence.contains($0) } ?? "side"
    left = "left \(part)"
    right = "right \(part)"
  }

  private static func tells(_ sentence: Substring) -> Bool {
    if switches.contains(where: sentence.contains) { return true }
    return verbs.contains(where: sentence.contains) && others.contains(where: sentence.contains)
  }

  private static let switches = [
    "switch sides", "switch legs", "switch arms", "change sides", "seite wechseln",
    "seiten wechseln",
  ]
  private static let verbs = ["switch", "repeat", "change", "do the same", "same series"]
  private static let others = ["other", "opposite"].flatMap { other in
    ["side", "leg", "arm"].map { "\(other) \($0)" }
  }
}
