import BackboneCanvas
import TestSupport
import Testing

/// What a user sees, kept as text: every situation at a usual and a large size, and a few of them in
/// other looks and on a wide screen.
@Suite struct GoldenFrameTests {
  @Test(arguments: Situation.allCases)
  func framesAreAsTheyWere(situation: Situation) throws {
    try compare(situation, 80, 24)
    try compare(situation, 120, 40)
  }

  @Test(arguments: [Situation.browsing, .exercise, .working], Look.allCases)
  func otherLooksAreAsTheyWere(situation: Situation, look: Look) throws {
    try compare(situation, 80, 24, look)
  }

  @Test(arguments: [Situation.browsing, .working])
  func panesSideBySideAreAsTheyWere(situation: Situation) throws {
    try compare(situation, 200, 60)
  }

  @Test(arguments: [Situation.due, .year, .course, .checked], Look.allCases)
  func trainingInOtherLooksIsAsItWas(situation: Situation, look: Look) throws {
    try compare(situation, 80, 24, look)
  }

  @Test(arguments: [Situation.due, .course])
  func trainingOnAWideScreenIsAsItWas(situation: Situation) throws {
    try compare(situation, 200, 60)
  }

  enum Look: String, CaseIterable, Sendable {
    case ascii, mono, light

    var appearance: Appearance {
      switch self {
      case .ascii: Appearance(glyphMode: .ascii, theme: .mono)
      case .mono: Appearance(glyphMode: .braille, theme: .mono)
      case .light: Appearance(glyphMode: .blocks, theme: .light)
      }
    }
  }

  private func compare(
    _ situation: Situation, _ columns: Int, _ rows: Int, _ look: Look? = nil
  ) throws {
    let appearance = look?.appearance ?? Appearance(glyphMode: .blocks, theme: .dark)
    let state = situation.state(columns: columns, rows: rows)
    let frame = try TestContent.fixture.frame(of: state, appearance)
    let name = "\(situation.rawValue)-\(columns)x\(rows)" + (look.map { "-\($0.rawValue)" } ?? "")
    if let difference = try Golden.difference(of: frame, from: name) {
      Issue.record("\(difference)")
    }
  }
}
