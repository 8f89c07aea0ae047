import BackboneApp
package import BackboneCanvas
import BackboneCore

/// A moving figure as a picture for browsers (SVG 1.1 with SMIL), on a dark ground or a light one, as
/// the reader's page is.
///
/// Blocks are drawn as rectangles, because no two fonts agree on them; all other glyphs are text.
package struct FigureSVG {
  /// A figure in a theme.
  struct Version {
    /// The class that says for which ground it is.
    let name: String
    let theme: Theme
    let shots: [FigureShot]
  }

  let title: String
  /// For a dark page, then for a light one.
  let versions: [Version]

  /// A figure in a theme for a dark page and one for a light one.
  init(title: String, versions: [Version]) {
    self.title = title
    self.versions = versions
  }

  /// A picture that stands still, the same on every page.
  package init(title: String, still: Frame, _ theme: Theme) {
    self.init(
      title: title,
      versions: [
        Version(name: "still", theme: theme, shots: [FigureShot(frame: still, frames: 1)])
      ])
  }

  /// What a cell measures.
  private static let width = 8
  private static let height = 16

  /// The file.
  package var text: String {
    let size = versions.first?.shots.first?.frame.size ?? Size(columns: 1, rows: 1)
    let (width, height) = (size.columns * Self.width, size.rows * Self.height)
    var colours = SVGColours()
    let groups = versions.flatMap { group($0, size, &colours) }
    let lines =
      [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
          + "width=\"\(width)\" height=\"\(height)\" role=\"img\" shape-rendering=\"crispEdges\">",
        "<title>\(Self.escaped(title))</title>",
        "<style>text{font:13px ui-monospace,Menlo,Consolas,monospace;white-space:pre}"
          + ".light{display:none}@media(prefers-color-scheme:light)"
          + "{.dark{display:none}.light{display:inline}}\(colours.rules)</style>",
      ] + groups
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  // MARK: - Time

  /// All shots: each is painted over those before it where it differs, and stays to the end of the
  /// round.
  private func group(
    _ version: Version, _ size: Size, _ colours: inout SVGColours
  ) -> [String] {
    let ground = colours.name(of: Self.colour(version.theme.background))
    let (width, height) = (size.columns * Self.width, size.rows * Self.height)
    var lines = [
      "<g class=\"\(version.name)\">",
      "<path class=\"\(ground)\" d=\"M0 0h\(width)v\(height)h-\(width)z\"/>",
    ]
    let total = version.shots.reduce(0) { $0 + $1.frames }
    var shown = looks(Frame(size: size), version.theme, &colours)
    var start = 0
    for shot in version.shots {
      let next = looks(shot.frame, version.theme, &colours)
      let drawing = SVGChange(from: shown, to: next, size).elements(colours)
      shown = next
      if start == 0 {
        lines += drawing
      } else if !drawing.isEmpty {
        lines.append("<g visibility=\"hidden\">" + Self.appearance(at: start, of: total))
        lines += drawing
        lines.append("</g>")
      }
      start += shot.frames
    }
    return lines + ["</g>"]
  }

  /// Shows a drawing from a frame of each round on.
  private static func appearance(at frame: Int, of total: Int) -> String {
    let seconds = decimal(total, of: AppState.framesPerSecond)
    return "<animate attributeName=\"visibility\" calcMode=\"discrete\" dur=\"\(seconds)s\" "
      + "repeatCount=\"indefinite\" values=\"hidden;visible\" "
      + "keyTimes=\"0;\(decimal(frame, of: total))\"/>"
  }

  /// A fraction with six places, which is less than a frame in a day.
  private static func decimal(_ number: Int, of whole: Int) -> String {
    let millionths = number * 1_000_000 / max(1, whole)
    let digits = String(1_000_000 + millionths % 1_000_000).dropFirst()
    return "\(millionths / 1_000_000).\(digits)"
  }

  // MARK: - Cells

  /// What each cell of a picture looks like, row after row.
  private func looks(
    _ frame: Frame, _ theme: Theme, _ colours: inout SVGColours
  ) -> [SVGCell] {
    (0..<frame.size.rows).flatMap { row in
      frame.row(row).map { cell in
        let paint = theme.paint(cell.style)
        let (ink, ground) = Self.colours(paint, theme)
        return SVGCell(
          cell.glyph, ink: colours.index(of: ink), ground: colours.index(of: ground),
          isBold: paint.attributes.contains(.bold))
      }
    }
  }

  static func colours(
    _ paint: ResolvedStyle, _ theme: Theme
  ) -> (ink: String, ground: String) {
    // A theme without colours leaves them to the terminal, which is taken to be light on dark.
    let isFaint = paint.attributes.contains(.dim)
    let ink = colour(
      paint.foreground ?? theme.paint(.text).foreground ?? (isFaint ? 245 : 253))
    let ground = colour(paint.background ?? theme.background)
    return paint.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }

  private static func colour(_ index: UInt8?) -> String {
    let colour = Colour(xterm: index ?? 0)
    return "#"
      + (0..<3).map { lane in
        let value = Int(colour[lane])
        return String(256 + value, radix: 16).dropFirst()
      }.joined()
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
