import BackboneCore

/// Finds what there is by name, for the palette and the search alike.
struct Finder {
  /// Among what.
  enum Scope: Hashable {
    /// Commands, screens and settings, and all that there is to look at.
    case everything
    /// What there is to look at.
    case content

    fileprivate var kinds: [Finding.Kind] {
      switch self {
      case .everything: Finding.Kind.allCases
      case .content: Finding.Kind.allCases.filter(\.isContent)
      }
    }

    /// What is listed while nothing is typed.
    fileprivate var kindsAtFirst: [Finding.Kind] {
      switch self {
      case .everything: [.command, .screen, .setting]
      case .content: [.screen]
      }
    }
  }

  let state: AppState
  let scope: Scope

  /// As many as leave room for other kinds.
  private static let most = 12

  /// What fits a query, the group with the best of it first.
  func groups(_ query: String) -> [FindingGroup] {
    let canLeave = state.canLeaveScreen
    if query.allSatisfy({ $0 == " " }) {
      return scope.kindsAtFirst.filter { canLeave || $0 == .command }.compactMap { kind in
        let all = all(kind).map(\.finding)
        return all.isEmpty ? nil : FindingGroup(kind: kind, findings: all, count: all.count)
      }
    }
    var groups: [(group: FindingGroup, rank: Int)] = []
    let articles = canLeave ? articles(query) : [:]
    for kind in scope.kinds where canLeave || kind == .command {
      let ranked = articles[kind] ?? ranked(kind, query)
      guard let best = ranked.first?.rank else { continue }
      let findings = ranked.prefix(Self.most).map(\.finding)
      groups.append((FindingGroup(kind: kind, findings: findings, count: ranked.count), best))
    }
    // Of equals the kind that is listed first.
    return groups.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    .map(\.element.group)
  }

  private func ranked(_ kind: Finding.Kind, _ query: String) -> [(finding: Finding, rank: Int)] {
    switch kind {
    // There may be ten thousand exercises, whose words are kept.
    case .exercise:
      return state.catalogue.exerciseIndex.ranked(query).map {
        (finding(state.catalogue.exercises[$0.record]), $0.rank)
      }
    case .muscle:
      return state.catalogue.muscleIndex.ranked(query).map {
        (finding(state.catalogue.muscles[$0.record]), $0.rank)
      }
    // They are ranked together: see `articles`.
    case .page, .sign, .term: return []
    case .command, .screen, .setting, .routine:
      let all = all(kind)
      return SearchIndex(all.map(\.texts)).ranked(query).map { (all[$0.record].finding, $0.rank) }
    }
  }

  /// What there is to read, by its kind.
  private func articles(_ query: String) -> [Finding.Kind: [(finding: Finding, rank: Int)]] {
    let ranked = state.searchedArticles.ranked(query).compactMap { article, rank in
      finding(article).map { (finding: $0, rank: rank) }
    }
    return Dictionary(grouping: ranked) { $0.finding.kind }
  }

  // MARK: - What there is

  private func all(_ kind: Finding.Kind) -> [(finding: Finding, texts: [String])] {
    let catalogue = state.catalogue
    switch kind {
    case .command: return commands
    case .screen:
      return Screens.all.map { screen in
        (
          Finding(kind: kind, name: screen.title, place: .screen(screen.id)),
          [screen.title, screen.help]
        )
      }
    case .setting:
      return SettingsRow.allCases.enumerated().map { index, row in
        let value = row.value(state)
        return (
          Finding(kind: kind, name: row.title, note: value, place: .setting(index)),
          [row.title, Words.App.settings.name, value]
        )
      }
    // Their words are kept: see `ranked`.
    case .exercise, .muscle, .page, .sign, .term: return []
    case .routine:
      return catalogue.routines.map { routine in
        (
          Finding(kind: kind, name: routine.name, place: .routine(routine.id)),
          [routine.name, routine.goal]
            + [routine.exercises.compactMap { catalogue.name(of: $0) }.joined(separator: " ")]
        )
      }
    }
  }

  /// Nil for what is not found as one, but part by part.
  private func finding(_ article: Article) -> Finding? {
    let name = state.catalogue.title(article)
    return switch article {
    case .page(let id): Finding(kind: .page, name: name, place: .link(.page(id)))
    case .stride: Finding(kind: .page, name: name, place: .stride)
    case .sign(let id): Finding(kind: .sign, name: name, place: .link(.sign(id)))
    case .term(let id): Finding(kind: .term, name: name, place: .link(.term(id)))
    case .glossary: nil
    }
  }

  private func finding(_ exercise: Exercise) -> Finding {
    Finding(
      kind: .exercise, name: exercise.name, note: exercise.category.name,
      place: .link(.exercise(exercise.id)))
  }

  private func finding(_ muscle: Muscle) -> Finding {
    Finding(kind: .muscle, name: muscle.name, note: muscle.latin, place: .link(.muscle(muscle.id)))
  }

  /// The commands of the moment, and then those of every other screen.
  private var commands: [(finding: Finding, texts: [String])] {
    var known: Set<CommandID> = [AppKeys.id(of: .palette)]
    var commands: [(finding: Finding, texts: [String])] = []
    func add(_ entries: [KeymapEntry], on screen: (any Screen.Type)?) {
      for entry in entries where known.insert(entry.id).inserted {
        let key = entry.keys.first?.label(ascii: true) ?? ""
        commands.append(
          (
            Finding(
              kind: .command, name: entry.help, note: screen.map { "\($0.title)  \(key)" } ?? key,
              place: .command(entry.id, on: screen?.id)),
            [entry.name, entry.help, entry.id.description, screen?.title ?? ""]
          ))
      }
    }
    add(state.screenKeymap.entries, on: nil)
    guard state.canLeaveScreen else { return commands }
    for screen in Screens.all where screen.id != state.screen {
      add(Keymap(screen.layers(state), own: state.settings.keys).entries, on: screen)
    }
    return commands
  }
}

extension AppState {
  /// Whether keys lead from the screen to others now.
  var canLeaveScreen: Bool {
    switch screenType.reach(self) {
    case .everywhere, .screens, .nextScreen: isDrawn
    case .program, .nowhere: false
    }
  }

  /// Goes to what was found, and there shows where the words of the search stand.
  mutating func go(to finding: Finding, query: String) -> [Effect] {
    switch finding.place {
    case .command(let id, let screen):
      if let screen { show(screen) }
      return perform(id)
    case .screen(let screen): show(screen)
    case .setting(let row):
      settingsHistory = []
      overlay = .settings(row: ListState(row))
    case .routine(let routine): chooseRoutine(routine)
    case .link(let link):
      follow(link)
      if screen == .learn { find(query) }
    case .stride:
      pushHistory()
      screen = .learn
      choose(.stride)
      find(query)
    }
    return []
  }
}
