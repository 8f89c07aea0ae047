/// Everything the program knows by heart, and where it is from.
package struct Catalogue: Hashable, Sendable {
  /// In the order of the atlas: from the neck down, by group.
  package let muscles: [Muscle]
  /// In the order of the guide.
  package let exercises: [Exercise]
  package let routines: [Routine]
  package let sources: [Source]
  /// Names of exercises, also of those without a record.
  package let exerciseNames: [ExerciseID: String]
  package let signs: [SignRecord]
  /// Nil where its file could not be read.
  package let stride: Stride?
  /// In reading order.
  package let pages: [Page]
  /// In the order of the alphabet.
  package let glossary: [Term]

  /// A catalogue; the records must have been validated against each other.
  package init(
    muscles: [Muscle], exercises: [Exercise], routines: [Routine], sources: [Source],
    exerciseNames: [ExerciseID: String] = [:], signs: [SignRecord] = [], stride: Stride? = nil,
    pages: [Page] = [], glossary: [Term] = []
  ) {
    self.muscles = muscles
    self.exercises = exercises
    self.routines = routines
    self.sources = sources
    self.exerciseNames = exerciseNames
    self.signs = signs
    self.stride = stride
    self.pages = pages
    self.glossary = glossary
  }

  /// The muscle of that id.
  package func muscle(_ id: MuscleID) -> Muscle? { muscles.first { $0.id == id } }
  /// The exercise of that id.
  package func exercise(_ id: ExerciseID) -> Exercise? { exercises.first { $0.id == id } }
  /// The routine of that id.
  package func routine(_ id: RoutineID) -> Routine? { routines.first { $0.id == id } }
  /// The source of that id.
  package func source(_ id: SourceID) -> Source? { sources.first { $0.id == id } }
  /// What is known about a sign.
  package func sign(_ id: Sign) -> SignRecord? { signs.first { $0.id == id } }
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

  /// What an exercise is called, with or without a record; nil for an id that nobody knows.
  package func name(of exercise: ExerciseID) -> String? {
    self.exercise(exercise)?.name ?? exerciseNames[exercise]
  }

  /// What a movement is called; its id where nobody knows a name.
  package func name(of movement: Movement) -> String {
    switch movement {
    case .exercise(let id): name(of: id) ?? id.rawValue
    case .drill(let drill): drill.name
    }
  }

  /// How the side of a set is called out, such as "left arm, right leg"; nil where it has none.
  package func sideName(_ set: WorkSet) -> String? {
    if set.isAlternating { return "alternating" }
    guard let side = set.side else { return nil }
    return sideName(side, of: set.movement)
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
  package enum Share: Hashable, Sendable {
    /// The muscle works most.
    case primary
    /// The muscle helps.
    case secondary
  }

  /// The exercises that train a muscle, those where it works most first.
  package func training(_ muscle: MuscleID) -> [(exercise: Exercise, share: Share)] {
    exercises.filter { $0.primary.contains(muscle) }.map { ($0, .primary) }
      + exercises.filter { $0.secondary.contains(muscle) }.map { ($0, .secondary) }
  }
}
