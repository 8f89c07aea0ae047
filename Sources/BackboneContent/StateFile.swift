internal import BackboneCore

/// A small file of names and texts that may be lost: nothing says so when it cannot be read or
/// written.
package struct StateFile: Hashable, Sendable {
  private let path: String

  /// A file, which need not exist yet.
  package init(path: String) { self.path = path }

  /// The texts that the file holds by name; none where it cannot be read.
  package func read() -> [String: String] {
    guard case .object(let record)? = try? ContentFile.json(path) else { return [:] }
    return record.names.reduce(into: [:]) { texts, name in
      if case .text(let text)? = record[name] { texts[name] = text }
    }
  }

  /// Writes texts by name, in place of all there were.
  package func write(_ texts: [String: String]) {
    let record = texts.sorted { $0.key < $1.key }.reduce(into: JSONObject()) { object, entry in
      object[entry.key] = .text(entry.value)
    }
    try? AtomicFile.write(JSONText.pretty(.object(record)) + "\n", to: path)
  }
}
