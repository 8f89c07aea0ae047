extension Key {
  /// What the key may be meant as where it means nothing itself, the likeliest first: the Latin
  /// letter at its place on the keyboard, and without Caps Lock.
  package var readings: [Key] {
    guard case .character(let character) = code, !modifiers.contains(.alt) else { return [self] }
    var characters = [character]
    if let latin = Self.latin[character] { characters.append(latin) }
    for character in characters
    where character.isASCII && character.isUppercase {
      characters.append(Character(character.lowercased()))
    }
    return characters.map { Key(.character($0), modifiers) }
  }

  /// The characters of other layouts with those of the American one at the same place.
  private static let latin: [Character: Character] = {
    var latin: [Character: Character] = [:]
    let layouts = [
      // Russian, then the letters that Ukrainian, Belarusian and Bulgarian keyboards have instead.
      ("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"),
      ("іїєґў", "s]'`o"),
      // Greek, with accents that keyboards compose.
      ("ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"),
      ("έύίόάήώ", "eyioahv"),
      // Hebrew, which has one case.
      ("קראטוןםפשדגכעיחלךףזסבהנמצתץ", "ertyuiopasdfghjkl;zxcvbnm,."),
    ]
    let shifted: [Character: Character] = [
      "[": "{", "]": "}", ";": ":", "'": "\"", ",": "<", ".": ">", "`": "~",
    ]
    for (own, places) in layouts {
      for (character, place) in zip(own, places) {
        latin[character] = place
        let upper = character.uppercased()
        guard upper.count == 1, upper != String(character), let first = upper.first else {
          continue
        }
        // A final sigma has the capital of the other one, whose place is that of S.
        if latin[first] == nil || character != "ς" {
          latin[first] = shifted[place] ?? Character(place.uppercased())
        }
      }
    }
    return latin
  }()
}
