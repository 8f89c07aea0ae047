import BackboneCanvas
import BackboneCore

/// What is read from the mat: one big number or sign, and the side beside it.
///
/// The phase is told by shape and not by colour alone: work is solid, a break is an outline, a pause
/// is two bars, and the ways into and out of a hold are arrows.
struct ClockFace: Hashable {
  /// Digits, or one of the signs.
  let text: String
  /// The side at work, or the one that comes next.
  let side: Side?
  let fill: BigDigits.Fill
  let role: Role

  private static let pause = "‖"
  private static let up = "↑"
  private static let down = "↓"

  /// The face of a session at a moment; nil before the start and after the end.
  init?(_ run: Session, at now: Duration) {
    guard let place = run.place(at: now) else { return nil }
    let step = run.timeline.steps[place.step]
    let moment = step.set?.moment(at: place)
    if case .paused = run.phase {
      self.init(text: Self.pause, side: nil, fill: .solid, role: .title)
      return
    }
    let next = run.timeline.nextWork(from: place.step).flatMap { run.timeline.steps[$0].set }
    let side = moment?.side ?? next?.side(of: 1)
    if case .countingIn(_, let endsAt) = run.phase {
      let text = TimeText.big(endsAt - now)
      self.init(text: text, side: side, fill: .outline, role: .clockWork)
      return
    }
    guard let work = step.set?.work, let moment else {
      self.init(text: TimeText.big(place.left), side: side, fill: .outline, role: .clockRest)
      return
    }
    let (text, fill) = Self.work(work, moment, place, reps: step.targetRepetitions(place) ?? 0)
    self.init(text: text, side: side, fill: fill, role: .clockWork)
  }

  private init(text: String, side: Side?, fill: BigDigits.Fill, role: Role) {
    self.text = text
    self.side = side
    self.fill = fill
    self.role = role
  }

  /// The seconds of a hold, counted up where it has no end; the repetitions left where the user
  /// counts them; and where the clock paces them the hold of this one, or which one it is where
  /// there is none to speak of.
  private static func work(
    _ work: SetPrescription, _ moment: RepetitionProgress, _ place: StepProgress, reps: Int
  ) -> (text: String, fill: BigDigits.Fill) {
    switch work {
    case .hold: return (TimeText.big(place.left), .solid)
    case .open: return (TimeText.big(.seconds(place.done.components.seconds)), .solid)
    case .counted: return (String(max(0, reps - place.repetitions)), .solid)
    case .repetitions(_, let tempo) where !tempo.isHeld:
      return (String(min(moment.repetition, max(1, reps))), .solid)
    case .repetitions:
      switch moment.part {
      case .lift: return (up, .solid)
      case .hold: return (TimeText.big(moment.left), .solid)
      case .lower: return (down, .solid)
      case .pause: return (TimeText.big(moment.left), .outline)
      }
    }
  }

  /// The text in ASCII, where there is no room to draw it.
  fileprivate var plain: String {
    switch text {
    case Self.pause: "||"
    case Self.up: "up"
    case Self.down: "down"
    default: text
    }
  }

  /// The widest number of a session, so that all its steps have digits of one size.
  static func widest(_ timeline: Timeline) -> String {
    timeline.steps.map { step in
      switch step.set?.work {
      case .hold, nil: TimeText.big(step.duration)
      // It may well take minutes.
      case .open: TimeText.big(.seconds(600))
      case .repetitions(_, let tempo) where tempo.isHeld: TimeText.big(tempo.hold)
      case .repetitions(let count, _), .counted(let count, _): String(count)
      }
    }.max { $0.count < $1.count } ?? ""
  }
}

extension Pictures {
  /// Columns between the side and the number, so that L 18 is not read as one.
  private static let sideGap = 4

  /// Draws the face as large as fits, always as large for the same session.
  /// - Returns: the rows used.
  mutating func clock(
    _ face: ClockFace, of timeline: Timeline, in rect: Rect, on buffer: inout ScreenBuffer
  ) -> Int {
    let (digits, look) = (art.digits, look)
    let longest = [face.text, ClockFace.widest(timeline), "88"].max { $0.count < $1.count } ?? ""
    let widest = String(longest.map { $0 == ":" ? ":" : "8" })
    let isSided = timeline.steps.contains { $0.set?.side(of: 1) != nil }
    let slot = { (rows: Int) in
      isSided ? digits.columns(of: "R", rows: rows, look: look) + Self.sideGap : 0
    }
    let rows =
      stride(from: rect.rows, to: 3, by: -1).first {
        slot($0) + digits.columns(of: widest, rows: $0, look: look) <= rect.columns
      } ?? min(1, rect.rows)
    if let side = face.side {
      let letter = digitsFrame(side == .left ? "L" : "R", rows, .title, face.fill)
      buffer.blit(letter, column: rect.column, row: rect.row, clip: rect)
    }
    let isPlain = look.glyphMode == .ascii && rows < 5
    let picture = digitsFrame(isPlain ? face.plain : face.text, rows, face.role, face.fill)
    // Flush right in the room of the widest text, so that the units never move.
    let room = slot(rows) + digits.columns(of: widest, rows: rows, look: look)
    buffer.blit(
      picture, column: rect.column + max(0, room - picture.size.columns), row: rect.row,
      clip: rect)
    return rows
  }

  private mutating func digitsFrame(
    _ text: String, _ rows: Int, _ role: Role, _ fill: BigDigits.Fill
  ) -> Frame {
    let (digits, look) = (art.digits, look)
    return cache.digits.value(
      for: .init(text: text, rows: rows, role: role, fill: fill, look: look)
    ) {
      digits.frame(text, rows: rows, role: role, fill: fill, look: look)
    }
  }
}
