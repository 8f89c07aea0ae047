extension Words {
  /// How the parts of a repetition are timed.
  package enum Tempo {
    /// The seconds of each part, in the order they are done; those of 0 are left out.
    ///
    /// "Return" fits lowering a weight, standing up and letting go alike.
    package static func steps(move: Int, hold: Int, back: Int, rest: Int) -> String {
      let parts = [
        ("move for", move), ("hold for", hold), ("return in", back), ("pause for", rest),
      ]
      let words = parts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) s" }.joined(separator: ", ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }
}
