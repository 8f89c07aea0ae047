import BackboneContent
import FoundationEssentials
import Glibc
import Testing

@Suite struct ContentCheckTests {
  private let base: ContentFolder
  private let own: ContentFolder

  init() throws {
    base = try ContentFolder()
    own = try ContentFolder(isEmpty: true)
  }

  private func check(_ path: String) throws -> ContentCheck.Report {
    try withExtendedLifetime((base, own)) {
      try ContentCheck(over: ContentLoader(assets: base.path)).report(on: "\(own.path)/\(path)")
    }
  }

  private func problems(_ path: String) throws -> [String] {
    try check(path).problems.map { $0.description.replacing("\(own.path)/", with: "") }
  }

  private func exercise(_ id: String, _ more: String = "") -> String {
    """
    {"id": "\(id)", "name": "N", "category": "core", "mode": "hold", "primary": ["belly"],
     "secondary": [] \(more)}
    """
  }

  /// The one problem of a file that holds a text.
  private func problem(_ text: String) throws -> [String] {
    try own.write(text, to: "exercises/a.json")
    return try problems("exercises/a.json")
  }

  @Test func soundFilesAreCounted() throws {
    try own.write(exercise("a"), to: "exercises/a.json")
    try own.write(exercise("b", #", "instead": ["a"]"#), to: "exercises/b.json")
    try own.write(#"{"sources": []}"#, to: "sources.json")
    for path in ["exercises", "exercises/", "", "exercises/a.json"] {
      #expect(try problems(path) == [], "\(path)")
    }
    let counts = try check("").sound
    #expect(counts.map(\.name) == ["exercise", "list of sources"])
    #expect(counts.map(\.count) == [2, 1])
    #expect(try check("exercises").sound.map(\.count) == [2])
    #expect(try check("exercises/a.json").sound.map(\.count) == [1])
  }

  @Test func aFolderOfAnyNameHoldsExercises() throws {
    try FileManager.default.createDirectory(
      atPath: own.path + "/mine", withIntermediateDirectories: false)
    #expect(try problems("mine") == ["mine: holds no records"])
    try own.write(exercise("a"), to: "mine/a.json")
    #expect(try check("mine").sound.map(\.name) == ["exercise"])
    try own.write(exercise("c"), to: "mine/a.json")
    #expect(
      try problems("mine") == [#"mine/a.json: id: must be the file's name "a", found "c""#])
  }

  @Test func everyKindOfBrokenText() throws {
    #expect(try problem("") == ["exercises/a.json: 1:1: expected a value, found the end"])
    #expect(
      try problem("{\n  \"id\" 1}") == ["exercises/a.json: 2:8: expected : after the field's name"])
    #expect(try problem("[]").first == "exercises/a.json: must be an object, found a list")
    #expect(
      try problem(exercise("a", #", "id": "a""#)) == [
        #"exercises/a.json: 2:20: the field "id" is given twice"#
      ])
    #expect(
      try problem(String(repeating: "[", count: 10_000)) == [
        "exercises/a.json: 1:65: nested too deeply"
      ])
    #expect(
      try problem(exercise("a", #", "order": 1e999"#)) == [
        "exercises/a.json: order: must be a whole number from 0 to 9999"
      ])
    #expect(try problem("{\u{0}}") == ["exercises/a.json: 1:2: expected a field's name in quotes"])
    #expect(
      try problem(exercise("a", #", "gaze": 1"#)) == [
        "exercises/a.json: gaze: must be text, found a number"
      ])
    #expect(
      try problem(exercise("a", #", "sources": ["X"]"#)) == [
        #"exercises/a.json: sources[0]: there is no source "X""#
      ])
  }

  // Tests may run as root, whom no permission stops: links and pipes stand for what is unreadable.
  @Test func everyKindOfBrokenFile() throws {
    let path = own.path + "/exercises/a.json"
    try own.write([0xFF], to: "exercises/a.json")
    #expect(try problems("exercises/a.json") == ["exercises/a.json: is not UTF-8 text"])
    #expect(truncate(path, 100_000_000) == 0)
    #expect(try problems("exercises") == ["exercises/a.json: is larger than 1 MB"])
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try problems("exercises/a.json") == ["exercises/a.json: is not a regular file"])
    try FileManager.default.removeItem(atPath: path)
    #expect(symlink("nowhere", path) == 0)
    #expect(
      try problems("exercises/a.json") == [
        "exercises/a.json: cannot be read: No such file or directory"
      ])
    try FileManager.default.removeItem(atPath: path)
    #expect(mkdir(path, 0o700) == 0)
    #expect(try problems("exercises") == ["exercises/a.json: is a folder, expected a file"])
    try own.write(exercise("b"), to: "exercises/b.txt")
    #expect(
      try problems("exercises/b.txt") == [
        "exercises/b.txt: is not read: its name must end in .json"
      ])
    #expect(
      try problems("exercises/b.txt/c.json") == [
        "exercises/b.txt/c.json: cannot be read: Not a directory"
      ])
  }
}
