import BackboneCanvas
import Foundation
import Testing

/// Holds the shipped atlas against a table of places that anatomy fixes, each with its reason.
@Suite struct AtlasLandmarkTests {
  private struct Table: Decodable {
    let landmarks: [Landmark]
    let order: [Order]
    let slopes: [Slope]
  }

  /// Where a part of a shape has to be, per mille of stature.
  private struct Landmark: Decodable {
    let shape: String
    let relation: Relation
    let at: [Double]
    let within: Double
    let reason: String
  }

  private enum Relation: String, Decodable {
    /// The edge passes the point.
    case reaches
    /// The path begins there.
    case starts = "starts at"
    case highest = "highest at"
    case lowest = "lowest at"
    /// The point lies inside, or outside.
    case holds
    case leavesOut = "leaves out"
    /// Nothing of it lies lower.
    case stopsAbove = "stops above"
  }

  /// Which of two shapes is nearer to the viewer.
  private struct Order: Decodable {
    let front: String
    let behind: String
    let reason: String
  }

  /// How steeply fibres fall outwards, in degrees.
  private struct Slope: Decodable {
    let shape: String
    let least: Double
    let most: Double
    let reason: String
  }

  private let table: Table
  private let shapes: [String: AtlasArt.Shape]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Landmarks/landmarks.json")
    table = try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
    shapes = Dictionary(
      uniqueKeysWithValues: try AtlasFixture().art.shapes.map { ($0.id, $0) })
  }

  @Test func landmarksLieWhereTheyShould() throws {
    for mark in table.landmarks {
      let shape = try #require(shapes[mark.shape], "\(mark.shape)")
      let path = try #require(Path(shape.outline ?? shape.stroke ?? ""))
      let points = shape.outline == nil ? path.open() : path.closed()
      let at = Point(mark.at[0], mark.at[1])
      func isNear(_ point: Point?) -> Bool {
        point.map { hypot($0.x - at.x, $0.y - at.y) <= mark.within } ?? false
      }
      let isRight =
        switch mark.relation {
        case .reaches: points.contains(where: isNear)
        case .starts: isNear(points.first)
        case .highest: isNear(points.min { $0.y < $1.y })
        case .lowest: isNear(points.max { $0.y < $1.y })
        case .holds: Self.isInside(at, points)
        case .leavesOut: !Self.isInside(at, points)
        case .stopsAbove: points.allSatisfy { $0.y < at.y }
        }
      #expect(isRight, "\(mark.shape) \(mark.relation.rawValue) \(mark.at): \(mark.reason)")
    }
  }

  @Test func whatLiesInFrontIsDrawnInFront() throws {
    for order in table.order {
      let front = try #require(shapes[order.front], "\(order.front)")
      let behind = try #require(shapes[order.behind], "\(order.behind)")
      #expect(front.z > behind.z, "\(order.front), \(order.behind): \(order.reason)")
    }
  }

  @Test func fibresFallAsSteeplyAsTheyShould() throws {
    for slope in table.slopes {
      let fibres = try #require(shapes[slope.shape]?.fibres, "\(slope.shape)")
      let from = try #require(Path(fibres.from)).open()
      let to = try #require(Path(fibres.to)).open()
      for (a, b) in [(from.first, to.first), (from.last, to.last)] {
        let (start, end) = (try #require(a), try #require(b))
        let angle = atan2(end.y - start.y, end.x - start.x) * 180 / .pi
        #expect(slope.least...slope.most ~= angle, "\(slope.shape), \(angle): \(slope.reason)")
      }
    }
  }

  /// Whether a point lies inside a closed line, by counting what a ray crosses.
  private static func isInside(_ point: Point, _ line: [Point]) -> Bool {
    var inside = false
    for (a, b) in zip(line, line.dropFirst() + line.prefix(1))
    where (a.y > point.y) != (b.y > point.y) {
      if point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x { inside.toggle() }
    }
    return inside
  }
}
