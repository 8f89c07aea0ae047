import BackboneCore
import TestSupport
import Testing

@Suite struct RecordIDTests {
  private func id(_ milliseconds: Int64, seed: UInt64 = 1) -> RecordID {
    var random = SplitMix64(seed: seed)
    return RecordID(milliseconds: milliseconds, random: &random)
  }

  /// RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
  @Test func timeVersionAndVariantStandWhereTheyBelong() {
    let text = id(1_645_557_742_000).description
    #expect(text.hasPrefix("017f22e2-79b0-7"))
    #expect(text.count == 36)
    let groups = text.split(separator: "-")
    #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
    #expect(["8", "9", "a", "b"].contains(groups[3].prefix(1)))
  }

  @Test func idsSortByTheirAge() {
    let ids = [0, 1, 1_645_557_742_000, 253_402_300_799_999].map { id($0, seed: UInt64($0 % 7)) }
    #expect(ids == ids.sorted())
    #expect(ids.map(\.description) == ids.map(\.description).sorted())
  }

  @Test func noTwoAreAlike() {
    var random = SplitMix64(seed: 3)
    let ids = (0..<1000).map { _ in RecordID(milliseconds: 5, random: &random) }
    #expect(Set(ids).count == 1000)
  }

  @Test func bytesAndIDsAreTheSame() {
    for seed in UInt64(1)...20 {
      let id = id(Int64(seed) << 38, seed: seed)
      #expect(id.bytes.count == 16)
      #expect(RecordID(bytes: id.bytes) == id)
    }
    #expect(RecordID(bytes: Array(repeating: 0, count: 15)) == nil)
  }

  @Test func aTimeOutsideItsRangeStillMakesAnID() {
    #expect(id(-5).high >> 16 == 0)
    #expect(id(.max).high >> 16 == 0xFFFF_FFFF_FFFF)
  }
}
