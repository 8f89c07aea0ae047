import BackboneCanvas
import BackboneCore

extension Document {
  /// The end of a text: what it rests on, and how much of that was read.
  mutating func sources(_ sources: [Source], numbered: Bool = false, _ glyphs: Glyphs) {
    guard !sources.isEmpty else { return }
    line(Words.Guide.sources, .muted)
    for (index, source) in sources.enumerated() {
      paragraph(
        Words.Guide.source(source), .muted, sign: numbered ? "\(index + 1)." : glyphs.dot)
    }
    gap()
  }
}
