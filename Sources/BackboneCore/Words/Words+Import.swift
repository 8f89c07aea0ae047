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

    package static let notAList =
      "this is not a list of exercises from the Free Exercise DB, wger or Feeel"
    package static let noName = "there is no name"

    package static func sided(_ number: Int) -> String {
      "\(count(number, .exercise)) got a left and a right side because the text says so. Check them."
    }

    package static func more(_ number: Int) -> String {
      number == 1 ? "1 more like this" : "\(number) more like this"
    }

    package static let builtIn = "Built in already"
    package static let muscles = "Muscles that the atlas doesn't have"
    package static let parts = "Muscles that the atlas has only in part"
    package static let equipment = "Equipment that Backbone doesn't know"
    package static let categories = "Categories that Backbone doesn't know"
    package static let levels = "Levels that Backbone doesn't know"
    package static let forces = "Forces that Backbone doesn't know"

    package static func sound(_ number: Int, _ kind: String) -> String {
      "\(number) \(kind)\(number == 1 ? "" : "s") OK"
    }

    /// Where content of one's own would be, while there is none.
    package static func nothingToCheck(_ folder: String) -> String {
      "You have no content of your own yet. It goes into \(SafeText.clean(folder))."
    }
  }
}
