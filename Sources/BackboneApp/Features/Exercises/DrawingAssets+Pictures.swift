package import BackboneCanvas
package import BackboneCore

/// One posture of an exercise on paper, with what is written around it.
package struct ExercisePicture: Hashable, Sendable {
  /// The posture's name, or the fault's with what mends it.
  package let title: String
  package let frame: Frame
}

extension DrawingAssets {
  /// The key poses of an exercise in the order of its movement, then its drawn faults; none where
  /// there is no drawing.
  package func pictures(of exercise: Exercise, size: Size, look: Appearance) -> [ExercisePicture] {
    guard let figure = figures[exercise.id] else { return [] }
    let poses = figure.keyPoses.map { name in
      ExercisePicture(
        title: name, frame: picture(figure, exercise, .key(name), fault: nil, size, look))
    }
    let faults = exercise.faults.compactMap { fault -> ExercisePicture? in
      guard let base = figure.base(of: fault.id) else { return nil }
      return ExercisePicture(
        title: "\(fault.name): \(fault.fix)",
        frame: picture(figure, exercise, .key(base), fault: fault, size, look))
    }
    return poses + faults
  }

  private func picture(
    _ figure: FigureArt, _ exercise: Exercise, _ moment: FigureTime, fault: Fault?, _ size: Size,
    _ look: Appearance
  ) -> Frame {
    let scene = FigureScene(
      figure, at: moment, on: skeleton, size: size, tint: FigureTint(exercise), fault: fault?.id)
    var frame = scene.frame(look, ascii: ascii)
    let labels = FigureLabel.labels(
      of: exercise, at: figure.part(at: moment), fault: fault, columns: size.columns)
    scene.draw(labels, into: &frame, look)
    return frame
  }
}

extension FigureTint {
  /// The muscles that an exercise trains; what it only stretches or moves never looks like work.
  init(_ exercise: Exercise) {
    self.init(
      primary: exercise.primary.map(\.rawValue),
      secondary: (exercise.secondary + exercise.stretches + exercise.moves).map(\.rawValue))
  }
}

extension FigureLabel {
  /// What is written around the figure: the fault, else the cues of the moment, most wanted first.
  static func labels(
    of exercise: Exercise, at part: FigurePart, fault: Fault?, columns: Int
  ) -> [FigureLabel] {
    if let fault { return [FigureLabel(fault.name, at: .waist, .fault)] }
    let kinds: Set<FormCue.Kind> =
      switch part {
      case .start: [.setup]
      // Where the way leads to, so that the words stand still while the body moves.
      case .lift: [.move]
      case .hold: [.move, .hold, .breathe]
      case .lower: [.breathe]
      }
    return exercise.cues.filter { kinds.contains($0.kind) }.compactMap { cue in
      Joint(rawValue: cue.joint).map { FigureLabel(cue.label, at: $0, .cue) }
    }.prefix(columns < 70 ? 3 : 6).map { $0 }
  }
}
