import Synchronization

/// The person's own content, read while the screen is already up: there may be thousands of files.
final class OwnContent: Sendable {
  private let found = Mutex<(library: Library, problems: Int)?>(nil)

  /// Starts to read.
  /// - Parameter wake: called from another thread once there is something to take.
  init(_ content: ContentOptions, wake: @escaping @Sendable () -> Void) {
    Task.detached {
      guard let loaded = try? Library.withOwn(content) else { return }
      self.found.withLock { $0 = loaded }
      wake()
    }
  }

  /// What was read, once; nil before it is there.
  func take() -> (library: Library, problems: Int)? {
    found.withLock { found in
      defer { found = nil }
      return found
    }
  }
}
