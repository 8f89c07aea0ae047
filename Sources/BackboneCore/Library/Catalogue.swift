package import BackboneBinary

/// Everything the program knows by heart, and where it is from.
package struct Catalogue: Hashable, Sendable {
  /// In the order of the atlas: from the neck down, by group.
  package let muscles: [Muscle]
  /// In the order of the guide.
  package let exercises: [Exercise]
  package private(set) var routines: [Routine]
  /// Which routines are the user's own.
  package private(set) var ownRoutines: Set<RoutineID>
  package let sources: [Source]
  /// Names of exercises, also of those without a record.
  package let exerciseNames: [ExerciseID: String]
  package let signs: [Symptom]
  /// Nil where its file could not be read.
  package let stride: Stride?
  /// In reading order.
  package let pages: [Page]
  /// In the order of the alphabet.
  package let glossary: [Term]
  /// The muscles by the words in them.
  package let muscleIndex: SearchIndex
  /// The exercises by the words in them.
  package let exerciseIndex: SearchIndex
  /// Where each exercise stands in the list.
  private let exercisePlaces: [ExerciseID: Int]
  /// The exercises that train each muscle, as indices, those where it works most first.
  private let training: [MuscleID: [Use]]
  /// The exercises that stretch each muscle or move it, as indices.
  private let mobilising: [MuscleID: [Use]]

  fileprivate struct Use: Hashable {
    let exercise: Int
    let share: Involvement
  }

  /// A catalogue; the records must have been validated against each other.
  package init(
    muscles: [Muscle], exercises: [Exercise], routines: [Routine], sources: [Source],
    exerciseNames: [ExerciseID: String] = [:], signs: [Symptom] = [], stride: Stride? = nil,
    pages: [Page] = [], glossary: [Term] = [], ownRoutines: Set<RoutineID> = []
  ) {
    self.muscles = muscles
    self.exercises = exercises
    self.routines = routines
    self.ownRoutines = ownRoutines
    self.sources = sources
    self.exerciseNames = exerciseNames
    self.signs = signs
    self.stride = stride
    self.pages = pages
    self.glossary = glossary
    exercisePlaces = Dictionary(
      exercises.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var training: [MuscleID: [Use]] = [:]
    var mobilising: [MuscleID: [Use]] = [:]
    for share in Involvement.allCases {
      for (index, exercise) in exercises.enumerated() {
        for muscle in exercise.muscles(share) {
          let use = Use(exercise: index, share: share)
          if share.isTraining, exercise.mode.trains {
            training[muscle, default: []].append(use)
          } else {
            mobilising[muscle, default: []].append(use)
          }
        }
      }
    }
    self.training = training
    self.mobilising = mobilising
    exerciseIndex = SearchIndex(SearchTexts.exercises(exercises, muscles: muscles, signs: signs))
    let uses = training.merging(mobilising) { $0 + $1 }.mapValues { uses in
      uses.map {
        SearchTexts.Use(exercise: exercises[$0.exercise], isPrimary: $0.share == .primary)
      }
    }
    muscleIndex = SearchIndex(SearchTexts.muscles(muscles, signs: signs, uses: uses))
  }

  /// The muscle of that id.
  package func muscle(_ id: MuscleID) -> Muscle? { muscles.first { $0.id == id } }
  /// The exercise of that id.
  package func exercise(_ id: ExerciseID) -> Exercise? { exercisePlaces[id].map { exercises[$0] } }
  /// The routine of that id, the timed tests, the self-check, or the one that holds the exercise
  /// alone that the id names.
  package func routine(_ id: RoutineID) -> Routine? {
    // No routine of the user's own takes the place of these: their results are read from them.
    if id == .selfCheck { return .selfCheck }
    return (id == .tests ? Routine(tests: exercise) : nil) ?? routines.first { $0.id == id }
      ?? Routine(alone: id, exercise: exercise)
  }
  /// Takes in a routine of the user's own, in place of one of the same id.
  package mutating func keep(_ routine: Routine) {
    if let place = routines.firstIndex(where: { $0.id == routine.id }) {
      routines[place] = routine
    } else {
      routines.append(routine)
    }
    ownRoutines.insert(routine.id)
  }

  /// Forgets a routine of the user's own.
  package mutating func remove(_ routine: RoutineID) {
    guard ownRoutines.remove(routine) != nil else { return }
    routines.removeAll { $0.id == routine }
  }

  /// The source of that id.
  package func source(_ id: SourceID) -> Source? { sources.first { $0.id == id } }
  /// What is known about a sign.
  package func sign(_ id: SymptomID) -> Symptom? { signs.first { $0.id == id } }
  /// The page of that id.
  package func page(_ id: PageID) -> Page? { pages.first { $0.id == id } }
  /// The term of that id.
  package func term(_ id: TermID) -> Term? { glossary.first { $0.id == id } }

  /// Whether there is a record to go to; exercises may have no more than a name, and a record that
  /// could not be read may be missing.
  package func has(_ link: Link) -> Bool {
    switch link {
    case .muscle(let id): muscle(id) != nil
    case .exercise(let id): exercise(id) != nil
    case .sign(let id): sign(id) != nil
    case .page(let id): page(id) != nil
    case .term(let id): term(id) != nil
    }
  }

  /// The muscles that lists show under a part of the body, in the order of the atlas.
  package func muscles(of group: BodyPart) -> [Muscle] { muscles.filter { $0.group == group } }

  /// What an exercise is called, with or without a record, or ad-hoc work of a routine; nil for an id that nobody knows.
  package func name(of exercise: ExerciseID) -> String? {
    self.exercise(exercise)?.name ?? exerciseNames[exercise] ?? adHocName(of: exercise)
  }

  /// What a routine calls work that has no record.
  private func adHocName(of exercise: ExerciseID) -> String? {
    for routine in routines + [.selfCheck] {
      for plan in routine.plans.values {
        for case .drill(let drill) in plan.blocks.lazy.map(\.movement) where drill.id == exercise {
          return drill.name
        }
      }
    }
    return nil
  }

  /// What a movement is called; its id where nobody knows a name.
  package func name(of movement: Movement) -> String {
    switch movement {
    case .exercise(let id): name(of: id) ?? id.rawValue
    case .drill(let drill): drill.name
    }
  }

  /// How a side of a movement is called out.
  package func sideName(_ side: Side, of movement: Movement) -> String {
    let name: String? =
      switch movement {
      case .exercise(let id): exercise(id)?.sideName(side)
      case .drill(let drill): drill.sideNames[side]
      }
    return name ?? side.rawValue
  }

  /// How an exercise uses a muscle.
  package enum Involvement: CaseIterable, Hashable, Sendable {
    /// The muscle works most.
    case primary
    /// The muscle helps.
    case secondary
    case stretched
    /// The muscle is moved to loosen it.
    case moved

    /// Whether the muscle works.
    package var isTraining: Bool {
      switch self {
      case .primary, .secondary: true
      case .stretched, .moved: false
      }
    }
  }

  /// The exercises that train a muscle, those where it works most first.
  package func training(_ muscle: MuscleID) -> some RandomAccessCollection<
    (exercise: Exercise, share: Involvement)
  > {
    (training[muscle] ?? []).lazy.map { (exercises[$0.exercise], $0.share) }
  }

  /// The stretches and the movements for mobility in which a muscle has a part.
  package func mobilising(_ muscle: MuscleID) -> some RandomAccessCollection<
    (exercise: Exercise, share: Involvement)
  > {
    (mobilising[muscle] ?? []).lazy.map { (exercises[$0.exercise], $0.share) }
  }

  /// How the exercises with a part for a muscle use it, by their place in the list.
  package func involvement(_ muscle: MuscleID) -> [Int: Involvement] {
    Dictionary(
      ((training[muscle] ?? []) + (mobilising[muscle] ?? [])).map { ($0.exercise, $0.share) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Exercise {
  /// The muscles that it uses in a way.
  package func muscles(_ share: Catalogue.Involvement) -> [MuscleID] {
    switch share {
    case .primary: primary
    case .secondary: secondary
    case .stretched: stretches
    case .moved: moves
    }
  }

  /// How it uses a muscle; nil where it does not.
  package func involvement(of muscle: MuscleID) -> Catalogue.Involvement? {
    Catalogue.Involvement.allCases.first { muscles($0).contains(muscle) }
  }
}

// MARK: - Compiled

extension Catalogue: BinaryReadable {
  /// A catalogue with all that is worked out when one is made.
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    muscles = try reader.read()
    exercises = try reader.read()
    routines = try reader.read()
    ownRoutines = try reader.read()
    sources = try reader.read()
    exerciseNames = try reader.read()
    signs = try reader.read()
    stride = try reader.read()
    pages = try reader.read()
    glossary = try reader.read()
    muscleIndex = try reader.read()
    exerciseIndex = try reader.read()
    exercisePlaces = try reader.read()
    training = try reader.read()
    mobilising = try reader.read()
  }
}

extension Catalogue.Use: BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError) {
    exercise = try reader.read()
    share = try reader.read()
  }
}

extension Catalogue.Involvement: BinaryReadable {
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    switch try reader.read(String.self) {
    case "primary": self = .primary
    case "secondary": self = .secondary
    case "stretched": self = .stretched
    case "moved": self = .moved
    default: throw .unknownValue
    }
  }
}
