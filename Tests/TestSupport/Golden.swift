package import BackboneCanvas
import Foundation

/// Frames kept as text files: what is seen, and under it what each cell means.
package enum Golden {
  /// Compares a frame with its file in `Frames` beside the test.
  ///
  /// With RECORD in the environment it writes the file instead, and still reports, so that a
  /// recording run never passes.
  /// - Returns: what is wrong; nil when the frame is as it was.
  /// - Throws: when the file cannot be written.
  package static func difference(
    of frame: Frame, from name: String, test: String = #filePath
  ) throws -> String? {
    let folder = URL(filePath: test).deletingLastPathComponent().path(percentEncoded: false)
    return try difference(of: text(frame), with: "\(folder)Frames/\(name).txt", name)
  }

  /// Compares a text with the file at a path; see `difference(of:from:test:)`.
  package static func difference(
    of text: String, with path: String, _ name: String
  ) throws -> String? {
    let file = URL(filePath: path)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "recorded \(name)"
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "there is no \(path); make record"
    }
    return expected == text ? nil : "\(name) differs\n\(difference(expected, text))"
  }

  /// A frame as text: its rows, the same rows as letters of roles, and what the letters stand for.
  ///
  /// A rule at the right edge of each row shows trailing blanks.
  package static func text(_ frame: Frame) -> String {
    let roles = (0..<frame.size.rows).map { row in frame.row(row).map(Letter.init) }
    let used = Set(roles.joined())
    let legend = Letter.all.filter(used.contains).map { "\($0.character) \($0.name)" }
    let rows =
      frame.lines.map { $0 + "|" } + ["roles:"]
      + roles.map { String($0.map(\.character)) + "|" } + ["legend:"] + legend
    return (rows + [""]).joined(separator: "\n")
  }

  /// What the map of roles says of a cell.
  private struct Letter: Hashable {
    let character: Character
    let name: String

    static let all =
      Role.allCases.map { Letter($0, hasHue: false) } + [Letter(.picture, hasHue: true)]

    init(_ cell: Cell) {
      let colours = [cell.style.foreground, cell.style.background].compactMap { $0 }
      let hasHue = cell.style.role == .picture && colours.contains { !Self.isGrey($0) }
      self.init(cell.style.role, hasHue: hasHue)
    }

    private init(_ role: Role, hasHue: Bool) {
      if role == .text {
        // Most cells are plain text or nothing: a dot lets the others stand out.
        (character, name) = (".", "text")
      } else if role == .picture, hasHue {
        (character, name) = ("o", "picture in colour, not grey")
      } else {
        (character, name) = (role.letter, "\(role)")
      }
    }

    /// Whether an xterm-256 index has no hue: the grey ramp, the diagonal of the colour cube, and
    /// black, grey and white of the first sixteen.
    private static func isGrey(_ index: UInt8) -> Bool {
      switch index {
      case 0, 7, 8, 15, 232...255: true
      case 16...231: (index - 16) % 43 == 0
      default: false
      }
    }
  }

  /// The rows that differ, one above the other.
  private static func difference(_ expected: String, _ got: String) -> String {
    let expected = expected.components(separatedBy: "\n")
    let got = got.components(separatedBy: "\n")
    var rows: [String] = []
    for index in 0..<max(expected.count, got.count) {
      let old = index < expected.count ? expected[index] : "(no row)"
      let new = index < got.count ? got[index] : "(no row)"
      if old != new { rows.append("row \(index)\n- \(old)\n+ \(new)") }
    }
    return rows.prefix(8).joined(separator: "\n")
      + "\n\(rows.count) rows differ; `make record frames-diff` shows them"
  }
}
