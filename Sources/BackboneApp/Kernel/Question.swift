import BackboneCanvas
import BackboneCore

/// The keys of a dialog that asks one question: its title, a few lines, and its bindings as the
/// answers.
package protocol Question: KeyLayer {
  static func title(_ state: AppState) -> String
  /// What stands over the answers.
  static func lines(_ state: AppState) -> [String]
}

extension Question {
  package static func lines(_ state: AppState) -> [String] { [] }
}

/// A dialog that is a question and its answers, and nothing else.
package protocol QuestionDialog: Dialog {
  associatedtype Keys: Question
}

extension QuestionDialog {
  package var layers: [any KeyLayer.Type] { [Keys.self] }
  package func question(_ state: AppState) -> String? { Keys.title(state) }
  package func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    buffer.question(Keys.self, state)
  }
}

extension KeymapEntry {
  /// A row of the answers that a dialog lists: the key, and what it does.
  func answer(ascii: Bool) -> String {
    (keys.first?.label(ascii: ascii) ?? "").padded(to: 6) + help
  }
}

extension ScreenBuffer {
  /// A question with its answers, which are its bindings.
  fileprivate mutating func question(_ question: any Question.Type, _ state: AppState) {
    let answers = question.entries(with: state.settings.keys).map {
      $0.answer(ascii: look.glyphMode == .ascii)
    }
    let lines = question.lines(state)
    let rows = lines + (lines.isEmpty ? [] : [""]) + answers
    let title = question.title(state)
    let columns = min(
      frame.size.columns - 2, (rows + [title]).reduce(0) { max($0, CellWidth.of($1)) } + 6)
    let box = panel(
      columns: columns, rows: min(rows.count + Panel.frameRows, frame.size.rows - 2), title: title)
    for (index, line) in rows.prefix(box.rows).enumerated() {
      // The only line of a question that is typed into is its first.
      if index == 0, question.typing != nil {
        field(line, column: box.column + 1, row: box.row, .text, limit: box.maxColumn)
      } else {
        write(line, column: box.column + 1, row: box.row + index, .text, limit: box.maxColumn)
      }
    }
  }
}
