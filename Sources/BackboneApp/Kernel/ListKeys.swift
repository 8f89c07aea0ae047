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
    // Laid out once: that takes longer than all the rest of a key.
    let text = state.text
    // A row less than is seen, so that one row stays for the eye to hold on to.
    let page = max(1, (text?.room ?? 1) - 1)
    switch command {
    case .up: state.scroll(text, by: -page)
    case .down: state.scroll(text, by: page)
    case .halfUp: state.scroll(text, by: -max(1, page / 2))
    case .halfDown: state.scroll(text, by: max(1, page / 2))
    case .start: state.resetScroll()
    case .end: state.scroll(text, by: text?.maximumScroll ?? 0)
    }
    return []
  }
}
