extension Words {
  /// Four minutes of looking at oneself, and what they point to.
  package enum SelfCheck {
    package static let title = "Self-check"
    package static let intro =
      "Four minutes: a wall, one leg at a time, your arms, and what you notice when you run. It points to muscles and exercises; it doesn't diagnose anything."
    package static let prepare =
      "Backbone counts each part and tells you what to watch. You need a wall, and a mirror if you have one. Afterwards it asks what you saw."
    package static let begin = ["Start: lead me through it", "I'll do it at my own pace"]
    package static let stoppedEarly =
      "The self-check stopped early. Start it again, or go through it at your own pace."

    // MARK: - The parts, as they are led

    package static let wallPart = "Wall check"
    package static let wallCue =
      "Stand with your back to a wall, chin level. How far is your head from it?"
    package static func stancePart(_ side: Side) -> String {
      "Stand on your \(side.rawValue) leg"
    }
    package static let stanceCue = "Hands on your hips. Watch your belt line: does one side drop?"
    package static let swingPart = "March on the spot"
    package static let swingCue =
      "Swing your arms as in running. Count how often each hand crosses your middle."

    // MARK: - What is asked

    package static let often = ["Never", "Sometimes", "Often", "Always"]
    package static let painTitle = "How much does your back hurt now?"
    package static let painLine = "0 is no pain, 10 is the worst you can imagine."
    package static let wallTitle = "Stand with your back to a wall"
    package static let wallLine =
      "Heels about 10 cm from the wall, buttocks and shoulder blades against it, chin level. How far is the back of your head from the wall?"
    package static let wall = [
      "It touches the wall", "Up to 2 cm away", "3 to 6 cm away", "More than 6 cm away",
    ]
    package static func stanceTitle(_ side: Side) -> String { "Stand on your \(side.rawValue) leg" }
    package static let stanceLine =
      "In front of a mirror, hands on your hips, for 30 s. Keep something to hold within reach."
    package static let stance = [
      "Steady for 30 s, pelvis level", "My pelvis dropped, or I leaned to the side",
      "I put my foot down before 30 s", "I didn't try it",
    ]
    package static let swingTitle = "March on the spot for 30 s"
    package static let swingLine =
      "Let your arms swing as in running. Count how often each hand crosses the middle of your body."
    package static let swing = [
      "Both about the same", "The left hand at least 6 times more",
      "The right hand at least 6 times more",
      "I didn't try it",
    ]
    package static let beforeTitle = "How much strength training have you done before?"
    package static let before = ["None", "Once a week", "Twice a week or more"]
    package static let resultTitle = "What your answers point to"
    package static let nothing = "Nothing stands out. Keep your back strong."
    package static let muscles = "Muscles that may play a part"
    package static let start = "Start with"
    package static let later = "Add later"
    package static func screenFirst(key: String) -> String {
      "Go through the safety questions before you train: press \(key) on Today."
    }
    package static let doctor =
      "Your head is more than 6 cm from the wall. Have a doctor or physiotherapist look at that."
    package static func weakerHip(_ side: Side) -> String {
      "On your \(side.rawValue) leg the pelvis moved: the muscles at the side of that hip may need work."
    }
    package static func level(_ level: String) -> String { "A good level to start at: \(level)." }
    package static let keep = "Save the result and go to Today"
    package static func keep(_ level: String) -> String {
      "Save the result and train as \(Words.aLevel(level))"
    }
    package static func since(_ date: String) -> String { "Compared with \(date):" }
    package static func same(as date: String) -> String { "The same as on \(date)." }
    /// What is different from the check before.
    package static func change(
      _ change: BackboneCore.SelfCheck.Change, _ name: (SymptomID) -> String
    ) -> String {
      switch change {
      case .gone(let sign): "No longer stands out: \(name(sign))"
      case .new(let sign): "New: \(name(sign))"
      case .pain(let before, let now): "Pain: \(now) out of 10, \(before) before"
      case .headToWall(let before, let now):
        "Head to the wall: \(distance(now)), \(distance(before)) before"
      case .steadier(let side): "Steadier on your \(side.rawValue) leg"
      case .lessSteady(let side): "Less steady on your \(side.rawValue) leg"
      }
    }
    private static func distance(_ centimetres: Int) -> String {
      centimetres == 0 ? "touching" : "about \(centimetres) cm"
    }
    package static let focus = "Your focus"
    package static let isFocus = "your focus"
    package static let inFocus = "It's here because of your self-check."
    package static let kept = "Your self-check is saved. Take it again in four to eight weeks."
    package static func on(_ date: String, _ signs: Int) -> String {
      "\(date): \(signs == 0 ? "nothing stood out" : Words.count(signs, .sign))"
    }
  }
}
