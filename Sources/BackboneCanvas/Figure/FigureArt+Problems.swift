extension FigureArt {
  /// What breaks the rules of a drawing: every posture and every way between two is looked at.
  ///
  /// A mistake is told at the posture that has it; at a way only when neither of its ends has it.
  /// - Returns: in the order postures, cycle, motion, faults; only `limitViolations` where there are any.
  package func problems(on skeleton: Skeleton) -> [FigureProblem] {
    guard limitViolations.isEmpty else { return limitViolations }
    return FigureCheck(self, on: skeleton.body(view)).problems
  }
}

/// One look at all of a drawing.
///
/// What counts as a mistake in place is half a braille dot of a picture of 60 x 20 cells, about
/// 5 per mille: less is not seen where most figures are shown. A fault is a pale shape behind the
/// figure, so its hands and feet may be three dots off, and it may reach out of the extent.
private struct FigureCheck {
  private let art: FigureArt
  private let body: Body
  /// A braille dot, per mille.
  private let dot: Double
  private(set) var problems: [FigureProblem] = []

  /// How deep something may be under the floor: soft parts give way, and outlines are round.
  private static let depth = 13.0
  /// How far a fault must move some joint, lest it looks like the right posture.
  private static let visible = 40.0

  init(_ art: FigureArt, on body: Body) {
    self.art = art
    self.body = body
    let placement = FigurePlacement(art.extent, size: Size(columns: 60, rows: 20))
    // A cell has two dots across.
    dot = Double(Sampling.columns) / 2 / placement.samplesPerUnit
    for (name, pose) in art.poses.sorted(by: { $0.key < $1.key }) {
      report(mistakes(pose), at: "poses.\(name)")
    }
    checkCycle()
    checkMotion()
    checkFaults()
  }

  /// What is wrong, by what it is wrong with, and how much.
  private typealias Mistakes = [String: (reason: String, amount: Double)]

  private mutating func report(_ mistakes: Mistakes, at place: String) {
    for (_, mistake) in mistakes.sorted(by: { $0.key < $1.key }) {
      problems.append(FigureProblem(place, mistake.reason))
    }
  }

  // MARK: - Ways

  private mutating func checkCycle() {
    for (index, beat) in art.cycle.enumerated() {
      let before = art.cycle[index == 0 ? art.cycle.count - 1 : index - 1]
      report(mistakes(from: before.pose, to: beat.pose, beat.seconds), at: "cycle[\(index)]")
    }
  }

  private mutating func checkMotion() {
    var seen: Set<Set<Pose>> = []
    for (from, to) in zip(art.cycle, art.cycle.dropFirst() + art.cycle.prefix(1)) {
      seen.insert([from.pose, to.pose])
    }
    let sides: [(String, FigureArt.Motion.Hold?)] = [
      ("left", art.motion.left), ("right", art.motion.right), ("hold", art.motion.both),
    ]
    for (name, hold) in sides {
      guard let hold else { continue }
      let stops = [hold.start, hold.via, hold.pose, hold.breathe].compactMap(\.self)
      for (from, to) in zip(stops, stops.dropFirst())
      where seen.insert([from, to]).inserted {
        report(mistakes(from: from, to: to, 0), at: "motion.\(name)")
      }
    }
  }

  /// What is wrong on the way only, sampled at least 20 times and 20 times a second.
  private func mistakes(from: Pose, to: Pose, _ seconds: Double) -> Mistakes {
    guard from != to else { return [:] }
    let known = mistakes(from).merging(mistakes(to)) { first, _ in first }
    let planted = fixed(from).compactMap { a in
      fixed(to).first { $0.joint == a.joint && ($0.at - a.at).length <= dot / 2 }
        .map { (joint: a.joint, from: a.at, to: $0.at) }
    }
    let steps = max(20, Int((seconds * 20).rounded(.up)))
    var worst: Mistakes = [:]
    for step in 1..<steps {
      let fraction = Double(step) / Double(steps)
      let pose = from.mix(to, fraction, on: body)
      let figure = Figure(pose, on: body)
      var found = mistakes(figure, pose)
      for (joint, start, end) in planted {
        let drift = (figure[joint] - start.mix(end, fraction)).length
        if drift > dot / 2 {
          found[joint.rawValue] = (
            "\(joint.rawValue) slides by \(Self.written(drift)) though it is planted", drift
          )
        }
      }
      worst.merge(found) { $0.amount < $1.amount ? $1 : $0 }
    }
    return worst.filter { known[$0.key] == nil }
  }

