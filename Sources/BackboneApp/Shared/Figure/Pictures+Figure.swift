import BackboneCanvas
import BackboneCore

/// The moving figure, as the guide and the session show it.
extension Pictures {
  /// The exercise's figure at its moment, with its fault behind it and its cues around it.
  mutating func figure(
    _ state: AppState, _ exercise: Exercise, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    let fault = state.followsSession ? nil : state.shownFault
    figure(state, exercise.id, exercise, fault: fault, in: rect, on: &buffer)
  }

  /// The figure of a movement at its moment in a session; a drill has neither muscles nor cues.
  mutating func figure(
    _ state: AppState, _ movement: Movement, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    figure(
      state, movement.id, state.catalogue.exercise(movement.id), fault: nil,
      in: rect, on: &buffer)
  }

  /// The rows that the figure of a movement fills at a width; 0 where there is no drawing.
  func rows(_ state: AppState, _ movement: Movement, in rect: Rect) -> Int {
    let exercise = state.catalogue.exercise(movement.id)
    guard let figure = art.figure(of: movement.id, exercise.flatMap(state.shownVariant)) else {
      return 0
    }
    return FigurePlacement.rows(for: figure.extent, columns: rect.columns, most: rect.rows)
  }

  /// Whether the figure of a movement shows the wrong form, before it is done; nil where it shows
  /// no fault in turn with the right form.
  func showsWrongForm(_ state: AppState, _ movement: Movement) -> Bool? {
    let exercise = state.catalogue.exercise(movement.id)
    guard let figure = art.figure(of: movement.id, exercise.flatMap(state.shownVariant)) else {
      return nil
    }
    let moment = state.figureMoment(of: figure, exercise, fault: nil)
    if case .fault = moment { return moment.isWrong }
    return nil
  }

  /// Whether the guide's figure of an exercise shows the wrong form now.
  func showsWrongForm(_ state: AppState, _ exercise: Exercise) -> Bool {
    guard let figure = art.figure(of: exercise.id, state.shownVariant(of: exercise)) else {
      return false
    }
    let fault = state.followsSession ? nil : state.shownFault
    return state.figureMoment(of: figure, exercise, fault: fault).isWrong
  }

  /// An exercise where it is hardest, without its cues.
  mutating func still(
    _ exercise: Exercise, _ variant: Exercise.Variant?, in rect: Rect,
    on buffer: inout ScreenBuffer
  ) {
    guard rect.rows > 3, let figure = art.figure(of: exercise.id, variant),
      let skeleton = art.figures.skeleton()
    else { return }
    let (look, ascii) = (look, art.ascii)
    let still = PictureCache.Still(
      id: figure.id, size: rect.size, tint: FigureTint(exercise), look: look)
    let picture = cache.stills.value(for: still) {
      FigureScene(figure, at: .hold(nil, 0), on: skeleton, size: rect.size, tint: still.tint)
        .frame(look, ascii: ascii)
    }
    buffer.blit(picture, column: rect.column, row: rect.row, clip: rect)
  }

  private mutating func figure(
    _ state: AppState, _ id: ExerciseID, _ exercise: Exercise?, fault: Fault?, in rect: Rect,
    on buffer: inout ScreenBuffer
  ) {
    let variant = exercise.flatMap(state.shownVariant)
    guard rect.rows > 3, !buffer.isRead, let figure = art.figure(of: id, variant),
      let skeleton = art.figures.skeleton()
    else { return }
    let moment = figure.firstMoment(
      like: state.figureMoment(of: figure, exercise, fault: fault))
    let tint = exercise.map(FigureTint.init) ?? FigureTint()
    let scene = FigureScene(
      figure, at: moment, on: skeleton, size: rect.size, tint: tint,
      rhythm: exercise.map { FigureRhythm($0.mode) })
    let (look, ascii) = (look, art.ascii)
    let round = FigureRound.Subject(
      id: figure.id, movement: .init(moment), size: rect.size, tint: tint, look: look)
    let kept = cache.round.picture(of: round, at: moment) { scene.picture(look, ascii: ascii) }
    var picture = scene.frame(kept, look)
    let isBeyondDrawing = fault.map { figure.base(of: $0.id) == nil } ?? false
    if let exercise, !isBeyondDrawing {
      let shown = exercise.faults.first { $0.id == scene.shownFault }
      let labels = FigureLabel.labels(variant?.cues ?? exercise.cues, fault: shown)
      let pages = cache.figureLabels.value(
        for: .init(
          id: figure.id, moment: scene.restMoment, size: rect.size, labels: labels, look: look)
      ) {
        scene.pages(of: labels, most: FigureLabel.most(columns: rect.columns), look)
      }
      scene.draw(pages, page: Int(state.now / FigureLabel.pageLength), into: &picture, look)
    }
    buffer.blit(picture, column: rect.column, row: rect.row, clip: rect)
    if isBeyondDrawing {
      buffer.write(
        Words.Guide.beyondDrawing, column: rect.column + 1, row: rect.row + rect.rows - 1, .fault,
        limit: rect.maxColumn)
    }
  }
}
