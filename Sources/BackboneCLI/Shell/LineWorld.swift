import BackboneApp
import BackboneTerminal

/// A terminal that gets lines one after the other, as long as there is somebody who reads them.
final class LinePrinter {
  private(set) var terminal: LineTerminal
  /// Why nothing can be written any more; nil while it can.
  private(set) var error: OutputError?
  /// Whether a prompt is the last thing that was written.
  private(set) var hasPrompt = false

  /// Writes to a terminal that was taken over for it.
  init(_ terminal: consuming LineTerminal) { self.terminal = terminal }

  /// Writes a line, below the prompt where one stands.
  func print(_ text: String) {
    write((hasPrompt ? "\n" : "") + text + "\n")
    hasPrompt = false
  }

  /// Asks for a line.
  func prompt(_ text: String) {
    write(text)
    hasPrompt = true
  }

  /// The user has ended the line of the prompt.
  func lineEnded() { hasPrompt = false }

  /// Lets the terminal hand over whole lines in place of single keys.
  func readLines() { terminal.readLines() }

  func ring() { if terminal.hasBell { write("\u{07}") } }

  /// Gives the terminal back, with the cursor at the start of a line.
  func close() {
    if hasPrompt { write("\n") }
    terminal.close()
  }

  private func write(_ text: String) {
    guard error == nil else { return }
    do throws(OutputError) {
      try terminal.write(text)
    } catch {
      self.error = error
    }
  }
}

/// A world of lines.
protocol LineWorld: World {
  var printer: LinePrinter { get }
}

extension LineWorld {
  var now: Duration { printer.terminal.now }

  func perform(_ request: TerminalRequest) {
    switch request {
    case .suspend: printer.terminal.suspend()
    case .repaint: break
    }
  }

  func watch(_ descriptors: [Int32]) { printer.terminal.watch(descriptors) }
  func ring() { printer.ring() }
  func close() { printer.close() }
}
