package import BackboneCanvas
package import BackboneCore

/// A stretch of a moving picture in which nothing moves.
package struct FigureShot: Hashable, Sendable {
  package let frame: Frame
  /// How many frames it lasts, of which there are `AppState.framesPerSecond`.
  package var frames: Int

  /// A frame that lasts so many frames.
  package init(frame: Frame, frames: Int) {
    self.frame = frame
    self.frames = frames
  }
}

extension DrawingAssets {
  /// An exercise as the guide shows it: once through the movement, then its commonest fault that is
  /// drawn in turn with the right form; empty where there is no drawing.
  package func movie(of exercise: Exercise, size: Size, look: Appearance) -> [FigureShot] {
    guard let figure = figures.art(exercise.id), let skeleton = figures.skeleton() else {
      return []
    }
    var shots: [FigureShot] = []
    func show(for seconds: Double, _ moment: (Double) -> FigureTime) {
      let rate = Double(AppState.framesPerSecond)
      for index in 0..<max(1, Int((seconds * rate).rounded())) {
        let frame = picture(
          of: figure, on: skeleton, exercise, variant: nil, at: moment(Double(index) / rate),
          page: Int(Double(index) / rate / FigureLabel.pageLength.inSeconds), size: size,
          look: look)
        if shots.last?.frame == frame {
          shots[shots.count - 1].frames += 1
        } else {
          shots.append(FigureShot(frame: frame, frames: 1))
        }
      }
    }
    show(for: figure.cycleSeconds) { .demo($0) }
    if let fault = figure.preview(of: exercise.faults.map(\.id)) {
      show(for: FigureArt.faultRound) { .fault(fault, $0) }
    }
    return shots
  }

  /// The figure of a movement at a moment, with its cues or its fault around it.
  /// - Parameters:
  ///   - exercise: nil for a movement without muscles and cues.
  ///   - page: which of its labels take their turn.
  func picture(
    of figure: FigureArt, on skeleton: Skeleton, _ exercise: Exercise?, variant: Exercise.Variant?,
    at moment: FigureTime, page: Int, size: Size, look: Appearance
  ) -> Frame {
    let scene = FigureScene(
      figure, at: moment, on: skeleton, size: size,
      tint: exercise.map(FigureTint.init) ?? FigureTint())
    var frame = scene.frame(look, ascii: ascii)
    if let exercise {
      let shown = exercise.faults.first { $0.id == scene.shownFault }
      scene.draw(
        FigureLabel.labels(variant?.cues ?? exercise.cues, fault: shown), page: page,
        most: FigureLabel.most(columns: size.columns), into: &frame, look)
    }
    return frame
  }
}
