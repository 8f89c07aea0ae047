internal import BackboneCanvas
internal import BackboneCore

/// A drawing that a user made: read with care, so that whatever is in it can be shown or named.
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
      let value = try ContentFile.json(bytes, from: path)
      // The decoder ignores fields that it does not know.
      let record = RecordReader(value, report: report)
      Self.checkFields(record)
      record.checkName(of: record.id(), path)
      record.rejectUnknownFields()
      let art =
        report.problems.isEmpty ? try ContentFile.decode(FigureArt.self, value, bytes, path) : nil
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
    record.markRead("view", "floor")
    record.optionalObject("extent") { $0.markRead("left", "bottom", "right", "top") }
    record.optionalObject("poses") { poses in
      for name in poses.names { poses.optionalObject(name, read: checkPose) }
    }
    record.optionalObjects("cycle", count: 1...100) { $0.markRead("pose", "seconds") }
    record.optionalObject("motion") { motion in
      motion.markRead("start", "mirror")
      for name in ["hold", "left", "right"] {
        motion.optionalObject(name) { $0.markRead("start", "via", "pose", "breathe") }
      }
    }
    let faults = record.optionalObjects("faults", count: 0...100) { fault in
      fault.markRead("joint", "base", "mirror")
      fault.optionalObject("pose", read: checkPose)
      return fault.id()
    }
    record.distinct("faults", faults)
    record.optionalObjects("props", count: 0...100) {
      $0.markRead("behind", "held", "outline", "at", "from", "to", "width")
    }
  }

  private static func checkPose(_ pose: RecordReader) {
    pose.markRead("angles", "scale", "shrug", "squeeze", "working", "near_hand", "far_hand")
    pose.optionalObject("anchor") { $0.markRead("joint", "at") }
    pose.optionalObjects("reaches", count: 0...4) {
      $0.markRead("limb", "to", "end", "direction", "bend")
    }
  }
}
