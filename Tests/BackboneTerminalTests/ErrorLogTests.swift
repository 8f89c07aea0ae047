import BackboneTerminal
import Glibc
import Testing

@Suite struct ErrorLogTests {
  /// A folder of the test's own, removed at the end.
  private final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/backbone-log-XXXXXX".utf8CString)
      path = String(cString: try #require(mkdtemp(&template)))
    }

    var file: String { path + "/stderr.log" }

    deinit {
      unlink(file)
      unlink(file + ".old")
      rmdir(path)
    }
  }

  private func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  @Test func `what was written stays and more is added`() throws {
    let folder = try Folder()
    for written in 1...3 {
      let file = try #require(ErrorLog.openFile(folder.file))
      write(file, "x", 1)
      close(file)
      #expect(size(folder.file) == written)
    }
  }

  @Test func `a large one is put aside, and only one is kept`() throws {
    let folder = try Folder()
    for _ in 1...2 {
      let file = try #require(ErrorLog.openFile(folder.file))
      #expect(ftruncate(file, off_t(ErrorLog.limit)) == 0)
      close(file)
      let next = try #require(ErrorLog.openFile(folder.file))
      close(next)
      #expect(size(folder.file) == 0)
      #expect(size(folder.file + ".old") == ErrorLog.limit)
    }
  }

  @Test func `a pipe is refused at once, whether somebody reads it or not`() throws {
    let folder = try Folder()
    try #require(mkfifo(folder.file, 0o600) == 0)
    #expect(ErrorLog.openFile(folder.file) == nil)
    let reader = open(folder.file, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(ErrorLog.openFile(folder.file) == nil)
  }

  @Test func `a folder that is not there is refused`() {
    #expect(ErrorLog.openFile("/tmp/no-such-folder/stderr.log") == nil)
  }
}
