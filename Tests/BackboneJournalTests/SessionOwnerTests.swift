import BackboneJournal
import Glibc
import Testing

@Suite struct SessionOwnerTests {
  @Test func thisProcessIsAlive() {
    let owner = SessionOwner.current
    #expect(owner.process == getpid())
    #expect(!owner.boot.isEmpty)
    #expect(owner.start > 0)
    #expect(owner.isAlive)
  }

  @Test func anotherProcessUnderTheSameNumberIsNotTheOwner() {
    let owner = SessionOwner.current
    #expect(!SessionOwner(process: owner.process, start: 1, boot: owner.boot).isAlive)
    #expect(!SessionOwner(process: owner.process, start: owner.start, boot: "other").isAlive)
  }

  @Test func noProcessIsAlive() {
    // Above the largest number that Linux gives (proc(5), pid_max).
    #expect(!SessionOwner(process: 4_194_305).isAlive)
    #expect(!SessionOwner(process: 0).isAlive)
    #expect(!SessionOwner(process: -1).isAlive)
  }
}
