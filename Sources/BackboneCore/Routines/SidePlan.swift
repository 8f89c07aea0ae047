/// How a block deals with the sides of the body.
package enum SidePlan: Hashable, Sendable {
  /// There are none.
  case none
  /// Every set is done on each side, in this order.
  case each([Side])
  /// Every set is halved between the sides; the first takes the odd repetition.
  case shared([Side])
  /// The side changes with every repetition, from the left on, within one step.
  case alternating

  /// The sides that have steps of their own, in their order.
  package var sides: [Side] {
    switch self {
    case .each(let sides), .shared(let sides): sides
    case .none, .alternating: []
    }
  }
}
