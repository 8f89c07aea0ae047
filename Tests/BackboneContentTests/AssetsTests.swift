import BackboneContent
import BackboneCore
import Testing

/// The content that the program comes with.
@Suite struct AssetsTests {
  private let content: Content
  private var catalogue: Catalogue { content.catalogue }

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    content = ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/")).load()
  }

  @Test func everyRecordIsSound() {
    #expect(content.problems.map(\.description) == [])
  }

  @Test func musclesInTheOrderOfTheAtlas() {
    #expect(
      catalogue.muscles.map(\.id) == [
        "trapezius-lower", "latissimus-dorsi", "erector-spinae", "multifidus",
        "quadratus-lumborum", "thoracolumbar-fascia", "serratus-anterior", "rectus-abdominis",
        "external-oblique", "internal-oblique", "transversus-abdominis", "gluteus-maximus",
        "gluteus-medius",
      ])
  }

  @Test func everyMuscleIsTrained() {
    for muscle in catalogue.muscles {
      #expect(!catalogue.training(muscle.id).isEmpty, "\(muscle.id.rawValue)")
      #expect(!muscle.signs.isEmpty, "\(muscle.id.rawValue)")
      #expect(!muscle.sources.isEmpty, "\(muscle.id.rawValue)")
    }
  }

  @Test func everySourceIsNamed() {
    let named = Set(
      catalogue.muscles.flatMap(\.sources) + catalogue.exercises.flatMap(\.sources)
        + catalogue.routines.flatMap(\.sources))
    #expect(Set(catalogue.sources.map(\.id)) == named)
  }

  @Test func exercisesInTheOrderOfTheGuide() {
    #expect(catalogue.exercises.map(\.id) == ["plank", "bird-dog"])
  }

  @Test func drawnFaultsHaveTheirNames() {
    let faults = catalogue.exercises.map { Set($0.faults.map(\.id)) }
    #expect(faults.first?.isSuperset(of: ["sag", "pike", "head-drop"]) == true)
    #expect(faults.last?.isSuperset(of: ["arch", "leg-high", "sink"]) == true)
  }

  @Test func cuesAreShortEnoughToBeSpokenAndDrawn() {
    for exercise in catalogue.exercises {
      #expect((4...6).contains(exercise.cues.count))
      #expect((3...5).contains(exercise.faults.count))
      for cue in exercise.cues {
        #expect(cue.text.split(separator: " ").count <= 9, "\(cue.text)")
        #expect((2...4).contains(cue.label.split(separator: " ").count), "\(cue.label)")
        #expect(cue.label.count <= 24, "\(cue.label)")
      }
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
