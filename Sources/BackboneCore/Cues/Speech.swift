/// How long it takes to say something.
package enum Speech {
  /// Words a second of a calm voice: a design choice, on the slow side of plain speech.
  private static let wordsPerTenSeconds = 26
  /// What a voice needs to begin and to end.
  private static let overhead = Duration.milliseconds(300)

  /// An estimate of how long the words take.
  package static func length(_ words: String) -> Duration {
    let count = words.split { $0 == " " || $0 == "-" }.count
    return overhead + .milliseconds((count * 10_000 + wordsPerTenSeconds - 1) / wordsPerTenSeconds)
  }
}
