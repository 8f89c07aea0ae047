import BackboneCanvas
import Foundation
import Testing

@Suite struct PaletteTests {
  /// Whether a role is read as text; the others are lines, bars and pictures, which are seen as
  /// shapes.
  private static func isText(_ role: Role) -> Bool {
    switch role {
    case .text, .secondaryText, .muted, .title, .strong, .selected, .selectedMuted, .key, .keyHelp,
      .tab,
      .tabMuted, .clockWork, .clockRest, .barDone, .fault, .warning, .good, .cue, .link, .body,
      .bodyFar,
      .primary, .secondary, .stretched:
      true
    case .rule, .barOpen, .leader, .floor, .picture, .ghost: false
    }
  }

  /// Relative luminance, 0...1 (WCAG 2.2, "relative luminance").
  private static func luminance(_ index: UInt8) -> Double {
    let colour = Colour(xterm: index)
    func linear(_ channel: Float) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.x) + 0.7152 * linear(colour.y) + 0.0722 * linear(colour.z)
  }

  /// 1...21 (WCAG 2.2, "contrast ratio").
  private static func contrast(_ a: UInt8, _ b: UInt8) -> Double {
    let (dark, light) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test func contrastIsMeasuredAsInTheRecommendation() {
    #expect(abs(Self.contrast(16, 231) - 21) < 0.001)
    #expect(Self.contrast(200, 200) == 1)
    // #767676 on white, the grey that is known to pass just so: 4.54.
    #expect(abs(Self.contrast(243, 231) - 4.54) < 0.01)
  }

  @Test(arguments: [Theme.dark, .light, .blueOrange, .blueOrangeLight])
  func everyTextCanBeRead(theme: Theme) throws {
    for role in Role.allCases where Self.isText(role) {
      let paint = theme.paint(role)
      let foreground = try #require(paint.foreground, "\(role)")
      let background = try #require(paint.background, "\(role)")
      let contrast = Self.contrast(foreground, background)
      #expect(contrast >= 4.5, "\(role) \(contrast)")
      // Dim would take away what the colours give.
      #expect(!paint.attributes.contains(.dim) && !paint.attributes.contains(.reverse), "\(role)")
    }
  }

  /// Where colours are missing or unknown, what is a pair must differ in weight or marks.
  @Test(arguments: [Theme.ansi16, .mono])
  func pairsDifferWithoutColour(theme: Theme) {
    let pairs: [(Role, Role)] = [
      (.selected, .text), (.selectedMuted, .text), (.selected, .selectedMuted), (.tab, .tabMuted),
      (.barDone, .barOpen), (.body, .bodyFar), (.primary, .secondary), (.key, .keyHelp),
      (.title, .secondaryText), (.title, .text), (.warning, .text), (.strong, .text),
      (.muted, .text),
    ]
    for (one, other) in pairs {
      #expect(
        theme.paint(one).attributes != theme.paint(other).attributes, "\(one) and \(other)")
    }
  }

  @Test func monochromeHasNoColours() {
    for role in Role.allCases {
      #expect(Theme.mono.paint(role).foreground == nil && Theme.mono.paint(role).background == nil)
      let coloured = Theme.mono.paint(Style(role, foreground: 200, background: 17))
      #expect(coloured.foreground == nil && coloured.background == nil)
    }
  }

  /// The terminal's own sixteen may be anything, so only its own ground is safe under text.
  @Test func sixteenColoursKeepTheGround() {
    for role in Role.allCases {
      #expect(Theme.ansi16.paint(role).background == nil)
      #expect(Theme.ansi16.paint(role).foreground.map { $0 < 16 } ?? true)
    }
  }

  // MARK: - Colour-blind eyes

  /// A colour as somebody without the cones for green sees it, linear 0...1.
  ///
  /// Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color
  /// Vision Deficiency", table for deuteranomaly of severity 1.0.
  private static func deuteranopic(_ index: UInt8) -> (Double, Double, Double) {
    let colour = Colour(xterm: index)
    func linear(_ channel: Float) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let (r, g, b) = (linear(colour.x), linear(colour.y), linear(colour.z))
    return (
      max(0, 0.367322 * r + 0.860646 * g - 0.227968 * b),
      max(0, 0.280085 * r + 0.672501 * g + 0.047413 * b),
      max(0, -0.011820 * r + 0.042940 * g + 0.968881 * b)
    )
  }

  /// How far apart two colours are seen with deuteranopia (CIE 1976 colour difference, D65).
  private static func difference(_ one: UInt8, _ other: UInt8) -> Double {
    func lab(_ index: UInt8) -> (Double, Double, Double) {
      let (r, g, b) = deuteranopic(index)
      func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16 / 116 }
      let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
      let y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
      let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
      return (116 * y - 16, 500 * (x - y), 200 * (y - z))
    }
    let (a, b) = (lab(one), lab(other))
    return (pow(a.0 - b.0, 2) + pow(a.1 - b.1, 2) + pow(a.2 - b.2, 2)).squareRoot()
  }

  /// What must never be taken for each other.
  private static let told: [(Role, Role)] = [
    (.fault, .good), (.fault, .primary), (.fault, .title), (.warning, .title), (.fault, .secondary),
    (.ghost, .primary), (.barDone, .barOpen), (.clockWork, .warning), (.fault, .text),
  ]

  @Test(arguments: [Theme.blueOrange, .blueOrangeLight])
  func colourBlindEyesTellMeaningsApart(theme: Theme) throws {
    for (one, other) in Self.told {
      let first = try #require(theme.paint(one).foreground)
      let second = try #require(theme.paint(other).foreground)
      #expect(Self.difference(first, second) >= 25, "\(one) and \(other)")
    }
  }

  /// The measure finds what it is for: the red and the amber of the usual themes.
  @Test func theUsualThemesDoNotPass() throws {
    let least = Self.told.compactMap { one, other -> Double? in
      guard let first = Theme.dark.paint(one).foreground,
        let second = Theme.dark.paint(other).foreground
      else { return nil }
      return Self.difference(first, second)
    }.min()
    #expect(try #require(least) < 25)
  }
}
