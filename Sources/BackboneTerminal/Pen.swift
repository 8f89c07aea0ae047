/// What glyphs are drawn in: two colours and the weight (ECMA-48, "SGR"); nil for what is not known.
package struct Pen: Equatable {
  /// The codes from 1 to 9 that are on, a bit each.
  var attributes: UInt16?
  /// The code that sets it, or 256 more than the index of one of 256 colours.
  var foreground: UInt16?
  /// The same, by the codes of a foreground.
  var background: UInt16?

  /// As the terminal draws by itself.
  package static let plain = Pen(attributes: 0, foreground: 39, background: 39)

  /// What is added to an index to tell it from a code.
  private static let index: UInt16 = 256
  /// What is added to the code of a foreground for a background.
  private static let ground: UInt16 = 10

  /// Whether a blank in it shows more than its ground: a line under it, or colours that are
  /// exchanged.
  var showsBlanks: Bool { attributes.map { $0 & (1 << 4 | 1 << 7) != 0 } ?? true }

  /// The pen after a sequence; nil where that has something that pictures do not need.
  /// - Parameter parameters: what stands between the sequence's beginning and its end.
  func applying(_ parameters: Slice<UnsafeRawBufferPointer>) -> Pen? {
    var pen = self
    var rest = parameters
    repeat {
      guard let code = Self.number(&rest) else { return nil }
      switch code {
      case 0: pen = .plain
      case 1...9:
        guard let attributes = pen.attributes else { return nil }
        pen.attributes = attributes | 1 << code
      case 30...37, 39, 90...97: pen.foreground = code
      case 40...47, 49, 100...107: pen.background = code - Self.ground
      case 38, 48:
        guard Self.number(&rest) == 5, let index = Self.number(&rest) else { return nil }
        if code == 38 {
          pen.foreground = Self.index + index
        } else {
          pen.background = Self.index + index
        }
      default: return nil
      }
    } while !rest.isEmpty
    return pen
  }

  /// Takes a number up to 255 and the semicolon behind it; without digits it is 0.
  private static func number(_ rest: inout Slice<UnsafeRawBufferPointer>) -> UInt16? {
    var number: UInt16 = 0
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), number < 26 else { return nil }
      number = 10 * number + UInt16(byte - UInt8(ascii: "0"))
    }
    return number < 256 ? number : nil
  }

  /// Adds the sequence that makes this pen of another one.
  func write(to out: inout [UInt8], from other: Pen) {
    let start = out.count
    func put(_ code: UInt16, to out: inout [UInt8]) {
      out.append(UInt8(ascii: ";"))
      if code >= 100 { out.append(UInt8(ascii: "0") + UInt8(code / 100)) }
      if code >= 10 { out.append(UInt8(ascii: "0") + UInt8(code / 10 % 10)) }
      out.append(UInt8(ascii: "0") + UInt8(code % 10))
    }
    func put(_ colour: UInt16, ground: UInt16, to out: inout [UInt8]) {
      guard colour >= Self.index else { return put(colour + ground, to: &out) }
      put(38 + ground, to: &out)
      put(5, to: &out)
      put(colour - Self.index, to: &out)
    }
    out.append(0x1B)
    var from = other
    if let attributes, attributes != other.attributes {
      var added = attributes
      if let old = other.attributes, attributes & old == old {
        added ^= old
      } else {
        put(0, to: &out)
        from = .plain
      }
      for code: UInt16 in 1...9 where added & 1 << code != 0 { put(code, to: &out) }
    }
    if let foreground, foreground != from.foreground { put(foreground, ground: 0, to: &out) }
    if let background, background != from.background {
      put(background, ground: Self.ground, to: &out)
    }
    // The first semicolon stands where the sequence begins.
    out[start + 1] = UInt8(ascii: "[")
    out.append(UInt8(ascii: "m"))
  }
}
