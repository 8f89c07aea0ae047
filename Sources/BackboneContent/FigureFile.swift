internal import BackboneCanvas

/// A drawing that a person made: read with care, so that whatever is in it can be shown or named.
struct FigureFile {
  /// The drawing; nil where it cannot be drawn.
  let art: FigureArt?
  /// Why it cannot be drawn.
  let problems: [ContentError]

  /// Reads a file that is named after the drawing's id.
  init(_ path: String) {
    let report = RecordReader.Report(file: path)
    do throws(ContentError) {
      let bytes = try ContentFile.read(path)
      // Our own parser goes first: it knows depth and doubled fields, which the decoder lets pass.
      let record = RecordReader(try ContentFile.json(bytes, from: path), report: report)
      Self.checkFields(record)
      record.checkName(of: record.id(), path)
      record.finish()
      let art = report.problems.isEmpty ? try ContentFile.decode(FigureArt.self, bytes, path) : nil
      for excess in art?.limitViolations ?? [] { report.add(excess.place, excess.reason) }
      problems = report.problems
      self.art = problems.isEmpty ? art : nil
    } catch {
      problems = report.problems + [error]
      art = nil
    }
  }

  // MARK: - Fields

  /// Marks the fields that a drawing may have; the decoder checks what is in them.
  private static func checkFields(_ record: RecordReader) {
    record.allow("view", "floor")
    record.objectIfAny("extent") { $0.allow("left", "bottom", "right", "top") }
    record.objectIfAny("poses") { poses in
      for name in poses.names { poses.objectIfAny(name, read: checkPose) }
    }
    record.objectsIfAny("cycle", count: 1...100) { $0.allow("pose", "seconds") }
    record.objectIfAny("motion") { motion in
      motion.allow("start", "mirror")
      for name in ["hold", "left", "right"] {
        motion.objectIfAny(name) { $0.allow("start", "via", "pose", "breathe") }
      }
    }
    let faults = record.objectsIfAny("faults", count: 0...100) { fault in
      fault.allow("joint", "base", "mirror")
      fault.objectIfAny("pose", read: checkPose)
      return fault.id()
    }
    record.distinct("faults", faults)
    record.objectsIfAny("props", count: 0...100) {
      $0.allow("behind", "outline", "at", "from", "to", "width")
    }
  }

  private static func checkPose(_ pose: RecordReader) {
    pose.allow("angles", "scale", "shrug", "near_hand", "far_hand")
    pose.objectIfAny("anchor") { $0.allow("joint", "at") }
    pose.objectsIfAny("reaches", count: 0...4) {
      $0.allow("limb", "to", "end", "direction", "bend")
    }
  }
}
