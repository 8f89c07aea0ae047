import BackboneApp
import BackboneCanvas
import BackboneCore

/// A moving figure as a recording of a terminal (asciicast v2, docs.asciinema.org).
struct FigureCast {
  let title: String
  let shots: [FigureShot]
  let theme: Theme

  /// The recording, a line for the terminal and one for each picture.
  var lines: [String] {
    let size = shots.first?.frame.size ?? Size(columns: 1, rows: 1)
    let header = JSONValue.object([
      "version": .number(2), "width": .number(Double(size.columns)),
      "height": .number(Double(size.rows)), "title": .text(title),
      "env": .object(["TERM": .text("xterm-256color")]),
    ])
    var lines = [JSONText.line(header)]
    var frames = 0
    for (index, shot) in shots.enumerated() {
      let rows = shot.frame.coloured(theme).enumerated().map { row, text in
        "\u{1B}[\(row + 1);1H\(text)"
      }
      let start = index == 0 ? "\u{1B}[?25l\u{1B}[2J" : ""
      lines.append(event(at: frames, start + rows.joined()))
      frames += shot.frames
    }
    // The last picture is seen as long as the others.
    return lines + [event(at: frames, "\u{1B}[?25h")]
  }

  private func event(at frames: Int, _ text: String) -> String {
    let seconds = Double(frames) / Double(AppState.framesPerSecond)
    return JSONText.line(.list([.number(seconds), .text("o"), .text(text)]))
  }
}