  // MARK: - Postures

  private mutating func checkFaults() {
    for (index, fault) in art.faults.enumerated() {
      for (sample, name) in zip(fault.cases, ["pose", "mirror"]) {
        let place = "faults[\(index)].\(name)"
        let wrong = Figure(sample.pose, on: body)
        report(mistakes(wrong, sample.pose, isFault: true), at: place)
        let right = Figure(sample.base, on: body)
        let change = Joint.allCases.map { (wrong[$0] - right[$0]).length }.max() ?? 0
        if change < Self.visible {
          problems.append(
            FigureProblem(
              place,
              "moves no joint by more than \(Self.written(change)), so nobody sees the fault"))
        }
      }
    }
  }

  private func mistakes(_ pose: Pose) -> Mistakes { mistakes(Figure(pose, on: body), pose) }

  private func mistakes(_ figure: Figure, _ pose: Pose, isFault: Bool = false) -> Mistakes {
    var found: Mistakes = [:]
    for (joint, at) in fixed(pose) {
      let gap = (figure[joint] - at).length
      if gap > (isFault ? dot * 3 : dot / 2) {
        found[joint.rawValue] = (
          "\(joint.rawValue) stays \(Self.written(gap)) short of its place", gap
        )
      }
    }
    for (bone, from, to, length) in bones {
      let part = (figure[from] - figure[to]).length / length
      // Bones that point towards the viewer look shorter, none looks longer.
      if abs(part - min(1, pose.scale[bone, default: 1])) > 0.01 {
        found["\(bone.rawValue) length"] = (
          "\(bone.rawValue) has \(Self.written(part * 100)) % of its length", part
        )
      }
    }
    for piece in Body.Piece.allCases {
      let points = figure.outline(of: piece).joined()
      let lowest = points.map(\.y).min() ?? 0
      if art.hasFloor, lowest < -Self.depth {
        found["\(piece.rawValue) floor"] = (
          "the \(piece.rawValue) is \(Self.written(-lowest)) under the floor", -lowest
        )
      }
      let farthest = points.map(outside).max() ?? 0
      if !isFault, farthest > dot / 2 {
        found["\(piece.rawValue) extent"] = (
          "the \(piece.rawValue) is \(Self.written(farthest)) outside the extent", farthest
        )
      }
    }
    return found
  }

  /// What a posture fixes to the world.
  private func fixed(_ pose: Pose) -> [(joint: Joint, at: Point)] {
    let reaches = pose.reaches.filter { $0.weight == 1 }.map { reach in
      switch reach.end {
      case .tip: (joint: LimbChain(reach.limb).end, at: reach.to)
      case .ball: (joint: reach.limb.isNear ? Joint.nearBall : .farBall, at: reach.to)
      }
    }
    return (pose.anchor.map { [(joint: $0.joint, at: $0.at)] } ?? []) + reaches
  }

  /// The bones whose length is seen: both their ends, and how long they are.
  private var bones: [(bone: Bone, from: Joint, to: Joint, length: Double)] {
    let segments = body.segments
    return Limb.allCases.flatMap { limb in
      let chain = LimbChain(limb)
      return [
        (
          chain.upperBone, chain.root, chain.middle,
          limb.isArm ? segments.upperArm : segments.thigh
        ),
        (
          chain.lowerBone, chain.middle, chain.end,
          limb.isArm ? segments.forearm : segments.shank
        ),
      ]
    }
  }

  /// How far a place is outside the picture; below the floor is another matter.
  private func outside(_ point: Point) -> Double {
    let extent = art.extent
    let below = art.hasFloor ? 0 : extent.bottom - point.y
    return max(extent.left - point.x, point.x - extent.right, point.y - extent.top, below, 0)
  }

  private static func written(_ number: Double) -> String { "\(Int(number.rounded()))" }
}
