package import BackboneCanvas
package import BackboneCore

/// One posture of an exercise on paper, with what is written around it.
package struct ExercisePicture: Hashable, Sendable {
  /// The posture's name, or the fault's with what mends it.
  package let title: String
  package let frame: Frame
}

extension DrawingAssets {
  /// The drawing of an exercise in a variant; the exercise's own where the variant has none.
  package func figure(of exercise: ExerciseID, _ variant: Exercise.Variant?) -> FigureArt? {
    variant.flatMap { figures.art(ExerciseID(rawValue: $0.figure)) } ?? figures.art(exercise)
  }

  /// The key poses of an exercise in the order of its movement, then its drawn faults; none where
  /// there is no drawing.
  package func pictures(of exercise: Exercise, size: Size, look: Appearance) -> [ExercisePicture] {
    guard let figure = figures.art(exercise.id), let skeleton = figures.skeleton() else {
      return []
    }
    let poses = figure.keyPoses.enumerated().map { number, name in
      ExercisePicture(
        title: name,
        frame: picture(figure, skeleton, exercise, .key(name), page: number, fault: nil, size, look)
      )
    }
    let faults = exercise.faults.compactMap { fault -> ExercisePicture? in
      guard let base = figure.base(of: fault.id) else { return nil }
      return ExercisePicture(
        title: "\(fault.name): \(fault.fix)",
        frame: picture(figure, skeleton, exercise, .key(base), page: 0, fault: fault, size, look))
    }
    return poses + faults
  }

  private func picture(
    _ figure: FigureArt, _ skeleton: Skeleton, _ exercise: Exercise, _ moment: FigureTime,
    page: Int, fault: Fault?, _ size: Size, _ look: Appearance
  ) -> Frame {
    let scene = FigureScene(
      figure, at: moment, on: skeleton, size: size, tint: FigureTint(exercise), fault: fault?.id,
      rhythm: FigureRhythm(exercise.mode))
    var frame = scene.frame(look, ascii: ascii)
    scene.draw(
      FigureLabel.labels(exercise.cues, fault: fault), page: page,
      most: FigureLabel.most(columns: size.columns), into: &frame, look)
    return frame
  }
}

extension FigureRhythm {
  /// How an exercise is done that is counted in a way.
  package init(_ mode: Mode) {
    self =
      switch mode {
      case .hold, .stretch: .held
      case .holdRepetitions: .repeatedHolds
      case .repetitions, .load, .mobility: .repeated
      }
  }
}

extension FigureTint {
  /// The muscles that an exercise trains, stretches or moves.
  init(_ exercise: Exercise) {
    self.init(
      primary: exercise.primary.map(\.rawValue),
      secondary: exercise.secondary.map(\.rawValue),
      stretched: exercise.stretches.map(\.rawValue), moved: exercise.moves.map(\.rawValue))
  }
}

extension FigureLabel {
  /// What is written around the figure: the fault, else the cues in their order.
  static func labels(_ cues: [FormCue], fault: Fault?) -> [FigureLabel] {
    if let fault { return [FigureLabel(fault.name, at: .waist, .fault)] }
    return cues.compactMap { cue in
      Joint(rawValue: cue.joint).map { FigureLabel(cue.label, at: $0, .cue) }
    }
  }

  /// How many labels stand around a figure at once, so that it is still seen.
  static func most(columns: Int) -> Int { columns < 70 ? 3 : 4 }

  /// How long the labels of a page are shown: long enough to read them all.
  static let pageLength = Duration.seconds(4)
}
