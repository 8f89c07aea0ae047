import BackboneCanvas
import BackboneCore

extension ScreenBuffer {
  /// Lists what can be heard, each tone with the shape of its melody, and marks what sounds now.
  mutating func list(_ soundCheck: SoundCheck) {
    let current = soundCheck.current
    let box = panel(
      columns: min(44, frame.size.columns - 2),
      rows: min(Cue.Signal.allCases.count + 6, frame.size.rows - 2), title: Words.Sound.checkTitle)
    for (index, tone) in Cue.Signal.allCases.prefix(max(0, box.rows - 2)).enumerated() {
      let row = box.row + index
      let sounds = current?.kind.signal == tone
      let role: Role = sounds ? .selected : .text
      if sounds {
        markChosen(Rect(column: box.column, row: row, columns: box.columns, rows: 1), role)
      }
      write(shape(tone), column: box.column + 2, row: row, role, limit: box.maxColumn)
      write(tone.meaning, column: box.column + 12, row: row, role, limit: box.maxColumn)
    }
    let last = current?.kind.signal == nil ? current?.words : nil
    write(
      last ?? Words.Sound.checkHint, column: box.column + 2, row: box.maxRow - 1, .muted,
      limit: box.maxColumn)
  }

  /// The melody, drawn from left to right.
  private func shape(_ tone: Cue.Signal) -> String {
    let isASCII = look.glyphMode == .ascii
    return tone.contour.map { height in
      switch height {
      case .low: isASCII ? "__" : "▁▁"
      case .middle: isASCII ? "--" : "──"
      case .high: isASCII ? "^^" : "▔▔"
      case nil: " "
      }
    }.joined()
  }
}
