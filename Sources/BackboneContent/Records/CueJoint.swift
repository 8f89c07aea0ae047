/// The places of the figure that a cue may point to.
enum CueJoint {
  static let names: Set<String> = {
    let paired = ["shoulder", "elbow", "wrist", "hand", "fingers", "knee", "ankle", "heel"]
    return Set(["head", "chest", "waist", "hip"])
      .union(paired.flatMap { ["near_\($0)", "far_\($0)"] })
  }()
}
