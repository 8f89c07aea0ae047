extension Words {
  /// What a test result means, and what it doesn't.
  package enum Scores {
    /// The sample that a test is compared with.
    package static func sample(_ test: EnduranceTest) -> String {
      test == .plank
        ? "168 college students (Brigham 2014)"
        : "75 healthy young adults, 31 men and 44 women (McGill 1999)"
    }

    /// What has to be known before a score is believed.
    package static func limits(_ test: EnduranceTest) -> String {
      switch test {
      case .rightBridge, .leftBridge:
        "In 24 active women a side plank varied by about \(EnduranceTest.bridgeError) s from day to day, so only a change of \(EnduranceTest.smallestBridgeChange) s or more is likely to be real."
      case .extensorAtHome, .curlUp:
        "Nobody has published values for this variant of the test. Compare yourself with your own results."
      case .extensor, .flexor, .plank:
        "The sample is small and young. Compare yourself with your own results first."
      }
    }

    package static let noSample = "no values were published for this test"

    /// What a band says.
    package static func band(_ score: TestScore, _ test: EnduranceTest) -> String {
      let place =
        switch score.band {
        case .low: "well below most of the sample"
        case .building: "below the middle of the sample"
        case .fair: "in the second quarter of the sample"
        case .typical: "in the middle of the sample"
        case .good: "in the third quarter of the sample"
        case .strong: "above most of the sample"
        }
      return "You are \(place): \(sample(test)). A single test doesn't settle it."
    }

    /// What a flag asks for.
    package static func flag(_ flag: TestBalance.Flag) -> String {
      switch flag {
      case .extensorFocus:
        "Your back extensors lag behind. Add one set of bird-dogs and one of back extensions."
      case .borderline: "Flexors and extensors are close. Repeat the test on another day."
      case .even: "Your sides are even."
      case .watch: "The sides differ a little, which may be chance. Repeat the test."
      case .repeatGap: "The sides differ. Repeat the test on another day before you believe it."
      case .uneven: "The sides differed on two days. Give the weaker side one more set."
      }
    }

    /// Whether a change is more than noise; empty where that isn't known.
    package static func change(_ test: EnduranceTest, from earlier: Int, to later: Int) -> String {
      guard let isReal = test.isReal(from: earlier, to: later) else { return "" }
      let seconds = abs(later - earlier)
      return isReal
        ? "A change of \(seconds) s is more than chance alone would bring."
        : "A change of \(seconds) s may be chance."
    }
  }
}
