package import BackboneCore

/// Everything a key can do.
///
/// One table feeds the keymap, the key bar and the help.
package enum Command: String, CaseIterable, Hashable, Sendable {
  // In a session
  case pause, resume, repetitionDone, skip, backStep, stopHere, longer, shorter, mute, tryCues
  // After a session
  case nextField, previousField, raise, lower, finishSummary
  // Choosing
  case startSession, easier, harder, asPlanned, newRoutine, editRoutine
  // Making a routine
  case addBlock, removeBlock, blockDown, blockUp, undo, redo, rename, saveRoutine
  // Lists and links
  case up, down, first, last, open, goBack
  // Anatomy
  case bodyUp, bodyDown, bodyLeft, bodyRight, turnBody, deeper, shallower, zoom, spread
  // Texts
  case scrollUp, scrollDown, nextLink, previousLink, nextPhase, previousPhase
  // Exercises
  case nextFault, play, slower, stepForward, stepBackward, easierVariant, harderVariant
  case showFilters, startAlone, putIntoRoutine
  // Everywhere
  case search, showAnatomy, showExercises, showSession, showLearn, nextPane, previousPane
  case showSettings, help, repaint, suspend, quit
}

/// A row of the command table.
package struct CommandEntry: Hashable, Sendable {
  package let command: Command
  /// One or two words for the key bar.
  package let name: String
  /// One line for the help.
  package let help: String
  /// The keys, the one to show first.
  package let keys: [Key]
  /// Where it works.
  package let contexts: Set<Context>
  /// Whether the key bar shows it; the help shows all.
  package let inKeyBar: Bool
}

