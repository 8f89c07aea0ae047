/// The bytes of a picture with as few sequences for the pen as show the same.
///
/// ncurses sends both colours, in a sequence each, whenever one of them changes. Here they are
/// gathered until something is drawn, and what the pen is already is not said again.
package struct PictureBytes {
  private var out: [UInt8] = []
  /// What the pen is.
  private var pen: Pen
  /// What it must be for the next glyph.
  private var wanted: Pen
  /// Whether the terminal is known to draw letters and not lines for them.
  private var drawsLetters = false

  private static let escape: UInt8 = 0x1B
  /// The final bytes of control sequences that paint: erasing, moving and repeating cells.
  private static let painting = Array("@JKLMPSTXb".utf8)

  private init(_ pen: Pen) {
    self.pen = pen
    wanted = pen
  }

  /// The picture that ncurses made, in other words.
  /// - Parameter pen: as the picture before left it; then as this one does.
  package static func shortened(_ picture: UnsafeRawBufferPointer, _ pen: inout Pen) -> [UInt8] {
    var bytes = PictureBytes(pen)
    bytes.out.reserveCapacity(picture.count)
    var index = 0
    while index < picture.count { index = bytes.take(picture, at: index) }
    bytes.dip()
    pen = bytes.pen
    return bytes.out
  }

  /// Takes some text, or a sequence.
  /// - Returns: where the next one begins.
  private mutating func take(_ picture: UnsafeRawBufferPointer, at start: Int) -> Int {
    guard picture[start] == Self.escape, start + 1 < picture.count else {
      let isBlank = picture[start] == UInt8(ascii: " ")
      if isBlank { dipForBlank() } else { dip() }
      var end = start + 1
      while end < picture.count, picture[end] != Self.escape,
        !isBlank || picture[end] == UInt8(ascii: " ")
      {
        end += 1
      }
      out += picture[start..<end]
      return end
    }
    switch picture[start + 1] {
    case UInt8(ascii: "["): return takeControl(picture, at: start)
    case UInt8(ascii: "(") where start + 2 < picture.count:
      let isLetters = picture[start + 2] == UInt8(ascii: "B")
      if !isLetters || !drawsLetters { out += picture[start..<start + 3] }
      drawsLetters = isLetters
      return start + 3
    default:
      dip()
      out += picture[start..<start + 2]
      return start + 2
    }
  }

  /// Takes a control sequence: one for the pen waits, another goes on as it is.
  private mutating func takeControl(_ picture: UnsafeRawBufferPointer, at start: Int) -> Int {
    var end = start + 2
    while end < picture.count, !(0x40...0x7E).contains(picture[end]) { end += 1 }
    guard end < picture.count else {
      dip()
      out += picture[start...]
      return picture.count
    }
    guard picture[end] == UInt8(ascii: "m") else {
      if Self.painting.contains(picture[end]) { dip() }
      out += picture[start...end]
      return end + 1
    }
    if let next = wanted.applying(picture[start + 2..<end]) {
      wanted = next
    } else {
      dip()
      out += picture[start...end]
      (pen, wanted) = (Pen(), Pen())
    }
    return end + 1
  }

  /// Makes the pen what the next glyph needs.
  private mutating func dip() {
    guard pen != wanted else { return }
    wanted.write(to: &out, from: pen)
    pen = wanted
  }

  /// Makes the pen what a blank needs, which shows no ink.
  private mutating func dipForBlank() {
    var blank = wanted
    if !wanted.showsBlanks, wanted.attributes == pen.attributes {
      blank.foreground = pen.foreground
    }
    guard pen != blank else { return }
    blank.write(to: &out, from: pen)
    pen = blank
  }
}
