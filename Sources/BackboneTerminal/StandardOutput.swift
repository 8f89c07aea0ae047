import BackboneCore
import CTerminal
import Glibc

/// What the program writes for its user or for other programs.
package enum StandardOutput {
  /// Keeps files that are opened later from taking the place of a standard stream that is closed.
  package static func reserve() { ct_standard_descriptors() }

  /// Writes a text past any buffer, all of it.
  /// - Throws: `OutputError` when it could not be written.
  static func write(_ text: String) throws(OutputError) {
    let error = text.writeAll(to: STDOUT_FILENO)
    guard error == 0 else { throw OutputError(number: error) }
  }

  /// Writes bytes past any buffer, all of them.
  /// - Throws: `OutputError` when they could not be written.
  package static func write(_ bytes: [UInt8]) throws(OutputError) {
    let error = bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ct_write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
    guard error == 0 else { throw OutputError(number: error) }
  }

  /// Writes a text to standard error; where that cannot be written, nobody can be told.
  package static func writeError(_ text: String) { _ = text.writeAll(to: STDERR_FILENO) }

  /// Writes what `print` has kept back.
  /// - Throws: `OutputError` when some of all that was printed could not be written.
  package static func flush() throws(OutputError) {
    let error = ct_stdout_flush()
    guard error == 0 else { throw OutputError(number: error) }
  }
}

/// Why standard output could not be written.
package struct OutputError: Error, Hashable, Sendable {
  /// The error by its number in errno(3).
  let number: Int32

  /// Whether the program at the other end of a pipe reads no more: it has what it wanted.
  package var isBrokenPipe: Bool { number == EPIPE }
}

extension OutputError: CustomStringConvertible {
  /// One line that says what is wrong.
  package var description: String { Words.Terminal.output(String(cString: strerror(number))) }
}

extension String {
  /// Writes the text to a descriptor past any buffer, all of it.
  /// - Returns: 0, or the number in errno(3) of what prevented it.
  func writeAll(to descriptor: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ct_write(descriptor, $0.baseAddress, $0.count) }
    }
  }
}
