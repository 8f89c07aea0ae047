import BackboneCore

/// The sources of a page, numbered in the order in which its blocks rest on them.
struct PageSources {
  /// What others wrote; the first has the number 1.
  let cited: [Source]

  init(_ page: Page, _ catalogue: Catalogue) {
    var seen: Set<SourceID> = []
    cited = page.blocks.flatMap(\.sources)
      .filter { $0.isCitation && seen.insert($0).inserted }
      .compactMap(catalogue.source)
  }

  /// What a block rests on, in one line; empty where it only says what Backbone is.
  func note(_ sources: [SourceID]) -> String {
    let numbers = cited.indices.filter { sources.contains(cited[$0].id) }.map { $0 + 1 }
    return Words.Learn.rests(
      on: numbers, generalKnowledge: sources.contains(.general), house: sources.contains(.house))
  }
}
