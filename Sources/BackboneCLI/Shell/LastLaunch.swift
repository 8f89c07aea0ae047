import BackboneApp
import BackboneContent
import BackboneTerminal

/// What is remembered from one launch to the next, and may be lost: the screen that was open and
/// the terminal's ground, so that the first frame has the right colours.
struct LastLaunch {
  private let file: StateFile
  let screen: ScreenID?
  let ground: Ground?

  /// What the file at a path holds; nothing where it cannot be read.
  init(path: String) {
    file = StateFile(path: path)
    let texts = file.read()
    screen = texts["screen"].map(ScreenID.init(rawValue:))
    ground = texts["ground"].flatMap(Ground.init(rawValue:))
  }

  /// Remembers what was seen, where it differs from the last time.
  func keep(screen: ScreenID?, ground: Ground?) {
    guard screen != self.screen || ground != self.ground else { return }
    var texts: [String: String] = [:]
    texts["screen"] = screen?.rawValue
    texts["ground"] = ground?.rawValue
    file.write(texts)
  }
}
