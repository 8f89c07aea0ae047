import BackboneCanvas
import BackboneCore

/// The body with the muscles that some exercises use, from the side on which most of them lie.
struct WorkedBody {
  let state: AppState
  let exercises: [Exercise]

  /// The least room in which muscles can be told apart.
  static let least = Size(columns: 20, rows: 14)

  /// Where nothing is trained, what is stretched or moved is shown.
  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let shown = muscles
    guard let strongest = shown.first, rect.rows > 3 else { return }
    let place = state.catalogue.view(ofMost: strongest.ids)
    pictures.body(
      place?.view ?? .posterior, place?.layer ?? .superficial,
      muscles: AtlasHighlight(
        most: names(.primary), helping: names(.secondary), stretched: names(.stretched),
        moved: names(.moved)), in: rect.inset(top: 1), on: &buffer)
    buffer.legend(
      Legend(shown.map(\.share)), column: rect.column, row: rect.row, limit: rect.maxColumn)
  }

  /// The muscles by how they are used, the strongest first; each once.
  private var muscles: [(share: Catalogue.Involvement, ids: Set<MuscleID>)] {
    let hasTraining = exercises.contains(where: \.mode.trains)
    let counted = hasTraining ? exercises.filter(\.mode.trains) : exercises
    var taken: Set<MuscleID> = []
    return Catalogue.Involvement.allCases.compactMap { share in
      let ids = Set(counted.flatMap { $0.muscles(share) }).subtracting(taken)
      taken.formUnion(ids)
      return ids.isEmpty ? nil : (share, ids)
    }
  }

  private func names(_ share: Catalogue.Involvement) -> Set<String> {
    Set(muscles.first { $0.share == share }?.ids.map(\.rawValue) ?? [])
  }
}

extension Catalogue {
  /// The view on which most of some muscles lie, of equals the outermost; nil where there are none.
  func view(ofMost ids: some Sequence<MuscleID>) -> (view: View, layer: Layer)? {
    let muscles = ids.compactMap(muscle)
    var best: (view: View, layer: Layer, count: Int)?
    for layer in Layer.allCases {
      for view in View.allCases {
        let count = muscles.count { $0.view == view && $0.layer == layer }
        if count > best?.count ?? 0 { best = (view, layer, count) }
      }
    }
    return best.map { ($0.view, $0.layer) }
  }
}
