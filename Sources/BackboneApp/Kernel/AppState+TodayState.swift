import BackboneCore

/// What every screen may ask of Today.
extension AppState {
  /// The state of the Today screen.
  package var today: TodayState {
    get { screens[.today] }
    set { screens[.today] = newValue }
  }

  /// Asks some questions, on Today.
  mutating func begin(_ kind: Interview.Kind) {
    show(.today)
    today.interview = Interview(kind)
    resetScroll()
  }

  /// Asks what was seen in the self-check that has just been led; one that was ended early is
  /// offered again.
  mutating func askAfterSelfCheck(isFinished: Bool) {
    if let timeline = run?.timeline ?? summary?.session.timeline {
      session = .choosing(choice(after: timeline))
    }
    begin(.selfCheck)
    if isFinished { today.interview?.page = 1 } else { showNotice(Words.SelfCheck.stoppedEarly) }
  }
}
