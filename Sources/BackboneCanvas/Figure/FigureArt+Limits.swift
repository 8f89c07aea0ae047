extension FigureArt {
  /// The counts and numbers of the record that cannot be drawn at all.
  ///
  /// Everything else can be drawn, however wrong it looks; these would overflow cells or take for
  /// ever, so whoever reads a drawing of unknown origin asks for them first.
  package var limitViolations: [FigureProblem] {
    var found: [FigureProblem] = []
    func check(_ place: String, _ numbers: [Double], in range: ClosedRange<Double>) {
      guard let number = numbers.first(where: { !range.contains($0) }) else { return }
      let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
      found.append(FigureProblem(place, "must be \(low) to \(high), found \(number)"))
    }
    func check(_ place: String, _ pose: Pose) {
      for (bend, angle) in pose.angles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        check("\(place).angles.\(bend.rawValue)", [angle], in: Self.turns)
      }
      check("\(place).anchor", pose.anchor.map { [$0.at.x, $0.at.y] } ?? [], in: Self.plane)
      for (index, reach) in pose.reaches.enumerated() {
        let place = "\(place).reaches[\(index)]"
        check("\(place).to", [reach.to.x, reach.to.y], in: Self.plane)
        check("\(place).direction", [reach.direction ?? 0], in: Self.turns)
        if abs(reach.bend) != 1 {
          found.append(FigureProblem("\(place).bend", "must be 1 or -1, found \(reach.bend)"))
        }
      }
      for (bone, part) in pose.scale.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        check("\(place).scale.\(bone.rawValue)", [part], in: 0...10)
      }
    }
    check("extent", [extent.left, extent.bottom, extent.right, extent.top], in: Self.plane)
    if !(extent.left < extent.right && extent.bottom < extent.top) {
      found.append(FigureProblem("extent", "must have left before right and bottom under top"))
    }
    let counts = [
      ("poses", poses.count), ("cycle", cycle.count), ("faults", faults.count),
      ("props", props.count),
    ]
    for (list, count) in counts where count > Self.most {
      found.append(FigureProblem(list, "must have at most \(Self.most) entries"))
    }
    for (name, pose) in poses.sorted(by: { $0.key < $1.key }) { check("poses.\(name)", pose) }
    for (index, beat) in cycle.enumerated() {
      check("cycle[\(index)].seconds", [beat.seconds], in: 0...60)
    }
    for (index, fault) in faults.enumerated() {
      if let pose = fault.cases.first?.pose { check("faults[\(index)].pose", pose) }
    }
    for (index, prop) in props.enumerated() {
      check("props[\(index)]", prop.numbers, in: Self.plane)
    }
    return found
  }

  /// Ten statures to all sides: farther off nothing is in a picture.
  private static let plane = -10_000.0...10_000.0
  /// Two turns each way.
  private static let turns = -720.0...720.0
  /// The entries that a list may have.
  private static let most = 100
}

extension FigureProp {
  fileprivate var numbers: [Double] {
    func numbers(_ place: Attachment) -> [Double] {
      switch place {
      case .fixed(let point): [point.x, point.y]
      case .joint: []
      case .beside(_, let forward, let up): [forward, up]
      }
    }
    return switch shape {
    case .bar(let from, let to, let width): numbers(from) + numbers(to) + [width]
    case .outline(let points, let at): points.flatMap { [$0.x, $0.y] } + numbers(at)
    }
  }
}
