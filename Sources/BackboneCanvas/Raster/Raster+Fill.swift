extension Raster {
  /// Fills a closed polygon in sample units: a sample is inside when its centre is.
  ///
  /// The non-zero rule counts, so that an outline which crosses itself stays solid. What lies
  /// outside the raster is clipped.
  /// - Parameter test: which samples may be painted over.
  package mutating func fill(
    _ polygon: [Point], with value: Sample, where test: (Sample) -> Bool = { _ in true }
  ) {
    let (width, height) = (width, height)
    // Unchecked access: spans are clipped already, and bodies are filled shape upon shape.
    samples.withUnsafeMutableBufferPointer { samples in
      Scanline.forEachSpan(of: polygon, width: width, height: height) { y, span in
        for x in span where test(samples[y * width + x]) { samples[y * width + x] = value }
      }
    }
  }

  /// Fills a disc by its centre and radius in sample units.
  /// - Parameter test: which samples may be painted over.
  package mutating func fillDisc(
    at centre: Point, radius: Double, with value: Sample,
    where test: (Sample) -> Bool = { _ in true }
  ) {
    guard radius > 0, centre.x.isFinite, centre.y.isFinite, height > 0 else { return }
    for y in Scanline.span(centre.y - radius, centre.y + radius, limit: height) {
      let dy = Double(y) + 0.5 - centre.y
      let half = (radius * radius - dy * dy).squareRoot()
      guard half >= 0 else { continue }
      for x in Scanline.span(centre.x - half, centre.x + half, limit: width)
      where test(samples[y * width + x]) {
        samples[y * width + x] = value
      }
    }
  }

  /// Draws a line with round joints and ends, `width` samples wide but at least one.
  /// - Parameter test: which samples may be painted over.
  package mutating func stroke(
    _ line: [Point], width stroke: Double, with value: Sample,
    where test: (Sample) -> Bool = { _ in true }
  ) {
    let radius = max(stroke, 1) / 2
    for (a, b) in zip(line, line.dropFirst()) {
      let along = b - a
      let length = along.length
      guard length > 0 else { continue }
      let side = Point(-along.y, along.x) * (radius / length)
      fill([a + side, b + side, b - side, a - side], with: value, where: test)
    }
    // A hairline needs no discs, and without them its ends stay as thin as its middle.
    guard stroke > 1.5 else { return }
    for point in line { fillDisc(at: point, radius: radius, with: value, where: test) }
  }
}
