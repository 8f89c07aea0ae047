/// What can be wrong with the drawn data of the atlas.
package enum AtlasError: Error, Hashable, Sendable {
  /// A shape's path is missing or does not have the form `"x,y x,y! ..."`.
  case badPath(shape: String)
  /// A view's silhouette is missing or is no path.
  case badSilhouette(AtlasView)
  /// A crop is missing, or is not left, top, right and bottom in that order.
  case badCrop(AtlasCrop)
  /// A muscle's place is not an x and a y.
  case badPlace(muscle: String)

  /// Where in its file the fault lies.
  package var place: String {
    switch self {
    case .badPath(let shape): "shapes, \(shape)"
    case .badSilhouette(let view): "silhouettes.\(view.rawValue)"
    case .badCrop(let crop): "frames.\(crop.rawValue)"
    case .badPlace(let muscle): "muscles, \(muscle)"
    }
  }
}
