import Glibc

/// A pipe of the process to itself, to end a `poll` from another thread.
final class Pipe: Sendable {
  /// Readable once somebody has written.
  let output: Int32
  private let input: Int32

  /// A pipe; nil where the system gives none.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (output, input) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    Glibc.close(output)
    Glibc.close(input)
  }

  /// Makes the output readable; one that is full is readable already.
  func write() {
    var byte: UInt8 = 0
    _ = Glibc.write(input, &byte, 1)
  }

  /// Takes out all that was written.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(output, &bytes, bytes.count) == bytes.count {}
  }
}
