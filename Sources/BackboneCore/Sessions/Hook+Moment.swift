extension Hook {
  /// The moment between what a session does and what it did before; nil for nothing.
  package static func moment(from before: SessionStatus?, to after: SessionStatus?) -> Hook? {
    switch (before?.phase, after?.phase) {
    case (nil, nil): nil
    case (nil, _): .sessionStarted
    case (_, nil): .sessionEnded
    case (.paused, .running), (.paused, .countIn): .resumed
    case (.running, .paused), (.countIn, .paused): .paused
    case (.paused, .paused), (.running, .running), (.running, .countIn), (.countIn, .running),
      (.countIn, .countIn):
      nil
    }
  }
}
