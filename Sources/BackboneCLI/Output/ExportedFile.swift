import BackboneCore

/// A file for other programs before it is written.
struct ExportedFile {
  enum Contents {
    /// By far the largest, so it is made while it is written.
    case json([LoggedSession], [TrainingFact], isCanonical: Bool)
    case text(String)
    case bytes([UInt8])
  }

  /// How many sessions are in it.
  let sessions: Int
  let contents: Contents

  /// Hands over the bytes of the file, a piece at a time.
  func write<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch contents {
    case .json(let sessions, let training, let isCanonical):
      try SessionJSON.write(sessions, training: training, isCanonical: isCanonical, to: sink)
    case .text(let text): try sink(Array(text.utf8))
    case .bytes(let bytes): try sink(bytes)
    }
  }
}
