import Glibc
import Synchronization

/// A pipe that the process writes into itself: to end a `poll` from another thread, or to leave
/// something for a child to read.
package final class Pipe: Sendable {
  /// Readable once somebody has written.
  package let output: Int32
  /// -1 once nothing more will be written.
  private let input: Mutex<Int32>

  /// A pipe; nil where the system gives none.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    output = ends[0]
    input = Mutex(ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// A pipe that holds a text and its end, as far as there is room; nil where the system gives none.
  convenience init?(holding text: String) {
    self.init()
    // Whoever reads it waits for what comes next, as programs do.
    _ = fcntl(output, F_SETFL, 0)
    var text = text
    text.withUTF8 { bytes in
      input.withLock { _ = Glibc.write($0, bytes.baseAddress, bytes.count) }
    }
    closeInput()
  }

  deinit {
    Glibc.close(output)
    closeInput()
  }

  private func closeInput() {
    input.withLock { input in
      if input >= 0 { Glibc.close(input) }
      input = -1
    }
  }

  /// Makes the output readable; one that is full is readable already.
  package func write() {
    var byte: UInt8 = 0
    input.withLock { _ = Glibc.write($0, &byte, 1) }
  }

  /// Takes out all that was written.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(output, &bytes, bytes.count) == bytes.count {}
  }
}