extension Command {
  /// The table, in the order in which the key bar and the help show it.
  package static let table: [CommandEntry] = [
    entry(.pause, "pause", "Pause; any other key does too", [.space], [.running]),
    entry(.resume, "go on", "Go on after a count-in; any other key does too", [.space], [.paused]),
    entry(
      .repetitionDone, "done", "One repetition done, where you count them", ["r"], [.running],
      bar: false),
    entry(.skip, "skip", "Pass over the rest of this step", ["n"], [.running, .paused]),
    entry(.backStep, "back", "Back to the step before", ["b"], [.running, .paused]),
    entry(
      .stopHere, "stop here", "End this set now and log what was held", ["x"],
      [.running, .paused]),
    entry(
      .longer, "longer", "Ten seconds more, or one repetition", ["+", "="], [.running, .paused]),
    entry(
      .shorter, "shorter", "Ten seconds less, or one repetition", ["-", "_"], [.running, .paused]),
    entry(
      .mute, "mute", "Voice and bell off, or on again", ["m"],
      [.choosing, .running, .paused, .summary], bar: false),
    entry(
      .tryCues, "cues", "Hear one cue of each kind; any key stops it", ["c"],
      [.choosing, .paused, .summary], bar: false),

    entry(.nextField, "next", "Next question", [.down, "j", .tab], [.summary]),
    entry(.nextField, "next", "Next question", [.down, .tab], [.noting]),
    entry(
      .previousField, "previous", "Question before", [.up, "k", .backTab], [.summary], bar: false),
    entry(.previousField, "previous", "Question before", [.up, .backTab], [.noting]),
    entry(.lower, "less", "A lower answer", [.left, "h"], [.summary]),
    entry(.raise, "more", "A higher answer; digits answer too", [.right, "l"], [.summary]),
    entry(
      .finishSummary, "done", "Keep the answers and close", [.enter, .escape],
      [.summary, .noting]),

    entry(.startSession, "start", "Start the session", [.enter, "s"], [.choosing]),
    entry(.easier, "easier", "An easier level", [.left, "h"], [.choosing]),
    entry(.harder, "harder", "A harder level", [.right, "l"], [.choosing]),
    entry(
      .asPlanned, "as planned", "As planned, or with what you have at hand", ["e"], [.choosing]),
    entry(.newRoutine, "new", "Make a routine of your own", ["n"], [.choosing]),
    entry(
      .editRoutine, "edit", "Change this routine; one that is not yours is copied", ["E"],
      [.choosing]),

    entry(.saveRoutine, "save", "Save the routine and choose it", ["w", .enter], [.building]),
    entry(.goBack, "leave", "Leave; asks where something is not saved", [.escape], [.building]),
    entry(.addBlock, "add", "Put an exercise behind the chosen one", ["a"], [.building]),
    entry(
      .raise, "more", "More, or the next choice; digits set a number", ["+", "="], [.building]),
    entry(.lower, "less", "Less, or the choice before", ["-", "_"], [.building]),
    entry(.undo, "undo", "Take the last change back", ["u"], [.building]),
    entry(
      .redo, "redo", "Make it again", ["U", .control("r")], [.building], bar: false),
    entry(
      .removeBlock, "delete", "Take the exercise out", ["d", .delete], [.building]),
    entry(.blockDown, "move", "Move the exercise down", ["J"], [.building]),
    entry(.blockUp, "move up", "Move the exercise up", ["K"], [.building], bar: false),
    entry(.rename, "name", "Give the routine another name", ["R"], [.building]),
    entry(.up, "up", "The row above", [.up, "k"], [.building], bar: false),
    entry(.down, "down", "The row below", [.down, "j"], [.building], bar: false),
    entry(
      .previousField, "field back", "The field before", [.left, "h"], [.building], bar: false),
    entry(.nextField, "field", "The next field", [.right, "l"], [.building], bar: false),

    entry(
      .bodyUp, "body", "To the muscle above on the body", [.up], [.anatomy], bar: false),
    entry(
      .bodyDown, "body", "To the muscle below on the body", [.down], [.anatomy], bar: false),
    entry(
      .bodyLeft, "body", "To the muscle on the left of the screen", [.left, "h"], [.anatomy],
      bar: false),
    entry(
      .bodyRight, "body", "To the muscle on the right of the screen", [.right, "l"], [.anatomy],
      bar: false),
    entry(.up, "up", "Up the list", ["k"], [.anatomy], bar: false),
    entry(.down, "list", "Down the list", ["j"], [.anatomy]),
    entry(.up, "up", "Up the list", [.up, "k"], lists, bar: false),
    entry(.down, "down", "Down the list", [.down, "j"], lists, bar: false),
    entry(
      .scrollUp, "page up", "Up in the list of sets", [.pageUp], [.summary, .noting], bar: false),
    entry(
      .scrollDown, "page down", "Down in the list of sets", [.pageDown], [.summary, .noting],
      bar: false),
    entry(
      .scrollUp, "page up", "Up in the text", [.pageUp], texts.union([.choosing]), bar: false),
    entry(
      .scrollDown, "read on", "Down in the text", [.pageDown], texts.union([.choosing]),
      bar: false),
    entry(.first, "first", "To the top of the list", [.home, "g"], Context.browsing, bar: false),
    entry(.last, "last", "To the end of the list", [.end, "G"], Context.browsing, bar: false),
    entry(
      .open, "exercises", "The exercises that train this muscle", [.enter], [.anatomy]),
    entry(
      .open, "session", "The session that holds this exercise", [.enter], [.exercises]),
    entry(.search, "find", "Find by name as you type", ["/"], texts),
    entry(
      .showFilters, "filter", "List by muscle, aim, position, level, equipment", ["F"],
      [.exercises]),
    entry(
      .nextLink, "link", "To the next link in the text; Enter follows it", ["n"], texts),
    entry(
      .previousLink, "link back", "To the link before", ["p", "N"], texts, bar: false),
    entry(
      .open, "follow", "Follow the chosen link", [.enter], [.learn]),
    entry(
      .previousPhase, "phase back", "The phase of the stride before", [.left, "h"], [.learn],
      bar: false),
    entry(
      .nextPhase, "phase", "The next phase of the stride", [.right, "l"], [.learn], bar: false),
    entry(.spread, "names", "The body alone with its names, or beside the list", ["a"], [.anatomy]),
    entry(.zoom, "zoom", "Nearer to the muscle, and back", ["z"], [.anatomy]),
    entry(.turnBody, "turn", "Turn the body round", ["v"], [.anatomy]),
    entry(.deeper, "deeper", "A layer deeper", ["+", "="], [.anatomy]),
    entry(.shallower, "shallower", "A layer nearer the skin", ["-", "_"], [.anatomy], bar: false),
    entry(.nextFault, "fault", "Show the next common fault", ["f"], [.exercises]),
    entry(.play, "stop/play", "Stop the figure, or let it move", [.space], [.exercises]),
    entry(
      .stepForward, "step", "A little further in the movement", ["."], [.exercises], bar: false),
    entry(
      .stepBackward, "step back", "A little back in the movement", [","], [.exercises],
      bar: false),
    entry(
      .slower, "slower", "Half, then a quarter of the pace, then full again", ["z"],
      [.exercises], bar: false),
    entry(.startAlone, "do it", "A session of this exercise alone", ["s"], [.exercises]),
    entry(
      .putIntoRoutine, "routine", "Put this exercise into a routine of your own", ["a"],
      [.exercises]),
    entry(
      .easierVariant, "easier", "You do an easier variant of this exercise", ["["],
      [.exercises], bar: false),
    entry(
      .harderVariant, "harder", "You do a harder variant of this exercise", ["]"],
      [.exercises], bar: false),
    entry(
      .goBack, "back", "Back to where you came from; clears a filter", [.escape, .backspace],
      Context.browsing, bar: false),
    entry(
      .showAnatomy, "anatomy", "The anatomy browser", ["1"], screens, bar: false),
    entry(
      .showExercises, "exercises", "The exercise guide", ["2"], screens, bar: false),
    entry(.showSession, "session", "The session timer", ["3"], screens, bar: false),
    entry(.showLearn, "learn", "What there is to read", ["4"], screens, bar: false),
    entry(.nextPane, "pane", "Next screen or pane", [.tab], screens.union([.building])),
    entry(
      .previousPane, "pane back", "Screen or pane before", [.backTab], screens.union([.building]),
      bar: false),
    entry(
      .showSettings, "settings", "Your level, your equipment, how figures move", ["S"],
      Context.browsing, bar: false),
    entry(.help, "help", "All keys; type to filter, Enter runs", ["?", ":"], lettered),
    entry(.repaint, "repaint", "Draw the screen anew", [.control("l")], all, bar: false),
    entry(.suspend, "suspend", "Back to the shell; fg returns", [.control("z")], all, bar: false),
    entry(.quit, "quit", "Leave; asks while a session runs", ["q", .control("c")], lettered),
    entry(.quit, "quit", "Keep the answers and leave", [.control("c")], [.noting]),
  ]

