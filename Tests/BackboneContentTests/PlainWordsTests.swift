import BackboneContent
import BackboneCore
import Testing

/// One word for one thing, in everything that is read or heard of the content.
@Suite struct PlainWordsTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    catalogue =
      ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/"))
      .load().catalogue
  }

  /// Every text of a kind of record, with the record's name.
  private var texts: [(place: String, text: String)] {
    var texts: [(String, String)] = []
    for muscle in catalogue.muscles {
      texts += [
        muscle.region, muscle.origin, muscle.insertion, muscle.nerve, muscle.action,
        muscle.running, muscle.weak, muscle.stretch, muscle.feel,
      ].map { (muscle.id.rawValue, $0) }
    }
    for exercise in catalogue.exercises {
      var own = [
        exercise.pattern, exercise.position, exercise.setup, exercise.breathing,
        exercise.progression, exercise.stop, exercise.avoid, exercise.why,
      ]
      own += exercise.ladder + exercise.faults.flatMap { [$0.name, $0.fix] }
      own += exercise.variants.flatMap { [$0.name, $0.setup] }
      own += exercise.spokenCues.flatMap { [$0.text, $0.label] }
      texts += own.map { (exercise.id.rawValue, $0) }
    }
    for routine in catalogue.routines {
      texts.append((routine.id.rawValue, routine.goal))
      for block in routine.plans.values.flatMap(\.blocks) {
        texts.append((routine.id.rawValue, block.note))
        if case .drill(let drill) = block.movement { texts.append((drill.name, drill.cue)) }
      }
    }
    for page in catalogue.pages {
      texts.append((page.id.rawValue, page.summary))
      texts += page.blocks.flatMap { block in
        block.texts.map { ("\(page.id.rawValue)#\(block.id)", $0.plain) }
      }
    }
    for sign in catalogue.signs {
      texts += ([sign.evidence] + sign.notice + sign.checks.map(\.how)).map {
        (sign.id.rawValue, $0.plain)
      }
      texts.append((sign.id.rawValue, sign.question))
    }
    for phase in catalogue.stride?.phases ?? [] {
      texts += ([phase.happens] + phase.work.map(\.does)).map { (phase.id, $0.plain) }
    }
    return texts
  }

  /// What was found in the records once, or what has a better word.
  @Test(
    arguments: [
      "low back ", "low back.", "low back,", "toe-off", "rung", "drill", "alternate version",
      "much ado", "no diagnosis", "passing on of force", "foretold", "expect no wonders",
      "stands under", "cheaper", "as a later summary has it", "Kneecaps",
      " tail ", "the blades", "seat,", "zip ", "let somebody", "prevent", "cure", "guarantee",
      "repetition", "quoted alongside", "miracle",
    ])
  func noneOfTheWordsThatHaveABetterOne(word: String) {
    for (place, text) in texts {
      let isFound = text.lowercased().contains(word.lowercased())
      #expect(!isFound, "\(place) says \"\(word)\": \(text)")
    }
  }

  /// Novices are people in studies; to the reader they are beginners.
  @Test func onlyStudiesSpeakOfNovices() {
    for (place, text) in texts where text.lowercased().contains("novice") {
      let isOfAStudy = ["study", "tired novices", "trial", "novice runners", "18 novices", "25"]
        .contains { text.lowercased().contains($0) }
      #expect(isOfAStudy || place == "balance#part", "\(place): \(text)")
    }
  }

  @Test func sentencesEndAndBeginLikeSentences() {
    for exercise in catalogue.exercises {
      for text in [exercise.setup, exercise.breathing, exercise.progression, exercise.stop]
        + [exercise.avoid, exercise.why] + exercise.faults.map(\.fix)
        + exercise.spokenCues.map(\.text)
      {
        #expect(text.hasSuffix("."), "\(exercise.id.rawValue): \(text)")
        #expect(text.first?.isUppercase == true, "\(exercise.id.rawValue): \(text)")
      }
    }
  }

  /// Said aloud, a cue takes no longer than a breath; labels fit beside the figure.
  @Test func cuesAreShortEnoughToBeSpokenAndDrawn() {
    // A calm voice: a quarter of a second to begin, then letters, then a rest at each stop.
    func seconds(_ text: String) -> Double {
      0.25 + 0.057 * Double(text.count) + 0.3 * Double(text.count { ".,;:".contains($0) })
    }
    for exercise in catalogue.exercises {
      let id = exercise.id.rawValue
      #expect((4...6).contains(exercise.cues.count), "\(id)")
      #expect((3...5).contains(exercise.faults.count), "\(id)")
      for cue in exercise.spokenCues {
        #expect(cue.text.split(separator: " ").count <= 9, "\(id): \(cue.text)")
        #expect(seconds(cue.text) <= 3, "\(id): \(cue.text)")
        #expect((2...4).contains(cue.label.split(separator: " ").count), "\(id): \(cue.label)")
        #expect(cue.label.count <= 24, "\(id): \(cue.label)")
      }
    }
  }

  /// A sentence ends a muscle's text, and nobody needs to know anatomy to read the first one.
  @Test func aMusclesCardBeginsPlainly() {
    let codes = /\b[CTLS][0-9]/
    for muscle in catalogue.muscles {
      let first = muscle.running.prefix { $0 != "." }
      #expect(first.firstMatch(of: codes) == nil, "\(first)")
      #expect(first.hasPrefix("It ") || first.hasPrefix("They ") || first.hasPrefix("Its "))
      for text in [muscle.action, muscle.running, muscle.weak, muscle.stretch, muscle.feel] {
        #expect(text.hasSuffix("."), "\(muscle.id.rawValue): \(text)")
      }
    }
  }

  /// The words that cards use and only books explain.
  @Test(
    arguments: [
      "T12", "L4", "C7", "S1", "spinous process", "transverse processes", "sacrum", "lumbar",
      "thoracic", "nuchal ligament", "mastoid process", "greater tubercle", "infraspinous fossa",
      "pectineal line", "gluteal lines", "symphysis", "iliotibial band", "inguinal ligament",
      "CN XI", "rotator cuff", "facet joints", "posterior rami", "acromion", "linea alba",
      "greater trochanter", "lesser trochanter", "ischial tuberosity", "spondylolisthesis",
      "osteoporosis", "sciatica",
    ])
  func anatomyIsExplainedWhereItStands(word: String) {
    var linker = TermLinker(catalogue.glossary)
    #expect(linker.link("Before \(word), after.").links.count == 1, "\(word)")
  }

  /// A phrase leads to one term only.
  @Test func phrasesAreUnambiguous() {
    let phrases = catalogue.glossary.flatMap(\.phrases)
    #expect(Set(phrases.map { $0.lowercased() }).count == phrases.count)
  }

  /// A card never uses one of these without a way to its meaning.
  @Test func everyVertebraCodeOfACardIsLinked() {
    for muscle in catalogue.muscles {
      var linker = TermLinker(catalogue.glossary)
      let texts = [muscle.origin, muscle.insertion, muscle.nerve, muscle.feel]
      let links = texts.flatMap { linker.link($0).links }
      let usesCodes = texts.contains { $0.firstMatch(of: /\b[CTLS][0-9]/) != nil }
      #expect(
        links.contains(.term("vertebra-codes")) == usesCodes, "\(muscle.id.rawValue)")
      #expect(Set(links).count == links.count, "\(muscle.id.rawValue) links a word twice")
    }
  }
}

extension Exercise {
  /// The cues of the exercise and of its variants.
  fileprivate var spokenCues: [FormCue] { cues + variants.flatMap(\.cues) }
}
