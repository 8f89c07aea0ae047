extension Words {
  /// What `--help` says.
  package enum CommandHelp {
    // MARK: - Commands

    package static let backbone =
      "A strong back for runners: muscles, exercises in motion, timed core sessions."
    package static let backboneExamples = """
      EXAMPLES:
        backbone                      open the app
        backbone start mcgill-big3    go straight into a session
        backbone start plank          do one exercise
        backbone start                repeat what you did last
        backbone log                  see what you have done
      """
    package static let open = "Open the app. This is what happens without a command."
    package static let start = "Start a session: a routine, one exercise, or what you did last."
    package static let startExamples = """
      EXAMPLES:
        backbone start core-planks-birddogs --level advanced
        backbone start plank                    one exercise
        backbone start plank --open             one hold that counts up until you end it
        backbone start                          what you did last
        backbone start mcgill-big3 --plain      lines of text, no full screen
        backbone start mcgill-big3 --speed 20   a rehearsal, 20 times as fast
        echo "plank 3x30s rest 30s; bird-dog 4-3-2 x 8s each side" | backbone start -
      """
    package static let muscles = "Print the muscles, or everything about one of them."
    package static let musclesExamples = """
      EXAMPLES:
        backbone muscles
        backbone muscles multifidus
      """
    package static let exercises = "Print the exercises, or everything about one of them."
    package static let exercisesExamples = """
      EXAMPLES:
        backbone exercises
        backbone exercises bird-dog
        backbone exercises bird-dog --figure --color
        backbone exercises bird-dog --svg > bird-dog.svg
        backbone exercises bird-dog --cast > bird-dog.cast
      """
    package static let routines = "Print the routines, or everything about one of them."
    package static let routinesExamples = """
      With --text a routine is one sentence. Change it as you like and start it:

      EXAMPLES:
        backbone routines
        backbone routine mcgill-big3
        backbone routine mcgill-big3 --text --level advanced >mine.txt
        backbone start - <mine.txt
      """
    package static let simulate = "Print a session step by step, exactly as it will run."
    package static let simulateExamples = """
      Exercises are swapped for the equipment in your settings, as they are when you start the \
      session.

      EXAMPLES:
        backbone simulate full-back-day
        backbone simulate full-back-day --as-planned --json
      """
    package static let log = "Print your sessions, or remove one from the log."
    package static let listLog = "Print your sessions, newest first."
    package static let logExamples = """
      EXAMPLES:
        backbone log
        backbone log --json
        backbone log discard 7f3a
        backbone log restore 7f3a
      """
    package static let discard = "Remove a session from the log. \"restore\" brings it back."
    package static let restore = "Bring back a session that was removed from the log."
    package static let compile = "Compile the content of a folder, so that Backbone starts faster."
    package static let folderToCompile = "The folder with the built-in content."
    package static let check = "Check content of your own: a file, or a folder."
    package static let checkExamples = """
      EXAMPLES:
        backbone check                       all content of your own
        backbone check side-plank-row.json
      """
    // Apart from the sentence, in which the check of imports would take it for one.
    package static let importCommand = "import"
    package static let importExercises =
      "Import exercises from a list of the Free Exercise DB, wger or Feeel."
    package static let importExamples = """
      EXAMPLES:
        backbone \(importCommand) exercises exercises.json
      """
    package static let script = "Run a file of events without a terminal and print the frames."
    package static let scriptSteps = """
      One step per line; # starts a comment.
        key Down Enter q     press keys, by name or character
        type words here      type text
        wait 12.5            let seconds pass
        click 10 5           press the mouse at column and row, from 0
        size 100x30          change the size
        start ROUTINE LEVEL  start a session
        frame                print the screen
      A script that prints no frame prints the last one.

      EXAMPLES:
        backbone script walk.txt --size 120x40 --color
      """

    /// How a command is called, below what else is said of it.
    package static func examples(_ arguments: String..., after details: String? = nil) -> String {
      (details.map { $0 + "\n\n" } ?? "") + "EXAMPLES:\n"
        + arguments.map { "  backbone \($0)" }.joined(separator: "\n")
    }

    // MARK: - Arguments

    package static let muscle = "The muscle's id, such as multifidus. Without it, all of them."
    package static let exercise = "The exercise's id, such as bird-dog. Without it, all of them."
    package static let session =
      "A routine or an exercise, such as mcgill-big3 or plank; - reads a routine from standard input. "
      + "Without it, what you did last."
    package static let routine = "The routine's id, such as mcgill-big3. Without it, all of them."
    package static let routineText = "Print the routine as a sentence that \"start -\" reads."
    package static let sessionToSimulate = "A routine or an exercise, such as mcgill-big3 or plank."
    package static let level =
      "beginner, intermediate or advanced. Without it, the level in your settings."
    package static let speed = "Run this many times as fast. The log calls it a rehearsal."
    package static let plain = "Print a line of text for each thing that happens. No full screen."
    package static let events = "Print a line of JSON for each thing that happens. No full screen."
    package static let openHold =
      "Hold one exercise with no time limit. The clock counts up until you end the set."
    package static let asPlanned = "Keep the exercises as planned, whatever equipment you have."
    package static let mute = "Start without sound. You can turn it on during the session."
    package static let noMouse = "Leave the mouse to the terminal, so that you can select text."
    package static let json = "Print JSON."
    package static let logJSON = "Print JSON. Numbers are seconds."
    package static let simulateJSON =
      "Print JSON. Numbers are seconds, except in events, where they are milliseconds."
    package static let svg =
      "Print the moving figure and its commonest fault as an SVG, for dark and light pages."
    package static let cast =
      "Print the moving figure and its commonest fault as a recording (asciicast v2)."
    package static let figure = "Print the key poses and the faults as pictures."
    package static let pictureSize = "Size of a picture, columns x rows."
    package static let screenSize = "Size of the screen, columns x rows."
    package static let color = "Print in colour. Without it, pictures have no colour."
    package static let fileToCheck =
      "The file or folder. Without it, the folder of your own content."
    package static let fileToImport = "The JSON file, or - for standard input."
    package static let scriptSVG =
      "Print the frames, from the first one on, as an animated SVG for dark and light pages."
    package static let scriptFile = "The file of events."
    package static let assets = "The folder of the built-in content."
    package static let ascii = "Draw with plain ASCII only."
    package static let theme = """
      auto, dark, light, ansi16, mono, blue-orange, blue-orange-light, or a theme of your own. \
      NO_COLOR=1 means mono.
      """
  }
}
