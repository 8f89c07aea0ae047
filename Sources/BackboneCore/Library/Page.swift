/// A page to read.
package struct Page: Hashable, Sendable, Identifiable {
  package let id: PageID
  package let title: String
  /// What it is about, in one line.
  package let summary: String
  /// In reading order, at least one; no two with the same id.
  package let blocks: [Block]

  /// A page.
  package init(id: PageID, title: String, summary: String, blocks: [Block]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.blocks = blocks
  }

  /// The block of that id.
  package func block(_ id: String) -> Block? { blocks.first { $0.id == id } }
}
