import BackboneContent
import Glibc
import Synchronization

/// The user's own content, read while the screen is already up: there may be thousands of files.
final class UserContentLoader: Sendable {
  /// The content, and how many files were left out; nil where there is nothing to add.
  typealias Outcome = Result<(library: Library, problems: Int)?, CLIError>

  private let outcome = Mutex<Outcome?>(nil)

  /// Starts to read, on a thread of its own.
  /// - Parameter wake: called from another thread once there is something to take.
  init(_ content: ContentOptions, wake: @escaping @Sendable () -> Void) {
    let thread = ThreadWork.begin {
      let read = Self.read(content)
      self.outcome.withLock { $0 = read }
      wake()
    }
    if let thread { pthread_detach(thread) }
  }

  /// What was read, once; nil before it is there.
  func take() -> Outcome? {
    outcome.withLock { outcome in
      defer { outcome = nil }
      return outcome
    }
  }

  private static func read(_ content: ContentOptions) -> Outcome {
    do {
      return .success(try Library.withOwn(content))
    } catch let error as CLIError {
      return .failure(error)
    } catch {
      return .failure(.data("\(error)"))
    }
  }
}
