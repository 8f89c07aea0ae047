import BackboneCanvas
import BackboneCore

/// Some muscles lit on the body, on as many sides and layers as there is room for.
struct LitBodies {
  /// A view of the body at a layer, and how many of the muscles are best seen there.
  private struct Body {
    let view: View
    let layer: Layer
    let muscles: Int
  }

  private let lit: AtlasHighlight
  /// The bodies on which the muscles are best seen, the one with most of them first.
  private let bodies: [Body]

  /// The least columns in which muscles can be told apart.
  static let leastColumns = 34

  init(_ muscles: [Muscle]) {
    lit = AtlasHighlight(most: Set(muscles.map(\.id.rawValue)))
    var bodies: [Body] = []
    for view in View.allCases {
      for layer in Layer.allCases {
        let count = muscles.count { $0.view == view && $0.layer == layer }
        if count > 0 { bodies.append(Body(view: view, layer: layer, muscles: count)) }
      }
    }
    self.bodies = bodies.sorted { $0.muscles > $1.muscles }
  }

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let shown = bodies.prefix(max(1, rect.columns / Self.leastColumns))
    var rest = rect
    for (index, body) in shown.enumerated() {
      let pane = rest.splitLeft(rest.columns / (shown.count - index))
      rest = pane.rest
      buffer.write(
        Words.Anatomy.view(body.view, body.layer), column: pane.left.column + 1,
        row: pane.left.row, .muted, limit: pane.left.maxColumn)
      pictures.body(
        body.view, body.layer, muscles: lit, in: pane.left.inset(top: 1), on: &buffer)
    }
  }
}
