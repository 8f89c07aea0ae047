extension Atlas {
  /// A shape with its paths drawn out.
  struct Shape: Sendable {
    let art: AtlasArt.Shape
    let points: [Point]
    let fibres: Fibres?

    init(_ art: AtlasArt.Shape) throws(AtlasError) {
      self.art = art
      if let outline = art.outline.flatMap({ Path($0) }) {
        points = outline.closed()
      } else if let stroke = art.stroke.flatMap({ Path($0) }) {
        points = stroke.open()
      } else {
        throw .badPath(shape: art.id)
      }
      guard let drawn = art.fibres else {
        fibres = nil
        return
      }
      guard let from = Path(drawn.from), let to = Path(drawn.to) else {
        throw .badPath(shape: art.id)
      }
      fibres = Fibres(from: from.open(), to: to.open(), bow: drawn.bow ?? 0)
    }

    /// Whether a view shows it where the whole body would be `bodyRows` high.
    func isShown(on view: LayeredView, bodyRows: Double) -> Bool {
      art.view == view.aspect && art.layers.contains(view.layer) && art.minRows ?? 0 <= bodyRows
    }
  }
}
