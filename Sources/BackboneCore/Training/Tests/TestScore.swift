/// How a test result compares with a published sample.
package struct TestScore: Hashable, Sendable {
  /// Where in its sample a result lies.
  package enum Band: String, CaseIterable, Hashable, Sendable {
    case low, building, fair, typical, good, strong
  }

  /// Standard deviations from the mean; nil where the sample is given in quartiles.
  package let deviation: Double?
  package let band: Band

  /// The score of a result in whole seconds; nil for a test that no sample was published of.
  package init?(_ test: EnduranceTest, sex: Sex, seconds: Int) {
    guard let (mean, spread) = Self.reference(test, sex) else {
      guard test == .plank else { return nil }
      deviation = nil
      band = Self.plankBand(sex, seconds)
      return
    }
    let difference = seconds - mean
    deviation = Double(difference) / Double(spread)
    // Whole numbers, so that a result on a limit falls on its right side.
    band =
      if difference < -spread {
        .low
      } else if 2 * difference < -spread {
        .building
      } else if difference < spread {
        .typical
      } else {
        .strong
      }
  }

  /// Mean and standard deviation in seconds: McGill, Childs and Liebenson 1999, healthy young
  /// adults, 31 men and 44 women.
  private static func reference(_ test: EnduranceTest, _ sex: Sex) -> (mean: Int, spread: Int)? {
    switch (test, sex) {
    case (.extensor, .male): (146, 51)
    case (.extensor, .female): (189, 60)
    case (.flexor, .male): (144, 76)
    case (.flexor, .female): (149, 99)
    case (.rightBridge, .male): (94, 34)
    case (.rightBridge, .female): (72, 31)
    case (.leftBridge, .male): (97, 35)
    case (.leftBridge, .female): (77, 35)
    case (.plank, _), (.extensorAtHome, _), (.curlUp, _): nil
    }
  }

  /// Quartiles of Brigham 2014, 168 college students.
  private static func plankBand(_ sex: Sex, _ seconds: Int) -> Band {
    let limits = sex == .female ? (63, 90, 121) : (77, 106, 129)
    return switch seconds {
    case ..<limits.0: .building
    case ..<limits.1: .fair
    case ..<limits.2: .good
    default: .strong
    }
  }
}
