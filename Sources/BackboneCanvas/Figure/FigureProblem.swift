/// What is wrong with a place of a drawing.
package struct FigureProblem: Hashable, Sendable {
  /// A path in the drawing's record, such as `poses.hold`.
  package let place: String
  /// What is wrong, in lower case and without a full stop; lengths are per mille of stature.
  package let reason: String

  init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }
}
