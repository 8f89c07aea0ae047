extension Words {
  /// What the command line says when something is wrong, without the program's name in front.
  package enum CommandErrors {
    // MARK: - What was asked for

    package static func themes(_ names: [String]) -> String {
      "Choose one of \(names.joined(separator: ", "))."
    }

    package static func unknown(_ kind: String, _ name: String) -> String {
      "no \(kind) \"\(name)\"."
    }

    package static let routineOrExercise = "routine or exercise"

    package static func didYouMean(_ name: String) -> String { "Did you mean \"\(name)\"?" }

    package static func available(_ names: [String]) -> String {
      "Available: \(names.joined(separator: ", "))."
    }

    package static func listedBy(_ command: String) -> String {
      "\"backbone \(command)\" lists them."
    }

    package static func noLevel(_ level: String, of routine: String) -> String {
      "\(routine) has no level \"\(level)\"."
    }

    package static func noDose(_ exercise: String) -> String {
      "\"\(exercise)\" has no dose, so it can't be done by itself. Add it to a routine instead."
    }

    package static let openWhat =
      "--open needs an exercise to hold, such as \"backbone start plank --open\"."

    package static func noHold(_ exercise: String) -> String {
      "\"\(exercise)\" isn't a long hold, so --open doesn't apply. Start it without --open."
    }

    package static let nothingToRepeat =
      "you haven't done a session yet. Name one, such as \"backbone start core-planks-birddogs\"."

    package static func moreHelp(_ message: String) -> String {
      "\(message) (see backbone --help)"
    }

    package static func notTogether(_ one: String, _ other: String) -> String {
      "\(one) and \(other) can't be used together."
    }

    package static let speedRange = "--speed takes a whole number from 1 to 1000."
    package static let textNeedsRoutine = "--text needs a routine, for example mcgill-big3."

    package static func standardInput(_ reason: String) -> String { "standard input: \(reason)" }
    package static func tooLong(_ limit: Int) -> String { "longer than \(limit) bytes" }

    package static let figureNeedsExercise = "--figure needs an exercise, for example bird-dog."

    package static func noDrawing(_ exercise: String) -> String {
      "\"\(exercise)\" has no drawing."
    }

    package static func noSession(_ id: String) -> String {
      "no session \"\(id)\" in the log. \"backbone log --json\" shows the ids."
    }

    package static func severalSessions(_ id: String) -> String {
      "more than one session starts with \"\(id)\". Type more of its id."
    }

    // MARK: - Files and folders

    package static func noFolderVariable(_ name: String) -> String {
      "neither \(name) nor HOME is set, so there is no place for the log."
    }

    package static func cannotMakeFolder(_ folder: String, _ reason: String) -> String {
      "\(folder): can't create the folder: \(reason)"
    }

    package static func cannotWriteInFolder(_ folder: String, _ reason: String) -> String {
      "\(folder): can't write in this folder: \(reason)"
    }

    package static func notAFolder(_ path: String) -> String { "\(path): not a folder" }

    package static let noContent =
      "can't find the built-in content. Give its folder with --assets."

    package static func noContentFolder(_ path: String) -> String {
      "\(path): no such folder"
    }

    /// - Parameter more: how many other problems there are.
    package static func settings(_ problem: String, more: Int = 0) -> String {
      "Settings: \(problem)"
        + (more == 0 ? "" : " (and \(count(more, .problem)) more: see \"backbone doctor\")")
    }
    package static func notSaved(_ reason: String) -> String { "Not saved: \(reason)" }

    package static func ownContent(_ reason: String) -> String {
      "Your own content can't be read: \(reason)"
    }

    package static func nothingSaved(_ reason: String) -> String {
      "Your sessions won't be saved: \(reason)"
    }

    // MARK: - Scripts

    package static func unknownKey(_ name: String) -> String { "no key \"\(name)\"" }
    package static let waitRange = "wait takes seconds, from 0 to 86400"
    package static let clickPlace = "click takes a column and a row"
    package static let sizeFormat = "size takes COLUMNSxROWS"
    package static func unknownLevel(_ name: String) -> String { "no level \"\(name)\"" }
    package static func unknownStep(_ line: String) -> String { "no such step: \(line)" }
  }
}
