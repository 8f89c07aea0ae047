import BackboneCanvas
package import BackboneCore

/// Which fault broke the form; the session goes on under it.
package enum FaultKeys: KeyLayer {
  package enum Command: String, CommandSet { case first, second, third, fourth, fifth, dismiss }

  package static let namespace = "fault"
  package static let bindings: [Binding<Command>] = [
    Binding(.first, ["1"], Words.Run.fault(1), bar: false),
    Binding(.second, ["2"], Words.Run.fault(2), bar: false),
    Binding(.third, ["3"], Words.Run.fault(3), bar: false),
    Binding(.fourth, ["4"], Words.Run.fault(4), bar: false),
    Binding(.fifth, ["5"], Words.Run.fault(5), bar: false),
    Binding(.dismiss, [.escape], Words.Run.noFault),
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let dialog = state.dialog(FaultDialog.self) else { return [] }
    switch command {
    case .first: return state.remember(0, of: dialog)
    case .second: return state.remember(1, of: dialog)
    case .third: return state.remember(2, of: dialog)
    case .fourth: return state.remember(3, of: dialog)
    case .fifth: return state.remember(4, of: dialog)
    case .dismiss:
      state.overlay = nil
      return []
    }
  }
}

/// Which fault broke the form of an exercise.
package struct FaultDialog: Dialog {
  package let exercise: ExerciseID
  /// How far into the set it came; nil where that isn't known.
  package let second: Int?
  package let until: Duration?

  package var layers: [any KeyLayer.Type] { [FaultKeys.self] }

  package func question(_ state: AppState) -> String? {
    ([Words.Run.whichFault] + answers(state)).joined(separator: "  ")
  }

  private func answers(_ state: AppState) -> [String] {
    (state.catalogue.exercise(exercise)?.faults ?? []).enumerated().map { index, fault in
      "\(index + 1) \(fault.name)"
    }
  }

  /// As many rows over the key bar as the faults need: the clock must be seen from the mat.
  package func draw(_ state: AppState, on buffer: inout ScreenBuffer) {
    let size = buffer.frame.size
    var lines = [Words.Run.whichFault]
    for answer in answers(state) {
      let longer = lines[lines.count - 1] + "  " + answer
      if CellWidth.of(longer) <= size.columns - 2 {
        lines[lines.count - 1] = longer
      } else {
        lines.append(answer)
      }
    }
    buffer.linesOverKeyBar(lines, .title)
  }
}

extension AppState {
  /// How long the fault can be named, in real time.
  private static let faultTime = Duration.seconds(12)

  /// Asks which fault broke the form of an exercise, where the plan will hear of it.
  mutating func askForFault(_ exercise: ExerciseID, second: Int?) {
    guard training != nil, let record = (run ?? summary?.session)?.record, !record.isRehearsal,
      catalogue.exercise(exercise)?.faults.isEmpty == false
    else { return }
    overlay = Overlay(
      FaultDialog(exercise: exercise, second: second, until: now + Self.faultTime * speed))
  }

  /// Keeps the fault of that place in the record of the exercise.
  fileprivate mutating func remember(_ index: Int, of dialog: FaultDialog) -> [Effect] {
    guard let faults = catalogue.exercise(dialog.exercise)?.faults, faults.indices.contains(index)
    else { return [] }
    overlay = nil
    showNotice(Words.Run.remembered(faults[index].name))
    return [
      .journal(
        .add(.fault(FaultNote(dialog.exercise, fault: faults[index].id, second: dialog.second))))
    ]
  }
}
