import BackboneApp
import BackboneCanvas
import BackboneCore
import TestSupport

/// Somebody who presses, clicks, pastes, waits and resizes at random.
struct RandomUser {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// What they do next.
  /// - Parameter screen: what they saw last; nil before the first frame.
  mutating func next(_ state: AppState, _ screen: ScreenBuffer?) -> AppEvent.Kind {
    // Whoever trains leaves the program alone, most of the time.
    if state.isRunning, Int.random(in: 0..<20, using: &random) > 0 { return .woke }
    return switch Int.random(in: 0..<100, using: &random) {
    case 0..<55: .keyPressed(boundKey(state))
    case 55..<72: .keyPressed(anyKey())
    case 72..<80: .clicked(place(screen))
    case 80..<84: .scrolled(.random(in: -5...5, using: &random), place(screen))
    case 84..<86: .pasted(text())
    case 86..<87: .resized(columns: size(1...260), rows: size(1...80))
    case 87..<88: .slept
    case 88..<89: .suspended
    case 89..<90: .steered(SteeringCommand.allCases.randomElement(using: &random) ?? .pause)
    case 90..<91: .failed(text())
    default: .woke
    }
  }

  /// How long they wait before it: most often no time at all, sometimes until the program wakes by
  /// itself, seldom for hours.
  mutating func pause(_ state: AppState) -> Duration {
    if state.isRunning, Int.random(in: 0..<20, using: &random) > 0 {
      return .milliseconds(Int.random(in: 500...9000, using: &random))
    }
    return switch Int.random(in: 0..<200, using: &random) {
    case 0..<80: .zero
    case 80..<150: .milliseconds(Int.random(in: 1...400, using: &random))
    case 150..<180: .milliseconds(Int.random(in: 400...20_000, using: &random))
    case 180..<199: max(.zero, (state.nextWake ?? state.now) - state.now)
    default: .seconds(Int.random(in: 60...20_000, using: &random))
    }
  }

  /// Whether something happens that comes once in so many times.
  mutating func happens(onceIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  /// A key that means something now.
  private mutating func boundKey(_ state: AppState) -> Key {
    let keys = state.keymap.entries.flatMap(\.keys)
    return keys.randomElement(using: &random) ?? anyKey()
  }

  private mutating func anyKey() -> Key {
    let codes: [Key.Code] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function(.random(in: 1...12, using: &random)),
    ]
    guard Int.random(in: 0..<3, using: &random) > 0 else {
      return Key(codes.randomElement(using: &random) ?? .enter)
    }
    let letters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;/?+-*<>()[]éЖ日🏃"
    return Key(letters.randomElement(using: &random) ?? " ")
  }

  private mutating func text() -> String {
    let pieces = [
      "plank 3x30s rest 30s; ", "bird-dog 4-3-2 x 8s each side", "x", "7", ".", " ", "\n", "é",
      "日本",
      "e\u{301}", "👩‍👩‍👧", "\u{202E}", "a-very-long-word-without-any-place-to-break-it", "2026-11-28",
      "/tmp/nothing.csv", "42 kg",
    ]
    return (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func place(_ screen: ScreenBuffer?) -> Target? {
    guard let screen, screen.frame.size.columns > 0, screen.frame.size.rows > 0 else { return nil }
    return screen.target(
      column: .random(in: 0..<screen.frame.size.columns, using: &random),
      row: .random(in: 0..<screen.frame.size.rows, using: &random))
  }

  /// A size, most often one that people have.
  private mutating func size(_ range: ClosedRange<Int>) -> Int {
    let usual = [24, 40, 60, 80, 120, 200].filter(range.contains)
    return Bool.random(using: &random)
      ? usual.randomElement(using: &random) ?? range.lowerBound
      : .random(in: range, using: &random)
  }
}
