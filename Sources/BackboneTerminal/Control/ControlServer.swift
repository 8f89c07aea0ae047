import BackboneCore
import CTerminal
import Glibc

/// Takes requests of other programs of the same user through a socket: a line each, and a line back.
///
/// Whoever connects is not trusted: how many there are, how long a line is and how much one may ask
/// at once is bounded, and nobody is ever waited for.
package final class ControlServer {
  /// How many may be connected; a further one takes the place of the oldest.
  static let clientLimit = 8
  /// The longest request, in bytes.
  static let lineLimit = 256
  /// How many requests one may send before it reads the answers.
  static let requestLimit = 16

  /// A line that somebody sent.
  package struct Request: Hashable, Sendable {
    package let line: String
    fileprivate let client: Int32
  }

  private let path: String
  private let server: Int32
  private var clients: [(descriptor: Int32, bytes: [UInt8])] = []
  private var isOpen = true

  /// Listens at a path, in place of what is there; nil where that is not possible.
  package init?(path: String) {
    let server = ct_socket_listen(path.onDisk)
    guard server >= 0 else { return nil }
    self.server = server
    self.path = path
  }

  deinit { close() }

  /// Removes the socket and lets everybody go; more calls do nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    unlink(path.onDisk)
    Glibc.close(server)
    for client in clients { Glibc.close(client.descriptor) }
    clients = []
  }

  /// What becomes readable when there is something to take.
  package var descriptors: [Int32] { isOpen ? [server] + clients.map(\.descriptor) : [] }

  /// The requests that have come, in order; waits for none.
  package func take() -> [Request] {
    guard isOpen else { return [] }
    while case let client = ct_socket_accept(server), client >= 0 {
      if clients.count == Self.clientLimit { drop(clients[0].descriptor) }
      clients.append((client, []))
    }
    return clients.map(\.descriptor).flatMap(read)
  }

  /// Answers a request with a line; one who does not read it is let go.
  package func answer(_ request: Request, _ line: String) {
    guard clients.contains(where: { $0.descriptor == request.client }) else { return }
    var text = line + "\n"
    let isSent = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        ct_socket_send(request.client, characters.baseAddress, characters.count)
          == characters.count
      }
    }
    if !isSent { drop(request.client) }
  }

  private func read(_ client: Int32) -> [Request] {
    guard let place = clients.firstIndex(where: { $0.descriptor == client }) else { return [] }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(client, &buffer, buffer.count)
    if count < 0, errno == EAGAIN || errno == EINTR { return [] }
    guard count > 0 else {
      drop(client)
      return []
    }
    var parts = (clients[place].bytes + buffer.prefix(count))
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let rest = parts.removeLast()
    guard parts.count <= Self.requestLimit,
      (parts + [rest]).allSatisfy({ $0.count <= Self.lineLimit })
    else {
      drop(client)
      return []
    }
    clients[place].bytes = Array(rest)
    return parts.map { Request(line: String(decoding: $0, as: UTF8.self), client: client) }
  }

  private func drop(_ client: Int32) {
    Glibc.close(client)
    clients.removeAll { $0.descriptor == client }
  }
}
