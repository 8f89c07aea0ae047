extension Words {
  /// What is wrong with JSON: in lower case, without a full stop, behind the place.
  package enum JSON {
    // MARK: - What may stand somewhere

    package static let object = "an object"
    package static let objects = "objects"
    package static let list = "a list"
    package static func list(atMost count: Int) -> String { "a list of at most \(count)" }
    package static let text = "text"
    package static let texts = "texts"
    package static let flag = "true or false"
    package static let number = "a number"
    package static let wholeNumber = "a whole number"
    package static let wholeNumbers = "a list of whole numbers"
    package static func wholeNumber(from low: String, to high: String) -> String {
      "a whole number from \(low) to \(high)"
    }

    package static func expected(_ what: String) -> String { "expected \(what)" }
    package static func expected(_ what: String, found kind: String) -> String {
      "expected \(what), found \(kind)"
    }
    package static func mustBe(_ what: String, found kind: String) -> String {
      "must be \(what), found \(kind)"
    }
    package static func column(_ column: Int, _ reason: String) -> String {
      "column \(column): \(reason)"
    }
    package static func undecodable(_ error: String) -> String { "cannot be decoded: \(error)" }

    // MARK: - How it is written

    package static let trailing = "nothing may follow the value"
    package static let value = "expected a value"
    package static let fieldName = "expected a field's name in quotes"
    package static func twice(_ field: String) -> String {
      "the field \"\(field)\" is given twice"
    }
    package static let colon = "expected : after the field's name"
    package static let deep = "nested too deeply"
    package static func commaOr(_ bracket: String) -> String { "expected , or \(bracket)" }
    package static let notANumber = "not a number"
    package static let control = "a line break or control character within text"
    package static let openText = "text without a closing quote"
    package static let escape = "unknown escape"
    package static let openComment = "a comment without its end"
    package static func atEnd(_ reason: String) -> String { "\(reason), found the end" }
  }
}
