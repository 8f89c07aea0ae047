/// Letters of other scripts in Latin ones, as passports spell them (ICAO 9303, shortened).
enum LatinLetter {
  /// The small Latin letters, or the digit, that stand for a small letter without marks; nil where
  /// there are none, which is true of all that is no letter.
  static func spelling(of scalar: Unicode.Scalar) -> String? {
    if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) { return String(scalar) }
    if let letters = spellings[scalar] { return letters }
    guard case .decimal? = scalar.properties.numericType,
      let value = scalar.properties.numericValue
    else { return nil }
    return String(Int(value))
  }

  private static let spellings: [Unicode.Scalar: String] = [
    // Cyrillic.
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ђ": "dj", "е": "e", "є": "ie",
    "ж": "zh", "з": "z", "ѕ": "dz", "и": "i", "і": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj",
    "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "џ": "dz", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    // Greek.
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
  ]
}
