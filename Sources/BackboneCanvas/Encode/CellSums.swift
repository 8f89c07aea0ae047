/// The colour sums of one cell that every block glyph can be judged by.
struct CellSums {
  /// A glyph with the mean colours of the parts that it inks and leaves open.
  struct Fit {
    let glyph: BlockGlyph
    let foreground: Colour
    let background: Colour
  }

  /// Sums of the left and right half of each row, and of each column.
  private var leftRows = Rows(repeating: .zero)
  private var rightRows = Rows(repeating: .zero)
  private var columns = Columns(repeating: .zero)

  private typealias Rows = InlineArray<16, Colour>
  private typealias Columns = InlineArray<8, Colour>

  private static let count = Float(Sampling.columns * Sampling.rows)

  /// Adds a row of samples.
  @inline(__always)
  mutating func addRow(_ y: Int, _ colour: (_ x: Int) -> Colour) {
    var left = Colour.zero
    var right = Colour.zero
    for x in 0..<4 {
      let a = colour(x)
      let b = colour(x + 4)
      left += a
      right += b
      columns[x] += a
      columns[x + 4] += b
    }
    leftRows[y] = left
    rightRows[y] = right
  }

  /// Lets the ground show through where the samples did not cover it.
  mutating func lay(over background: Colour) {
    for y in 0..<Sampling.rows {
      leftRows[y] += background * (4 - leftRows[y].w)
      rightRows[y] += background * (4 - rightRows[y].w)
    }
    for x in 0..<Sampling.columns { columns[x] += background * (16 - columns[x].w) }
  }

  /// The glyph that leaves the least squared error, the plainest of equals.
  @inline(__always)
  func fit(eighths: Bool) -> Fit {
    let half = Sampling.rows / 2
    var upperLeft = Colour.zero
    var upperRight = Colour.zero
    var lowerLeft = Colour.zero
    var lowerRight = Colour.zero
    for y in 0..<half {
      upperLeft += leftRows[y]
      upperRight += rightRows[y]
      lowerLeft += leftRows[half + y]
      lowerRight += rightRows[half + y]
    }
    var choice = Choice(total: upperLeft + upperRight + lowerLeft + lowerRight, count: Self.count)
    choice.consider(.upperHalf, upperLeft + upperRight, count: 64)
    choice.consider(.leftHalf, upperLeft + lowerLeft, count: 64)
    choice.consider(.upperLeft, upperLeft, count: 32)
    choice.consider(.upperRight, upperRight, count: 32)
    choice.consider(.lowerLeft, lowerLeft, count: 32)
    choice.consider(.lowerRight, lowerRight, count: 32)
    choice.consider(.falling, upperLeft + lowerRight, count: 64)
    if eighths {
      var sum = Colour.zero
      for n in 1...7 {
        sum += columns[n - 1]
        if n != 4 { choice.consider(.left(n), sum, count: Float(16 * n)) }
      }
      sum = .zero
      for n in 1...7 {
        let y = Sampling.rows - 2 * n
        sum += leftRows[y] + rightRows[y] + leftRows[y + 1] + rightRows[y + 1]
        if n != 4 { choice.consider(.lower(n), sum, count: Float(16 * n)) }
      }
    }
    return choice.fit
  }

  /// The best glyph so far.
  private struct Choice {
    private let total: Colour
    private let count: Float
    private var glyph = BlockGlyph.space
    private var foreground = Colour.zero
    private var inked: Float = 0
    private var gain: Float

    init(total: Colour, count: Float) {
      self.total = total
      self.count = count
      // Rounding must not let a glyph win over the blank in an even cell.
      gain = (total * total).rgbSum / count * 1.000_01 + 1
    }

    mutating func consider(_ glyph: BlockGlyph, _ foreground: Colour, count inked: Float) {
      let open = total - foreground
      let gain = (foreground * foreground).rgbSum / inked + (open * open).rgbSum / (count - inked)
      guard gain > self.gain else { return }
      self.gain = gain
      self.glyph = glyph
      self.foreground = foreground
      self.inked = inked
    }

    var fit: Fit {
      guard inked > 0 else {
        return Fit(glyph: .space, foreground: total / count, background: total / count)
      }
      return Fit(
        glyph: glyph, foreground: foreground / inked,
        background: (total - foreground) / (count - inked))
    }
  }
}

extension SIMD4<Float> {
  /// Red, green and blue added up.
  fileprivate var rgbSum: Float { x + y + z }
}
