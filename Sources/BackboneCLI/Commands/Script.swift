import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Glibc

/// Runs a file of events without a terminal and prints frames.
struct Script: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a file of events without a terminal and print the frames.",
    discussion: """
      One step a line; # begins a comment.
        key Down Enter q     press keys, by name or character
        type words here      type a text
        wait 12.5            let seconds pass
        click 10 5           press the mouse at column and row, from 0
        size 100x30          change the size
        start ROUTINE LEVEL  start a session
        frame                print the screen
      A script that prints no frame prints the last one.
      """)

  @Argument(help: "The file of events.")
  var file: String
  @Option(help: "Columns x rows.")
  var size = SizeArgument(columns: 80, rows: 24)
  @Flag(help: "Print colours as SGR sequences; without, pictures are drawn for no colour.")
  var color = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try withErrorReporting {
      let library = try Library.open(content)
      let theme = color ? look.theme ?? .dark : .mono
      let encoder: GlyphMode = look.ascii ? .ascii : theme == .mono ? .braille : .blocks
      var runner = ScriptRunner(
        state: AppState(
          catalogue: library.catalogue, body: library.art.bodyMap, columns: size.size.columns,
          rows: size.size.rows),
        renderer: Renderer(library.art, look: Appearance(glyphMode: encoder, theme: theme)),
        isColoured: color)
      for line in runner.run(try ScriptStep.read(file)) { print(line) }
    }
  }
}

/// One line of a script.
enum ScriptStep: Hashable {
  case key(Key)
  case wait(Duration)
  case click(column: Int, row: Int)
  case size(Size)
  case start(RoutineID, Level)
  case frame

  /// The steps of a file.
  /// - Throws: `CLIError` that names the file, the line and what is wrong with it.
  static func read(_ file: String) throws -> [ScriptStep] {
    guard access(file, R_OK) == 0 else {
      throw CLIError.noInput("\(file): \(String(cString: strerror(errno)))")
    }
    let text = try ContentFile.text(file)
    var steps: [ScriptStep] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do throws(ParseError) {
        steps += try parse(String(line))
      } catch {
        throw CLIError.data("\(file):\(index + 1): \(error.reason)")
      }
    }
    return steps
  }

  private struct ParseError: Error {
    let reason: String
  }

  private static func parse(_ line: String) throws(ParseError) -> [ScriptStep] {
    var words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [] }
    let verb = words.removeFirst()
    switch (verb, words.count) {
    case ("frame", 0): return [.frame]
    case ("key", 1...):
      var keys: [ScriptStep] = []
      for name in words {
        guard let key = Key(name: name) else { throw ParseError(reason: "unknown key \(name)") }
        keys.append(.key(key))
      }
      return keys
    case ("type", 1...): return words.joined(separator: " ").map { .key(Key($0)) }
    case ("wait", 1):
      guard let seconds = Double(words[0]), (0...86_400).contains(seconds) else {
        throw ParseError(reason: "wait takes seconds from 0 to 86400")
      }
      return [.wait(.milliseconds(Int((seconds * 1000).rounded())))]
    case ("click", 2):
      guard let column = Int(words[0]), let row = Int(words[1]) else {
        throw ParseError(reason: "click takes a column and a row")
      }
      return [.click(column: column, row: row)]
    case ("size", 1):
      guard let size = SizeArgument(argument: words[0]) else {
        throw ParseError(reason: "size takes COLUMNSxROWS")
      }
      return [.size(size.size)]
    case ("start", 2):
      guard let level = Level(rawValue: words[1]) else {
        throw ParseError(reason: "unknown level \(words[1])")
      }
      return [.start(RoutineID(rawValue: words[0]), level)]
    default: throw ParseError(reason: "cannot be understood: \(line)")
    }
  }
}

/// The program without terminal, clock or journal.
struct ScriptRunner {
  var state: AppState
  var renderer: Renderer
  let isColoured: Bool

  /// Carries out the steps.
  /// - Returns: the rows of the frames that they ask for, or of the last one if they ask for none.
  mutating func run(_ steps: [ScriptStep]) -> [String] {
    let steps = steps.contains(.frame) ? steps : steps + [.frame]
    return steps.flatMap { follow($0) }
  }

  /// Carries out one step, and returns the rows of a frame where it asks for one.
  private mutating func follow(_ step: ScriptStep) -> [String] {
    switch step {
    case .key(let key): feed(.keyPressed(key))
    case .wait(let length):
      let end = state.now + length
      while let wake = state.nextWake, wake < end { feed(.woke, at: wake) }
      feed(.woke, at: end)
    case .click(let column, let row):
      feed(.clicked(renderer.draw(state).target(column: column, row: row)))
    case .size(let size): feed(.resized(columns: size.columns, rows: size.rows))
    case .start(let routine, let level): feed(.asked(routine, level))
    case .frame:
      let frame = renderer.draw(state).frame
      return isColoured ? frame.coloured(renderer.look.theme) : frame.lines
    }
    return []
  }

  private mutating func feed(_ kind: AppEvent.Kind, at moment: Duration? = nil) {
    // Nothing is kept and nothing rings: a script is a picture of the program, not a session.
    for effect in update(&state, AppEvent(kind, at: moment ?? state.now)) {
      switch effect {
      case .files(.saveRoutine(let routine)): feed(.routineSaved(routine))
      case .journal, .files(.saveSettings), .sound, .terminal, .notify, .quit:
        break
      }
    }
  }
}
