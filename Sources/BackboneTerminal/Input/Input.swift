package import BackboneCore

/// What the bytes that a terminal sends mean.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// The text of a bracketed paste; its line breaks are `\n`.
  case paste(String)
  /// The terminal can send Esc and other keys as sequences that are not the beginning of others.
  case distinctKeys
  /// The terminal says whether its ground is dark or light.
  case ground(Ground)
  /// The terminal has answered everything that it was asked and knows an answer to.
  case allAnswered
  /// The window has gained or lost the focus.
  case focus(Bool)
}
