/// A moment of an exercise, as the guide or a session shows it.
package enum FigureTime: Hashable, Sendable {
  /// Seconds into the looped demonstration.
  case demo(Double)
  /// Before the movement; a nil side is the right one where the exercise has sides.
  case start(FigureSide?)
  /// On the way into the hold, 0...1.
  case lift(FigureSide?, Double)
  /// Seconds held; a nil side is the right one where the exercise has sides.
  case hold(FigureSide?, Double)
  /// On the way back, 0...1.
  case lower(FigureSide?, Double)
  /// A named posture; one that the exercise does not have shows the start.
  case key(String)
  /// Seconds into showing a fault, by id, and the right posture in turn; a fault that is not drawn
  /// shows the right posture of the hold.
  case fault(String, Double)

  /// Whether it shows the wrong form: a fault alternates with the right one.
  package var isWrong: Bool {
    if case .fault(_, let seconds) = self { FigureArt.wrongness(at: seconds) > 0.5 } else { false }
  }
}

/// The part of a movement that a moment belongs to.
package enum FigurePart: String, CaseIterable, Hashable, Sendable {
  /// At rest before or after the movement.
  case start
  /// On the way into the hold.
  case lift
  case hold
  /// On the way back.
  case lower
}

extension FigureArt {
  /// The part of the movement at a moment.
  package func part(at moment: FigureTime) -> FigurePart {
    switch moment {
    case .start: .start
    case .lift: .lift
    case .hold, .fault: .hold
    case .lower: .lower
    case .key(let name): poses[name].map { $0 == motion.start } ?? true ? .start : .hold
    case .demo(let seconds):
      switch beat(at: seconds) {
      case (let from, let to, _) where from == motion.start && to == motion.start: .start
      case (motion.start, _, _): .lift
      case (_, motion.start, _): .lower
      default: .hold
      }
    }
  }

  /// The moment within the first round of the movement that looks the same as another, to the
  /// millisecond.
  package func firstMoment(like moment: FigureTime) -> FigureTime {
    switch moment {
    case .demo(let seconds): .demo(Self.wrapped(seconds, to: cycleSeconds))
    case .hold(let side, let seconds): .hold(side, Self.wrapped(seconds, to: Self.breath))
    case .fault(let id, let seconds): .fault(id, Self.wrapped(seconds, to: Self.faultRound))
    case .lift(let side, let way): .lift(side, (way * 10_000).rounded() / 10_000)
    case .lower(let side, let way): .lower(side, (way * 10_000).rounded() / 10_000)
    case .start, .key: moment
    }
  }

  private static func wrapped(_ seconds: Double, to round: Double) -> Double {
    guard seconds.isFinite else { return seconds }
    let rest = seconds - (seconds / round).rounded(.down) * round
    return (rest * 1000).rounded() / 1000
  }

  /// The moment at rest that a moving one belongs to: the hold that it leads to, is, or comes from;
  /// nil for one that is at rest.
  func rest(of moment: FigureTime) -> FigureTime? {
    switch moment {
    case .start, .key, .fault: nil
    case .lift(let side, _), .hold(let side, _), .lower(let side, _): .hold(side, 0)
    case .demo(let seconds): restBeat(at: seconds).map { .key($0.name) }
    }
  }

  /// The posture that the run of the cycle around a second leads to: the held one, or else the first
  /// after the start; nil at the start.
  private func restBeat(at seconds: Double) -> Beat? {
    guard part(at: .demo(seconds)) != .start else { return nil }
    let index = beatIndex(at: seconds).index
    let next = cycle[(index + 1) % cycle.count]
    var run: [Beat] = next.pose == motion.start ? [] : [next]
    var place = index
    // Back to where the run began, at most once round.
    while cycle[place].pose != motion.start, run.count <= cycle.count {
      run.append(cycle[place])
      place = (place + cycle.count - 1) % cycle.count
    }
    // The run of what still comes, as far as the held posture may lie ahead.
    place = (index + 2) % cycle.count
    while cycle[place].pose != motion.start, run.count <= cycle.count {
      run.insert(cycle[place], at: 0)
      place = (place + 1) % cycle.count
    }
    let held = [motion.both, motion.left, motion.right].compactMap { $0?.pose }
    return run.last { held.contains($0.pose) } ?? run.last
  }

  /// The posture at a moment.
  package func pose(at moment: FigureTime, on body: Body) -> Pose {
    switch moment {
    case .demo(let seconds): demo(seconds, on: body)
    case .start(let side): motion.hold(side).start
    case .lift(let side, let fraction): way(of: motion.hold(side), fraction, on: body)
    case .hold(let side, let elapsed): held(motion.hold(side), elapsed, on: body)
    case .lower(let side, let fraction): way(of: motion.hold(side), 1 - fraction, on: body)
    case .key(let name): poses[name] ?? motion.start
    case .fault(let id, let seconds):
      faultCase(id).map { $0.base.mix($0.pose, FigureArt.wrongness(at: seconds), on: body) }
        ?? motion.both.pose
    }
  }

