import BackboneCore

extension AppState {
  /// The moment at which the program must wake up by itself; nil when only a user can change
  /// anything.
  package var nextWake: Duration? {
    var wakes = cueWakes
    if let notice { wakes.append(notice.until) }
    if let end = overlay?.until { wakes.append(end) }
    if let due = placeDueAt { wakes.append(due) }
    if let run, let deadline = run.nextWake {
      wakes.append(deadline)
      guard isDrawn, !isRead else { return wakes.min() }
      // The next change of the shown second, counted from the deadline so that none is missed.
      let left = deadline - now
      let part = Duration.nanoseconds(left.nanoseconds % 1_000_000_000)
      wakes.append(now + (part == .zero ? .seconds(1) : part))
    } else if isRunning, isDrawn, !isRead {
      // Whoever counts has no deadline, but a clock.
      wakes.append(now + .seconds(1))
    }
    if isAnimated {
      let still: Duration =
        settings.hasReducedMotion
        ? Self.poseLength : .nanoseconds(1_000_000_000 / Int64(Self.framesPerSecond))
      // Frames are seen in real time, however fast a session passes.
      let frame = still * speed
      wakes.append(now + frame - sinceFrame(of: frame))
    }
    return wakes.min()
  }

  /// Whether a figure moves on the screen.
  package var isAnimated: Bool {
    guard isDrawn, !isRead else { return false }
    // What goes by itself holds nothing up.
    if let overlay, overlay.until == nil { return false }
    switch session {
    // With reduced motion a session shows the held pose, which changes with its steps.
    case .running:
      return isRunning && !settings.hasReducedMotion && (screen == .session || isWide)
    case .summary, .choosing, .editing:
      guard screen == .exercises || isWide, guide.selected != nil else { return false }
      if case .playing = guide.motion { return true }
      return false
    }
  }
}
