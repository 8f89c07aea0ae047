/// The screens of a composition.
///
/// The kernel knows none of them; it gets them with the state.
package struct ScreenList: Hashable, Sendable {
  let composition: any Composition.Type

  var all: [any Screen.Type] { composition.all }

  /// The names, by which lists are told apart.
  private var ids: [ScreenID] { all.map { $0.id } }

  /// The screen of a name; nil where there is none.
  subscript(_ id: ScreenID) -> (any Screen.Type)? { all.first { $0.id == id } }

  /// The screen so many tabs further, round and round.
  func id(after id: ScreenID, by step: Int) -> ScreenID {
    guard let index = ids.firstIndex(of: id) else { return id }
    return ids[(index + step + ids.count) % ids.count]
  }

  package static func == (one: ScreenList, other: ScreenList) -> Bool { one.ids == other.ids }

  package func hash(into hasher: inout Hasher) { hasher.combine(ids) }
}
