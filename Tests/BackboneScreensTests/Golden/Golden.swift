import BackboneCanvas
import Foundation
import Testing

/// Frames as text files: what is seen, what each cell means, and a sum over the pictures' colours.
enum Golden {
  /// Compares a frame with its file; with RECORD set it writes the file, and still fails.
  static func check(
    _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Frames/\(name).txt")
    let text = text(frame)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("there is no \(file.path()); make record", sourceLocation: sourceLocation)
      return
    }
    if expected != text {
      Issue.record(
        "\(name) differs\n\(difference(expected, text))", sourceLocation: sourceLocation)
    }
  }

  /// Rows of glyphs with a rule at the right edge, rows of role letters, the sum of the colours.
  private static func text(_ frame: Frame) -> String {
    let roles = (0..<frame.size.rows).map { row in
      String(frame.row(row).map(\.style.role.letter)) + "|"
    }
    let glyphs = frame.lines.map { $0 + "|" }
    return (glyphs + ["roles:"] + roles + ["colours: \(colours(frame))", ""])
      .joined(separator: "\n")
  }

  /// FNV-1a over the ink and ground of every cell.
  private static func colours(_ frame: Frame) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for cell in frame.cells {
      for value in [cell.style.ink, cell.style.ground] {
        hash = (hash ^ UInt64(value.map { UInt16($0) + 1 } ?? 0)) &* 0x100_0000_01b3
      }
    }
    return String(hash, radix: 16)
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
    return rows.prefix(8).joined(separator: "\n") + "\n\(rows.count) rows differ"
  }
}
