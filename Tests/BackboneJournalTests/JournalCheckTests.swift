import BackboneCore
import BackboneJournal
import Glibc
import Testing

@Suite struct JournalCheckTests {
  private func folder() throws -> String {
    var template = Array("/tmp/backbone-check-XXXXXX".utf8CString)
    return String(cString: try #require(mkdtemp(&template)))
  }

  @Test func aJournalIsSoundAndADamagedOneSaysWhy() throws {
    let folder = try folder()
    let path = folder + "/journal.sqlite"
    defer {
      for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
      rmdir(folder)
    }
    #expect(JournalCheck.problems(at: path).isEmpty)
    #expect(access(path, F_OK) != 0)
    try Journal.open(path: path).close()
    #expect(JournalCheck.problems(at: path).isEmpty)
    // Its second page, past the header that says what the file is.
    let file = open(path, O_WRONLY | O_CLOEXEC)
    let rubbish = [UInt8](repeating: 0xA5, count: 8192)
    pwrite(file, rubbish, rubbish.count, 4096)
    close(file)
    #expect(!JournalCheck.problems(at: path).isEmpty)
  }
}
