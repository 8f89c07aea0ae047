import BackboneCanvas
import BackboneCore

/// What is kept of the pictures and the texts beside them, because it costs more to make than to look
/// up.
///
/// Each key names all that its value depends on, so that nothing kept is ever out of date.
struct PictureCache: Sendable {
  /// Views of the body as they were laid out.
  ///
  /// Two are the most that one screen shows; a few more save a turn back and forth.
  var scenes = Kept<Scene, AtlasScene>(limit: 6)
  /// As many as the muscles of the list, which is walked up and down.
  var litScenes = Kept<LitScene, LitPicture>(limit: 32)
  /// The figure that moves; its cells take about 3 MB.
  var round = FigureRound(limit: 120_000)
  /// Figures that stand still: as many as are seen of a session.
  var stills = Kept<Still, Frame>(limit: 16)
  var figureLabels = Kept<FigureLabels, FigureLabelPages>(limit: 16)
  var digits = Kept<Digits, Frame>(limit: 8)
  var cards = Kept<Card, Document>(limit: 64)

  /// What a view of the body is laid out for.
  struct Scene: Hashable {
    let view: Atlas.LayeredView
    let crop: AtlasCrop
    let size: Size
    let look: Appearance
    let labelColumns: Int
    let names: AtlasNameSide

    /// All of it in words.
    var name: String {
      let theme = look.theme
      return [
        view.aspect.rawValue, view.layer.rawValue, crop.rawValue, "\(size.columns)x\(size.rows)",
        look.glyphMode.rawValue, theme.base.rawValue, theme.isBlueOrange ? "blue-orange" : "",
        theme.background.map { String($0) } ?? "", "\(labelColumns)", names.rawValue,
      ].joined(separator: " ")
    }
  }

  /// A view with what stands out on it, and the names beside it.
  struct LitScene: Hashable {
    let scene: Scene
    let muscles: AtlasHighlight
    let labels: [AtlasLabel]
  }

  struct LitPicture {
    let frame: Frame
    let callouts: [AtlasCallout]
  }

  /// A figure where it is hardest.
  struct Still: Hashable {
    let id: String
    let size: Size
    let tint: FigureTint
    let look: Appearance
  }

  /// The labels of a figure at rest.
  struct FigureLabels: Hashable {
    let id: String
    let moment: FigureTime
    let size: Size
    let labels: [FigureLabel]
    let look: Appearance
  }

  struct Digits: Hashable {
    let text: String
    let rows: Int
    let role: Role
    let fill: BigDigits.Fill
    let look: Appearance
  }

  /// The text of a card, or a part of it.
  struct Card: Hashable {
    let subject: Link
    let part: Int
    let columns: Int
    let glyphs: GlyphMode
    let catalogueRevision: Int
    var level: Level?
    var variant: Int?
    var fault: Int?
  }
}
