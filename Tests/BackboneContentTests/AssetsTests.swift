import BackboneCanvas
import BackboneContent
import BackboneCore
import Testing

/// The content that the program comes with.
@Suite struct AssetsTests {
  private let loader: ContentLoader
  private let content: Content
  private var catalogue: Catalogue { content.catalogue }

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    loader = ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/"))
    content = loader.load()
  }

  @Test func everyRecordIsSound() {
    #expect(content.problems.map(\.description) == [])
  }

  @Test func musclesInTheOrderOfTheAtlas() {
    let parts: [(BodyPart, [MuscleID])] = [
      (
        .neckAndShoulder,
        [
          "trapezius-upper", "posterior-deltoid", "serratus-anterior", "infraspinatus",
          "teres-minor", "teres-major",
        ]
      ),
      (
        .upperBack,
        [
          "rhomboid-minor", "rhomboid-major", "trapezius-middle", "trapezius-lower",
          "latissimus-dorsi",
        ]
      ),
      (
        .lowerBack,
        [
          "thoracolumbar-fascia", "erector-spinae", "iliocostalis", "longissimus", "spinalis",
          "multifidus", "quadratus-lumborum",
        ]
      ),
      (
        .bellyAndBreath,
        [
          "rectus-abdominis", "external-oblique", "internal-oblique", "transversus-abdominis",
          "diaphragm",
        ]
      ),
      (
        .hipAndThigh,
        ["iliopsoas", "gluteus-maximus", "hamstrings", "gluteus-medius", "gluteus-minimus"]
      ),
    ]
    #expect(parts.map(\.0) == BodyPart.allCases)
    for (part, muscles) in parts { #expect(catalogue.muscles(of: part).map(\.id) == muscles) }
    // Groups follow each other without a gap, so that a list can be cut into them.
    #expect(catalogue.muscles.map(\.id) == parts.flatMap(\.1))
  }

  /// Walking down the list shows another side or layer of the body as seldom as the parts allow.
  @Test func theListSeldomTurnsTheBody() {
    let sights = catalogue.muscles.map { "\($0.view) \($0.layer)" }
    #expect(zip(sights, sights.dropFirst()).count { $0 != $1 } == 10)
  }

  @Test func theErectorHasItsThreeColumns() {
    for muscle in catalogue.muscles {
      let members: [MuscleID] =
        muscle.id == "erector-spinae" ? ["iliocostalis", "longissimus", "spinalis"] : []
      #expect(muscle.members == members, "\(muscle.id.rawValue)")
    }
  }

  @Test func everyMuscleHasSignsAndSources() {
    for muscle in catalogue.muscles {
      #expect(!muscle.signs.isEmpty, "\(muscle.id.rawValue)")
      #expect(!muscle.sources.isEmpty, "\(muscle.id.rawValue)")
    }
  }

  @Test func everySourceIsNamed() {
    var named = Set(catalogue.muscles.flatMap(\.sources))
    named.formUnion(catalogue.exercises.flatMap(\.sources))
    named.formUnion(catalogue.routines.flatMap(\.sources))
    named.formUnion(catalogue.signs.flatMap(\.sources))
    named.formUnion(catalogue.stride?.sources ?? [])
    named.formUnion(catalogue.pages.flatMap(\.blocks).flatMap(\.sources))
    // Imported exercises name them.
    named.formUnion([ExerciseImport.freeExerciseDB, ExerciseImport.wger])
    #expect(catalogue.sources.filter { !named.contains($0.id) }.map(\.id) == [])
  }

  @Test func allTwentySixExercisesInTheOrderOfTheGuide() throws {
    let names = Self.order
    #expect(names.count == 26)
    #expect(catalogue.exercises.map(\.id.rawValue) == names)
    for exercise in catalogue.exercises {
      #expect(exercise.name == catalogue.exerciseNames[exercise.id])
    }
  }

  /// The nine of the founding article, then the seventeen that make the programme whole.
  private static let order = [
    "plank", "bird-dog", "dumbbell-row", "cable-row", "bent-over-row", "superman",
    "back-extension", "face-pull", "scapular-squeeze", "side-plank", "mcgill-curl-up", "dead-bug",
    "glute-bridge", "single-leg-bridge", "cat-camel", "hip-hinge", "prone-ytw",
    "band-pull-apart", "hip-flexor-stretch", "hamstring-stretch", "open-book", "childs-pose",
    "pallof-press", "clamshell", "side-lying-hip-abduction", "single-leg-deadlift",
  ]

  @Test func ourExercisesSayEverything() {
    for exercise in catalogue.exercises {
      let id = exercise.id.rawValue
      for text in [
        exercise.pattern, exercise.position, exercise.sides, exercise.setup, exercise.breathing,
        exercise.progression, exercise.stop, exercise.avoid, exercise.why,
      ] {
        #expect(!text.isEmpty, "\(id)")
      }
      #expect(exercise.posture != nil, "\(id)")
      #expect(exercise.ladder.count >= 3, "\(id)")
      #expect(Set(exercise.doses.keys) == Set(Level.allCases), "\(id)")
      #expect(!exercise.keywords.isEmpty && !exercise.sources.isEmpty, "\(id)")
      #expect(exercise.sides == "both together" || !exercise.sideNames.isEmpty, "\(id)")
    }
  }

  /// No repeated hold is longer than ten seconds.
  @Test func repeatedHoldsAreShort() {
    for exercise in catalogue.exercises {
      for dose in exercise.doses.values where !dose.repetitions.isEmpty {
        #expect(dose.hold <= 10, "\(exercise.id.rawValue)")
      }
    }
  }

  @Test func everyExerciseIsDrawnWithTwoFaultsAtLeast() throws {
    for exercise in catalogue.exercises {
      let figure: FigureArt = try loader.art(at: "art/figures/\(exercise.id.rawValue).json")
      let drawn = figure.faults.map(\.id)
      #expect(drawn.count >= 2, "\(exercise.id.rawValue)")
      #expect(Set(drawn).isSubset(of: exercise.faults.map(\.id)), "\(exercise.id.rawValue)")
    }
  }

  @Test func claimsStayModest() {
    for text in catalogue.muscles.flatMap({ [$0.running, $0.weak] })
      + catalogue.exercises.map(\.why) + catalogue.routines.map(\.goal)
    {
      for word in ["prevent", "fixes", "cure", "guarantee"] {
        #expect(!text.lowercased().contains(word), "\(text)")
      }
    }
  }

  @Test func birdDogCallsItsDiagonals() {
    let birdDog = catalogue.exercise("bird-dog")
    #expect(birdDog?.sideName(.left) == "left arm, right leg")
    #expect(birdDog?.sideName(.right) == "right arm, left leg")
    #expect(catalogue.exercise("plank")?.sideName(.left) == nil)
  }

  @Test(
    arguments: [(Level.beginner, 304, 12), (.intermediate, 573, 18), (.advanced, 945, 24)])
  func planksAndBirdDogsAddUp(level: Level, total: Int, steps: Int) throws {
    let plan = try #require(catalogue.routine("core-planks-birddogs")?.plans[level])
    var round = Duration.zero
    var inRound = 0
    for (index, block) in plan.blocks.enumerated() {
      let times = max(1, block.sides.count)
      for set in block.sets {
        round += set.duration * times + block.switching * (times - 1)
        inRound += times + (times - 1)
      }
      round += block.restBetweenSets * (block.sets.count - 1)
      if index < plan.blocks.count - 1, case .rest(let rest) = block.follow {
        round += rest
        inRound += 1
      }
    }
    let rests = plan.rounds - 1
    #expect(
      plan.prepare + round * plan.rounds + plan.restBetweenRounds * rests
        == .seconds(total))
    #expect(1 + inRound * plan.rounds + rests == steps)
    #expect(plan.blocks.map(\.exercise) == ["plank", "bird-dog"])
  }
}
