package import BackboneCore

/// The session screen: choosing, making a routine, doing, looking back.
package enum SessionState: Hashable, Sendable {
  case choosing(Choice)
  case editing(RoutineEditor)
  case running(Session)
  case summary(Summary)
}
