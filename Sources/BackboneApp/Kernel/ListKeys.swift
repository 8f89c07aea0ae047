import BackboneCore

/// Along the list of a screen.
package enum ListKeys: KeyLayer {
  package enum Command: String, CommandSet { case up, down, first, last }

  package static let namespace = "list"
  package static let bindings: [Binding<Command>] = [
    Binding(.up, [.up, "k"], Words.App.up, bar: false),
    Binding(.down, [.down, "j"], Words.App.down),
    Binding(.first, ["g"], Words.Lists.first, bar: false),
    Binding(.last, ["G"], Words.Lists.last, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .up: state.move(by: -1)
    case .down: state.move(by: 1)
    case .first: state.move(by: -.max)
    case .last: state.move(by: .max)
    }
    return []
  }
}

/// Through a text or a list that is longer than its pane.
package enum ScrollKeys: KeyLayer {
  package enum Command: String, CommandSet { case up, down, halfUp, halfDown, start, end }

  package static let namespace = "scroll"
  package static let bindings: [Binding<Command>] = [
    Binding(.up, [.pageUp, .control("b")], Words.Lists.textPageUp, bar: false, forTheEye: true),
    Binding(
      .down, [.pageDown, .control("f"), .space], Words.Lists.textPageDown, bar: false,
      forTheEye: true),
    Binding(.halfUp, [.control("u")], Words.Lists.textHalfUp, bar: false, forTheEye: true),
    Binding(.halfDown, [.control("d")], Words.Lists.textHalfDown, bar: false, forTheEye: true),
    Binding(.start, [.home], Words.Lists.textStart, bar: false, forTheEye: true),
    Binding(.end, [.end], Words.Lists.textEnd, bar: false, forTheEye: true),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .up: state.scrollText(by: -state.page)
    case .down: state.scrollText(by: state.page)
    case .halfUp: state.scrollText(by: -max(1, state.page / 2))
    case .halfDown: state.scrollText(by: max(1, state.page / 2))
    case .start: state.resetScroll()
    case .end: state.scrollText(by: state.text?.maximumScroll ?? 0)
    }
    return []
  }
}
