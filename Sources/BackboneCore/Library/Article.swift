/// Something to read.
package enum Article: Hashable, Sendable {
  case page(PageID)
  /// The phases of one stride and the muscles at work in each.
  case stride
  case sign(SymptomID)
  /// All terms.
  case glossary
  case term(TermID)
}

extension Article {
  /// Its stable name.
  package var id: String {
    switch self {
    case .page(let id): id.rawValue
    case .stride: "stride"
    case .sign(let id): id.rawValue
    case .glossary: "glossary"
    case .term(let id): id.rawValue
    }
  }
}

/// All that there is to read by the words in it.
///
/// It is no part of the catalogue, since every start would wait for what few search.
package struct ArticleIndex: Hashable, Sendable {
  private let articles: [Article]
  private let index: SearchIndex

  /// The index of what a catalogue has to read, each term for itself, too.
  package init(_ catalogue: Catalogue) {
    articles = catalogue.articles + catalogue.glossary.map { .term($0.id) }
    index = SearchIndex(articles.map(catalogue.texts))
  }

  /// What matches a query, the best first, with how well it fits: the lower, the better.
  package func ranked(_ query: String) -> [(article: Article, rank: Int)] {
    index.ranked(query).map { (articles[$0.record], $0.rank) }
  }

  /// What of the list of the learn screen matches a query, the best first.
  package func listed(_ query: String) -> [Article] {
    ranked(query).map(\.article).filter { if case .term = $0 { false } else { true } }
  }
}

extension Catalogue {
  /// What the list of the learn screen holds, in order.
  package var articles: [Article] {
    pages.map { .page($0.id) } + (stride == nil ? [] : [.stride])
      + signs.map { .sign($0.id) } + (glossary.isEmpty ? [] : [.glossary])
  }

  /// What an article is called.
  package func title(_ reading: Article) -> String {
    switch reading {
    case .page(let id): page(id)?.title ?? id.rawValue
    case .stride: Words.Learn.stride
    case .sign(let id): sign(id)?.name ?? id.rawValue
    case .glossary: Words.Learn.glossary
    case .term(let id): term(id)?.name ?? id.rawValue
    }
  }

  /// All that a reading says, for the search.
  func texts(_ reading: Article) -> [String] {
    switch reading {
    case .page(let id):
      guard let page = page(id) else { return [] }
      return [page.title, page.summary] + page.blocks.flatMap { $0.texts.map(\.plain) }
    case .stride:
      guard let stride else { return [] }
      return [title(reading), stride.introduction.plain]
        + stride.phases.flatMap { [$0.name, $0.happens.plain] + $0.work.map(\.does.plain) }
    case .sign(let id):
      guard let sign = sign(id) else { return [] }
      return [sign.name, sign.question, sign.evidence.plain] + sign.notice.map(\.plain)
        + sign.muscles.compactMap(muscle).flatMap { [$0.name] + $0.aliases }
    case .glossary:
      return [title(reading)] + glossary.flatMap { [$0.name, $0.meaning.plain] + $0.aliases }
    case .term(let id):
      return term(id).map { [$0.name, $0.aliases.joined(separator: " "), $0.meaning.plain] } ?? []
    }
  }
}
