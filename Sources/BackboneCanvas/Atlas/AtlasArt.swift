/// The side of the body that a view shows.
package enum AtlasView: String, CaseIterable, Hashable, Sendable, Codable {
  case posterior, anterior
}

/// How deep a view looks under the skin.
package enum AtlasLayer: String, CaseIterable, Hashable, Sendable, Codable {
  case superficial, intermediate, deep
}

/// How much of the body a view shows.
package enum AtlasCrop: String, CaseIterable, Hashable, Sendable, Codable {
  /// From the crown to below the knees.
  case full
  /// From the neck to the thighs.
  case trunk
  /// The shoulder girdle and the ribs.
  case shoulders
  /// The small of the back, or the belly.
  case lumbar
  /// From the hips to the knees.
  case hips
}

/// The drawn atlas, as in `Assets/art/atlas.json`.
///
/// Units are per mille of stature: x from the midline to the viewer's right, y down from the crown.
/// One half of the body is drawn; the other is its mirror image unless a shape names its side.
package struct AtlasArt: Hashable, Sendable, Codable {
  /// The parts of the plane that can be shown, by `AtlasCrop`: left, top, right, bottom.
  package let frames: [String: [Double]]
  /// The right half of the body's outline, by `AtlasView`, as `Path` reads it.
  package let silhouettes: [String: String]
  /// Muscles that stand for several others, by id.
  package let groups: [String: [String]]
  /// Coarse regions whose two sides are kept apart.
  package let sided: [String]
  /// What can be chosen.
  package let muscles: [Muscle]
  /// What is drawn.
  package let shapes: [Shape]

  /// A muscle that can be chosen.
  package struct Muscle: Hashable, Sendable, Codable {
    /// Its name in kebab-case, as everywhere.
    package let id: String
    /// The view that shows it best.
    package let view: AtlasView
    package let layer: AtlasLayer
    /// Where a pointer to it ends; a negative x is on the viewer's left.
    package let at: [Double]
  }

  /// What a shape is made of.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case skin, hair, context, muscle, fascia, bone
    /// A line on top of the shapes.
    case line
    /// An opening in a bone.
    case hole
  }

  /// A half of the body as the viewer sees it.
  package enum Side: String, Hashable, Sendable, Codable {
    case left, right
  }

  /// One outline or stroke.
  package struct Shape: Hashable, Sendable, Codable {
    package let id: String
    package let view: AtlasView
    /// The layers that show it.
    package let layers: [AtlasLayer]
    package let kind: Kind
    /// Higher ones lie nearer to the viewer.
    package let z: Double
    /// The muscle that it belongs to; nil for what cannot be chosen.
    package let muscle: String?
    /// The only side that shows it; nil for both.
    package let side: Side?
    /// Whether it and its mirror image are one piece without a seam; nil is no.
    package let merge: Bool?
    /// Drawn only where the whole body would be so many rows high; nil is always.
    package let minRows: Double?
    /// The region that it joins where there is little room; nil is its own.
    package let coarse: String?
    /// How much lighter or darker than its neighbours; nil is 0.
    ///
    /// Mostly -2...2; what lies in another's shadow goes lower.
    package let tone: Double?
    /// A closed path; nil for strokes.
    package let outline: String?
    /// An open path; nil for outlines.
    package let stroke: String?
    /// The width of the stroke; nil for outlines.
    package let width: Double?
    /// Which way the muscle pulls; nil where that is not drawn.
    package let fibres: Fibres?
  }

  /// Fibres run from one line to another.
  package struct Fibres: Hashable, Sendable, Codable {
    /// The path along the origin.
    package let from: String
    /// The path along the insertion.
    package let to: String
    /// How far the middle of a fibre bulges to its side; nil is 0.
    package let bow: Double?
  }
}
