/// What another program may ask of a session, by the word that it sends.
package enum SteeringCommand: String, CaseIterable, Hashable, Sendable {
  /// Say what the session is doing.
  case status
  case pause
  case resume
  /// Skip the rest of this step.
  case next
  /// Go back to the step before.
  case back
  /// End this set and log what was done.
  case endSet = "end-set"
  /// End the session and log what was done.
  case stop
}
