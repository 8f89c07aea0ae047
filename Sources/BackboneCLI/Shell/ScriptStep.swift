import BackboneCanvas
import BackboneContent
import BackboneCore
import Glibc

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
    guard access(file.onDisk, R_OK) == 0 else {
      throw CLIError.noInput("\(file): \(String(cString: strerror(errno)))")
    }
    let text = try ContentFile.text(file)
    var steps: [ScriptStep] = []
    // Any line break ends a line; of CR LF, which Swift takes for one character, too.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
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
    var words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return [] }
    let verb = words.removeFirst()
    switch (verb, words.count) {
    case ("frame", 0): return [.frame]
    case ("key", 1...):
      var keys: [ScriptStep] = []
      for name in words {
        guard let key = Key(name: name) else {
          throw ParseError(reason: Words.CommandErrors.unknownKey(name))
        }
        keys.append(.key(key))
      }
      return keys
    case ("type", 1...): return words.joined(separator: " ").map { .key(Key($0)) }
    case ("wait", 1):
      guard let seconds = Double(words[0]), (0...86_400).contains(seconds) else {
        throw ParseError(reason: Words.CommandErrors.waitRange)
      }
      return [.wait(.milliseconds(Int((seconds * 1000).rounded())))]
    case ("click", 2):
      guard let column = Int(words[0]), let row = Int(words[1]) else {
        throw ParseError(reason: Words.CommandErrors.clickPlace)
      }
      return [.click(column: column, row: row)]
    case ("size", 1):
      guard let size = SizeArgument(argument: words[0]) else {
        throw ParseError(reason: Words.CommandErrors.sizeFormat)
      }
      return [.size(size.size)]
    case ("start", 2):
      guard let level = Level(rawValue: words[1]) else {
        throw ParseError(reason: Words.CommandErrors.unknownLevel(words[1]))
      }
      return [.start(RoutineID(rawValue: words[0]), level)]
    default: throw ParseError(reason: Words.CommandErrors.unknownStep(line))
    }
  }
}
