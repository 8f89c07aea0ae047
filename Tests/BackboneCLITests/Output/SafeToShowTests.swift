import BackboneCanvas
import BackboneCore
import Testing

/// Text and frame agree on what may reach a terminal.
@Suite struct SafeToShowTests {
  @Test func whatIsNotSafeToShowNeverBecomesACell() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !scalar.isSafeToShow else { continue }
      #expect(CellWidth.of(Character(scalar)) == 0, "U+\(String(value, radix: 16))")
    }
  }
}
