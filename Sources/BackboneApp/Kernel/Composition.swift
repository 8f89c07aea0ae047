/// What a program is made of: its screens, in the order of the tabs, and the keys that lead from one
/// to another.
package protocol Composition: SendableMetatype {
  static var all: [any Screen.Type] { get }
  /// The keys below those of a screen: as many as it lets lead away from it.
  static func around(_ reach: Reach, _ state: AppState) -> [any KeyLayer.Type]
  /// The search of all screens at once, begun with some words.
  static func search(for query: String) -> any Dialog
}
