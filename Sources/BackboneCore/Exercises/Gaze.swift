/// Where the eyes are; decides what must be heard.
package enum Gaze: String, CaseIterable, Hashable, Sendable, Codable {
  case faceDown, faceUp, side, upright
}
