package import BackboneCanvas
import BackboneCore

/// The pictures that screens show: the body, figures, and digits to be read from afar.
///
/// What was drawn before is kept, which only saves time: the same picture is asked for by the same
/// words.
package struct Pictures: Sendable {
  private(set) var art: DrawingAssets
  /// What they are made of.
  package var look: Appearance
  private let layouts: LayoutStore
  var cache = PictureCache()

  init(_ art: DrawingAssets, look: Appearance, layouts: LayoutStore = .none) {
    self.art = art
    self.look = look
    self.layouts = layouts
  }

  /// Takes the drawings with the user's own, among which there is no other body.
  mutating func replace(_ art: DrawingAssets) {
    self.art = art
    let scenes = cache.scenes
    cache = PictureCache()
    cache.scenes = scenes
  }

  /// The body from one side, at a layer.
  /// - Parameters:
  ///   - crop: the part of the body to show; nil for as much as the room is good for.
  ///   - labels: what to write beside the body.
  ///   - names: the sides on which it may stand.
  mutating func body(
    _ view: View, _ layer: Layer, muscles: AtlasHighlight, crop: AtlasCrop? = nil,
    labels: [AtlasLabel] = [], names: AtlasNameSide = .both, in rect: Rect,
    on buffer: inout ScreenBuffer
  ) {
    guard rect.rows > 3, rect.columns > 3, !buffer.isRead else { return }
    let crop = crop ?? AtlasCrop(rows: rect.rows)
    let sides = names == .both ? 2 : 1
    // The names take what the body leaves of the width, and what the longest of them needs.
    let widest = labels.map { CellWidth.of($0.text) }.max().map { $0 + AtlasLabel.gap } ?? 0
    let spare = (rect.columns - crop.columns(rows: rect.rows)) / sides
    let least = min(widest, (rect.columns - Self.leastBody) / sides)
    let key = PictureCache.Scene(
      view: Atlas.LayeredView(AtlasView(view), AtlasLayer(layer)), crop: crop, size: rect.size,
      look: look, labelColumns: labels.isEmpty ? 0 : max(0, spare, least), names: names)
    let atlas = art.atlas
    let scene = cache.scenes.value(for: key) {
      atlas.scene(
        key.view, crop: crop, size: rect.size, look: key.look, labelColumns: key.labelColumns,
        names: names, layout: layouts.read(key.name))
    }
    let lit = PictureCache.LitScene(scene: key, muscles: muscles, labels: labels)
    let picture = cache.litScenes.value(for: lit) {
      var frame = scene.frame(muscles)
      let callouts = labels.isEmpty ? [] : scene.draw(labels, into: &frame)
      return PictureCache.LitPicture(frame: frame, callouts: callouts)
    }
    buffer.blit(picture.frame, column: rect.column, row: rect.row, clip: rect)
    buffer.show(scene, at: rect)
    for callout in picture.callouts {
      let text = callout.text
      buffer.mark(
        Rect(
          column: rect.column + text.column, row: rect.row + text.row, columns: text.columns,
          rows: text.rows), .seen(MuscleID(rawValue: callout.label.muscle)))
    }
  }

  /// Columns that names leave to the body at least.
  private static let leastBody = 18
}

extension AtlasView {
  /// The drawn view of the body.
  init(_ view: View) {
    self =
      switch view {
      case .posterior: .posterior
      case .anterior: .anterior
      }
  }
}

extension AtlasLayer {
  /// The drawn layer.
  init(_ layer: Layer) {
    self =
      switch layer {
      case .superficial: .superficial
      case .intermediate: .intermediate
      case .deep: .deep
      }
  }
}

extension AtlasCrop {
  /// As much of the body as so many rows are good for.
  init(rows: Int) { self = rows >= 26 ? .full : .trunk }

  /// About how many columns the body takes when it fills so many rows; a cell is twice as high as
  /// wide.
  fileprivate func columns(rows: Int) -> Int {
    switch self {
    case .full: rows * 9 / 7
    case .trunk, .shoulders, .lumbar, .hips: rows * 5 / 4
    }
  }
}
