import BackboneContent
import BackboneCore
import Testing

/// Which muscles the shipped exercises train, and which they only stretch or move.
@Suite struct TrainedMusclesTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    catalogue =
      ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/"))
      .load().catalogue
  }

  /// Muscle by muscle, the exercises that stretch or move it.
  static let mobilised: [MuscleID: Set<ExerciseID>] = [
    "erector-spinae": ["cat-camel", "childs-pose"], "spinalis": ["cat-camel", "open-book"],
    "multifidus": ["cat-camel", "open-book"], "latissimus-dorsi": ["childs-pose"],
    "quadratus-lumborum": ["childs-pose"], "serratus-anterior": ["cat-camel", "open-book"],
    "transversus-abdominis": ["cat-camel", "hip-flexor-stretch"],
    "external-oblique": ["open-book"], "internal-oblique": ["open-book"],
    "gluteus-maximus": ["hip-flexor-stretch"], "hamstrings": ["hamstring-stretch"],
    "iliopsoas": ["hip-flexor-stretch"],
    "thoracolumbar-fascia": ["hamstring-stretch", "childs-pose"], "diaphragm": ["childs-pose"],
  ]

  @Test func stretchedMusclesAreNotTrained() {
    #expect(Self.mobilised.count == 14)
    for muscle in catalogue.muscles {
      let mobilising = Set(catalogue.mobilising(muscle.id).map(\.exercise.id))
      #expect(mobilising == Self.mobilised[muscle.id] ?? [], "\(muscle.id.rawValue)")
      for (exercise, share) in catalogue.training(muscle.id) {
        #expect(exercise.mode.trains && share.isTraining, "\(muscle.id.rawValue)")
      }
    }
  }

  @Test func noStretchHasAMuscleThatWorksMost() {
    for exercise in catalogue.exercises {
      let id = exercise.id.rawValue
      #expect(exercise.primary.isEmpty == !exercise.mode.trains, "\(id)")
      #expect((exercise.stretches + exercise.moves).isEmpty == exercise.mode.trains, "\(id)")
      let all = Catalogue.Involvement.allCases.flatMap(exercise.muscles)
      #expect(Set(all).count == all.count, "\(id) uses a muscle in two ways")
    }
  }

  /// Nobody stretches what cannot be trained, and the other way round: only the upper trapezius is
  /// left alone on purpose.
  @Test func everyMuscleHasAnExerciseButTheUpperTrapezius() {
    let idle = catalogue.muscles.filter {
      catalogue.training($0.id).isEmpty && catalogue.mobilising($0.id).isEmpty
    }
    #expect(idle.map(\.id) == ["trapezius-upper"])
  }

  /// Terms of the Foundational Model of Anatomy; those of Uberon where it has the same structure.
  @Test func everyMuscleHasItsTermInAnOntology() {
    let known: [MuscleID: [String]] = [
      "latissimus-dorsi": ["FMA:13357", "UBERON:0001112"],
      "erector-spinae": ["FMA:71302", "UBERON:0002462"],
      "gluteus-maximus": ["FMA:22314", "UBERON:0001370"],
      "diaphragm": ["FMA:13295", "UBERON:0001103"], "rhomboid-minor": ["FMA:13380"],
      "trapezius-upper": ["FMA:32557"], "trapezius-lower": ["FMA:32555"],
      // Not a muscle, and no term was found for it that is certain.
      "thoracolumbar-fascia": [],
    ]
    for (muscle, identifiers) in known {
      #expect(catalogue.muscle(muscle)?.identifiers == identifiers, "\(muscle.rawValue)")
    }
    let nameless = catalogue.muscles.filter { $0.identifiers.first?.hasPrefix("FMA:") != true }
    #expect(nameless.map(\.id) == ["thoracolumbar-fascia"])
    let all = catalogue.muscles.flatMap(\.identifiers)
    #expect(Set(all).count == all.count)
  }

  /// What somebody types who does not know the name of an exercise or a muscle.
  @Test(
    arguments: [
      ("slouch", ["bird-dog", "scapular-squeeze", "plank", "face-pull"]),
      ("posture", ["scapular-squeeze", "face-pull", "band-pull-apart", "prone-ytw"]),
      ("neck", ["scapular-squeeze", "face-pull"]),
      ("back pain", ["bird-dog", "mcgill-curl-up", "side-plank", "cat-camel"]),
      ("core", ["plank", "bird-dog", "side-plank", "dead-bug", "mcgill-curl-up", "pallof-press"]),
      ("lats", ["dumbbell-row", "cable-row", "bent-over-row"]),
      ("desk", ["scapular-squeeze", "face-pull", "open-book"]),
      ("hip drop", ["side-plank", "side-lying-hip-abduction", "clamshell", "single-leg-bridge"]),
      ("tight hips", ["hip-flexor-stretch"]),
    ])
  func newcomersWordsFindExercises(query: String, expected: [String]) {
    let found = catalogue.exerciseIndex.matches(query).map { catalogue.exercises[$0].id.rawValue }
    for id in expected { #expect(found.contains(id), "\(query) does not find \(id): \(found)") }
  }
}
