/// How long it takes to say something.
///
/// The numbers are the best fit to what espeak-ng's English voice takes at its usual speed
/// over everything that the shipped routines say.
package enum Speech {
  /// What a voice needs to begin.
  private static let overhead = Duration.milliseconds(200)
  private static let letter = Duration.milliseconds(55)
  /// The silence that a stop or a comma inside a text makes.
  private static let stop = Duration.milliseconds(380)
  /// The silence that a colon makes.
  private static let colon = Duration.milliseconds(500)

  /// An estimate of how long the words take, from the first sound to the last.
  package static func length(_ words: String) -> Duration {
    var letters = 0
    var silence = Duration.zero
    // A stop is silence only where something follows it.
    var open = Duration.zero
    func spoken(_ count: Int) {
      letters += count
      silence += open
      open = .zero
    }
    var rest = words[...]
    while let character = rest.first {
      guard isDigit(character) else {
        rest.removeFirst()
        if character.isLetter {
          spoken(1)
        } else if character == ":" {
          open += colon
        } else if ".,;!?".contains(character) {
          open += stop
        }
        continue
      }
      let digits = rest.prefix(while: isDigit)
      spoken(Int(digits).map { Words.spelled($0).count { $0.isLetter } } ?? 4 * digits.count)
      rest.removeFirst(digits.count)
      // A point within a number is a word of its own.
      if rest.first == ".", rest.dropFirst().first?.isNumber == true {
        rest.removeFirst()
        spoken("point".count)
      }
    }
    return overhead + letter * letters + silence
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
