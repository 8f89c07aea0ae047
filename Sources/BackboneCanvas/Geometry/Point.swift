/// A point or a vector of the drawing plane.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  /// A point.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The origin.
  package static let zero = Point(0, 0)

  package static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  package static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  package static func * (a: Point, k: Double) -> Point { Point(a.x * k, a.y * k) }
  package static func += (a: inout Point, b: Point) { a = a + b }

  /// The distance from the origin.
  package var length: Double { (x * x + y * y).squareRoot() }

  /// The point at `t` of the way to another, 0...1.
  package func mix(_ other: Point, _ t: Double) -> Point { self + (other - self) * t }
}
