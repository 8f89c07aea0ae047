/// An exercise in the form of the Free Exercise DB, as its list writes it.
struct FreeExercise {
  let id: String
  let name: String
  let force: Force?
  let level: Level
  let equipment: Equipment?
  let primary: [Muscle]
  let secondary: [Muscle]
  let instructions: [String]
  let category: Category

  enum Force: String, CaseIterable {
    case pull, push, `static`
  }

  enum Level: String, CaseIterable {
    case beginner, intermediate, expert
  }

  enum Equipment: String, CaseIterable {
    case bodyOnly = "body only"
    case machine
    case other
    case foamRoll = "foam roll"
    case kettlebells, dumbbell, cable, barbell, bands
    case medicineBall = "medicine ball"
    case exerciseBall = "exercise ball"
    case curlBar = "e-z curl bar"
  }

  enum Category: String, CaseIterable {
    case strength, stretching, plyometrics, powerlifting, strongman, cardio
    case olympicWeightlifting = "olympic weightlifting"
  }

  enum Muscle: String, CaseIterable {
    case abdominals, abductors, adductors, biceps, calves, chest, forearms, glutes, hamstrings,
      lats
    case lowerBack = "lower back"
    case middleBack = "middle back"
    case neck, quadriceps, shoulders, traps, triceps
  }

  /// An exercise; fields that only the list's own website needs are passed over.
  init(_ record: RecordReader) {
    id = record.text("id")
    name = record.text("name")
    force = record.isBlank("force") ? nil : record.choice("force")
    level = record.choice("level")
    equipment = record.isBlank("equipment") ? nil : record.choice("equipment")
    primary = record.choices("primaryMuscles")
    secondary = record.choices("secondaryMuscles")
    instructions = record.textsWithoutBlanks("instructions")
    category = record.choice("category")
  }
}
