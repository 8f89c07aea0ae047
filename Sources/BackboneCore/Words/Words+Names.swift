extension Words {
  /// What the things are called that records are sorted by.
  package enum Names {
    package static func level(_ level: Level) -> String {
      switch level {
      case .beginner: "beginner"
      case .intermediate: "intermediate"
      case .advanced: "advanced"
      }
    }

    package static func view(_ view: View) -> String {
      switch view {
      case .posterior: "back"
      case .anterior: "front"
      }
    }

    package static func layer(_ layer: Layer) -> String {
      switch layer {
      case .superficial: "surface layer"
      case .intermediate: "middle layer"
      case .deep: "deep layer"
      }
    }

    package static func part(_ part: BodyPart) -> String {
      switch part {
      case .neckAndShoulder: "Neck and shoulders"
      case .upperBack: "Upper back"
      case .lowerBack: "Lower back"
      case .bellyAndBreath: "Abdomen and breathing"
      case .hipAndThigh: "Hips and thighs"
      }
    }

    package static func category(_ category: Category) -> String {
      switch category {
      case .core: "core"
      case .pull: "pull"
      case .extension: "back extension"
      case .hinge: "hip hinge"
      case .hip: "hip"
      case .posture: "posture"
      case .mobility: "mobility"
      }
    }

    package static func posture(_ posture: Posture) -> String {
      switch posture {
      case .standing: "standing"
      case .seated: "seated"
      case .kneeling: "kneeling"
      case .quadruped: "on hands and knees"
      case .prone: "face down"
      case .supine: "on your back"
      case .sideLying: "on your side"
      }
    }

    package static func equipment(_ equipment: Equipment) -> String {
      switch equipment {
      case .mat: "mat"
      case .band: "band"
      case .dumbbell: "dumbbell"
      case .kettlebell: "kettlebell"
      case .rucksack: "loaded rucksack"
      case .barbell: "barbell"
      case .cable: "cable"
      case .bench: "bench"
      case .romanChair: "roman chair"
      case .chair: "chair"
      case .bed: "bed"
      case .stick: "stick"
      case .strap: "strap"
      case .cushion: "cushion"
      case .wall: "wall"
      case .stabilityBall: "stability ball"
      case .medicineBall: "medicine ball"
      case .foamRoller: "foam roller"
      case .machine: "machine"
      case .other: "other equipment"
      }
    }

    /// Any one of several pieces of equipment.
    package static func anyOf(_ equipment: [Equipment]) -> String {
      Words.list(equipment.map(\.name), "or")
    }

    /// The same with its article: a dumbbell, kettlebell or loaded rucksack.
    package static func oneOf(_ equipment: [Equipment]) -> String {
      (equipment.first == .other ? "" : "a ") + anyOf(equipment)
    }

    /// How an exercise uses a muscle.
    package static func involvement(_ involvement: Catalogue.Involvement) -> String {
      switch involvement {
      case .primary: "primary"
      case .secondary: "helps"
      case .stretched: "stretched"
      case .moved: "moved"
      }
    }

    /// How sure something is.
    package static func grade(_ grade: Grade) -> String {
      switch grade {
      case .a: "Strong evidence (grade A): trials agree."
      case .b: "Moderate evidence (grade B): some trials, or strong indirect support."
      case .c: "Weak evidence (grade C): plausible, but only small or indirect studies."
      case .d: "Little evidence (grade D): claimed more often than shown."
      }
    }

    /// How fast to act.
    package static func tier(_ tier: Tier) -> String {
      switch tier {
      case .emergency: "Emergency"
      case .urgent: "Urgent"
      case .seeFirst: "Ask a professional first"
      case .caution: "Take care"
      }
    }
  }
}
