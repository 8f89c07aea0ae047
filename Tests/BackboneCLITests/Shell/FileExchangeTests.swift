import BackboneCore
import BackboneJournal
import Foundation
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCLI

/// Export and import while the program runs.
@Suite final class FileExchangeTests {
  private let folder =
    FileManager.default.temporaryDirectory.path + "/backbone-" + UUID().uuidString
  private let journal: Journal

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    journal = try Journal.inMemory()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func perform(_ request: ExchangeRequest) -> ExchangeReply {
    FileExchange(journal: journal, catalogue: Fixture.catalogue).perform(request)
  }

  private func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    return "\(folder)/\(name)"
  }

  private static let table = """
    Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Seconds
    2025-03-04 07:12:09,A,Plank,1,0,0,45
    2025-03-05 07:12:09,A,Plnk,1,20,8,0
    """

  @Test func whatIsImportedIsExportedAndUndone() throws {
    let path = try write(Self.table, to: "strong.csv")
    var source = ImportSource(path: path)
    #expect(perform(.preview(source)) == .asks(.unit, about: source))
    source.answers.unit = .kilograms
    guard case .found(let preview, let about) = perform(.preview(source)) else {
      Issue.record("nothing was found")
      return
    }
    #expect(about == source && preview.hasNew && preview.hasSuggestions)
    #expect(preview.lines.first == "Strong: 2 sessions, 2 sets")
    #expect(preview.lines.contains("  Plnk (1 set). The same as plank?"))
    #expect(preview.lines.last == Words.Transfer.planUntouched)
    #expect(try journal.history().isEmpty)

    source.usesSuggestions = true
    #expect(perform(.add(source)) == .added("Added 2 sessions. Your plan stays as it is."))
    #expect(try journal.history().flatMap(\.entries).allSatisfy { $0.exercise == "plank" })
    #expect(perform(.add(source)) == .done(Words.Exchange.nothingNew))
    guard case .found(let again, _) = perform(.preview(source)) else {
      Issue.record("nothing was found")
      return
    }
    #expect(!again.hasNew && !again.hasSuggestions)

    for format in ExportFormat.allCases {
      let file = "\(folder)/out.\(format.rawValue)"
      let request = ExchangeRequest.export(format, to: file, isReplacing: false)
      #expect(perform(request) == .done(Words.Exchange.exported(format == .fit ? 1 : 2, to: file)))
      #expect(perform(request) == .exists(file))
      let before = try #require(FileManager.default.contents(atPath: file))
      #expect(before.count > 100)
      guard case .done = perform(.export(format, to: file, isReplacing: true)) else {
        Issue.record("not replaced")
        return
      }
    }
    // As the command does it.
    var bytes: [UInt8] = []
    try SessionExport(format: .json).file(of: journal) { Fixture.catalogue }
      .write { bytes += $0 }
    #expect(FileManager.default.contents(atPath: "\(folder)/out.json").map(Array.init) == bytes)

    guard case .undoable(let last) = perform(.findLastImport) else {
      Issue.record("no import")
      return
    }
    #expect(last.hasPrefix("\(path), "))
    guard case .done(let undone) = perform(.undoImport) else {
      Issue.record("not undone")
      return
    }
    #expect(undone.hasPrefix("Removed 2 sessions, imported from \(path)"))
    #expect(try journal.history().isEmpty)
    for request in [ExchangeRequest.findLastImport, .undoImport] {
      #expect(perform(request) == .done(Words.Exchange.nothingToUndo))
    }
  }

  @Test func whatCannotBeDoneIsSaid() throws {
    func refusal(_ request: ExchangeRequest) -> String {
      if case .failed(let reason) = perform(request) { reason } else { "" }
    }
    let missing = "\(folder)/no/such/file"
    #expect(refusal(.preview(ImportSource(path: missing))).contains("No such file"))
    #expect(refusal(.preview(ImportSource(path: folder))).contains(Words.Files.isFolder))
    let pipe = "\(folder)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(refusal(.preview(ImportSource(path: pipe))).contains(Words.Files.isNotRegular))
    #expect(refusal(.preview(ImportSource(path: " "))) == Words.Transfer.noName)
    let json = try write("{}", to: "x.json")
    #expect(refusal(.preview(ImportSource(path: json))).contains(Words.Exchange.notOurJSON))
    #expect(
      refusal(.export(.csv, to: "\(folder)/a.csv", isReplacing: false))
        == Words.Exchange.nothingToExport)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/a.csv"))
    _ = perform(
      .add(
        ImportSource(
          path: try write(
            "Date,Exercise,Category,Weight (kgs),Reps,Time\n2025-03-04,Plank,Core,,,0:01:00\n",
            to: "f.csv"))))
    #expect(refusal(.export(.csv, to: missing, isReplacing: false)).contains("No such file"))
  }
}
