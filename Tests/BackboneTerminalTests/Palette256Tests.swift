import BackboneTerminal
import Testing

@Suite struct Palette256Tests {
  @Test(
    arguments: [
      (234, 16, 0), (231, 16, 15), (253, 16, 7), (214, 16, 3), (196, 16, 9), (245, 16, 8),
      (234, 8, 0), (231, 8, 7), (253, 8, 7), (196, 8, 1), (9, 8, 1), (15, 8, 7),
    ] as [(UInt8, Int, UInt8)]) func `the nearest of few colours`(
      index: UInt8, count: Int, nearest: UInt8
    )
  {
    #expect(Palette256.nearest(index, below: count) == nearest)
  }
}
