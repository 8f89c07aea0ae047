extension Words {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A whole number in words, as it is spoken; 0 or more.
  package static func spelled(_ number: Int) -> String {
    switch number {
    case ..<20: return small[max(0, number)]
    case ..<100:
      let ones = number % 10
      return tens[number / 10] + (ones == 0 ? "" : "-\(small[ones])")
    case ..<1000:
      let rest = number % 100
      return "\(small[number / 100]) hundred" + (rest == 0 ? "" : " and \(spelled(rest))")
    default:
      let rest = number % 1000
      return "\(spelled(number / 1000)) thousand" + (rest == 0 ? "" : " \(spelled(rest))")
    }
  }

  /// A number as a sentence writes it: in words up to twelve, in digits from there on.
  package static func written(_ number: Int) -> String {
    (0...12).contains(number) ? spelled(number) : String(number)
  }

  /// A number as a sentence writes it, with its noun in the right form: one set, 20 seconds.
  package static func amount(_ number: Int, _ noun: Noun) -> String {
    "\(written(number)) \(noun.form(for: number))"
  }
}
