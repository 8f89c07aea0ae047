import BackboneCanvas
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The muscles of a page on the body beside it.
@Suite struct LitBodiesTests {
  private static let look = Appearance(glyphMode: .ascii, theme: .mono)

  private func lines(_ article: Article, columns: Int) throws -> [String] {
    var state = TestContent.shipped.state(columns: columns, rows: 50)
    state.screen = .learn
    state.choose(article)
    return try TestContent.shipped.frame(of: state, Self.look).lines
  }

  private static let sign = TestContent.shipped.catalogue.signs[0].id

  @Test func aWideScreenShowsTheMusclesOfASign() throws {
    #expect(try lines(.sign(Self.sign), columns: 200).contains { $0.contains("on this page") })
  }

  @Test func wordsComeFirstWhereThereIsNoRoomForBoth() throws {
    #expect(try !lines(.sign(Self.sign), columns: 120).contains { $0.contains("on this page") })
  }
}
