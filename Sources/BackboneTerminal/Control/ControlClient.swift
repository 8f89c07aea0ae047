import BackboneCore
import CTerminal
import Glibc

/// Asks a running program through its socket.
package final class ControlClient {
  /// How long an answer is waited for: a program that is stopped gives none.
  static let patience: Int32 = 2000
  /// The longest answer, in bytes.
  static let answerLimit = 64 * 1024

  private let socket: Int32
  private var bytes: [UInt8] = []

  /// Connects to the socket at a path; nil where nobody listens.
  package init?(path: String) {
    let socket = ct_socket_connect(path.onDisk, Self.patience)
    guard socket >= 0 else { return nil }
    self.socket = socket
  }

  deinit { close(socket) }

  /// Sends a line and returns the line that comes back; nil where none does.
  package func ask(_ line: String) -> String? { send(line + "\n") ? receive() : nil }

  /// Sends a text; returns false where nobody takes it.
  package func send(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        ct_socket_send(socket, characters.baseAddress, characters.count) == characters.count
      }
    }
  }

  /// The next line that comes; nil where none does.
  package func receive() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= Self.answerLimit {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeSubrange(...end)
        return line
      }
      let count = read(socket, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += buffer.prefix(count)
    }
    return nil
  }
}
