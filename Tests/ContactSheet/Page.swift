import BackboneCLI
import BackboneCanvas
import Glibc

/// A page of pictures that any browser shows, under headings.
struct Page {
  private var body: [String] = []
  private let theme: Theme

  /// An empty page on a ground like that of a theme.
  init(_ theme: Theme) { self.theme = theme }

  /// Adds pictures side by side under a heading.
  mutating func add(_ heading: String, _ pictures: [Frame]) {
    body.append("<h2>\(heading)</h2><div>")
    body += pictures.map { FigureSVG(title: heading, still: $0, theme).text }
    body.append("</div>")
  }

  /// Writes the page.
  func write(to path: String) throws {
    let ground = theme.base == .light ? "#fff" : "#000"
    let head = """
      <!doctype html><meta charset="utf-8"><style>
      body{background:\(ground);color:#888;font:14px sans-serif}
      h2{font-size:14px;margin:8px 0 2px}div{white-space:nowrap}svg{margin:0 8px 8px 0}
      </style>
      """
    try Self.write([head] + body, to: path)
  }

  /// Writes lines to a file.
  static func write(_ lines: [String], to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure(path: path) }
    defer { fclose(file) }
    for line in lines { fputs(line + "\n", file) }
  }

  private struct Failure: Error {
    let path: String
  }
}
