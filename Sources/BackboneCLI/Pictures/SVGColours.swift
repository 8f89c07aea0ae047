/// The colours of a picture, each once, by numbers and by short names for style rules.
struct SVGColours {
  private var order: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a colour, as `#rrggbb`.
  mutating func index(of colour: String) -> Int {
    if let number = numbers[colour] { return number }
    order.append(colour)
    numbers[colour] = order.count - 1
    return order.count - 1
  }

  /// The class that fills with a colour.
  mutating func name(of colour: String) -> String { name(index(of: colour)) }

  /// The class that fills with the colour of a number: a to z, then ba, bb and so on.
  func name(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
    return number < 26 ? letter : name(number / 26) + letter
  }

  /// The style rules of all classes.
  var rules: String {
    order.enumerated().map { ".\(name($0)){fill:\($1)}" }.joined()
  }
}
