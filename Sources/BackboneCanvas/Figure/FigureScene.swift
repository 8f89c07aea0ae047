/// The muscles that a figure shows at work or stretched, by muscle id; those it cannot show are left out.
package struct FigureTint: Hashable, Sendable {
  /// Muscles that work most.
  package let primary: [String]
  /// Muscles that help.
  package let secondary: [String]

  /// Muscles that are stretched, which never look like work.
  package let stretched: [String]
  /// Muscles that are moved to loosen them.
  package let moved: [String]

  /// A choice of muscles.
  package init(
    primary: [String] = [], secondary: [String] = [], stretched: [String] = [],
    moved: [String] = []
  ) {
    self.primary = primary
    self.secondary = secondary
    self.stretched = stretched
    self.moved = moved
  }
}

/// One moment of an exercise on a picture of a given size, ready to be drawn.
package struct FigureScene: Hashable, Sendable {
  let art: FigureArt
  private let moment: FigureTime
  let tint: FigureTint
  /// Where the drawing plane lies on the picture.
  package let placement: FigurePlacement
  /// The figure at the moment.
  package let figure: Figure
  /// The faulty figure behind it, or the right one behind a faulty one; nil where there is no fault.
  package let ghost: Figure?
  /// Whether the figure does the left side, so that near and far have changed places.
  let isMirrored: Bool
  /// Whether the figure itself is in a faulty posture.
  let isWrong: Bool
  private let fault: FigureFault.Case?
  private let faultID: String?
  private let rhythm: FigureRhythm?

  /// A scene.
  /// - Parameters:
  ///   - fault: the fault to show behind the figure while it is where the fault happens; nil for
  ///     none.
  ///   - rhythm: how the exercise is done, for the signs beside its key poses; nil for no signs.
  package init(
    _ art: FigureArt, at moment: FigureTime, on skeleton: Skeleton, size: Size,
    tint: FigureTint = FigureTint(), fault: String? = nil, rhythm: FigureRhythm? = nil
  ) {
    self.init(
      art, at: moment, on: skeleton.body(art.view), FigurePlacement(art.extent, size: size),
      tint: tint, fault: fault, rhythm: rhythm)
  }

  private init(
    _ art: FigureArt, at moment: FigureTime, on body: Body, _ placement: FigurePlacement,
    tint: FigureTint, fault: String?, rhythm: FigureRhythm?
  ) {
    self.art = art
    self.moment = moment
    self.rhythm = rhythm
    // Muscles at work on a faulty figure would say that it is right.
    self.tint = moment.isWrong ? FigureTint() : tint
    self.placement = placement
    figure = Figure(art.pose(at: moment, on: body), on: body)
    isMirrored = art.side(of: figure, at: moment) == .left
    isWrong = moment.isWrong
    if case .fault(let id, _) = moment {
      faultID = id
      self.fault = isWrong ? art.faultCase(id) : nil
      ghost = self.fault.map { Figure($0.base, on: body) }
    } else {
      faultID = fault
      self.fault = fault.flatMap { art.fault($0, at: moment, on: body) }
      ghost = self.fault.map { Figure($0.pose, on: body) }
    }
  }

  /// The scene without movement and breathing, on which labels are laid out so that they keep their
  /// places.
  var settled: FigureScene {
    guard let rest = art.rest(of: moment) else { return self }
    return FigureScene(
      art, at: rest, on: figure.body, placement, tint: tint, fault: faultID, rhythm: nil)
  }

  /// What says beside a key pose how the movement goes on; costs about as much as the picture.
  package var signs: [MotionSign] {
    guard let rhythm, faultID == nil, case .key(let name) = moment,
      let step = art.step(after: name)
    else { return [] }
    return MotionSignSearch(self).signs(rhythm, to: step.next, isHeld: step.isHeld)
  }

  /// The moment of `settled`.
  package var restMoment: FigureTime { art.rest(of: moment) ?? moment }

  /// The picture's size.
  package var size: Size { placement.size }

  /// The cell of a joint, for labels; may lie outside a small picture.
  /// - Parameter joint: named as on the user's right side; on the left side it is mirrored.
  package func cell(of joint: Joint) -> (column: Int, row: Int) {
    placement.cell(figure[isMirrored ? joint.opposite : joint])
  }

  /// The id of the fault that is seen; nil while none is.
  package var shownFault: String? { fault == nil ? nil : faultID }

  /// The cell where the fault's label points to; nil while no fault is shown.
  package var faultCell: (column: Int, row: Int)? {
    guard let fault, let ghost else { return nil }
    return placement.cell((isWrong ? figure : ghost)[fault.joint])
  }

  /// Draws the figure on its floor.
  /// - Parameter ascii: the glyphs for pictures without Unicode.
  package func frame(_ look: Appearance, ascii: AsciiFill) -> Frame {
    frame(picture(look, ascii: ascii), look)
  }

  /// Draws the figure alone, which costs most of a frame.
  package func picture(_ look: Appearance, ascii: AsciiFill) -> FigurePicture {
    switch (look.glyphMode, look.theme.base) {
    case (.ascii, _): asciiPicture(ascii)
    case (.blocks, .dark), (.blocks, .light), (.blocks, .ansi16): blockPicture(look.theme)
    // Blocks are made of colours; without any only dots can draw.
    case (.braille, _), (.blocks, .mono): braillePicture(look.theme)
    }
  }

  /// Puts the figure on its floor.
  package func frame(_ picture: FigurePicture, _ look: Appearance) -> Frame {
    var frame = Frame(size: size)
    if art.hasFloor { drawFloor(into: &frame, look.glyphMode) }
    let (window, blank) = (picture.window, Cell())
    for row in 0..<window.rows {
      for (column, cell) in picture.frame.row(row).enumerated() where cell != blank {
        frame[column: window.column + column, row: window.row + row] = cell
      }
    }
    return frame
  }

  private func drawFloor(into frame: inout Frame, _ glyphMode: GlyphMode) {
    frame.fill(
      Rect(column: 0, row: floorRow(glyphMode), columns: size.columns, rows: 1), .floor,
      glyph: glyphMode == .ascii ? "_" : "▔")
  }

  /// The row of the floor's line: ASCII has none at the upper edge of a cell, but one at the lower.
  func floorRow(_ glyphMode: GlyphMode) -> Int {
    glyphMode == .ascii ? placement.floorRow - 1 : placement.floorRow
  }
}
