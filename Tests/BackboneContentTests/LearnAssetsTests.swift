import BackboneContent
import BackboneCore
import Testing

/// What the program has to be read.
@Suite struct LearnAssetsTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    let assets = "/" + (folders + ["Assets"]).joined(separator: "/")
    catalogue = ContentLoader(assets: assets).load().catalogue
  }

  /// All texts that may hold links, those of one block together, each block with its place.
  private var blocks: [(place: String, texts: [RichText])] {
    var blocks: [(place: String, texts: [RichText])] = []
    for page in catalogue.pages {
      blocks += page.blocks.map { ("\(page.id.rawValue)#\($0.id)", $0.texts) }
    }
    for sign in catalogue.signs {
      blocks.append((sign.id.rawValue, sign.notice))
      blocks += sign.checks.map { ("\(sign.id.rawValue): \($0.name)", [$0.how]) }
      blocks.append((sign.id.rawValue, [sign.evidence]))
    }
    for phase in catalogue.stride?.phases ?? [] {
      blocks.append((phase.id, [phase.happens]))
      blocks += phase.work.map { ("\(phase.id): \($0.muscle.rawValue)", [$0.does]) }
    }
    blocks += catalogue.glossary.map { ($0.id.rawValue, [$0.meaning]) }
    return blocks
  }

  @Test func pagesInReadingOrder() {
    #expect(
      catalogue.pages.map(\.id) == [
        "why-back", "benefits", "signs", "training", "exercises", "balance", "evidence",
        "takeaways", "questions", "safety",
      ])
  }

  @Test func fourSigns() {
    #expect(catalogue.signs.map(\.id) == SymptomID.allCases)
    for sign in catalogue.signs {
      #expect(sign.question.hasSuffix("?"))
      #expect(!sign.muscles.isEmpty && !sign.first.isEmpty && !sign.then.isEmpty)
      // The muscle's card says so too.
      for muscle in sign.muscles {
        #expect(catalogue.muscle(muscle)?.signs.contains(sign.id) == true, "\(muscle.rawValue)")
      }
    }
  }

  @Test func everyExerciseHasAName() {
    #expect(catalogue.exerciseNames.count == 26)
    for exercise in catalogue.exercises {
      #expect(catalogue.exerciseNames[exercise.id] == exercise.name)
    }
  }

  @Test func fivePhasesMakeAStride() {
    #expect(
      catalogue.stride?.phases.map(\.id) == [
        "terminal-swing", "initial-contact", "mid-stance", "toe-off", "early-swing",
      ])
  }

  @Test func fiveBenefitsWithTheirGrades() throws {
    let page = try #require(catalogue.page("benefits"))
    let graded = page.blocks.compactMap { block in
      if case .evidence(let grade, _, _) = block.body {
        "\(block.id) \(grade.rawValue)"
      } else {
        nil
      }
    }
    #expect(
      graded == [
        "economy-trunk C", "economy-strength B", "form-found C", "resilience-hips B",
        "resilience-back D", "power-found C", "breath-found C",
      ])
  }

  @Test func redFlagsFromMostUrgent() throws {
    let page = try #require(catalogue.page("safety"))
    let flags = page.blocks.compactMap { block in
      if case .flags(let tier, _, let flags) = block.body { (tier, flags.count) } else { nil }
    }
    #expect(flags.map(\.0) == Tier.allCases)
    #expect(flags.map(\.1) == [6, 4, 4, 1])
  }

  @Test func everyStatementHasASource() {
    for page in catalogue.pages {
      for block in page.blocks {
        switch block.body {
        case .heading, .terms: #expect(block.sources == [])
        case .paragraph, .list, .evidence, .answer, .flags, .caution:
          #expect(!block.sources.isEmpty, "\(page.id.rawValue)#\(block.id)")
        }
      }
    }
  }

  @Test func claimsStayModest() {
    for block in blocks {
      for text in block.texts.map({ $0.plain.lowercased() }) {
        for word in ["prevent", "fixes", "cure", "guarantee"] {
          #expect(!text.contains(word), "\(block.place): \(text)")
        }
      }
    }
  }

  @Test func whatIsNamedIsLinkedAtItsFirstMention() {
    let muscles = catalogue.muscles.map { ($0.name, Link.muscle($0.id)) }
    let exercises = catalogue.exerciseNames.map { ($0.value, Link.exercise($0.key)) }
    // Longest first, so that a side plank is no plank.
    let names = (muscles + exercises)
      .map { (name: words($0.0), link: $0.1) }
      .sorted { ($0.name.count, $0.link.id) > ($1.name.count, $1.link.id) }
    for block in blocks {
      var linked: Set<Link> = []
      for run in block.texts.flatMap(\.runs) {
        switch run {
        case .link(_, let link): linked.insert(link)
        case .plain(let text):
          var rest = words(text)
          for (name, link) in names {
            while let place = rest.firstRange(of: name) {
              rest.replaceSubrange(place, with: ["…"])
              #expect(linked.contains(link), "\(block.place) names \(link.id) without a link")
            }
          }
        }
      }
    }
  }

  /// Lower-case words, without the points and commas around them.
  private func words(_ text: String) -> [String] {
    text.lowercased().split(separator: " ").map { word in
      String(word.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
    }
  }
}
