package import BackboneCanvas
internal import BackboneCore

/// The user's own themes: a JSON file each, named after the theme.
package struct ThemeFolder: Hashable, Sendable {
  package let path: String

  /// A folder, which need not exist.
  package init(path: String) { self.path = path }

  /// The themes of the folder, by name.
  /// - Returns: also what is wrong with files, which are then left out.
  package func read() -> (themes: [Theme], problems: [ContentError]) {
    var themes: [Theme] = []
    var problems: [ContentError] = []
    do {
      for name in try ContentFile.names(in: path) ?? [] {
        do {
          let file = "\(path)/\(name)"
          let report = RecordReader.Report(file: file)
          let theme = Theme(RecordReader(try ContentFile.json(file), report: report), file)
          problems += report.problems
          if report.problems.isEmpty { themes.append(theme) }
        } catch {
          problems.append(error)
        }
      }
    } catch {
      problems.append(error)
    }
    return (themes, problems)
  }
}

extension Theme {
  /// What roles are called that themes of older versions have.
  private static let renamedRoles: [String: Role] = [
    "second": .secondaryText, "dim": .muted, "selectedDim": .selectedMuted, "tabDim": .tabMuted,
  ]

  /// The theme of a record: another one's, with a ground and roles of its own.
  fileprivate init(_ record: RecordReader, _ file: String) {
    let name = ContentFile.stem(file)
    let taken = [LookSettings.autoTheme] + Theme.allCases.map(\.name)
    if taken.contains(name) {
      record.problem(nil, Words.Records.needsOtherName(name))
    }
    let base: ThemeName = record.choice("from")
    let ground = record.has("background") ? record.colour("background") : nil
    var changes: [Role: RoleChange] = [:]
    record.optionalObject("roles") { roles in
      for role in Role.allCases where roles.has(role.name) {
        roles.optionalObject(role.name) { changes[role] = RoleChange($0) }
      }
      roles.rejectUnknownFields { name in
        let nearest = Suggestion.nearest(to: name, among: Role.allCases.map(\.name))
        return Words.Records.unknownRole(isNow: Self.renamedRoles[name]?.name, nearest: nearest)
      }
    }
    record.rejectUnknownFields()
    self.init(name, from: base.theme, background: ground) { role, paint in
      changes[role]?.applied(to: paint) ?? paint
    }
  }
}

/// The name of a theme that others can be made from.
private enum ThemeName: String, CaseIterable {
  case dark, light, ansi16, mono
  case blueOrange = "blue-orange"
  case blueOrangeLight = "blue-orange-light"

  var theme: Theme {
    switch self {
    case .dark: .dark
    case .light: .light
    case .ansi16: .ansi16
    case .mono: .mono
    case .blueOrange: .blueOrange
    case .blueOrangeLight: .blueOrangeLight
    }
  }
}

/// What a theme says of a role; nil leaves it as it is.
private struct RoleChange {
  private let foreground: UInt8?
  private let background: UInt8?
  private var attributes: [(mark: Attributes, isOn: Bool)] = []

  init(_ record: RecordReader) {
    foreground = record.has("foreground") ? record.colour("foreground") : nil
    background = record.has("background") ? record.colour("background") : nil
    let marks: [(String, Attributes)] = [
      ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ]
    for (name, mark) in marks where record.has(name) {
      attributes.append((mark, record.bool(name)))
    }
  }

  func applied(to paint: ResolvedStyle) -> ResolvedStyle {
    var paint = paint
    if let foreground { paint.foreground = foreground }
    if let background { paint.background = background }
    for (mark, isOn) in attributes {
      if isOn { paint.attributes.insert(mark) } else { paint.attributes.remove(mark) }
    }
    return paint
  }
}

extension RecordReader {
  /// A colour as an xterm-256 index: a number, or `#rrggbb` for the nearest one.
  fileprivate func colour(_ key: String) -> UInt8? {
    if isText(key) {
      let text = text(key)
      if let colour = UInt8(hex: text) { return colour }
      problem(key, Words.Records.mustBeColour(found: text))
      return nil
    }
    return UInt8(integer(key, in: 0...255))
  }
}

extension UInt8 {
  /// The xterm-256 index nearest to `#rrggbb`; nil for other texts.
  fileprivate init?(hex: String) {
    guard hex.hasPrefix("#"), hex.utf8.count == 7,
      hex.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    let wanted = Colour(
      Float(value >> 16), Float(value >> 8 & 0xFF), Float(value & 0xFF), 1)
    // The first sixteen are the terminal's own and may be anything.
    let nearest = (UInt8(16)...255).min { one, other in
      Self.distance(wanted, one) < Self.distance(wanted, other)
    }
    guard let nearest else { return nil }
    self = nearest
  }

  private static func distance(_ colour: Colour, _ index: UInt8) -> Float {
    let difference = colour - Colour(xterm: index)
    return (difference * difference).sum()
  }
}
