import BackboneBinary
import BackboneCore
import Glibc
import TestSupport
import Testing

@testable import BackboneContent

@Suite struct CompiledContentTests {
  private static let assets =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Assets"

  /// The shipped content in a folder of its own, compiled.
  private func compiled() throws -> ContentFolder {
    let folder = try ContentFolder(copying: Self.assets)
    try CompiledContent(compiling: folder.path).write(in: folder.path)
    return folder
  }

  @Test func saysWhatTheJSONSays() throws {
    let folder = try compiled()
    let read = try #require(CompiledContent(compiledIn: folder.path))
    let json = try CompiledContent(compiling: Self.assets)
    #expect(read.catalogue == json.catalogue)
    #expect(read.written.bytes == json.written.bytes)
    #expect(try CompiledContent.isCurrent(in: folder.path) == true)
  }

  /// Files of other builds must not be taken for ours: when this fails because a type has changed,
  /// set `CompiledContent.layout` to what was found.
  @Test func knowsHowTheTypesAreLaidOut() throws {
    let found = try CompiledContent(compiling: Self.assets).written.layout
    #expect(String(found, radix: 16) == String(CompiledContent.layout, radix: 16))
  }

  @Test func isPassedOverWhenARecordIsYounger() throws {
    let folder = try compiled()
    let path = "\(folder.path)/muscles/multifidus.json"
    var times = [timespec(tv_sec: time(nil) + 10, tv_nsec: 0), timespec(tv_sec: 0, tv_nsec: 0)]
    times[1] = times[0]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    #expect(CompiledContent(compiledIn: folder.path) == nil)
  }

  @Test func isPassedOverWhenThereAreOtherFiles() throws {
    let folder = try compiled()
    let path = "\(folder.path)/learn/questions.json"
    #expect(rename(path, path + ".json") == 0)
    #expect(CompiledContent(compiledIn: folder.path) == nil)
    #expect(rename(path + ".json", path) == 0)
    #expect(CompiledContent(compiledIn: folder.path) != nil)
    #expect(unlink(path) == 0)
    #expect(CompiledContent(compiledIn: folder.path) == nil)
  }

  @Test func isPassedOverWhenItIsMissing() throws {
    #expect(CompiledContent(compiledIn: "\(Self.assets)/muscles") == nil)
  }

  @Test func isPassedOverWhenItIsCutOrDamaged() throws {
    let folder = try compiled()
    let path = "\(folder.path)/\(CompiledContent.fileName)"
    let whole = try ContentFile.bytes(path, limit: 10_000_000)
    var random = SplitMix64(seed: 7)
    func expectRefused(_ bytes: [UInt8], _ what: String) throws {
      try AtomicFile.write(bytes, to: path)
      #expect(CompiledContent(compiledIn: folder.path) == nil, "\(what)")
    }
    for _ in 0..<8 {
      let length = Int.random(in: 0..<whole.count, using: &random)
      try expectRefused(Array(whole[..<length]), "cut at \(length)")
      let place = Int.random(in: 0..<whole.count, using: &random)
      var damaged = whole
      damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      try expectRefused(damaged, "damaged at \(place)")
    }
    try expectRefused(whole + [0], "a byte too many")
    try AtomicFile.write(whole, to: path)
    #expect(CompiledContent(compiledIn: folder.path) != nil)
  }

  /// Whatever the bytes are, reading them ends with a value or an error.
  @Test func readsAnyBytesWithoutACrash() throws {
    let whole = try CompiledContent(compiling: Self.assets).written.bytes
    var random = SplitMix64(seed: 11)
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var reader = BinaryReader(bytes, in: 0..<Int.random(in: 0...bytes.count, using: &random))
      _ = try? reader.read(Catalogue.self)
    }
  }

  @Test func isSaidToBeOutdated() throws {
    let folder = try compiled()
    let check = ContentCheck(over: ContentLoader(assets: Self.assets))
    #expect(try check.report(on: folder.path).problems.isEmpty)
    let path = "\(folder.path)/muscles/multifidus.json"
    let text = try ContentFile.text(path)
    try AtomicFile.write(text.replacing("The deepest strands", with: "The deep strands"), to: path)
    let problems = try check.report(on: folder.path).problems
    #expect(problems.map(\.file) == ["\(folder.path)/\(CompiledContent.fileName)"])
    #expect(problems.map(\.reason) == [Words.Files.isOutdated])
  }

  /// Neither its size nor its age tells that the figure is another one.
  @Test func isSaidToBeOutdatedWhenAFigureDiffers() throws {
    let folder = try compiled()
    let path = "\(folder.path)/art/figures/plank.json"
    let text = try ContentFile.text(path)
    let other = text.replacing("\"top\": 420", with: "\"top\": 421")
    #expect(other != text)
    try AtomicFile.write(other, to: path)
    var times = [timespec(), timespec()]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    #expect(CompiledContent(compiledIn: folder.path) != nil)
    #expect(try CompiledContent.isCurrent(in: folder.path) == false)
  }
}
