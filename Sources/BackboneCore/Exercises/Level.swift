/// How well trained the user is.
package enum Level: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable,
  Comparable
{
  case beginner, intermediate, advanced

  /// What it is called.
  package var name: String { Words.Names.level(self) }

  package static func < (a: Level, b: Level) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }
}
