import BackboneCanvas
import CTerminal
import Glibc

extension Terminal {
  /// Waits until something happens, and returns it: one thing at least, in the order to act on it.
  /// - Parameter deadline: on the clock of `now`; nil waits for ever and costs nothing meanwhile.
  package mutating func wait(until deadline: Duration?) -> [Happening] {
    while noticed.isEmpty {
      for arrival in waiter.wait(until: deadline) { note(arrival) }
    }
    defer { noticed = [] }
    return noticed
  }

  /// Stops the program, and returns when it is continued, with the screen drawn again.
  ///
  /// What happened meanwhile comes out of the next `wait`.
  package mutating func suspend() {
    let begin = now
    screen.stepBack()
    ct_stop_job()
    takeUp()
    let away = now - begin
    if away > Waiter.sleepThreshold { noticed.append(.slept(away)) }
    for arrival in waiter.readSignals() { note(arrival) }
  }

  private mutating func note(_ arrival: Waiter.Arrival) {
    switch arrival {
    case .input(let input): noticed.append(.input(input))
    case .deadline: noticed.append(.woke)
    case .slept(let duration): noticed.append(.slept(duration))
    case .signal(SIGWINCH):
      if let size = screen.measure() { noticed.append(.resized(size)) }
    case .signal(SIGTSTP): noticed.append(.askedToStop)
    case .signal(SIGCONT):
      takeUp()
      noticed.append(.continued)
    case .signal(let number): noticed.append(.terminate(signal: number))
    }
  }

  /// Puts the terminal into the program's modes again, whatever the shell left.
  private mutating func takeUp() {
    screen.takeUp()
    if let size = screen.measure() { noticed.append(.resized(size)) }
    screen.repaint()
  }
}
