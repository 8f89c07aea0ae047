import BackboneContent
import FoundationEssentials

/// A folder of small sound records in a temporary place, removed at the end of its test.
final class ContentFolder {
  let path: String

  /// A folder with one record of each kind, or an empty one.
  init(isEmpty: Bool = false) throws {
    path = FileManager.default.temporaryDirectory.path + "/backbone-" + UUID().uuidString
    for folder in ["muscles", "exercises", "routines", "signs", "learn"] {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    guard !isEmpty else { return }
    for (name, text) in Self.records { try write(text, to: name) }
  }

  /// A copy of another folder.
  init(copying folder: String) throws {
    path = FileManager.default.temporaryDirectory.path + "/backbone-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: folder, toPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, in place of the one there.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Makes a folder within it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// Writes a file of any bytes.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// What a file holds.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// Makes a symbolic link to another file of the folder, which need not exist.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func isLink(_ name: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/\(name)")) != nil
  }

  /// The names of everything in a folder of it, hidden files too, sorted.
  func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }

  /// Changes the one place of a file where a text stands.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = Self.records[name] ?? ""
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Unusable(reason: "\(name) has no single \(old)") }
    try write(parts.joined(separator: new), to: name)
  }

  /// The content of this folder and of those that add to it.
  func load(overlays: [ContentFolder] = []) -> Content {
    // Folders are removed with their last use, which must come after the reading.
    withExtendedLifetime((self, overlays)) {
      ContentLoader(assets: path, overlays: overlays.map(\.path)).load()
    }
  }

  /// The problems of this folder's content, without the folder's own path.
  func problems() -> [String] { problems(of: load()) }

  /// The problems of content from this folder, without the folder's own path.
  func problems(of content: Content) -> [String] {
    content.problems.map { $0.description.replacing("\(path)/", with: "") }
  }

  struct Unusable: Error {
    let reason: String
  }

  static let records = [
    "sources.json": """
    {
      "sources": [
        { "id": "Book1", "citation": "A book.", "read": "all of it" }
      ]
    }
    """,
    "muscles/belly.json": """
    {
      "id": "belly", "name": "Belly", "latin": "Venter", "aliases": ["tummy"],
      "identifiers": ["FMA:1"],
      "layer": "deep", "view": "anterior", "group": "upper-back", "region": "front", "origin": "above",
      "insertion": "below", "nerve": "some", "action": "holds", "running": "steadies",
      "weak": "sways", "stretch": "none", "feel": "hand on it",
      "signs": ["slouch-run"], "sources": ["Book1", "general"]
    }
    """,
    "muscles/rear.json": """
    {
      "id": "rear", "name": "Rear", "latin": "Tergum", "aliases": [],
      "layer": "superficial", "view": "posterior", "group": "lower-back", "region": "back",
      "origin": "above",
      "insertion": "below", "nerve": "some", "action": "holds", "running": "steadies",
      "weak": "sways", "stretch": "none", "feel": "hand on it",
      "signs": [], "sources": ["general"]
    }
    """,
    "exercises/lean.json": """
    {
      "id": "lean", "name": "Lean", "aliases": ["tilt"], "keywords": ["slope"], "category": "core",
      "level": "intermediate", "pattern": "anti", "position": "belly down", "posture": "prone",
      "gaze": "faceUp", "mode": "hold", "tempo": "2-8-2", "sides": "each side",
      "sideNames": { "left": "left arm", "right": "right arm" },
      "equipment": ["mat", ["bench", "chair"]], "setup": "Lie.", "instructions": ["First."],
      "breathing": "Quiet.",
      "cues": [
        { "kind": "setup", "text": "One.", "label": "one", "joint": "head" },
        { "kind": "move", "text": "Two.", "label": "two", "joint": "hip" },
        { "kind": "hold", "text": "Three.", "label": "three", "joint": "near_knee" },
        { "kind": "breathe", "text": "Four.", "label": "four", "joint": "far_heel" }
      ],
      "faults": [
        { "id": "sag", "name": "Sags", "fix": "Lift." },
        { "id": "pike", "name": "Pikes", "fix": "Lower." },
        { "id": "rush", "name": "Rushes", "fix": "Wait." }
      ],
      "ladder": ["easy", "hard"], "ladderBase": 1,
      "variants": [
        {
          "name": "on the knees", "step": 0, "equipment": [], "setup": "Kneel.",
          "cues": [{ "kind": "hold", "text": "Knees.", "label": "knees", "joint": "waist" }],
          "posture": "kneeling", "figure": "lean-knees"
        }
      ],
      "parts": ["on the knees"],
      "primary": ["belly"], "secondary": ["rear"],
      "doses": {
        "beginner": { "holds": 2, "hold": 20, "note": "on the knees", "rest": 30, "rpe": 6 },
        "intermediate": { "repetitions": [4, 3], "hold": 8, "rest": 40, "rpe": 7 },
        "advanced": { "repetitions": [5], "rest": 50, "rpe": 8 }
      },
      "progression": "More.", "stop": "Pain.", "avoid": "With a cold, push.",
      "instead": ["push"], "why": "It helps.", "sources": ["Book1"]
    }
    """,
    "routines/short.json": """
    {
      "id": "short", "name": "Short", "goal": "A start.",
      "plans": {
        "beginner": {
          "prepare": 10, "rounds": 2, "restBetweenRounds": 20,
          "blocks": [
            {
              "exercise": "lean",
              "sets": [
                { "hold": 20.5 },
                { "repetitions": 3, "lift": 2, "hold": 10, "lower": 1, "pause": 0.5 }
              ],
              "sides": ["right", "left"], "switching": 5, "restBetweenSets": 15,
              "follow": { "move": 12 }
            }
          ]
        }
      },
      "sources": ["general"]
    }
    """,
    "exercise-names.json": """
    {
      "exercises": [{ "id": "lean", "name": "Leaning" }, { "id": "push", "name": "Push" }]
    }
    """,
    "glossary.json": """
    {
      "terms": [
        { "id": "sway", "name": "Sway", "aliases": [], "meaning": "To and fro." },
        {
          "id": "brace", "name": "Brace", "aliases": ["tighten"],
          "meaning": "Firm, without [sway](term:sway). See [why](page:why)."
        }
      ]
    }
    """,
    "signs/slouch-run.json": """
    {
      "id": "slouch-run", "name": "Slouch", "question": "Do you?", "notice": ["It sinks."],
      "checks": [{ "name": "Mirror", "how": "Look, then [push](exercise:push)." }],
      "muscles": ["rear"], "first": ["lean"], "then": ["push"],
      "evidence": "Little about [rears](muscle:rear).", "sources": ["Book1"]
    }
    """,
    "stride.json": """
    {
      "introduction": "One leg.",
      "phases": [
        {
          "id": "landing", "name": "Landing", "happens": "It lands.",
          "work": [{ "muscle": "rear", "does": "Holds, with a [brace](term:brace)." }]
        },
        {
          "id": "swing", "name": "Swing", "happens": "It flies.",
          "work": [{ "muscle": "rear", "does": "Rests." }]
        }
      ],
      "sources": ["general"]
    }
    """,
    "learn/why.json": """
    {
      "id": "why", "title": "Why", "summary": "Because.",
      "blocks": [
        { "id": "top", "heading": "Top" },
        { "id": "body", "text": "A [slouch](sign:slouch-run).", "sources": ["general"] },
        { "id": "points", "list": ["One.", "Two."], "sources": ["general"] },
        {
          "id": "proof", "grade": "C", "claim": "It helps", "finding": "Maybe.",
          "sources": ["Book1"]
        },
        { "id": "ask", "question": "Why?", "answer": "See above.", "sources": ["general"] },
        { "id": "words", "terms": ["brace"] },
        {
          "id": "alarm", "tier": "see-first", "action": "Ask.", "flags": ["Pain."],
          "sources": ["general"]
        },
        {
          "id": "knee", "condition": "Knee", "avoid": "Kneeling.", "instead": "Standing.",
          "sources": ["general"]
        }
      ]
    }
    """,
  ]
}
