import BackboneCanvas

/// A look in which everything is drawn.
struct Look {
  let name: String
  let appearance: Appearance

  static let all = [
    Look(name: "dark", appearance: Appearance(glyphMode: .blocks, theme: .dark)),
    Look(name: "light", appearance: Appearance(glyphMode: .blocks, theme: .light)),
    Look(name: "16", appearance: Appearance(glyphMode: .blocks, theme: .ansi16)),
    Look(name: "mono", appearance: Appearance(glyphMode: .braille, theme: .mono)),
    Look(name: "ascii", appearance: Appearance(glyphMode: .ascii, theme: .mono)),
  ]
}
