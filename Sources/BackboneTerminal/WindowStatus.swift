/// What the window of the terminal tells of a session, besides what is in it.
package struct WindowStatus: Hashable, Sendable {
  /// How far a session is.
  package struct Completion: Hashable, Sendable {
    /// From 0 to 100.
    let percent: Int
    let isPaused: Bool

    package init(percent: Int, isPaused: Bool) {
      self.percent = max(0, min(percent, 100))
      self.isPaused = isPaused
    }
  }

  /// What the title says.
  let title: String
  /// What a tab or the taskbar shows; nil where it is to show nothing.
  let progress: Completion?

  package init(title: String, progress: Completion? = nil) {
    self.title = title
    self.progress = progress
  }
}
