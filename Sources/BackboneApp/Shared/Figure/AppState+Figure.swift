import BackboneCanvas
package import BackboneCore

/// What the figure does, and in which variant.
extension AppState {
  /// Frames a second of a moving figure: enough for slow movement, little for a battery.
  package static let framesPerSecond = 10

  /// How long a key pose is shown when figures do not move.
  package static let poseLength = Duration.seconds(2)

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
  private static let faultPreviewLength = Duration.seconds(10)

  /// The fault shown behind the figure; nil where none is.
  var shownFault: Fault? {
    guard let exercise, let index = guide.fault, exercise.faults.indices.contains(index)
    else { return nil }
    return exercise.faults[index]
  }

  /// What the figure does now: the session's own movement while one goes on, else the demonstration.
  ///
  /// - Parameter fault: the fault to show; one that is not drawn leaves the figure as it is.
  func figureMoment(of art: FigureArt, _ exercise: Exercise?, fault: Fault?) -> FigureTime {
    let guided = guide.elapsed(at: now - sinceFrame).inSeconds
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

  /// How long ago the frame began that a moving figure shows: its movement goes on by whole frames,
  /// so that every round of it shows the same pictures, which are kept.
  private var sinceFrame: Duration {
    guard isAnimated, !settings.hasReducedMotion else { return .zero }
    return sinceFrame(of: .nanoseconds(1_000_000_000 / Int64(Self.framesPerSecond)) * speed)
  }

  /// How long ago a frame of a length began.
  ///
  /// The last frame of a step ends with it, so that the figure changes together with the seconds that
  /// are shown, and neither needs a wake-up of its own.
  func sinceFrame(of length: Duration) -> Duration {
    let end = run?.nextWake ?? .zero
    let since = (now - end).nanoseconds % length.nanoseconds
    return .nanoseconds(since < 0 ? since + length.nanoseconds : since)
  }

  private func sessionMoment(of art: FigureArt, _ exercise: Exercise?) -> FigureTime? {
    guard let run, let place = run.place(at: now) else { return nil }
    // Before another exercise, what most often goes wrong in it.
    if run.timeline.steps[place.step].set == nil, place.done < Self.faultPreviewLength,
      run.timeline.changesExercise(at: place.step),
      let fault = art.preview(of: exercise?.faults.map(\.id) ?? [])
    {
      return .fault(fault, max(.zero, place.done - sinceFrame).inSeconds)
    }
    guard let moment = run.timeline.figureMoment(at: place) else {
      return .demo(max(.zero, place.done - sinceFrame).inSeconds)
    }
    let side = moment.side.flatMap { FigureSide(rawValue: $0.rawValue) }
    let elapsed = max(.zero, moment.elapsed - sinceFrame)
    let part = moment.length > .zero ? elapsed / moment.length : 1
    switch moment.part {
    case .lift: return .lift(side, part)
    case .hold: return .hold(side, elapsed.inSeconds)
    case .lower: return .lower(side, part)
    case .pause: return .start(side)
    }
  }
}

extension Timeline {
  /// Whether the work after a step is of another exercise than the work before it.
  fileprivate func changesExercise(at step: Int) -> Bool {
    let before = steps[..<step].last { $0.kind == .work }?.set?.exercise
    return nextWork(from: step).flatMap { steps[$0].set?.exercise } != before
  }
}
