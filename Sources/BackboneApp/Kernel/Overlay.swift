import BackboneCore

/// The open dialog, of whatever type it is.
///
/// Indirect, so that the state that holds it has a size that the compiler knows.
package indirect enum Overlay: Hashable, Sendable {
  case showing(any Dialog)

  init(_ dialog: some Dialog) { self = .showing(dialog) }

  package var dialog: any Dialog {
    switch self {
    case .showing(let dialog): dialog
    }
  }

  /// Its own keys.
  var layer: any KeyLayer.Type { layers[0] }
  var layers: [any KeyLayer.Type] { dialog.layers }
  var until: Duration? { dialog.until }

  package static func == (one: Overlay, other: Overlay) -> Bool {
    AnyHashable(one.dialog) == AnyHashable(other.dialog)
  }

  package func hash(into hasher: inout Hasher) { dialog.hash(into: &hasher) }
}

extension AppState {
  /// The open dialog where it is one of a type; nil where none is.
  package func dialog<D: Dialog>(_ type: D.Type) -> D? { overlay?.dialog as? D }

  /// What the open dialog asks, with its answers; nil where nothing is asked.
  package var question: (text: String, answers: [KeymapEntry])? {
    guard let overlay, let text = overlay.dialog.question(self) else { return nil }
    return (text, overlay.layers.flatMap { $0.entries(with: settings.keys) })
  }

  /// Opens a dialog; what passes by itself is paused behind it.
  mutating func pauseFor(_ overlay: Overlay) -> [Effect] {
    let effects = pause()
    self.overlay = overlay
    return effects
  }
}
