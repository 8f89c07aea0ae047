import BackboneCore
import Glibc

/// A program that speaks what it is given.
package struct SpeechProgram: Hashable, Sendable {
  /// How a program is called.
  package enum Kind: Hashable, Sendable {
    case speechDispatcher, espeak, say
    /// Any program, with these arguments: `{text}` stands for the words, `{rate}` for the words a
    /// minute.
    ///
    /// Without `{text}` the words come on standard input.
    case custom(arguments: [String])
  }

  package let kind: Kind
  package let path: String

  /// A program by the path it lies at.
  package init(kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// The known programs, the best voice first.
  private static let known: [(name: String, kind: Kind)] = [
    ("spd-say", .speechDispatcher), ("espeak-ng", .espeak), ("say", .say),
  ]

  /// The programs to try, in this order: the user's own if there is one, else all known ones.
  /// - Parameters:
  ///   - command: the user's own program and its arguments; empty for none.
  ///   - searchPath: folders, parted by colons, as in PATH.
  ///   - isProgram: whether there is something to run at a path.
  package static func all(
    command: [String] = [], in searchPath: String,
    isProgram: (String) -> Bool = { access($0.onDisk, X_OK) == 0 }
  ) -> [SpeechProgram] {
    if let name = command.first {
      let path = SearchPath.find(name, in: searchPath, isProgram: isProgram)
      let kind = Kind.custom(arguments: Array(command.dropFirst()))
      return path.map { [SpeechProgram(kind: kind, path: $0)] } ?? []
    }
    return known.compactMap { name, kind in
      SearchPath.find(name, in: searchPath, isProgram: isProgram).map {
        SpeechProgram(kind: kind, path: $0)
      }
    }
  }

  /// What it is called, without its folder.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What it is called with to say something, and to come back when that is said.
  ///
  /// The language is named, because a program takes that of the desktop otherwise.
  func arguments(saying words: String, _ style: SpeechStyle) -> [String] {
    switch kind {
    case .speechDispatcher:
      [name, "-l", "en"] + style.dispatcherOptions + ["--wait", "--", words]
    case .espeak:
      [name, "-v", style.voice ?? "en"] + style.espeakOptions + ["--", words]
    case .say:
      [name] + style.sayOptions
    case .custom(let arguments):
      [name]
        + arguments.map { argument in
          argument.replacing("{rate}", with: "\(style.rate ?? SpeechStyle.usualRate)")
            .replacing("{text}", with: words)
        }
    }
  }

  /// What it reads on standard input to say something; nil where the arguments say it.
  func input(saying words: String) -> String? {
    switch kind {
    case .speechDispatcher, .espeak: nil
    // It would take words that begin with a dash for an option.
    case .say: words
    case .custom(let arguments): arguments.contains { $0.contains("{text}") } ? nil : words + "\n"
    }
  }

  /// What it is called with to fall silent where ending it is not enough; nil where it is.
  var hush: [String]? {
    switch kind {
    // Another process does the speaking for it.
    case .speechDispatcher: [name, "--stop"]
    case .espeak, .say, .custom: nil
    }
  }
}

extension String {
  /// The text with every occurrence of a part replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
