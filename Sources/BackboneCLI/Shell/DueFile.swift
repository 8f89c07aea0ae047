import BackboneContent
import BackboneCore
import Glibc

/// What is due, in a file for prompts that must not start a program: since when in seconds since
/// 1970, a tab, and the session.
///
/// A line of the future tells when the next session will be due; without a line, none will be.
struct DueFile {
  let path: String

  /// Writes what is due, if that is not what the file says.
  ///
  /// It may be lost like all of its folder, so nobody is told where it can't be written.
  func renew(_ overview: TrainingOverview) {
    let text = Self.text(overview)
    if let kept = try? ContentFile.text(path), Self.says(kept, text) { return }
    try? AtomicFile.write(text, to: path)
  }

  /// Whether a file says what a line does; a session that has been due for a while is still the
  /// same one.
  static func says(_ kept: String, _ line: String) -> Bool {
    if kept == line { return true }
    let (before, now) = (kept.split(separator: "\t"), line.split(separator: "\t"))
    guard before.count == 2, now.count == 2, before[1] == now[1], let since = Int64(before[0]),
      let moment = Int64(now[0])
    else { return false }
    return since <= moment
  }

  /// The line of an overview; empty where nothing will be due.
  static func text(_ overview: TrainingOverview) -> String {
    guard let due = overview.due else { return "" }
    if let candidate = due.candidate { return line(overview.at.seconds, candidate) }
    guard let next = due.next, let candidate = overview.planner.due(at: next).candidate else {
      return ""
    }
    return line(next.seconds, candidate)
  }

  private static func line(_ seconds: Int64, _ candidate: Planner.Candidate) -> String {
    "\(seconds)\t\(SafeText.clean(Words.Schedule.session(candidate)))\n"
  }
}
