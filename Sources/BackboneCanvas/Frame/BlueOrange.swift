/// Colours that do not need red to be told from green.
///
/// What works or is chosen is blue instead of amber, what is wrong is orange instead of red, and
/// what was blue before is grey.
enum BlueOrange {
  /// The colour, as an xterm-256 index, in place of another; greys and unknown ones stay.
  static func swap(_ index: UInt8) -> UInt8 { swaps[index] ?? index }

  private static let swaps: [UInt8: UInt8] = {
    let amber: [(UInt8, UInt8)] = [
      (58, 17), (94, 24), (130, 25), (136, 67), (137, 67), (166, 26), (172, 32), (173, 68),
      (178, 68), (179, 110), (180, 110), (185, 110), (208, 33), (214, 39), (215, 75), (220, 75),
      (221, 117), (222, 152), (228, 153), (230, 195),
    ]
    let red: [(UInt8, UInt8)] = [
      (52, 94), (88, 130), (95, 94), (124, 166), (131, 172), (160, 166), (167, 208), (174, 215),
      (203, 208), (217, 223), (224, 230),
    ]
    let blue: [(UInt8, UInt8)] = [
      (17, 236), (18, 238), (24, 240), (25, 240), (26, 243), (31, 244), (32, 246), (38, 248),
      (39, 249), (81, 252),
      (74, 251), (117, 254),
    ]
    return Dictionary(amber + red + blue) { one, _ in one }
  }()

  static func dark(_ role: Role, _ paint: ResolvedStyle) -> ResolvedStyle {
    switch role {
    case .good: changed(paint, 153)
    case .link: changed(paint, 117)
    case .clockRest: changed(paint, 152)
    case .selected: ResolvedStyle(paint.foreground, on: 39, paint.attributes)
    case .title, .tab, .barDone, .primary, .secondary, .fault, .warning, .ghost:
      changed(paint, paint.foreground.map(swap))
    case .text, .secondaryText, .muted, .strong, .rule, .selectedMuted, .key, .keyHelp, .tabMuted,
      .clockWork,
      .barOpen, .cue, .leader, .floor, .picture, .body, .bodyFar, .stretched:
      paint
    }
  }

  static func light(_ role: Role, _ paint: ResolvedStyle) -> ResolvedStyle {
    switch role {
    case .selected: ResolvedStyle(paint.foreground, on: 25, paint.attributes)
    case .title, .tab, .barDone, .primary: changed(paint, 25)
    case .secondary: changed(paint, 60)
    case .good: changed(paint, 18)
    // Orange that is dark enough to be read on white.
    case .fault, .warning: changed(paint, 130)
    case .ghost: changed(paint, 166)
    case .text, .secondaryText, .muted, .link, .strong, .rule, .selectedMuted, .key, .keyHelp,
      .tabMuted,
      .clockWork, .clockRest, .barOpen, .cue, .leader, .floor, .picture, .body, .bodyFar,
      .stretched:
      paint
    }
  }

  private static func changed(_ paint: ResolvedStyle, _ foreground: UInt8?) -> ResolvedStyle {
    ResolvedStyle(foreground, on: paint.background, paint.attributes)
  }
}
