import BackboneBinary
import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneContent

/// Figures that are read from bytes in place of JSON.
@Suite struct CompiledFiguresTests {
  private static let loader = ContentLoader(
    assets: "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Assets")

  private func bytes(_ value: Any) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(value)
    return writer.bytes
  }

  private func figures(_ bytes: [UInt8]) throws -> CompiledFigures {
    var reader = BinaryReader(bytes, in: 0..<bytes.count)
    let figures = try CompiledFigures(from: &reader)
    #expect(reader.isAtEnd)
    return figures
  }

  private func art(_ id: String) throws -> FigureArt {
    try Self.loader.art(at: "art/figures/\(id).json")
  }

  @Test func areThoseOfTheJSON() throws {
    let figures = try figures(bytes(CompiledFigures(compiling: Self.loader)))
    #expect(figures.skeleton == (try Self.loader.art(at: "art/skeleton.json")))
    #expect(Set(figures.ids) == Set(try Self.loader.artNames(in: "art/figures")))
    for id in figures.ids { #expect(figures.art(of: id) == (try art(id)), "\(id)") }
    #expect(figures.art(of: "no-such-figure") == nil)
  }

  @Test func oneThatIsNotSoundIsNamed() throws {
    let folder = try ContentFolder(copying: Self.loader.assets)
    let path = "art/figures/plank.json"
    try folder.write(
      folder.text(of: path).replacing("\"top\": 420", with: "\"top\": 1e9"), to: path)
    let error = #expect(throws: ContentError.self) {
      try CompiledContent(compiling: folder.path)
    }
    #expect(
      error?.description
        == "\(folder.path)/\(path): extent: must be -10000 to 10000, found 1000000000.0")
  }

  /// Bytes that are not those of a figure are passed over, and the JSON is read.
  @Test func makeWayForTheJSONWhereTheyAreDamaged() throws {
    let damaged = try figures(bytes(BinaryPart("")) + bytes(["plank": BinaryPart("")]))
    #expect(damaged.skeleton == nil)
    #expect(damaged.art(of: "plank") == nil)
    let figures = Figures(
      Self.loader, builtIn: damaged.ids, compiled: damaged, own: [:], problems: [],
      report: { Issue.record($0) })
    #expect(figures.ids == ["plank"])
    #expect(figures.skeleton == (try Self.loader.art(at: "art/skeleton.json")))
    #expect(figures.art(of: "plank") == (try art("plank")))
  }

  /// No JSON is looked at, for there is none.
  @Test func needNoJSON() throws {
    let folder = try ContentFolder(isEmpty: true)
    let compiled = try CompiledFigures(compiling: Self.loader)
    let figures = Figures(
      ContentLoader(assets: folder.path), builtIn: compiled.ids, compiled: compiled, own: [:],
      problems: [], report: { Issue.record($0) })
    #expect(Set(figures.art.map(\.id)) == Set(try Self.loader.artNames(in: "art/figures")))
    #expect(figures.skeleton != nil)
  }

  @Test func areRefusedWhenTheyAreCut() throws {
    let whole = bytes(try art("lying-breathing"))
    for count in whole.indices {
      var reader = BinaryReader(whole, in: 0..<count)
      #expect(throws: BinaryError.self) { try reader.read(FigureArt.self) }
    }
  }

  /// Whatever the bytes are, reading them ends with a value or an error.
  @Test func areReadFromAnyBytesWithoutACrash() throws {
    let skeleton = bytes(try Self.loader.art(Skeleton.self, at: "art/skeleton.json"))
    let art = bytes(try art("cable-row"))
    func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> BinaryReader {
      var bytes = bytes
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      return BinaryReader(bytes, in: 0..<bytes.count)
    }
    var random = SplitMix64(seed: 13)
    for _ in 0..<100 {
      var reader = damaged(skeleton, &random)
      _ = try? reader.read(Skeleton.self)
      reader = damaged(art, &random)
      _ = try? reader.read(FigureArt.self)
    }
  }

  /// A taper between fewer than two places cannot be drawn.
  @Test(arguments: [(2, 2, true), (1, 1, false), (2, 1, false)])
  func aTaperHasTwoStations(stations: Int, slopes: Int, isRead: Bool) {
    let station = (at: 0.0, front: 1.0, back: 1.0)
    let written =
      bytes(Array(repeating: station, count: stations))
      + bytes(Array(repeating: 0.0, count: slopes))
      + bytes(Array(repeating: 0.0, count: stations))
    var reader = BinaryReader(written, in: 0..<written.count)
    #expect(((try? reader.read(WidthProfile.self)) != nil) == isRead)
  }
}
