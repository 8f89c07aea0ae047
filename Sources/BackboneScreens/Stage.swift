package import BackboneCanvas
package import BackboneCore

/// The drawn data: the body, the figures, the digits.
package struct Art: Sendable {
  let skeleton: Skeleton
  let figures: [ExerciseID: FigureArt]
  let atlas: AtlasArt
  let digits: BigDigits
  let ascii: AsciiFill
  let lines: AsciiLines

  /// The art as it was read from the assets.
  package init(
    skeleton: Skeleton, figures: [FigureArt], atlas: AtlasArt, digits: DigitTable,
    glyphs: GlyphTable
  ) {
    self.skeleton = skeleton
    self.figures = Dictionary(
      figures.map { (ExerciseID(rawValue: $0.id), $0) }, uniquingKeysWith: { _, last in last })
    self.atlas = atlas
    self.digits = BigDigits(digits)
    ascii = AsciiFill(glyphs)
    lines = AsciiLines(glyphs)
  }
}

/// Where states become frames. Pure but for pictures kept from the frame before, which only save
/// time: the same state always gives the same frame.
package struct Stage: Sendable {
  private let art: Art
  /// What pictures are made of.
  package var look: Look

  /// The smallest screen that anything fits on.
  private static let least = Size(columns: 40, rows: 12)

  /// A stage.
  package init(_ art: Art, look: Look) {
    self.art = art
    self.look = look
  }

  /// Draws a state on a screen of its size.
  package mutating func draw(_ state: State) -> Drawing {
    let size = Size(columns: state.columns, rows: state.rows)
    var drawing = Drawing(size: size, look: look)
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      let text = "Backbone needs 40 columns and 12 rows."
      drawing.paragraph(text, in: drawing.frame.bounds)
      return drawing
    }
    drawing.titleBar(state)
    let body = drawing.frame.bounds.inset(top: 2, bottom: 1)
    if state.isWide {
      panes(state, in: body, on: &drawing)
    } else {
      pane(state.screen, state, in: body, on: &drawing)
    }
    if let notice = state.notice { drawing.noticeLine(notice) }
    drawing.keyBar(state)
    if let overlay = state.overlay { drawing.overlay(overlay, state) }
    return drawing
  }

  private mutating func panes(_ state: State, in body: Rect, on drawing: inout Drawing) {
    let widths = [body.columns * 8 / 25, body.columns * 9 / 25]
    let anatomy = body.splitLeft(widths[0])
    let exercises = anatomy.rest.splitLeft(widths[1])
    pane(.anatomy, state, in: anatomy.left.inset(right: 1), on: &drawing)
    pane(.exercises, state, in: exercises.left.inset(left: 2, right: 1), on: &drawing)
    pane(.session, state, in: exercises.rest.inset(left: 2), on: &drawing)
    for column in [anatomy.left.maxColumn, exercises.left.maxColumn] {
      drawing.verticalRule(column: column, row: body.row, rows: body.rows - 1)
    }
  }

  private mutating func pane(
    _ screen: Screen, _ state: State, in rect: Rect, on drawing: inout Drawing
  ) {
    let focused = state.screen == screen
    switch screen {
    case .anatomy:
      AnatomyPane(state: state, focused: focused).draw(in: rect, on: &drawing, with: &self)
    case .exercises:
      ExercisesPane(state: state, focused: focused).draw(in: rect, on: &drawing, with: &self)
    case .session:
      SessionPane(state: state, focused: focused).draw(in: rect, on: &drawing, with: &self)
    }
  }

  // MARK: - Pictures

  /// The exercise's figure at its moment, with its fault behind it and its cues around it.
  func figure(
    _ state: State, _ exercise: Exercise, in rect: Rect, on drawing: inout Drawing
  ) {
    guard rect.rows > 3, let figure = art.figures[exercise.id] else { return }
    let fault = state.run == nil ? state.shownFault : nil
    let scene = FigureScene(
      figure, at: state.figureMoment, on: art.skeleton, size: rect.size,
      tint: FigureTint(
        primary: exercise.primary.map(\.rawValue), secondary: exercise.secondary.map(\.rawValue)),
      fault: fault?.id)
    let picture = scene.frame(look, ascii: art.ascii)
    drawing.blit(picture, column: rect.column, row: rect.row, clip: rect)
  }

  /// The big clock, as large as fits, always as large for the same step.
  /// - Parameter like: the longest text that the clock will show in this step.
  /// - Returns: the rows used.
  func clock(
    _ text: String, like: String, role: Role, in rect: Rect, on drawing: inout Drawing
  ) -> Int {
    let widest = String(like.map { $0 == ":" ? ":" : "8" })
    let rows =
      stride(from: rect.rows, to: 3, by: -1).first {
        art.digits.columns(of: widest, rows: $0, look: look) <= rect.columns
      } ?? min(1, rect.rows)
    let picture = art.digits.frame(text, rows: rows, role: role, look: look)
    drawing.blit(picture, column: rect.column, row: rect.row, clip: rect)
    return rows
  }
}

extension State {
  /// The fault shown behind the figure; nil where none is.
  var shownFault: Fault? {
    guard let exercise, let index = guide.fault, exercise.faults.indices.contains(index)
    else { return nil }
    return exercise.faults[index]
  }

  /// What the figure does now: the session's own movement while one goes on, else the demonstration.
  var figureMoment: Moment {
    guard let run, let place = run.place(at: now) else {
      return .demo(guide.elapsed(at: now).inSeconds)
    }
    guard let set = run.timeline.steps[place.step].set else {
      return .demo(place.done.inSeconds)
    }
    let side = set.side.flatMap { FigureSide(rawValue: $0.rawValue) }
    let moment = set.work.moment(after: place.done)
    let part = moment.length > .zero ? moment.elapsed / moment.length : 1
    switch moment.part {
    case .lift: return .lift(side, part)
    case .hold: return .hold(side, moment.elapsed.inSeconds)
    case .lower: return .lower(side, part)
    case .pause: return .start
    }
  }
}
