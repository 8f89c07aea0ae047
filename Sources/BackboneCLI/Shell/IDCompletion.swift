import ArgumentParser
import BackboneCanvas
import BackboneContent
import BackboneCore

/// The ids that a shell offers while a command is typed.
enum IDCompletion {
  /// Those of the muscles.
  static var muscles: CompletionKind { kind { $0.muscles.map(\.id.rawValue) } }
  /// Those of the exercises.
  static var exercises: CompletionKind { kind { $0.exercises.map(\.id.rawValue) } }
  /// Those of the routines.
  static var routines: CompletionKind { kind { $0.routines.map(\.id.rawValue) } }
  /// Those of all that can be started.
  static var sessions: CompletionKind {
    kind { $0.routines.map(\.id.rawValue) + $0.exercises.map(\.id.rawValue) }
  }

  /// The names of the themes that Backbone has.
  static var themes: CompletionKind { .list([LookSettings.autoTheme] + Theme.allCases.map(\.name)) }

  /// A shell asks the program itself, so that the user's own content is offered, too.
  private static func kind(_ ids: @escaping @Sendable (Catalogue) -> [String]) -> CompletionKind {
    .custom { _, _, prefix in
      // Nothing may be said here: it would end up on the line that is being typed.
      guard let options = try? ContentOptions.parse([]),
        let loader = try? Library.loader(options)
      else { return [] }
      return ids(loader.load().catalogue).filter { $0.hasPrefix(prefix) }
    }
  }
}
