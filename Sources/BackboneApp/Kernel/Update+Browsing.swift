import BackboneCore

/// Lists, links and what they show.
extension AppState {
  /// How far a page goes: a row less than is seen, so that the eye finds on.
  var page: Int { max(1, textRows - 1) }

  /// Goes to a screen; `goBack` returns from it.
  mutating func show(_ screen: Screen) {
    guard screen != self.screen else { return }
    leave()
    self.screen = screen
  }

  /// Remembers where the person is, for `goBack`.
  private mutating func leave() {
    backStack.append(
      BackStackEntry(screen: screen, anatomy: anatomy, guide: guide, learn: learn, scroll: scroll))
    if backStack.count > 50 { backStack.removeFirst() }
    turnPage()
  }

  /// Another text begins at its top, with no link chosen.
  mutating func turnPage() {
    scroll = 0
    link = nil
  }

  /// Goes where a link leads.
  mutating func follow(_ link: Link) {
    guard catalogue.has(link) else { return }
    leave()
    switch link {
    case .muscle(let id):
      screen = .anatomy
      anatomy.query = ""
      if let muscle = catalogue.muscle(id) { anatomy.select(muscle) }
    case .exercise(let id):
      screen = .exercises
      guide.query = ""
      guide.filter = ExerciseFilter()
      guide.select(id, at: now)
    case .sign(let id): read(.sign(id))
    case .page(let id): read(.page(id))
    case .term(let id): read(.term(id))
    }
  }

  /// Opens something to read.
  mutating func read(_ reading: Article) {
    screen = .learn
    learn.reading = reading
    turnPage()
  }

  /// Chooses another link of the text; the picture says how many there are.
  mutating func moveLink(by step: Int) {
    link = link.map { max(0, $0 + step) } ?? 0
  }

  /// Goes to another phase of the stride, round and round.
  mutating func movePhase(by step: Int) {
    guard learn.reading == .stride, let count = catalogue.stride?.phases.count, count > 0 else {
      return
    }
    turnPage()
    learn.phase = (learn.phase + step + count) % count
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
    turnPage()
  }

  /// Moves the selection of the current list, stopping at its ends.
  mutating func move(by step: Int) {
    turnPage()
    switch screen {
    case .anatomy:
      if let muscle = muscles.moved(from: { $0.id == anatomy.selected }, by: step) {
        anatomy.select(muscle)
      }
    case .exercises:
      moveExercise(by: step)
    case .learn:
      if let next = articles.moved(from: { $0 == learn.reading }, by: step) { read(next) }
    case .session:
      guard case .choosing(var choice) = session,
        let next = catalogue.routines.moved(from: { $0.id == choice.routine }, by: step)
      else { return }
      choice.routine = next.id
      session = .choosing(choice)
    }
  }

  /// Follows the chosen link, or else the one from what is selected: from a muscle to its
  /// exercises, from an exercise to the session that holds it.
  mutating func open() -> [Effect] {
    if let link { return [.follow(link)] }
    switch screen {
    case .anatomy:
      guard let muscle else { return [] }
      show(.exercises)
      guide.filter = ExerciseFilter(muscle: muscle.id)
      guide.query = ""
      selectFound()
    case .exercises:
      show(.session)
      guard case .choosing(var choice) = session, let exercise = guide.selected,
        let routine = catalogue.routines.first(where: { $0.exercises.contains(exercise) })
      else { return [] }
      choice.routine = routine.id
      session = .choosing(choice)
    case .session, .learn: break
    }
    return []
  }

  /// Undoes the last narrowing or the last jump: the chosen link, the search, the filter, the way.
  mutating func goBack() {
    if link != nil {
      link = nil
    } else if screen == .anatomy, !anatomy.query.isEmpty {
      anatomy.query = ""
    } else if screen == .exercises, !guide.query.isEmpty {
      guide.query = ""
    } else if screen == .learn, !learn.query.isEmpty {
      learn.query = ""
    } else if screen == .exercises, guide.filter != ExerciseFilter(), !cameForTheMuscle {
      guide.filter = ExerciseFilter()
    } else if let last = backStack.popLast() {
      screen = last.screen
      anatomy = last.anatomy
      guide = last.guide
      learn = last.learn
      scroll = last.scroll
    }
  }

  /// Whether the list was narrowed by coming from a muscle, so that going back leads there.
  private var cameForTheMuscle: Bool {
    guard let last = backStack.last, last.screen == .anatomy else { return false }
    return guide.filter == ExerciseFilter(muscle: last.anatomy.selected)
  }

  /// Shows the next fault behind the figure, and after the last one none.
  mutating func nextFault() {
    guard let exercise else { return }
    let next = guide.fault.map { $0 + 1 } ?? 0
    guide.fault = exercise.faults.indices.contains(next) ? next : nil
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
