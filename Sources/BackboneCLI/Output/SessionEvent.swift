import BackboneCore
import Glibc

/// One thing that happened in a session, as JSON; the keys that all events share are always there.
struct SessionEvent {
  /// Time into the session, in milliseconds.
  let at: Int64
  let kind: String
  /// The step of the session, 0-based.
  let step: Int?
  let exercise: ExerciseID?
  let side: Side?
  let words: String
  /// What only events of this kind have.
  var fields: [(name: String, value: JSONValue)] = []

  init(
    at: Int64, _ kind: String, step: Int? = nil, exercise: ExerciseID? = nil, side: Side? = nil,
    words: String = ""
  ) {
    self.at = at
    self.kind = kind
    self.step = step
    self.exercise = exercise
    self.side = side
    self.words = words
  }

  /// The event as JSON.
  /// - Parameter moment: when it happened on the wall clock, milliseconds since 1970; nil in a
  ///   simulation.
  func value(moment: Int64? = nil) -> JSONValue {
    var object = JSONObject()
    object["at"] = .number(Double(at))
    object["kind"] = .text(kind)
    if let moment { object["moment"] = .number(Double(moment)) }
    object["step"] = step.map { .number(Double($0)) } ?? .null
    object["exercise"] = exercise.map { .text($0.rawValue) } ?? .null
    object["side"] = side.map { .text($0.rawValue) } ?? .null
    object["words"] = .text(words)
    for (name, value) in fields { object[name] = value }
    return .object(object)
  }
}

extension Int64 {
  /// The wall clock, in milliseconds since 1970.
  static var wallClockMilliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
