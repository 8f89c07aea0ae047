import BackboneCore

/// The screens, in the order of their tabs.
///
/// On a wide terminal the first three stand side by side as panes, and the current one is the pane
/// that has the focus.
package enum Screen: String, CaseIterable, Hashable, Sendable {
  case anatomy, exercises, session, learn

  /// The tab's title.
  package var title: String {
    switch self {
    case .anatomy: "Anatomy"
    case .exercises: "Exercises"
    case .session: "Session"
    case .learn: "Learn"
    }
  }

  /// The screen so many tabs further, round and round.
  func moved(by step: Int) -> Screen {
    let all = Screen.allCases
    guard let index = all.firstIndex(of: self) else { return self }
    return all[(index + step + all.count) % all.count]
  }
}

/// What the person is doing, which decides what the keys mean.
package enum Context: String, CaseIterable, Hashable, Sendable {
  /// Looking at the body.
  case anatomy
  /// Looking at the exercises.
  case exercises
  /// Reading.
  case learn
  /// Choosing a session.
  case choosing
  /// Making a routine.
  case building
  /// In a session whose time passes.
  case running
  /// In a session that stands still.
  case paused
  /// Answering after a session.
  case summary
  /// Writing a note after a session: every printable key is text.
  case noting

  /// Where nobody is in the middle of a session.
  static let browsing: Set<Context> = [.anatomy, .exercises, .choosing, .learn]
}
