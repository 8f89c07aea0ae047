extension Words {
  /// The timed tests as a session.
  package enum Tests {
    package static let name = "Timed tests"
    package static let goal =
      "Five holds, each for as long as your form lasts, with five minutes of rest between them. Allow half an hour, and end a hold at once if anything hurts."

    // MARK: - The holds

    package static let practice = "practice"
    package static let test = "test"
    package static let march = "March on the spot"
    package static let marchCue = "Lift your knees and swing your arms."
    package static let extensor = "Back extensor hold"
    package static let extensorCue =
      "Lie face down with a cushion under your belly. Lift your breastbone just off the floor, chin in."
    package static let curlUp = "Curl-up hold"
    package static let curlUpCue =
      "Lie on your back with bent knees and crossed arms. Lift your shoulder blades off the floor."

    // MARK: - Offering them

    package static let start = CommandWords("tests", "Take the timed tests: about half an hour")
    package static let tooSoon =
      "You took the tests less than four weeks ago, and nothing much changes sooner."
    package static let beforeRun =
      "A hard run is due within a day. Take the tests after it."
    package static let afterStrength =
      "Your last strength session was less than two days ago. Rest first, then take the tests."
  }
}
