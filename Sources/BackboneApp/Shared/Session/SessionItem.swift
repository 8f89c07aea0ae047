package import BackboneCore

/// What can be clicked on the session screen.
package enum SessionItem: Hashable, Sendable {
  /// A routine in the list.
  case routine(RoutineID)
  /// A level of the routine.
  case level(Level)
  /// A field of a routine in the making.
  case field(RoutineEditor.Cursor)
}

extension Target {
  /// A routine in the list of the session screen.
  package static func routine(_ id: RoutineID) -> Target {
    .item(.session, AnyValue(SessionItem.routine(id)))
  }
  package static func level(_ level: Level) -> Target {
    .part(.session, AnyValue(SessionItem.level(level)))
  }
  /// A field of a routine in the making.
  package static func field(_ cursor: RoutineEditor.Cursor) -> Target {
    .part(.session, AnyValue(SessionItem.field(cursor)))
  }
}
