/// Text in which some words lead somewhere, written `plain [words](muscle:multifidus) plain`.
///
/// Brackets mark links and nothing else, so that a link with a typing mistake never passes for
/// plain text.
package struct RichText: Hashable, Sendable {
  /// A piece of text, never empty.
  package enum Run: Hashable, Sendable {
    case plain(String)
    case link(String, Link)

    /// The words as shown.
    package var text: String {
      switch self {
      case .plain(let text), .link(let text, _): text
      }
    }
  }

  /// Why a text could not be read.
  package struct Failure: Error, Hashable, Sendable {
    /// In lower case and without a full stop.
    package let reason: String
  }

  /// In reading order, no two plain ones in a row; empty for empty text.
  package let runs: [Run]

  /// Text as it is written in a record.
  /// - Throws: a `Failure` for a bracket that is no part of a link, and for a link without words
  ///   or to nothing that is known.
  package init(_ markup: String) throws(Failure) {
    var runs: [Run] = []
    var rest = markup[...]
    // By bytes: most texts are long, and have few brackets.
    while let bracket = rest.utf8.firstIndex(where: {
      $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
    }) {
      if bracket > rest.startIndex { runs.append(.plain(String(rest[..<bracket]))) }
      rest = rest[bracket...]
      runs.append(try Self.link(from: &rest))
    }
    if !rest.isEmpty { runs.append(.plain(String(rest))) }
    self.runs = runs
  }

  /// Text of these runs, none of them empty and no two plain ones in a row.
  package init(_ runs: [Run]) { self.runs = runs }

  /// Text without links; empty by default.
  package init(plain: String = "") { runs = plain.isEmpty ? [] : [.plain(plain)] }

  /// The words as shown, without where they lead.
  package var plain: String { runs.map(\.text).joined() }

  /// Where it leads, in reading order; may name one place more than once.
  package var links: [Link] {
    runs.compactMap { run in
      if case .link(_, let link) = run { link } else { nil }
    }
  }

  /// Takes one link off the front of a text that begins with a bracket.
  private static func link(from rest: inout Substring) throws(Failure) -> Run {
    func malformed(_ text: Substring) -> Failure {
      Failure(reason: "a link is written [words](kind:id), found \"\(text.prefix(24))\"")
    }
    guard rest.first == "[", let end = rest.utf8.firstIndex(of: UInt8(ascii: "]")) else {
      throw malformed(rest)
    }
    let words = rest[rest.index(after: rest.startIndex)..<end]
    let after = rest[rest.index(after: end)...]
    guard !words.isEmpty, !words.utf8.contains(UInt8(ascii: "[")), after.first == "(",
      let close = after.utf8.firstIndex(of: UInt8(ascii: ")"))
    else { throw malformed(rest) }
    let target = after[after.index(after: after.startIndex)..<close]
      .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard target.count == 2, !target[1].isEmpty else { throw malformed(rest) }
    guard let kind = Link.Kind(rawValue: String(target[0])) else {
      let kinds = Link.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(reason: "a link leads to one of \(kinds), found \"\(target[0])\"")
    }
    guard let link = Link(kind, id: String(target[1])) else {
      throw Failure(reason: "there is no \(kind) \"\(target[1])\"")
    }
    rest = after[after.index(after: close)...]
    return .link(String(words), link)
  }
}
