import BackboneCore

/// What a click and a turn of the wheel mean.
extension AppState {
  mutating func click(_ target: Target?) -> [Effect] {
    if let effects = endSoundCheck() { return effects }
    if let overlay {
      guard overlay.until != nil else {
        switch target {
        case .row(let row): return overlay.dialog.click(row, &self)
        case .command(let id) where keymap.entries.contains { $0.id == id }: return perform(id)
        default: return []
        }
      }
      if case .command(let id) = target,
        overlay.dialog.layers.contains(where: { $0.namespace == id.namespace })
      {
        return perform(id)
      }
      self.overlay = nil
    }
    if isRunning { return advance(.pause) }
    if run != nil, screen == .session, target == nil || target == .screen(.session) {
      return advance(.resume)
    }
    switch target {
    case .list(let screen), .screen(let screen):
      if keymap.layers.contains(where: { $0 == PaneKeys.self }) { show(screen) }
    case .item(let screen, let item), .part(let screen, let item):
      return screenList[screen]?.click(any: item, &self) ?? []
    case .seen(let id):
      show(.anatomy)
      step(to: id)
    case .link(let link): follow(link)
    case .command(let id):
      if keymap.entries.contains(where: { $0.id == id }) { return perform(id) }
    case .row, nil: break
    }
    return []
  }

  mutating func turnWheel(_ rows: Int, _ target: Target?) {
    if let overlay { return overlay.dialog.move(by: rows, &self) }
    switch session {
    case .editing where screen == .session: return scrollEditor(by: rows)
    case .summary where screen == .session: return scrollText(by: rows)
    case .running where screen == .session: return
    case .choosing, .editing, .summary, .running: break
    }
    if case .screen(let screen) = target { show(screen) }
    // Over a list it moves the choice, over anything else the text.
    if let list = target?.list {
      show(list)
      move(by: rows)
    } else {
      scrollText(by: 3 * rows)
    }
  }
}
