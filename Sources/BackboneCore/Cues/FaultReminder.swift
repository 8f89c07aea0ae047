/// What is said just before the moment at which a fault came last time.
package struct FaultReminder: Hashable, Sendable {
  /// From the fullest wording to the shortest.
  let wordings: [String]
  /// How far into the set the fault came; nil where that isn't known.
  let second: Int?

  /// A reminder of a fault; nil where the exercise has no fault of that id.
  package init?(_ fault: RememberedFault, of exercise: Exercise) {
    guard let record = exercise.faults.first(where: { $0.id == fault.note.fault }) else {
      return nil
    }
    wordings = [
      Words.Cues.reminder(record.name, record.fix), Words.Cues.reminder(record.name),
    ]
    second = fault.note.second
  }

  /// Puts it just before the moment at which the fault came, or, where there is no room, by that
  /// moment; as early in the set as there is room where the moment isn't known.
  func put(in track: inout CueTrack) {
    for words in wordings {
      let due = second.map { Duration.seconds($0) - CueTrack.room(for: words) } ?? .zero
      let latest = second.map { Duration.seconds($0) } ?? track.length
      if track.put(.form, [words], from: max(.zero, due), to: latest) != nil { return }
    }
  }
}
