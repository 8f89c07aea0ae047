extension Terminal {
  /// Waits for the next events; returns at least one, in the order in which to act on them.
  ///
  /// After `resized` and `continued` the screen is the program's again, and the next frame is drawn
  /// whole.
  /// - Parameter deadline: on the clock of `now`; nil waits for ever and costs nothing meanwhile.
  package func wait(until deadline: Duration?) -> [TerminalEvent] {
    let events = source.wait(until: deadline)
    if events.contains(.input(.distinctKeys)) { screen.switchDistinctKeysOn() }
    if events.contains(.continued) { screen.takeUp() }
    if events.contains(.continued) || events.contains(.resized) { screen.measure() }
    return events
  }

  /// Stops the program, and returns when it is continued.
  ///
  /// What happened meanwhile comes out of the next `wait`, and the next frame is drawn whole.
  package func suspend() {
    screen.stepBack()
    source.stop()
    screen.takeUp()
  }
}
