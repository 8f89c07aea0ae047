internal import BackboneCore

// Which of our words stands for which of theirs; Assets/README.md shows the same as a table.

extension FreeExercise.Muscle {
  /// The muscles of the atlas that are meant; none where it does not have them.
  var muscles: [MuscleID] {
    switch self {
    case .abdominals: ["rectus-abdominis"]
    case .abductors: ["gluteus-medius"]
    case .glutes: ["gluteus-maximus"]
    case .hamstrings: ["hamstrings"]
    case .lats: ["latissimus-dorsi"]
    case .lowerBack: ["erector-spinae"]
    case .middleBack: ["rhomboid-major", "trapezius-middle"]
    case .shoulders: ["posterior-deltoid"]
    case .traps: ["trapezius-upper"]
    case .adductors, .biceps, .calves, .chest, .forearms, .neck, .quadriceps, .triceps: []
    }
  }

  /// Whether the atlas has only a part of what is meant.
  var isApproximate: Bool { self == .shoulders }

  /// What an exercise for it is for.
  fileprivate func category(_ force: FreeExercise.Force?) -> BackboneCore.Category {
    switch self {
    case .abdominals: .core
    case .lowerBack: .extension
    case .hamstrings: .hinge
    case .abductors, .adductors, .calves, .glutes, .quadriceps: .hip
    case .biceps, .forearms, .lats, .middleBack, .traps: .pull
    case .shoulders: force == .pull ? .pull : .posture
    case .chest, .neck, .triceps: .posture
    }
  }
}

extension FreeExercise {
  /// What the exercise is for: a stretch moves, all others go by the muscle that works most.
  var ourCategory: BackboneCore.Category {
    if category == .stretching { return .mobility }
    return primary.first?.category(force) ?? .posture
  }

  /// How the exercise is counted.
  var ourMode: Mode {
    switch category {
    case .stretching: equipment.contains(.foamRoll) ? .mobility : .stretch
    // What goes on for a time is set as a hold; no other mode has a time.
    case .cardio: .hold
    case .powerlifting, .olympicWeightlifting: .load
    case .strength, .plyometrics, .strongman, nil:
      if force == .static { .hold } else { isLoaded ? .load : .repetitions }
    }
  }

  /// Whether it is done with something that weighs or can be set to a weight.
  private var isLoaded: Bool {
    equipment.contains { equipment in
      switch equipment {
      case .barbell, .cable, .curlBar, .dumbbell, .kettlebells, .machine, .medicineBall: true
      case .other: category == .strongman
      case .bands, .bench, .bodyOnly, .exerciseBall, .foamRoll, .mat: false
      }
    }
  }

  /// From which level on it is done.
  var ourLevel: BackboneCore.Level {
    switch level {
    case .beginner, nil: .beginner
    case .intermediate: .intermediate
    case .expert: .advanced
    }
  }

  /// What is needed; what we have no word for is something else.
  var ourEquipment: [BackboneCore.Equipment] {
    equipment.compactMap { equipment in
      switch equipment {
      case .bodyOnly: nil
      case .bands: .band
      case .barbell, .curlBar: .barbell
      case .bench: .bench
      case .cable: .cable
      case .dumbbell: .dumbbell
      case .exerciseBall: .stabilityBall
      case .foamRoll: .foamRoller
      case .kettlebells: .kettlebell
      case .machine: .machine
      case .mat: .mat
      case .medicineBall: .medicineBall
      case .other: .other
      }
    } + (unknown.contains { $0.kind == .equipment } ? [.other] : [])
  }
}
