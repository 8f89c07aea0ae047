import BackboneCanvas

/// Signs that have to be plain ASCII on some terminals.
struct Glyphs: Hashable, Sendable {
  let rule: Character
  let verticalRule: Character
  let barDone: Character
  let barOpen: Character
  let marker: String
  let ellipsis: String
  let left: String
  let right: String
  let times: String
  let done: String
  let partly: String
  let skipped: String
  let dot: String
  let corners: [Character]
  let main: String
  let helping: String
  let stretched: String
  let moved: String

  init(_ glyphMode: GlyphMode) {
    if glyphMode == .ascii {
      rule = "-"
      verticalRule = "|"
      barDone = "="
      barOpen = "-"
      marker = ">"
      ellipsis = "..."
      left = "<"
      right = ">"
      times = "x"
      done = "+"
      partly = "~"
      skipped = "-"
      dot = "-"
      corners = ["+", "+", "+", "+"]
      main = "*"
      helping = "o"
      stretched = "x"
      moved = "~"
    } else {
      rule = "─"
      verticalRule = "│"
      barDone = "━"
      barOpen = "─"
      marker = "▌"
      ellipsis = "…"
      left = "←"
      right = "→"
      times = "×"
      done = "✓"
      partly = "◐"
      skipped = "–"
      dot = "·"
      corners = ["┌", "┐", "┘", "└"]
      main = "●"
      helping = "○"
      stretched = "◆"
      moved = "◇"
    }
  }
}
