import BackboneContent
import Glibc

/// Draws all that the program draws, to be judged by eye: `contact-sheet ASSETS FOLDER [ID ...]`.
///
/// Every figure's key poses and faults (`FigureSheet`), every view of the atlas (`AtlasSheet`) and
/// every screen (`ScreenSheet`), in every look and at several sizes, a page each, and `index.html`
/// with links to them. With ids, only the figures of those exercises.
@main struct ContactSheet {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let assets = arguments.first, let folder = arguments.dropFirst().first else {
      print("usage: contact-sheet ASSETS FOLDER [ID ...]")
      exit(64)
    }
    let chosen = Set(arguments.dropFirst(2))
    let loader = ContentLoader(assets: assets)
    var pages = try FigureSheet(loader, chosen: chosen).write(to: folder)
    if chosen.isEmpty {
      pages += try AtlasSheet.write(loader, to: folder)
      pages += try ScreenSheet(loader).write(to: folder)
    }
    try Page.write(
      ["<!doctype html><meta charset=\"utf-8\"><title>Contact sheets</title><ul>"]
        + pages.map { "<li><a href=\"\($0)\">\($0)</a>" },
      to: "\(folder)/index.html")
  }
}
