package import BackboneCanvas
package import BackboneCore

/// Where states become frames.
///
/// Pure but for pictures kept from the frame before, which only save time: the same state always
/// gives the same frame.
package struct Renderer: Sendable {
  let art: DrawingAssets
  /// Plates as they were laid out: that costs more than lighting muscles on them.
  private var plates: [PlateKey: AtlasScene] = [:]
  /// What pictures are made of.
  package var look: Appearance

  /// What a plate of the atlas is laid out for.
  private struct PlateKey: Hashable {
    let plate: Atlas.Plate
    let crop: AtlasCrop
    let size: Size
    let look: Appearance
    let labelColumns: Int
    let names: AtlasNameSide
  }

  /// A renderer.
  package init(_ art: DrawingAssets, look: Appearance) {
    self.art = art
    self.look = look
  }

  /// Draws a state on a screen of its size.
  package mutating func draw(_ state: AppState) -> ScreenBuffer {
    let size = Size(columns: state.columns, rows: state.rows)
    var buffer = ScreenBuffer(size: size, look: look)
    guard size.columns >= ScreenLayout.minimum.columns, size.rows >= ScreenLayout.minimum.rows
    else {
      let text = Words.App.tooSmall(
        columns: ScreenLayout.minimum.columns, rows: ScreenLayout.minimum.rows)
      buffer.paragraph(text, in: buffer.frame.bounds)
      return buffer
    }
    buffer.titleBar(state)
    let panes = ScreenLayout(state).panes
    for pane in panes {
      buffer.mark(pane.rect, .screen(pane.screen.id))
      pane.screen.draw(
        state, in: pane.rect, focused: pane.screen.id == state.screen, on: &buffer, with: &self)
    }
    for (pane, next) in zip(panes, panes.dropFirst()) {
      let column = (pane.rect.maxColumn + next.rect.column - 1) / 2
      buffer.verticalRule(column: column, row: pane.rect.row, rows: pane.rect.rows - 1)
    }
    if let notice = state.notice { buffer.noticeLine(notice) }
    buffer.keyBar(state)
    if let overlay = state.overlay { buffer.dialog(overlay, state) }
    if let soundCheck = state.soundCheck { buffer.list(soundCheck) }
    if state.isFlashing { buffer.flash() }
    return buffer
  }

  // MARK: - Pictures

  /// The body with the muscles that matter now: the chosen one, or those at work.
  mutating func atlas(
    _ state: AppState, view: View, names: AtlasNameSide = .both, in rect: Rect,
    on buffer: inout ScreenBuffer
  ) {
    let near = state.anatomy.isNear && !state.lights ? state.muscle?.id : nil
    plate(
      view, state.plate.layer, muscles: state.highlight,
      crop: near.map { art.atlas.crop(for: $0.rawValue) } ?? AtlasCrop(rows: rect.rows),
      labels: state.isSpread ? state.muscleNames : [], names: names, in: rect, on: &buffer)
  }

  /// A plate of the atlas.
  /// - Parameters:
  ///   - crop: the part of the body to show; nil for as much as the room is good for.
  ///   - labels: what to write beside the body.
  ///   - names: the sides on which it may stand.
  mutating func plate(
    _ view: View, _ layer: Layer, muscles: AtlasHighlight, crop: AtlasCrop? = nil,
    labels: [AtlasLabel] = [], names: AtlasNameSide = .both, in rect: Rect,
    on buffer: inout ScreenBuffer
  ) {
    guard rect.rows > 3, rect.columns > 3 else { return }
    let crop = crop ?? AtlasCrop(rows: rect.rows)
    let sides = names == .both ? 2 : 1
    // The names take what the body leaves of the width, and what the longest of them needs.
    let widest = labels.map { CellWidth.of($0.text) }.max().map { $0 + AtlasLabel.gap } ?? 0
    let spare = (rect.columns - crop.columns(rows: rect.rows)) / sides
    let least = min(widest, (rect.columns - Self.leastBody) / sides)
    let key = PlateKey(
      plate: Atlas.Plate(AtlasView(view), AtlasLayer(layer)), crop: crop, size: rect.size,
      look: look, labelColumns: labels.isEmpty ? 0 : max(0, spare, least), names: names)
    let scene =
      plates[key]
      ?? art.atlas.scene(
        key.plate, crop: crop, size: rect.size, look: look, labelColumns: key.labelColumns,
        names: names)
    // Two plates are the most that one screen shows; a few more save a turn back and forth.
    if plates.count >= 6, plates[key] == nil { plates = [:] }
    plates[key] = scene
    var picture = scene.frame(muscles)
    let callouts = labels.isEmpty ? [] : scene.draw(labels, into: &picture)
    buffer.blit(picture, column: rect.column, row: rect.row, clip: rect)
    buffer.show(scene, at: rect)
    for callout in callouts {
      let text = callout.text
      buffer.mark(
        Rect(
          column: rect.column + text.column, row: rect.row + text.row, columns: text.columns,
          rows: text.rows), .seen(MuscleID(rawValue: callout.label.muscle)))
    }
  }

  /// Columns that names leave to the body at least.
  private static let leastBody = 18

  /// The exercise's figure at its moment, with its fault behind it and its cues around it.
  func figure(
    _ state: AppState, _ exercise: Exercise, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    let fault = state.followsSession ? nil : state.shownFault
    figure(state, exercise.id, exercise, fault: fault, in: rect, on: &buffer)
  }

  /// The figure of a movement at its moment in a session; a drill has neither muscles nor cues.
  func figure(
    _ state: AppState, _ movement: Movement, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    figure(
      state, movement.id, state.catalogue.exercise(movement.id), fault: nil,
      in: rect, on: &buffer)
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

  private func figure(
    _ state: AppState, _ id: ExerciseID, _ exercise: Exercise?, fault: Fault?, in rect: Rect,
    on buffer: inout ScreenBuffer
  ) {
    let variant = exercise.flatMap(state.shownVariant)
    guard rect.rows > 3, let figure = art.figure(of: id, variant) else { return }
    let moment = state.figureMoment(of: figure, exercise, fault: fault)
    let scene = FigureScene(
      figure, at: moment, on: art.skeleton, size: rect.size,
      tint: exercise.map(FigureTint.init) ?? FigureTint())
    var picture = scene.frame(look, ascii: art.ascii)
    if let exercise {
      let shown = exercise.faults.first { $0.id == scene.shownFault }
      scene.draw(
        FigureLabel.labels(variant?.cues ?? exercise.cues, fault: shown),
        page: Int(state.now / FigureLabel.pageLength),
        most: FigureLabel.most(columns: rect.columns), into: &picture, look)
    }
    buffer.blit(picture, column: rect.column, row: rect.row, clip: rect)
  }
}

extension AppState {
  /// The fault shown behind the figure; nil where none is.
  var shownFault: Fault? {
    guard let exercise, let index = guide.fault, exercise.faults.indices.contains(index)
    else { return nil }
    return exercise.faults[index]
  }

  /// The names to write beside the body.
  var muscleNames: [AtlasLabel] {
    let chosen = self.muscle?.id
    return catalogue.muscles.map { muscle in
      AtlasLabel(
        muscle: muscle.id.rawValue, text: muscle.name,
        isChosen: muscle.id == chosen && !lights)
    }
  }

  /// The muscles that stand out on the body.
  var highlight: AtlasHighlight {
    guard lights, let exercise else {
      return AtlasHighlight(chosen: Set(muscle.map { [$0.id.rawValue] } ?? []))
    }
    return AtlasHighlight(
      most: Set(exercise.primary.map(\.rawValue)),
      helping: Set(exercise.secondary.map(\.rawValue)),
      stretched: Set(exercise.stretches.map(\.rawValue)),
      moved: Set(exercise.moves.map(\.rawValue)))
  }

  /// The kinds of cue that matter now: setting up before, moving and holding during.
  var cueKinds: Set<FormCue.Kind> {
    guard let run, let step = run.step else { return Set(FormCue.Kind.allCases) }
    guard let set = run.timeline.steps[step].set, let place = run.place(at: now) else {
      return [.setup]
    }
    if case .hold = set.work { return [.hold, .breathe] }
    switch set.moment(at: place).part {
    case .lift: return [.move]
    case .hold: return [.hold]
    case .lower, .pause: return [.breathe]
    }
  }

  /// What the figure does now: the session's own movement while one goes on, else the demonstration.
  ///
  /// - Parameter fault: the fault to show; one that is not drawn leaves the figure as it is.
  func figureMoment(of art: FigureArt, _ exercise: Exercise?, fault: Fault?) -> FigureTime {
    let guided = guide.elapsed(at: now).inSeconds
    let shown = fault.flatMap { art.base(of: $0.id) == nil ? nil : FigureTime.fault($0.id, guided) }
    let moment =
      shown ?? (followsSession ? sessionMoment(of: art, exercise) : nil) ?? .demo(guided)
    guard settings.hasReducedMotion else { return moment }
    switch moment {
    case .demo(let seconds):
      let poses = art.keyPoses
      let count = Int((seconds / Self.poseLength.inSeconds).rounded(.down))
      return .key(poses[((count % poses.count) + poses.count) % poses.count])
    case .lift(let side, _), .hold(let side, _), .lower(let side, _): return .hold(side, 0)
    case .fault(let id, let seconds):
      let half = FigureArt.faultRound / 2
      return .fault(id, (seconds / half).rounded(.down) * half)
    case .start, .key: return moment
    }
  }

  private func sessionMoment(of art: FigureArt, _ exercise: Exercise?) -> FigureTime? {
    guard let run, let place = run.place(at: now) else { return nil }
    // Before another exercise, what most often goes wrong in it.
    if run.timeline.steps[place.step].set == nil, place.done < Self.faultPreviewLength,
      run.timeline.changesExercise(at: place.step),
      let fault = art.preview(of: exercise?.faults.map(\.id) ?? [])
    {
      return .fault(fault, place.done.inSeconds)
    }
    guard let moment = run.timeline.figureMoment(at: place) else {
      return .demo(place.done.inSeconds)
    }
    let side = moment.side.flatMap { FigureSide(rawValue: $0.rawValue) }
    let part = moment.length > .zero ? moment.elapsed / moment.length : 1
    switch moment.part {
    case .lift: return .lift(side, part)
    case .hold: return .hold(side, moment.elapsed.inSeconds)
    case .lower: return .lower(side, part)
    case .pause: return .start(side)
    }
  }
}

extension AppState {
  /// The variant of an exercise that is shown: in a session the one that its set names, else the
  /// user's own; nil for the exercise as it is.
  package func shownVariant(of exercise: Exercise) -> Exercise.Variant? {
    if followsSession, let run, let step = run.step, let work = run.timeline.nextWork(from: step),
      let set = run.timeline.steps[work].set, set.exercise == exercise.id,
      let named = exercise.variant(named: set.note)
    {
      return named
    }
    return exercise.variant(at: settings.variant(of: exercise))
  }

  /// How long an exercise's commonest fault is shown before it.
  fileprivate static let faultPreviewLength = Duration.seconds(10)
}

extension Timeline {
  /// Whether the work after a step is of another exercise than the work before it.
  fileprivate func changesExercise(at step: Int) -> Bool {
    let before = steps[..<step].last { $0.kind == .work }?.set?.exercise
    return nextWork(from: step).flatMap { steps[$0].set?.exercise } != before
  }
}

extension AtlasView {
  /// The drawn view of the body.
  init(_ view: View) {
    self =
      switch view {
      case .posterior: .posterior
      case .anterior: .anterior
      }
  }
}

extension AtlasLayer {
  /// The drawn layer.
  init(_ layer: Layer) {
    self =
      switch layer {
      case .superficial: .superficial
      case .intermediate: .intermediate
      case .deep: .deep
      }
  }
}

extension AtlasCrop {
  /// As much of the body as so many rows are good for.
  init(rows: Int) { self = rows >= 26 ? .full : .trunk }

  /// About how many columns the body takes when it fills so many rows; a cell is twice as high as
  /// wide.
  fileprivate func columns(rows: Int) -> Int {
    switch self {
    case .full: rows * 9 / 7
    case .trunk, .shoulders, .lumbar, .hips: rows * 5 / 4
    }
  }
}
