/// Turns a colour picture into quadrants, halves and eighths with two colours a cell.
///
/// For each cell every glyph is tried: its lit and unlit parts take their mean colours, and the
/// glyph that leaves the least squared error is kept.
package struct BlockEncoder: Hashable, Sendable {
  private let inks: Inks
  private let background: UInt8
  private let behind: Colour
  private let eighths: Bool
  private let role: Role

  /// An encoder for a theme.
  /// - Parameters:
  ///   - inks: the xterm-256 indexes that cells may take besides the theme's ground.
  ///   - role: the role of every cell that is drawn.
  package init(inks: some Sequence<UInt8>, theme: Theme, role: Role = .picture) {
    self.role = role
    // A terminal with its own ground is taken to be black.
    background = theme.background ?? 0
    behind = Colour(xterm: background)
    self.inks = Inks(Array(inks) + [background])
    // Only quadrants have a complement for every glyph, which a ground of unknown colour needs.
    eighths = theme.depth == .indexed256
  }

  /// Draws a picture of `drawn.width` x `drawn.height` cells.
  ///
  /// Cells that are not drawn, or come out in the theme's ground throughout, are plain blanks; where
  /// a cell's ground is the theme's, it has no ground of its own.
  /// - Parameters:
  ///   - drawn: one entry a cell: whether any of its samples has a colour.
  ///   - colour: the colour of a sample, `.zero` where nothing is drawn; asked only in drawn cells.
  package func frame(drawn: Raster<Bool>, colour: (_ x: Int, _ y: Int) -> Colour) -> Frame {
    var frame = Frame(size: Size(columns: drawn.width, rows: drawn.height))
    for row in 0..<drawn.height {
      for column in 0..<drawn.width where drawn[column, row] {
        var sums = CellSums()
        for y in 0..<Sampling.rows {
          sums.addRow(y) { x in
            colour(column * Sampling.columns + x, row * Sampling.rows + y)
          }
        }
        sums.lay(over: behind)
        frame[column: column, row: row] = cell(sums.fit(eighths: eighths))
      }
    }
    return frame
  }

  private func cell(_ fit: CellSums.Fit) -> Cell {
    var glyph = fit.glyph
    var foreground = inks.nearest(to: fit.foreground)
    var paper = inks.nearest(to: fit.background)
    if foreground == background, let complement = glyph.complement {
      glyph = complement
      swap(&foreground, &paper)
    }
    let own = paper == background ? nil : paper
    if glyph == .space || foreground == paper {
      return own == nil ? Cell() : Cell(" ", Style(role, background: own))
    }
    return Cell(glyph.character, Style(role, foreground: foreground, background: own))
  }
}

/// A block glyph by the part of the cell that it inks.
enum BlockGlyph: Hashable, Sendable {
  case space
  case upperHalf, lowerHalf, leftHalf, rightHalf
  case upperLeft, upperRight, lowerLeft, lowerRight
  case allButUpperLeft, allButUpperRight, allButLowerLeft, allButLowerRight
  /// The upper left and lower right quarters, or the other two.
  case falling, rising
  /// So many eighths from the bottom or from the left, 1...7.
  case lower(Int), left(Int)

  /// The glyph that inks what this one leaves open; nil where Unicode's older blocks have none.
  var complement: BlockGlyph? {
    switch self {
    case .space, .lower, .left: nil
    case .upperHalf: .lowerHalf
    case .lowerHalf: .upperHalf
    case .leftHalf: .rightHalf
    case .rightHalf: .leftHalf
    case .upperLeft: .allButUpperLeft
    case .upperRight: .allButUpperRight
    case .lowerLeft: .allButLowerLeft
    case .lowerRight: .allButLowerRight
    case .allButUpperLeft: .upperLeft
    case .allButUpperRight: .upperRight
    case .allButLowerLeft: .lowerLeft
    case .allButLowerRight: .lowerRight
    case .falling: .rising
    case .rising: .falling
    }
  }

  /// The glyph itself.
  var character: Character {
    switch self {
    case .space: " "
    case .upperHalf: "▀"
    case .lowerHalf: "▄"
    case .leftHalf: "▌"
    case .rightHalf: "▐"
    case .upperLeft: "▘"
    case .upperRight: "▝"
    case .lowerLeft: "▖"
    case .lowerRight: "▗"
    case .allButUpperLeft: "▟"
    case .allButUpperRight: "▙"
    case .allButLowerLeft: "▜"
    case .allButLowerRight: "▛"
    case .falling: "▚"
    case .rising: "▞"
    case .lower(let n): Self.lowers[n - 1]
    case .left(let n): Self.lefts[n - 1]
    }
  }

  private static let lowers: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
  private static let lefts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
