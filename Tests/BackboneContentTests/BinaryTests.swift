import BackboneBinary
import Testing

/// What is written by reflection is read back as it was.
@Suite struct BinaryTests {
  private struct Sample: Hashable, BinaryReadable {
    enum Word: String, BinaryReadable { case one, other = "an-other" }

    var text: String
    var numbers: [Int]
    var share: Double
    var small: Float
    var isSet: Bool
    var word: Word?
    var names: [String: Set<Int8>]
    var time: Duration
    var range: ClosedRange<Double>
    var glyph: Character

    init(
      text: String = "", numbers: [Int] = [], share: Double = 0, small: Float = 0,
      isSet: Bool = false, word: Word? = nil, names: [String: Set<Int8>] = [:],
      time: Duration = .zero, range: ClosedRange<Double> = 0...1, glyph: Character = "a"
    ) {
      self.text = text
      self.numbers = numbers
      self.share = share
      self.small = small
      self.isSet = isSet
      self.word = word
      self.names = names
      self.time = time
      self.range = range
      self.glyph = glyph
    }

    init(from reader: inout BinaryReader) throws(BinaryError) {
      try self.init(
        text: reader.read(), numbers: reader.read(), share: reader.read(), small: reader.read(),
        isSet: reader.read(), word: reader.read(), names: reader.read(), time: reader.read(),
        range: reader.read(), glyph: reader.read())
    }
  }

  private static let samples = [
    Sample(),
    Sample(
      text: "Größe\n", numbers: [0, -1, 63, 64, -64, .max, .min], share: -0.1, small: 1.5,
      isSet: true, word: .other, names: ["b": [1, -2], "a": []], time: .milliseconds(-1_500),
      range: -2...0.5, glyph: "é"),
  ]

  @Test(arguments: samples)
  private func comesBack(sample: Sample) throws {
    var writer = BinaryWriter()
    writer.write(sample)
    var reader = BinaryReader(writer.bytes, in: 0..<writer.bytes.count)
    #expect(try reader.read(Sample.self) == sample)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: samples)
  private func isRefusedWhenItIsCut(sample: Sample) {
    var writer = BinaryWriter()
    writer.write(sample)
    for count in 0..<writer.bytes.count {
      var reader = BinaryReader(writer.bytes, in: 0..<count)
      #expect(throws: BinaryError.self) { try reader.read(Sample.self) }
    }
  }

  @Test(arguments: samples)
  private func aPartStaysBytesUntilItIsAskedFor(sample: Sample) throws {
    var writer = BinaryWriter()
    writer.write(["a": BinaryPart(sample), "b": BinaryPart(sample.numbers)])
    writer.write(7)
    var reader = BinaryReader(writer.bytes, in: 0..<writer.bytes.count)
    let parts = try reader.read([String: BinaryPart].self)
    #expect(try reader.read() == 7)
    #expect(parts["a"]?.value() == sample)
    #expect(parts["b"]?.value() == sample.numbers)
    #expect(parts["b"]?.value(Sample.self) == nil, "of another type")
    #expect(parts["a"]?.value(String.self) == nil, "more than that")
    var again = BinaryWriter()
    again.write(parts)
    again.write(7)
    #expect(again.bytes == writer.bytes)
    var cut = BinaryReader(writer.bytes, in: 0..<writer.bytes.count - 2)
    #expect(throws: BinaryError.tooShort) { try cut.read([String: BinaryPart].self) }
  }

  @Test func equalValuesAreWrittenAlike() {
    var (one, other) = (BinaryWriter(), BinaryWriter())
    one.write(Dictionary(uniqueKeysWithValues: (0..<50).map { ("\($0)", $0) }))
    other.write(Dictionary(uniqueKeysWithValues: (0..<50).reversed().map { ("\($0)", $0) }))
    #expect(one.bytes == other.bytes)
  }

  @Test func theLayoutTellsStructuresApart() {
    struct Pair { var a = 1, b = "" }
    struct Other { var a = 1, c = "" }
    func layout(_ value: Any) -> UInt64 {
      var writer = BinaryWriter()
      writer.write(value)
      return writer.layout
    }
    #expect(layout(Pair()) == layout(Pair(a: 2, b: "x")))
    #expect(layout(Pair()) != layout(Other()))
    #expect(layout([Pair()]) == layout(Pair()))
    #expect(layout(BinaryPart(Pair())) == layout(Pair()))
    enum Number { case one(Int) }
    enum Text { case one(String) }
    #expect(layout(Number.one(1)) == layout(Number.one(2)))
    #expect(layout(Number.one(1)) != layout(Text.one("")))
  }

  @Test(arguments: [[0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]])
  func numbersThatDoNotEndAreRefused(bytes: [UInt8]) {
    var reader = BinaryReader(bytes, in: 0..<bytes.count)
    #expect(throws: BinaryError.self) { try reader.read(Int.self) }
  }
}
