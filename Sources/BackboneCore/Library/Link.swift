/// A page's stable name, kebab-case.
package struct PageID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

/// A term's stable name in the glossary, kebab-case.
package struct TermID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

/// Something that a text leads to; whether it is there, a catalogue tells.
package enum Link: Hashable, Sendable {
  case muscle(MuscleID)
  case exercise(ExerciseID)
  case sign(SymptomID)
  case page(PageID)
  case term(TermID)

  /// The words before the colon of a link.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case muscle, exercise, sign, page, term
  }

  /// A link as its kind and id write it; nil for an id that no sign has.
  package init?(_ kind: Kind, id: String) {
    switch kind {
    case .muscle: self = .muscle(MuscleID(rawValue: id))
    case .exercise: self = .exercise(ExerciseID(rawValue: id))
    case .sign:
      guard let sign = SymptomID(rawValue: id) else { return nil }
      self = .sign(sign)
    case .page: self = .page(PageID(rawValue: id))
    case .term: self = .term(TermID(rawValue: id))
    }
  }

  /// The kind of what it leads to.
  package var kind: Kind {
    switch self {
    case .muscle: .muscle
    case .exercise: .exercise
    case .sign: .sign
    case .page: .page
    case .term: .term
    }
  }

  /// The id of what it leads to.
  package var id: String {
    switch self {
    case .muscle(let id): id.rawValue
    case .exercise(let id): id.rawValue
    case .sign(let sign): sign.rawValue
    case .page(let id): id.rawValue
    case .term(let id): id.rawValue
    }
  }
}
