import BackboneCanvas
import Testing

@Suite struct ColourTests {
  @Test func indexesHaveXtermsColours() {
    #expect(Colour(xterm: 16) == Colour(0, 0, 0, 1))
    #expect(Colour(xterm: 214) == Colour(255, 175, 0, 1))
    #expect(Colour(xterm: 231) == Colour(255, 255, 255, 1))
    #expect(Colour(xterm: 232) == Colour(8, 8, 8, 1))
    #expect(Colour(xterm: 255) == Colour(238, 238, 238, 1))
  }

  @Test func everyInkIsNearestToItself() {
    let inks = Inks(16...255)
    for index in UInt8(16)...255 {
      #expect(Colour(xterm: inks.nearest(to: Colour(xterm: index))) == Colour(xterm: index))
    }
  }

  @Test func aRampRunsFromItsFirstToItsLastColour() {
    let ramp = Ramp([16, 59, 231])
    #expect(ramp[tone: -1] == Colour(xterm: 16))
    #expect(ramp[tone: 2] == Colour(xterm: 231))
    #expect(ramp[tone: 0.5].x > 90 && ramp[tone: 0.5].x < 101)
    #expect(Ramp([9])[tone: 0.3] == Colour(xterm: 9))
  }
}
