internal import BackboneCore

/// What is wrong with one place of one file.
package struct ContentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path as it was asked for.
  package let file: String
  /// A path such as `cues[2].joint`, or `line:column`; nil when the whole file is meant.
  package let place: String?
  /// What is wrong, in lower case and without a full stop.
  package let reason: String

  /// An error; all three may quote what stands in a file, so they are made safe to show.
  package init(file: String, place: String? = nil, reason: String) {
    self.file = SafeText.clean(file)
    self.place = place.map(Self.quotable)
    self.reason = Self.quotable(reason)
  }

  private static func quotable(_ text: String) -> String {
    let text = SafeText.clean(text)
    return text.count > 200 ? text.prefix(199) + "…" : text
  }

  /// One line: `file: place: reason`.
  package var description: String {
    [file, place, reason].compactMap(\.self).joined(separator: ": ")
  }
}
