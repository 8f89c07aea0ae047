import BackboneApp
import BackboneTerminal

extension AppEvent {
  /// What happened to the program as a whole; nil for input and size, which each world reads itself.
  init?(_ event: TerminalEvent, at now: Duration) {
    switch event {
    case .terminate: self.init(Kind.terminated, at: now)
    case .askedToStop: self.init(Kind.suspended, at: now)
    case .continued, .woke: self.init(Kind.woke, at: now)
    case .slept(let length): self.init(Kind.slept, at: now - length)
    case .input, .resized: return nil
    }
  }
}
