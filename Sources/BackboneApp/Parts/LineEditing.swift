import BackboneCore

extension String {
  /// The text after a key of a one-line editor; nil when the key does not edit.
  /// - Parameter limit: how long the text may become, in Unicode scalars.
  func edited(by key: Key, limit: Int = 60) -> String? {
    switch key.code {
    case .character("u") where key.modifiers == .control: return ""
    case .character("w") where key.modifiers == .control:
      let kept = split(separator: " ", omittingEmptySubsequences: false).dropLast()
      return kept.joined(separator: " ")
    case .character(let character)
    where key.modifiers.isEmpty && character.unicodeScalars.allSatisfy(\.isSafeToShow):
      let longer = self + String(character)
      return longer.unicodeScalars.count <= limit ? longer : nil
    case .backspace: return String(dropLast())
    default: return nil
    }
  }
}
