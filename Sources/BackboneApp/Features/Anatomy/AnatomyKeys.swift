import BackboneCanvas
import BackboneCore

/// The muscles, and the body as it is shown.
package enum AnatomyKeys: KeyLayer {
  package enum Command: String, CommandSet {
    case exercises, walk, names, zoom, turn, deeper, shallower
  }

  package static let namespace = "anatomy"
  package static let bindings: [Binding<Command>] = [
    Binding(.exercises, [.enter], Words.Anatomy.exercises),
    Binding(.walk, ["b"], Words.Anatomy.walk),
    Binding(.names, ["a"], Words.Anatomy.names, forTheEye: true),
    Binding(.zoom, ["z"], Words.Anatomy.zoom, forTheEye: true),
    Binding(.turn, ["v"], Words.Anatomy.turn),
    Binding(.deeper, ["+", "="], Words.Anatomy.deeper),
    Binding(.shallower, ["-", "_"], Words.Anatomy.shallower, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .exercises: return state.openLink() ?? openExercises(&state)
    case .walk:
      if state.showsBody {
        state.anatomy.isWalking = true
      } else {
        state.showNotice(Words.Anatomy.noBody)
      }
    case .names: state.anatomy.isSpread.toggle()
    case .zoom: state.anatomy.isNear.toggle()
    case .turn: state.anatomy.view = state.anatomy.view == .posterior ? .anterior : .posterior
    case .deeper: state.anatomy.layer = state.anatomy.layer.moved(by: 1)
    case .shallower: state.anatomy.layer = state.anatomy.layer.moved(by: -1)
    }
    return []
  }

  /// Lists the exercises of the chosen muscle, and chooses the one that trains it most.
  private static func openExercises(_ state: inout AppState) -> [Effect] {
    guard let muscle = state.muscle else {
      state.showNothingSelected()
      return []
    }
    state.show(.exercises)
    state.guide.filter = ExerciseFilter(muscle: muscle.id)
    state.guide.query = ""
    state.updateList()
    if let first = state.exercises.first { state.guide.select(first.id, at: state.now) }
    return []
  }
}

/// Over the body from muscle to muscle.
package enum BodyKeys: KeyLayer {
  package enum Command: String, CommandSet { case up, down, left, right, leave }

  package static let namespace = "body"
  package static let bindings: [Binding<Command>] = [
    Binding(.leave, ["b", .escape], Words.Anatomy.leaveBody),
    Binding(.up, [.up, "k"], Words.Anatomy.walkUp, bar: false),
    Binding(.down, [.down, "j"], Words.Anatomy.walkDown, bar: false),
    Binding(.left, [.left, "h"], Words.Anatomy.walkLeft, bar: false),
    Binding(.right, [.right, "l"], Words.Anatomy.walkRight, bar: false),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    switch command {
    case .up: state.walkBody(.up)
    case .down: state.walkBody(.down)
    case .left: state.walkBody(.left)
    case .right: state.walkBody(.right)
    case .leave:
      state.anatomy.isWalking = false
      state.anatomy.isSpread = false
    }
    return []
  }
}

extension AppState {
  /// Whether the arrows walk the body: where the user asked for it, and where there is no list.
  var walksBody: Bool { showsBody && anatomy.isWalking || isSpread }

  /// Chooses the next muscle in a direction on the body.
  mutating func walkBody(_ direction: BodyMap.Direction) {
    guard let selected = anatomy.selected else { return }
    let shown = Atlas.LayeredView(AtlasView(anatomy.view), AtlasLayer(anatomy.layer))
    let next = body.neighbour(of: selected.rawValue, direction, on: shown, in: bodyCrop)
    if let next { step(to: MuscleID(rawValue: next)) }
  }

  /// Chooses a muscle that is seen on the body as it is turned now.
  mutating func step(to id: MuscleID) {
    guard catalogue.muscle(id) != nil else { return }
    anatomy.selected = id
    resetScroll()
  }
}

extension Layer {
  /// The layer so many steps deeper, stopping at the skin and at the bone.
  func moved(by step: Int) -> Layer {
    let all = Layer.allCases
    guard let index = all.firstIndex(of: self) else { return self }
    return all[min(max(0, index + step), all.count - 1)]
  }
}
