import BackboneContent
import Glibc
import Synchronization

/// The user's own content, read while the screen is already up: there may be thousands of files.
final class UserContentLoader: Sendable {
  /// The content, and how many files were left out; nil where there is nothing to add.
  typealias Outcome = Result<(library: Library, problems: Int)?, CLIError>

  private let outcome = Mutex<Outcome?>(nil)

  /// Starts to read, on a thread of its own; where the system has none left it reads at once.
  /// - Parameter wake: called from another thread once there is something to take.
  init(_ content: ContentOptions, wake: @escaping @Sendable () -> Void) {
    let reading = Reading {
      let read = Self.read(content)
      self.outcome.withLock { $0 = read }
      wake()
    }
    if !reading.start() { reading.work() }
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

  /// Work for a thread.
  ///
  /// Swift's own tasks would bring libdispatch in, which ends the program where
  /// the system gives it neither a thread nor a file descriptor.
  private final class Reading: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }

    /// Begins the work beside what goes on.
    /// - Returns: false where there is no thread for it.
    func start() -> Bool {
      var thread = pthread_t()
      let context = Unmanaged.passRetained(self)
      let status = pthread_create(
        &thread, nil,
        { context in
          guard let context else { return nil }
          Unmanaged<Reading>.fromOpaque(context).takeRetainedValue().work()
          return nil
        }, context.toOpaque())
      guard status == 0 else {
        context.release()
        return false
      }
      pthread_detach(thread)
      return true
    }
  }
}
