import BackboneCanvas
import Testing

@Suite struct BrailleEncoderTests {
  private let styles = [Style(.bodyFar), Style(.primary)]

  @Test func eachDotHasItsBit() {
    let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    for (place, bit) in bits.enumerated() {
      var dots = Raster<UInt8>(width: 2, height: 4, filledWith: 0)
      dots[place % 2, place / 2] = 1
      let glyph = BrailleEncoder.frame(dots: dots, styles: styles)[column: 0, row: 0].glyph
      #expect(glyph.unicodeScalars.map(\.value) == [0x2800 + bit])
    }
  }

  @Test func theHighestRankGivesTheStyle() {
    var dots = Raster<UInt8>(width: 2, height: 4, filledWith: 1)
    dots[1, 3] = 2
    #expect(
      BrailleEncoder.frame(dots: dots, styles: styles)[column: 0, row: 0]
        == Cell("⣿", Style(.primary)))
  }

  @Test func withoutDotsACellIsPlain() {
    let dots = Raster<UInt8>(width: 5, height: 9, filledWith: 0)
    #expect(
      BrailleEncoder.frame(dots: dots, styles: styles) == Frame(size: Size(columns: 2, rows: 2)))
  }
}
