extension Words {
  /// What `backbone import` and `backbone check` print.
  package enum Import {
    package static func added(_ number: Int, to folder: String) -> String {
      "\(count(number, .exercise)) added to \(folder)"
    }

    package static func existing(_ number: Int) -> String {
      "\(count(number, .exercise)) already there"
    }

    package static func notWritten(_ number: Int) -> String {
      "\(count(number, .exercise)) not written"
    }

    package static func problems(_ number: Int) -> String {
      "\(count(number, .problem)) in the list"
    }

    package static let notAList = "this is not a list in the format of the Free Exercise DB"

    package static func more(_ number: Int) -> String {
      number == 1 ? "1 more like this" : "\(number) more like this"
    }

    package static let builtIn = "Built in already"
    package static let unmapped = "Muscles that the atlas doesn't have"
    package static let approximate = "Muscles that the atlas has only in part"

    package static func sound(_ number: Int, _ kind: String) -> String {
      "\(number) \(kind)\(number == 1 ? "" : "s") OK"
    }

    /// Where content of one's own would be, while there is none.
    package static func nothingToCheck(_ folder: String) -> String {
      "You have no content of your own yet. It goes into \(SafeText.clean(folder))."
    }
  }
}
