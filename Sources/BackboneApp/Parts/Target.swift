package import BackboneCore

/// What a place on the screen stands for, when it is clicked.
package enum Target: Hashable, Sendable {
  /// A tab, or a pane.
  case screen(ScreenID)
  /// The list of a screen, beside its rows.
  case list(ScreenID)
  /// A row of a screen's list, as the screen itself knows it.
  case item(ScreenID, AnyValue)
  /// Anything else that a screen shows, as the screen itself knows it.
  case part(ScreenID, AnyValue)
  /// A row of the open dialog, from 0.
  case row(Int)
  /// A muscle on the body as it is turned now.
  case seen(MuscleID)
  /// A link in a text.
  case link(Link)
  /// A command in the key bar.
  case command(CommandID)

  /// The screen on whose list it stands; nil where it is no part of a list.
  var list: ScreenID? {
    switch self {
    case .list(let screen), .item(let screen, _): screen
    case .screen, .part, .row, .seen, .link, .command: nil
    }
  }
}
