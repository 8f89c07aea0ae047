extension Words {
  /// The routine editor.
  package enum Editor {
    // MARK: - Keys

    package static let save = CommandWords("save", "Save the routine")
    package static let leave = CommandWords(
      "leave", "Leave; asks first if there are unsaved changes")
    package static let add = CommandWords("add", "Add an exercise after this one")
    package static let more = CommandWords(
      "more", "Increase, or the next choice; digits set a number")
    package static let less = CommandWords("less", "Decrease, or the previous choice")
    package static let undo = CommandWords("undo", "Undo the last change")
    package static let redo = CommandWords("redo", "Redo the last undone change")
    package static let remove = CommandWords("remove", "Remove this exercise")
    package static let moveDown = CommandWords("move", "Move this exercise down")
    package static let moveUp = CommandWords("move up", "Move this exercise up")
    package static let rename = CommandWords("rename", "Rename the routine")
    package static let up = CommandWords("up", "Go to the row above")
    package static let down = CommandWords("down", "Go to the row below")
    package static let left = CommandWords("field back", "Go to the previous field")
    package static let right = CommandWords("field", "Go to the next field")
    package static let first = CommandWords("first row", "Go to the first row")
    package static let last = CommandWords("last row", "Go to the last row")

    // MARK: - The draft

    package static let newName = "My routine"
    package static let newGoal = "Your own routine."
    package static func copyName(_ name: String) -> String { "\(name) (copy)" }
    package static func unsavedName(_ name: String) -> String { "\(name) (unsaved)" }
    package static func empty(add key: String) -> String {
      "This routine is empty. Press \(key) to add an exercise."
    }
    package static let unsaved = "not saved"
    package static func work(_ time: String, steps: Int) -> String {
      "\(time) of work in \(count(steps, .step))"
    }

    // MARK: - Fields

    /// A column of the table: its head, and what it means.
    package struct Field: Hashable, Sendable {
      package let title: String
      package let help: String

      init(_ title: String, _ help: String) {
        self.title = title
        self.help = help
      }
    }

    package static let rounds = "rounds"
    package static let restBetweenRounds = "rest between rounds"
    package static let prepare = "get ready"

    package static let setsField = Field("sets", "Number of sets.")
    package static let kindField = Field(
      "type", "One hold a set, reps led by the timer, or reps you count yourself.")
    package static let repsField = Field(
      "reps", "Reps in the first set; alternating sides count together.")
    package static let fewerField = Field(
      "-reps", "How many fewer reps in each set after the first (a pyramid).")
    package static let holdField = Field("hold", "Seconds to hold; at most 10 within a rep.")
    package static let liftField = Field("lift", "Seconds to lift.")
    package static let lowerField = Field("lower", "Seconds to lower.")
    package static let pauseField = Field("pause", "Seconds between two reps.")
    package static let restField = Field("rest", "Seconds of rest between sets; can be 0.")
    package static let sidesField = Field(
      "sides", "Each side in full, half on each, alternating reps, or both at once.")
    package static let switchField = Field("switch", "Seconds to switch sides.")
    package static let thenField = Field(
      "then", "What comes after this exercise, unless it ends the round.")
    package static let thenTimeField = Field("secs", "How long that takes, in seconds.")

    package static let both = "both"
    package static let each = "each"
    package static let half = "half"
    package static let alternating = "alternate"
    package static let nothing = "-"
    package static let rest = "rest"
    package static let move = "move"
    package static let hold = "hold"
    package static let reps = "reps"
    package static let counted = "counted"

    // MARK: - Notices

    package static func most(_ amount: String) -> String { "At most \(amount)." }
    package static func least(_ amount: String) -> String { "At least \(amount)." }
    package static let nothingToUndo = "Nothing to undo."
    package static let nothingToRedo = "Nothing to redo."
    package static func noPlan(_ routine: String, _ level: Level) -> String {
      "\(routine) has no \(level.name) level. Choose another level first."
    }
    package static func full(exercises: Int, sets: Int) -> String {
      "A routine can have up to \(count(exercises, .exercise)) and \(count(sets, .set))."
    }
    package static let sessionInProgress = "A session is in progress. End it first."
    package static func isUnsaved(_ routine: String) -> String { "\(routine) isn't saved yet." }
    package static let addFirst = "Add an exercise first."
    package static func saved(_ routine: String) -> String { "Saved: \(routine)." }
    /// Two windows changed the same routine in different ways.
    package static func savedBeside(_ routine: String, _ copy: String) -> String {
      "Another window changed \(routine), so yours is saved as \(copy)."
    }

    package static func changedElsewhere(_ routine: String) -> String {
      "another window changed \(routine)"
    }

    /// Said when another routine has the name too.
    package static func savedTwin(_ routine: String) -> String {
      "Saved: \(routine). Another routine has the same name."
    }

    package static let notYours = "This routine came with Backbone. You can only delete your own."
    package static func deleted(_ routine: String) -> String {
      "Deleted: \(routine). Your log keeps its sessions."
    }
    package static func notDeleted(_ reason: String) -> String { "Not deleted: \(reason)" }

    // MARK: - Dialogs

    package static func deleteTitle(_ routine: String) -> String { "Delete \(routine)?" }
    package static let deleteMeans = "Its file is deleted, too. This can't be undone."
    package static let keepRoutine = CommandWords("keep", "Keep it")
    package static let deleteRoutine = CommandWords("delete", "Delete it")

    package static let pickerTyping = "to find"
    package static let pick = CommandWords("add", "Add this exercise")
    package static let closePicker = CommandWords("close", "Close without adding anything")
    package static let pickerTitle = "Add"
    /// What an exercise needs that the user doesn't have.
    package static func needs(_ equipment: [Equipment]) -> String {
      "needs \(Names.oneOf(equipment))"
    }
    /// The same where there is little room.
    package static let notAvailable = "you lack the equipment"
    package static let renameTyping = "a name"
    package static let keepName = CommandWords("keep", "Use this name")
    package static let cancelRename = CommandWords("cancel", "Keep the old name")
    package static let renameTitle = "Name of the routine"
    package static let stay = CommandWords("edit", "Keep editing")
    package static let saveAndLeave = CommandWords("save", "Save it")
    package static let discard = CommandWords("discard", "Discard the changes")
    package static func leaveTitle(_ routine: String) -> String { "\(routine) isn't saved" }
  }
}
