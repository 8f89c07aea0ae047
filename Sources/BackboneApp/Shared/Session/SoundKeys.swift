import BackboneCore

/// What is heard.
package enum SoundKeys: KeyLayer {
  package enum Command: String, CommandSet { case mute, check }

  package static let namespace = "sound"
  package static let bindings: [Binding<Command>] = [
    Binding(.mute, ["m"], Words.App.mute, bar: false),
    Binding(.check, ["c"], Words.App.checkSounds, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .mute:
      return state.toggleMute()
    // A "go" of the preview must not be taken for one of the session.
    case .check: return state.advance(.pause) + state.tryCues()
    }
  }
}
