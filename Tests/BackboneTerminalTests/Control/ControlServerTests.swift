import BackboneTerminal
import Glibc
import Testing

/// The socket, and what those may do who connect to it.
@Suite struct ControlServerTests {
  /// A folder of its own, gone with the test.
  private final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/backbone-control-XXXXXX".utf8CString)
      path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
      let folder = ControlFolder(in: path)
      for process in [1, getpid(), Int32.max] { unlink(folder.socket(of: process)) }
      for name in ["backbone/notes.sock", "backbone/-5.sock"] { unlink("\(path)/\(name)") }
      unlink(folder.path)
      rmdir(folder.path)
      rmdir(path)
    }
  }

  private let folder: Folder
  private let path: String
  private let server: ControlServer

  init() throws {
    folder = try Folder()
    let sockets = ControlFolder(in: folder.path)
    try #require(sockets.make())
    path = sockets.socket(of: getpid())
    server = try #require(ControlServer(path: path))
  }

  private func client() throws -> ControlClient { try #require(ControlClient(path: path)) }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func aLineIsAnsweredByALine() throws {
    let client = try client()
    #expect(client.send("pause\nstat"))
    var requests = server.take()
    #expect(requests.map(\.line) == ["pause"])
    server.answer(requests[0], "{}")
    #expect(client.receive() == "{}")
    // The rest of a line may come later.
    #expect(client.send("us\n"))
    requests = server.take()
    #expect(requests.map(\.line) == ["status"])
    #expect(server.take().isEmpty)
  }

  @Test func nobodyElseMayConnect() {
    #expect(mode(path) == 0o600)
    #expect(mode(folder.path + "/backbone") == 0o700)
  }

  @Test(arguments: [
    String(repeating: "x", count: 257), String(repeating: "status\n", count: 17),
    String(repeating: "\n", count: 4096), String(repeating: "\0", count: 3000) + "\n",
  ])
  func whoSendsTooMuchIsLetGo(text: String) throws {
    let hostile = try client()
    let honest = try client()
    #expect(hostile.send(text))
    #expect(honest.send("status\n"))
    let requests = server.take()
    #expect(requests.map(\.line) == ["status"])
    #expect(hostile.receive() == nil)
    server.answer(requests[0], "yes")
    #expect(honest.receive() == "yes")
  }

  @Test func bytesThatAreNoTextAreALine() throws {
    let client = try client()
    #expect(client.send("\u{1B}]0;x\u{07}é\n"))
    #expect(server.take().map(\.line) == ["\u{1B}]0;x\u{07}é"])
  }

  @Test func aFurtherOneTakesThePlaceOfTheOldest() throws {
    var clients: [ControlClient] = []
    for _ in 0..<8 {
      clients.append(try client())
      _ = server.take()
    }
    #expect(server.descriptors.count == 9)
    clients.append(try client())
    _ = server.take()
    #expect(server.descriptors.count == 9)
    #expect(clients[0].receive() == nil)
    #expect(clients[8].send("status\n"))
    #expect(server.take().count == 1)
  }

  @Test func whoReadsNoAnswersHoldsNobodyUp() throws {
    let client = try client()
    let answer = String(repeating: "x", count: 60_000)
    for _ in 0..<20 {
      guard client.send("status\n") else { break }
      for request in server.take() { server.answer(request, answer) }
    }
    #expect(server.descriptors.count == 1)
  }

  @Test func theSocketIsGoneWhenItIsClosed() throws {
    let client = try client()
    server.close()
    #expect(access(path, F_OK) != 0)
    #expect(client.ask("status") == nil)
    #expect(server.descriptors.isEmpty && server.take().isEmpty)
  }

  @Test func socketsThatACrashLeftBehindAreRemoved() throws {
    let sockets = ControlFolder(in: folder.path)
    let stale = sockets.socket(of: .max)
    for path in [stale, folder.path + "/backbone/notes.sock", folder.path + "/backbone/-5.sock"] {
      close(open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
    }
    #expect(sockets.processes() == [getpid()])
    #expect(access(stale, F_OK) != 0)
    #expect(access(folder.path + "/backbone/notes.sock", F_OK) == 0)
  }

  /// A folder that others can write to is closed, and a link to elsewhere is not taken.
  @Test func theFolderIsTheUsersOwn() throws {
    let sockets = ControlFolder(in: folder.path)
    chmod(sockets.path, 0o777)
    #expect(sockets.make() && mode(sockets.path) == 0o700)
    let other = try Folder()
    symlink("/tmp", other.path + "/backbone")
    #expect(!ControlFolder(in: other.path).make())
  }
}
