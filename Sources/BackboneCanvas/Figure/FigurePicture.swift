/// A figure without its floor, only as large as the part of the picture that it fills.
package struct FigurePicture: Hashable, Sendable {
  let frame: Frame
  /// Where it lies in the picture.
  let window: Rect

  /// How much of the picture it fills.
  package var size: Size { window.size }
}
