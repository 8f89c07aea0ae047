/// One short instruction, tied to a place on the body and a moment of the movement.
package struct FormCue: Hashable, Sendable, Codable {
  /// What the cue is about.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case setup, move, hold, breathe
  }

  package let kind: Kind
  /// The instruction as spoken and shown.
  package let text: String
  /// Two to four words for the leader line on the figure.
  package let label: String
  /// A joint of the figure that the leader line points to, such as `near_elbow`.
  package let joint: String

  /// A cue.
  package init(kind: Kind, text: String, label: String, joint: String) {
    self.kind = kind
    self.text = text
    self.label = label
    self.joint = joint
  }
}