  /// How far from the right posture, 0, to the wrong one, 1, the figure is while a fault is shown.
  ///
  /// It begins with the wrong one, so that whoever asks for a fault sees it at once.
  static func wrongness(at seconds: Double) -> Double {
    guard seconds.isFinite else { return 1 }
    let time = seconds - (seconds / faultRound).rounded(.down) * faultRound
    return time < faultRound / 2
      ? 1 - ease((time - wrongSeconds) / turnSeconds)
      : ease((time - faultRound + turnSeconds) / turnSeconds)
  }

  /// How long the wrong posture is shown, and the way between it and the right one.
  private static let wrongSeconds = 2.2
  private static let turnSeconds = 0.5
  /// Wrong and right posture once.
  package static let faultRound = 5.0

  /// The commonest fault that is drawn, for the time before an exercise; nil where none is.
  /// - Parameter faults: the ids of the exercise's faults, the commonest first.
  package func preview(of faults: [String]) -> String? {
    faults.first { faultCase($0) != nil }
  }

  /// A fault over the posture that it is drawn over first.
  func faultCase(_ id: String) -> FigureFault.Case? {
    faults.first { $0.id == id }?.cases.first
  }

  /// A posture on the way from the start, 0, to the hold, 1.
  private func way(of hold: Motion.Hold, _ fraction: Double, on body: Body) -> Pose {
    let eased = FigureArt.ease(fraction)
    guard let via = hold.via else { return hold.start.mix(hold.pose, eased, on: body) }
    return eased < 0.5
      ? hold.start.mix(via, 2 * eased, on: body) : via.mix(hold.pose, 2 * eased - 1, on: body)
  }

  /// What a fault looks like at a moment, or nil while the figure is not where it is shown.
  package func fault(_ id: String, at moment: FigureTime, on body: Body) -> FigureFault.Case? {
    guard let fault = faults.first(where: { $0.id == id }) else { return nil }
    let now = Figure(pose(at: moment, on: body), on: body)
    return fault.cases.first { now.isNear(Figure($0.base, on: body)) }
  }

  /// The side that the figure does at a moment; nil where the exercise has none.
  func side(of figure: Figure, at moment: FigureTime) -> FigureSide? {
    guard let left = motion.left, let right = motion.right else { return nil }
    switch moment {
    case .start(let side?): return side
    case .lift(let side, _), .hold(let side, _), .lower(let side, _): return side ?? .right
    // The demonstration shows the right side where the left one is only its mirror image.
    case .demo, .start, .key, .fault:
      if motion.isMirrored { return .right }
      let away = { (hold: Motion.Hold) in figure.distance(to: Figure(hold.pose, on: figure.body)) }
      return away(left) < away(right) ? .left : .right
    }
  }

  /// Seconds of one round of the demonstration.
  package var cycleSeconds: Double { cycle.reduce(0) { $0 + $1.seconds } }

  private func demo(_ seconds: Double, on body: Body) -> Pose {
    let (from, to, way) = beat(at: seconds)
    return from.mix(to, FigureArt.ease(way), on: body)
  }

  /// The two postures that a second of the looped cycle lies between, and how far, 0...1.
  private func beat(at seconds: Double) -> (from: Pose, to: Pose, way: Double) {
    guard seconds.isFinite else { return (motion.start, motion.start, 0) }
    let (index, way) = beatIndex(at: seconds)
    return (cycle[index].pose, cycle[(index + 1) % cycle.count].pose, way)
  }

  /// The posture that a second of the looped cycle follows, and how far the next one is reached.
  private func beatIndex(at seconds: Double) -> (index: Int, way: Double) {
    let total = cycleSeconds
    var rest = seconds - (seconds / total).rounded(.down) * total
    // The first beat's seconds lead back to it at the end of the round.
    for index in cycle.indices {
      let next = cycle[(index + 1) % cycle.count]
      if rest < next.seconds { return (index, rest / next.seconds) }
      rest -= next.seconds
    }
    return (0, 0)
  }

  /// Quiet breathing at rest: about 3.5 s in and as long out.
  private static let breath = 7.0

  private func held(_ hold: Motion.Hold, _ elapsed: Double, on body: Body) -> Pose {
    guard elapsed.isFinite else { return hold.pose }
    let depth = (1 - Trigonometry.cos(360 * elapsed / FigureArt.breath)) / 2
    return hold.pose.mix(hold.breathe, depth, on: body)
  }

  /// Starts and ends slowly; clamped to 0...1, and 0 for what is no number.
  private static func ease(_ fraction: Double) -> Double {
    let t = min(1, max(0, fraction.isNaN ? 0 : fraction))
    return t * t * (3 - 2 * t)
  }
}

extension Figure {
  /// The longest way that a joint has to where the other figure has it.
  fileprivate func distance(to other: Figure) -> Double {
    joints.map { ($0.value - other[$0.key]).length }.max() ?? 0
  }

  /// Whether every joint is where the other figure has it, give or take half a hand.
  fileprivate func isNear(_ other: Figure) -> Bool { distance(to: other) < 45 }
}
