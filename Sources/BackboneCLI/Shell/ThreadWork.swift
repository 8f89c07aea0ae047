import BackboneTerminal
import Glibc

/// Work on a thread of its own.
///
/// Swift's own tasks would bring libdispatch in, which ends the program where the system gives it
/// neither a thread nor a file descriptor.
final class ThreadWork: Sendable {
  private let work: @Sendable () -> Void

  private init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Begins work beside what goes on; where the system has no thread left, does it at once.
  /// - Returns: the thread, to be joined or detached; nil where the work is done.
  static func begin(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(ThreadWork(work))
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        TTY.guardThread()
        Unmanaged<ThreadWork>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    if status == 0 { return thread }
    context.release()
    work()
    return nil
  }
}
