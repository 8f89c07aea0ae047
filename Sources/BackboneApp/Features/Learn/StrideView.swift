import BackboneCanvas
import BackboneCore

/// One stride: its phases on a line, and the muscles at work in the chosen one lit on the body.
struct StrideView {
  let state: AppState
  let stride: Stride

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    guard let phase = state.stridePhase else { return }
    line(in: rect, on: &buffer)
    let parts = Self.parts(rect)
    if let bodies = parts.bodies {
      LitBodies(phase.work.compactMap { state.catalogue.muscle($0.muscle) })
        .draw(in: bodies, on: &buffer, with: &pictures)
    }
    if let text = text(in: rect) {
      buffer.document(text.document, in: text.rect, at: state.reading)
    }
  }

  /// The bodies, where there is room for them, and the words.
  private static func parts(_ rect: Rect) -> (bodies: Rect?, words: Rect) {
    let body = rect.inset(top: 3)
    guard body.columns >= 44, body.rows >= 10 else { return (nil, body) }
    let parts = body.splitLeft(min(body.columns / 2, body.rows * 3))
    return (parts.left, parts.rest.inset(left: 2))
  }

  // MARK: - The line

  /// The phases in their order, the chosen one by name; all names where there is room.
  private func line(in rect: Rect, on buffer: inout ScreenBuffer) {
    let count = stride.phases.count
    let step = max(1, (rect.columns - 2) / max(1, count))
    let names = stride.phases.allSatisfy { CellWidth.of($0.name) < step }
    buffer.rule(column: rect.column, row: rect.row, columns: rect.columns)
    for (index, phase) in stride.phases.enumerated() {
      let chosen = index == state.learn.phase
      let column = rect.column + 1 + index * step
      buffer.write(
        chosen ? buffer.glyphs.main : buffer.glyphs.helping, column: column, row: rect.row,
        chosen ? .title : .secondaryText, limit: rect.maxColumn)
      // All names or only the chosen one: names over names cannot be read.
      if chosen || names {
        let start = min(column, rect.maxColumn - CellWidth.of(phase.name))
        buffer.write(
          phase.name, column: max(rect.column, start), row: rect.row + 1,
          chosen ? .title : .secondaryText, limit: rect.maxColumn)
      }
    }
  }

  // MARK: - The words

  /// The text about the phase, and where it stands.
  func text(in rect: Rect) -> (document: Document, rect: Rect)? {
    guard let phase = state.stridePhase else { return nil }
    let words = Self.parts(rect).words
    let width = min(words.columns, 70)
    var text = Document(columns: width)
    text.paragraph(phase.name, .title)
    text.gap()
    text.paragraph(phase.happens, in: state.catalogue)
    text.gap()
    for work in phase.work {
      guard let muscle = state.catalogue.muscle(work.muscle) else { continue }
      text.line(muscle.name, .text, target: .link(.muscle(muscle.id)))
      text.paragraph(work.does, in: state.catalogue)
      text.gap()
    }
    text.paragraph(stride.introduction, .muted, in: state.catalogue)
    let query = state.learn.query
    return (
      text.marking(query, chosen: state.learn.hit?.number), words.splitLeft(width).left
    )
  }
}
