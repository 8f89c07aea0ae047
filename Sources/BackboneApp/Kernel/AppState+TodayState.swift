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
}
