import Glibc

/// A program that speaks what it is given.
package struct SpeechProgram: Hashable, Sendable {
  /// What is known of how to use it.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    // The best voice first.
    case speechDispatcher = "spd-say"
    case espeak = "espeak-ng"
    case say
  }

  package let kind: Kind
  package let path: String

  /// A program by the path it lies at.
  package init(kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// The first of the known programs that there is.
  /// - Parameters:
  ///   - searchPath: folders, parted by colons, as in PATH.
  ///   - isProgram: whether there is something to run at a path.
  package static func find(
    in searchPath: String, isProgram: (String) -> Bool = { access($0, X_OK) == 0 }
  ) -> SpeechProgram? {
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    for kind in Kind.allCases {
      for folder in folders {
        let path = "\(folder)/\(kind.rawValue)"
        if isProgram(path) { return SpeechProgram(kind: kind, path: path) }
      }
    }
    return nil
  }

  /// What it is called with to say something, and to come back when that is said.
  func arguments(saying words: String) -> [String] {
    switch kind {
    case .speechDispatcher: [kind.rawValue, "--wait", "--", words]
    case .espeak: [kind.rawValue, "--", words]
    case .say: [kind.rawValue, words]
    }
  }

  /// What it is called with to fall silent where ending it is not enough; nil where it is.
  var hush: [String]? {
    switch kind {
    // Another process does the speaking for it.
    case .speechDispatcher: [kind.rawValue, "--stop"]
    case .espeak, .say: nil
    }
  }
}