  /// The command a key means in a context; nil where it means nothing.
  package static func meant(by key: Key, in context: Context) -> Command? {
    table.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// The key to name for a command; nil where it has none.
  package var key: Key? { Self.table.first { $0.command == self }?.keys.first }

  /// The rows that work in a context.
  package static func entries(in context: Context) -> [CommandEntry] {
    table.filter { $0.contexts.contains(context) }
  }

  private static let all = Set(Context.allCases)
  /// Wherever a letter is a command.
  private static let lettered = all.subtracting([.noting])
  private static let lists: Set<Context> = [.exercises, .choosing, .learn]
  private static let texts: Set<Context> = [.anatomy, .exercises, .learn]
  /// Wherever the screen may be left without asking.
  private static let screens: Set<Context> = Context.browsing.union([.paused])

  private static func entry(
    _ command: Command, _ name: String, _ help: String, _ keys: [KeyLiteral],
    _ contexts: Set<Context>, bar: Bool = true
  ) -> CommandEntry {
    CommandEntry(
      command: command, name: name, help: help, keys: keys.map(\.key), contexts: contexts,
      inKeyBar: bar)
  }
}

/// A key as it is written in the table.
private struct KeyLiteral: ExpressibleByStringLiteral {
  let key: Key
  init(_ key: Key) { self.key = key }
  init(stringLiteral value: String) { key = Key(Character(value)) }
  static let space = KeyLiteral(Key(" "))
  static let enter = KeyLiteral(Key(.enter))
  static let escape = KeyLiteral(Key(.escape))
  static let tab = KeyLiteral(Key(.tab))
  static let backTab = KeyLiteral(Key(.backTab))
  static let delete = KeyLiteral(Key(.delete))
  static let backspace = KeyLiteral(Key(.backspace))
  static let up = KeyLiteral(Key(.up))
  static let down = KeyLiteral(Key(.down))
  static let left = KeyLiteral(Key(.left))
  static let right = KeyLiteral(Key(.right))
  static let home = KeyLiteral(Key(.home))
  static let end = KeyLiteral(Key(.end))
  static let pageUp = KeyLiteral(Key(.pageUp))
  static let pageDown = KeyLiteral(Key(.pageDown))
  static func control(_ letter: Character) -> KeyLiteral { KeyLiteral(.control(letter)) }
}
