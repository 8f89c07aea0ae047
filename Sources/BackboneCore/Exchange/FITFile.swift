/// A session as a FIT activity, which Garmin Connect and Strava take: strength training with its
/// sets, rests, repetitions and loads.
///
/// No training load is written: it would change what the watch says of its wearer.
package enum FITFile {
  /// 1989-12-31T00:00:00Z.
  private static let epoch: Int64 = 631_065_600

  /// Stretches of time in a session.
  private struct Span {
    let start: Int64
    let end: Int64
    let set: LoggedSet?
    let milliseconds: Int64
  }

  /// The bytes of a file.
  /// - Parameters:
  ///   - name: what an exercise is called there; nil where it has no name.
  ///   - title: what an exercise is called in words.
  package static func bytes(
    _ session: LoggedSession, name: (ExerciseID) -> FITName?, title: (ExerciseID) -> String
  ) -> [UInt8] {
    let spans = spans(session)
    let start = session.startedAt.seconds
    let end = max(session.endedAt?.seconds ?? start, spans.last?.end ?? start)
    var encoder = FITEncoder()
    encoder.add(
      0,
      [
        (0, .enumeration(4)), (1, .uint16(255)), (2, .uint16(0)),
        // Zero means none.
        (3, .uint32z(max(1, UInt32(truncatingIfNeeded: session.id.low)))), (4, time(start)),
      ])
    encoder.add(21, [(253, time(start)), (0, .enumeration(0)), (1, .enumeration(0))])
    let titled = titles(session, name)
    for (index, span) in spans.enumerated() {
      encoder.add(225, fields(span, index, session, name, titled))
    }
    for (index, exercise) in titled.enumerated() {
      encoder.add(
        264,
        [
          (254, .uint16(UInt16(index))), (0, .uint16(UInt16(FITName.unknownCategory))),
          (1, .uint16(UInt16(index))), (2, .text(short(title(exercise)))),
        ])
    }
    encoder.add(21, [(253, time(end)), (0, .enumeration(0)), (1, .enumeration(4))])
    let elapsed = FITEncoder.Value.uint32(UInt32(clamping: (end - start) * 1000))
    encoder.add(
      19,
      [
        (254, .uint16(0)), (253, time(end)), (0, .enumeration(9)), (1, .enumeration(1)),
        (2, time(start)), (7, elapsed), (8, elapsed), (25, .enumeration(10)),
        (39, .enumeration(20)),
      ])
    encoder.add(
      18,
      [
        (254, .uint16(0)), (253, time(end)), (0, .enumeration(8)), (1, .enumeration(1)),
        (2, time(start)), (5, .enumeration(10)), (6, .enumeration(20)), (7, elapsed), (8, elapsed),
        (25, .uint16(0)), (26, .uint16(1)),
      ])
    encoder.add(
      34,
      [
        (253, time(end)), (0, elapsed), (1, .uint16(1)), (2, .enumeration(0)),
        (3, .enumeration(26)), (4, .enumeration(1)),
        (5, time(end + Int64(session.startedAt.offset))),
      ])
    return encoder.file
  }

  /// The exercises that have no name there, in the order in which they were done.
  private static func titles(
    _ session: LoggedSession, _ name: (ExerciseID) -> FITName?
  ) -> [ExerciseID] {
    session.entries.reduce(into: []) { titles, entry in
      if name(entry.exercise) == nil, !titles.contains(entry.exercise) {
        titles.append(entry.exercise)
      }
    }
  }

  private static func fields(
    _ span: Span, _ index: Int, _ session: LoggedSession, _ name: (ExerciseID) -> FITName?,
    _ titled: [ExerciseID]
  ) -> [FITEncoder.Field] {
    var fields: [FITEncoder.Field] = [
      (254, time(span.end)), (0, .uint32(UInt32(clamping: span.milliseconds))),
      (6, time(span.start)), (10, .uint16(UInt16(clamping: index))),
      (5, .uint8(span.set == nil ? 0 : 1)),
    ]
    guard let set = span.set else { return fields }
    let exercise = set.entry.exercise
    let name =
      name(exercise)
      ?? FITName(
        category: FITName.unknownCategory, name: titled.firstIndex(of: exercise) ?? 0)
    fields += [(7, .uint16(UInt16(name.category))), (8, .uint16(UInt16(name.name)))]
    if let repetitions = set.entry.repetitions {
      fields.append((3, .uint16(UInt16(clamping: repetitions))))
    }
    if let load = session.load(of: set), load.thousandths > 0 {
      // 0.45359237 kg is a pound; a watch counts sixteenths of a kilogram.
      let kilograms =
        Double(load.thousandths) / 1000 * (load.unit == .pounds ? 0.453_592_37 : 1)
      // All ones would mean that there is none.
      fields.append((4, .uint16(UInt16(min(65_534, (kilograms * 16).rounded())))))
      fields.append((9, .uint16(load.unit == .pounds ? 2 : 1)))
    }
    return fields
  }

  /// The sets that were worked, and the rests between them, none of which overlaps another.
  private static func spans(_ session: LoggedSession) -> [Span] {
    var spans: [Span] = []
    var now = session.startedAt.seconds
    for set in session.sets where set.entry.outcome != .skipped {
      let held = set.entry.held.milliseconds
      let seconds = (held + 999) / 1000
      let start = max(now, (set.endedAt?.seconds ?? 0) - seconds)
      if start > now, !spans.isEmpty {
        spans.append(Span(start: now, end: start, set: nil, milliseconds: (start - now) * 1000))
      }
      spans.append(Span(start: start, end: start + seconds, set: set, milliseconds: held))
      now = start + seconds
    }
    return spans
  }

  private static func time(_ seconds: Int64) -> FITEncoder.Value {
    .uint32(UInt32(clamping: seconds - epoch))
  }

  /// A name as a field holds it: short, and on one line.
  private static func short(_ title: String) -> String {
    var text = SafeText.clean(title)
    while text.utf8.count > 60 { text.removeLast() }
    return text
  }
}
