/// A condition that changes which exercises are done.
package enum Condition: String, CaseIterable, Hashable, Sendable {
  case painBendingForward = "pain-bending-forward"
  case painArchingBack = "pain-arching-back"
  case osteoporosis, pregnancy
  case shoulderPain = "shoulder-pain"
  case kneePainKneeling = "knee-pain-kneeling"
  case highBloodPressure = "high-blood-pressure"

  /// What is left out with it.
  package var avoided: [ExerciseID] {
    switch self {
    case .painBendingForward: ["childs-pose", "hamstring-stretch", "hip-hinge"]
    case .painArchingBack: ["superman", "back-extension"]
    case .osteoporosis: ["superman", "back-extension", "open-book", "bent-over-row"]
    case .pregnancy: ["superman", "prone-ytw", "plank", "dead-bug", "mcgill-curl-up"]
    case .shoulderPain: ["side-plank", "face-pull"]
    case .kneePainKneeling: ["hip-flexor-stretch"]
    case .highBloodPressure: []
    }
  }

  /// What is done in its place, the best first.
  package var instead: [ExerciseID] {
    switch self {
    case .painBendingForward: ["cat-camel", "bird-dog"]
    case .painArchingBack: ["mcgill-curl-up", "dead-bug", "glute-bridge"]
    case .osteoporosis: ["bird-dog", "glute-bridge", "scapular-squeeze"]
    case .pregnancy: ["bird-dog", "cable-row"]
    case .shoulderPain: ["cable-row"]
    case .kneePainKneeling: []
    case .highBloodPressure: []
    }
  }

  /// The longest hold with it, in seconds; nil where it sets none.
  package var longestHold: Int? { self == .highBloodPressure ? 10 : nil }
}
