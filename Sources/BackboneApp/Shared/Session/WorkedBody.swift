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
    let sides = strongest.ids.compactMap(state.catalogue.muscle).map(\.view)
    let view: View = 2 * sides.count { $0 == .anterior } > sides.count ? .anterior : .posterior
    pictures.body(
      view, .superficial,
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
