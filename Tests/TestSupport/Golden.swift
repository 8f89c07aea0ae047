package import BackboneCanvas
import Foundation

/// Frames as text files: what is seen, what each cell means, and a sum over the pictures' colours.
package enum Golden {
  /// How a frame is written.
  package enum Form: Sendable {
    /// Rows of glyphs, rows of role letters, and a sum over the colours.
    case full
    /// Rows of glyphs without what is blank at their ends, and a sum over roles and colours.
    case compact
  }

  /// Compares a frame with its file in `Frames` beside the test; with RECORD set it writes the file,
  /// and still reports.
  /// - Returns: what is wrong; nil when the frame is as it was.
  /// - Throws: when the file cannot be written.
  package static func difference(
    of frame: Frame, from name: String, test: String = #filePath
  ) throws -> String? {
    try difference(of: [(name, frame)], from: name, form: .full, test: test)
  }

  /// The same for several frames in one file, each under its title where there are more than one.
  package static func difference(
    of frames: [(title: String, frame: Frame)], from name: String, form: Form,
    test: String = #filePath
  ) throws -> String? {
    let file = URL(filePath: test).deletingLastPathComponent()
      .appending(path: "Frames/\(name).txt")
    let text = frames.map { title, frame in
      (frames.count > 1 ? "\(title)\n" : "") + self.text(frame, form)
    }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "recorded \(name)"
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "there is no \(file.path()); make record"
    }
    return expected == text ? nil : "\(name) differs\n\(difference(expected, text))"
  }

  private static func text(_ frame: Frame, _ form: Form) -> String {
    let rows =
      switch form {
      case .full:
        // A rule at the right edge shows trailing blanks.
        frame.lines.map { $0 + "|" } + ["roles:"]
          + (0..<frame.size.rows).map { row in
            String(frame.row(row).map(\.style.role.letter)) + "|"
          } + ["colours: \(sum(frame, roles: false))"]
      case .compact:
        frame.lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
          + ["roles and colours: \(sum(frame, roles: true))"]
      }
    return (rows + [""]).joined(separator: "\n")
  }

  /// FNV-1a over the ink and ground of every cell, and over its role where that is asked for.
  private static func sum(_ frame: Frame, roles: Bool) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ value: UInt64) { hash = (hash ^ value) &* 0x100_0000_01b3 }
    for cell in frame.cells {
      for value in [cell.style.foreground, cell.style.background] {
        add(UInt64(value.map { UInt16($0) + 1 } ?? 0))
      }
      if roles { add(UInt64(cell.style.role.rawValue)) }
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
