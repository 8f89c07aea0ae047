internal import BackboneCore

// The form of wger's `exerciseinfo` and `exercisebaseinfo`, in which Feeel keeps its exercises too
// (github.com/EnjoyingFOSS/feeel, assets/json): the words of each language are a list within.

extension ImportedExercise {
  private static let english = 2.0

  /// Whether a value may be an exercise of wger.
  static func isWger(_ value: JSONValue) -> Bool {
    value.entries("translations") != nil || value.entries("exercises") != nil
  }

  /// An exercise of wger, in English where it has that; nil without a name.
  init?(wger value: JSONValue) {
    let languages = (value.entries("translations") ?? value.entries("exercises") ?? [])
      .filter { $0.words("name") != nil }
    guard let chosen = languages.first(where: Self.isEnglish) ?? languages.first,
      let name = chosen.words("name")
    else { return nil }
    let muscles = (value.entries("muscles") ?? []).compactMap { $0.words("name") }
    let helpers = (value.entries("muscles_secondary") ?? []).compactMap { $0.words("name") }
    let tools = (value.entries("equipment") ?? []).compactMap { $0.words("name") }
    let group = value.field("category")?.words("name") ?? ""
    let steps = HTMLText.lines(of: chosen.words("description") ?? "")
    let (mode, isStretch) = Self.mode(name, tools, group)
    self.init(
      key: name, name: name,
      category: isStretch ? .mobility : Self.category(muscles, group), mode: mode,
      source: ExerciseImport.wger)
    aliases =
      (chosen.entries("aliases") ?? []).compactMap { $0.words("alias") }
      + languages.compactMap { $0.words("name") }
    instructions = steps
    for tool in tools {
      switch Self.tools[tool.lowercased()] {
      case .some(let known): equipment += known.map { [$0] } ?? []
      case nil:
        equipment.append(.other)
        words.insert(ExerciseImport.Gap(kind: .equipment, word: tool.lowercased()))
      }
    }
    primary = muscles.flatMap { Self.muscles[$0.lowercased()] ?? [] }
    secondary = helpers.flatMap { Self.muscles[$0.lowercased()] ?? [] }
    for muscle in muscles + helpers where (Self.muscles[muscle.lowercased()] ?? []).isEmpty {
      words.insert(ExerciseImport.Gap(kind: .muscle, word: muscle.lowercased()))
    }
  }

  private static func isEnglish(_ words: JSONValue) -> Bool {
    let language = words.field("language")
    return language == .number(english) || language?.field("id") == .number(english)
  }

  /// How it is counted, as far as its name and its equipment tell.
  private static func mode(
    _ name: String, _ tools: [String], _ group: String
  ) -> (Mode, isStretch: Bool) {
    let name = name.lowercased()
    if name.contains("stretch") { return (.stretch, true) }
    let isHold = name.contains("plank") || name.contains("hold") || name.contains("wall sit")
    if isHold || group.lowercased() == "cardio" { return (.hold, false) }
    let isLoaded = tools.contains { tool in
      ["barbell", "dumbbell", "kettlebell", "sz-bar"].contains(tool.lowercased())
    }
    return (isLoaded ? .load : .repetitions, false)
  }

  private static func category(_ muscles: [String], _ group: String) -> BackboneCore.Category {
    for muscle in muscles {
      if let category = categories[muscle.lowercased()] { return category }
    }
    return categories[group.lowercased()] ?? .posture
  }

  /// By the muscle that works most, or else by wger's own group.
  private static let categories: [String: BackboneCore.Category] = [
    "rectus abdominis": .core, "obliquus externus abdominis": .core, "abs": .core,
    "biceps femoris": .hinge, "erector spinae": .extension, "latissimus dorsi": .pull,
    "trapezius": .pull, "biceps brachii": .pull, "brachialis": .pull, "back": .pull,
    "gluteus maximus": .hip, "quadriceps femoris": .hip, "gastrocnemius": .hip, "soleus": .hip,
    "legs": .hip, "calves": .hip, "cardio": .hip,
  ]

  /// The muscles of the atlas that are meant.
  private static let muscles: [String: [MuscleID]] = [
    "rectus abdominis": ["rectus-abdominis"],
    "obliquus externus abdominis": ["external-oblique"],
    "biceps femoris": ["hamstrings"],
    "gluteus maximus": ["gluteus-maximus"],
    "latissimus dorsi": ["latissimus-dorsi"],
    "serratus anterior": ["serratus-anterior"],
    "trapezius": ["trapezius-upper", "trapezius-middle", "trapezius-lower"],
    "erector spinae": ["erector-spinae"],
  ]

  /// What is needed; nothing for what needs nothing.
  private static let tools: [String: BackboneCore.Equipment?] = [
    "none (bodyweight exercise)": nil, "barbell": .barbell, "sz-bar": .barbell,
    "dumbbell": .dumbbell, "gym mat": .mat, "swiss ball": .stabilityBall, "bench": .bench,
    "incline bench": .bench, "kettlebell": .kettlebell, "resistance band": .band,
  ]
}

extension JSONValue {
  fileprivate func field(_ name: String) -> JSONValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }

  fileprivate func entries(_ name: String) -> [JSONValue]? {
    if case .list(let entries)? = field(name) { entries } else { nil }
  }

  /// Text on one line; nil where there is none.
  fileprivate func words(_ name: String) -> String? {
    guard case .text(let raw)? = field(name) else { return nil }
    let text = SafeText.clean(raw)
    return text.isEmpty ? nil : String(text.prefix(SafeText.maximumLength))
  }
}
