/// Lists, links and what they show.
extension State {
  /// How far a page goes.
  var page: Int { max(1, rows - 6) }

  /// Goes to a screen; `goBack` returns from it.
  mutating func show(_ screen: Screen) {
    guard screen != self.screen else { return }
    scroll = 0
    trail.append(self.screen)
    if trail.count > 20 { trail.removeFirst() }
    self.screen = screen
  }

  /// Looks for the next muscle in a direction on the body; where no body is shown, down the list.
  mutating func look(_ direction: Direction) -> [Effect] {
    if showsBody { return [.look(direction)] }
    switch direction {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .left, .right: break
    }
    return []
  }

  /// Chooses a muscle that is seen on the body as it is turned now.
  mutating func step(to id: MuscleID) {
    guard catalogue.muscle(id) != nil else { return }
    anatomy.selected = id
    scroll = 0
  }

  /// Moves the selection of the current list, stopping at its ends.
  mutating func move(by step: Int) {
    scroll = 0
    switch screen {
    case .anatomy:
      if let muscle = muscles.moved(from: { $0.id == anatomy.selected }, by: step) {
        anatomy.select(muscle)
      }
    case .exercises:
      if let next = exercises.moved(from: { $0.id == guide.selected }, by: step) {
        guide.select(next.id, at: now)
      }
    case .session:
      guard case .choosing(var choice) = session,
        let next = catalogue.routines.moved(from: { $0.id == choice.routine }, by: step)
      else { return }
      choice.routine = next.id
      session = .choosing(choice)
    }
  }

  /// Follows the link from what is selected: muscle, its exercises, the session that holds one.
  mutating func open() {
    switch screen {
    case .anatomy:
      guard let muscle else { return }
      show(.exercises)
      guide.muscle = muscle.id
      guide.query = ""
      if let first = exercises.first, !exercises.contains(where: { $0.id == guide.selected }) {
        guide.select(first.id, at: now)
      }
    case .exercises:
      show(.session)
      guard case .choosing(var choice) = session, let exercise = guide.selected,
        let routine = catalogue.routines.first(where: { $0.exercises.contains(exercise) })
      else { return }
      choice.routine = routine.id
      session = .choosing(choice)
    case .session: break
    }
  }

  /// Undoes the last narrowing or the last jump: first the search, then the filter, then the screen.
  mutating func goBack() {
    if screen == .anatomy, !anatomy.query.isEmpty {
      anatomy.query = ""
    } else if screen == .exercises, !guide.query.isEmpty {
      guide.query = ""
    } else if screen == .exercises, guide.muscle != nil, trail.last != .anatomy {
      guide.muscle = nil
    } else if let last = trail.popLast() {
      if screen == .exercises { guide.muscle = nil }
      screen = last
    }
  }

  /// Shows the next fault behind the figure, and after the last one none.
  mutating func nextFault() {
    guard let exercise else { return }
    let next = guide.fault.map { $0 + 1 } ?? 0
    guide.fault = exercise.faults.indices.contains(next) ? next : nil
  }

  /// Stops the figure where it is, or lets it go on from there.
  mutating func play() {
    let elapsed = guide.elapsed(at: now)
    switch guide.motion {
    case .playing: guide.motion = .still(at: elapsed)
    case .still: guide.motion = .playing(since: now - elapsed)
    }
  }
}

extension Array {
  /// The element so many places from the one that matches, stopping at the ends; the first when none
  /// matches; nil when there are none.
  func moved(from matches: (Element) -> Bool, by step: Int) -> Element? {
    guard let index = firstIndex(where: matches) else { return first }
    // Saturating, so that "to the end" can be any large number.
    let (sum, overflow) = index.addingReportingOverflow(step)
    return self[Swift.min(Swift.max(0, overflow ? step.signum() * count : sum), count - 1)]
  }
}
