/// A moment of a session at which a program of the user's own is started.
package enum Hook: String, CaseIterable, Hashable, Sendable {
  case sessionStarted = "on_session_start"
  case sessionEnded = "on_session_end"
  case paused = "on_pause"
  case resumed = "on_resume"
}
