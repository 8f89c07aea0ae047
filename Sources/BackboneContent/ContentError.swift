/// What is wrong with one place of one file.
package struct ContentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path as it was asked for.
  package let file: String
  /// A path such as `cues[2].joint`, or `line:column`; nil when the whole file is meant.
  package let place: String?
  /// What is wrong, in lower case and without a full stop.
  package let reason: String

  /// An error; the file's name and the reason may come from outside and are made safe to show.
  package init(file: String, place: String? = nil, reason: String) {
    self.file = SafeText.clean(file)
    self.place = place.map(SafeText.clean)
    self.reason = SafeText.clean(reason)
  }

  /// One line: `file: place: reason`.
  package var description: String {
    [file, place, reason].compactMap(\.self).joined(separator: ": ")
  }
}
