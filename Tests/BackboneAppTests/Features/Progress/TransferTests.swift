import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Export and import on the Progress screen.
@Suite struct TransferTests {
  private var app: AppScript {
    var app = AppScript(TestContent.fixture.state(columns: 80, rows: 24))
    app.press(Key("5"))
    return app
  }

  private func text(_ state: AppState) throws -> String {
    try TestContent.fixture.frame(
      of: state, Appearance(glyphMode: .ascii, theme: .mono)
    ).lines.joined(separator: "\n")
  }

  @Test func exportAsksForFormatAndFile() throws {
    for format in ExportFormat.allCases {
      var app = app
      app.press(Key("e"))
      let binding = try #require(
        ExportFormatKeys.entries.first { $0.id.command == format.rawValue })
      app.press(binding.keys[0])
      let dialog = try #require(app.state.dialog(ExportFileDialog.self))
      #expect(dialog.path.hasPrefix("~/backbone") && dialog.path.hasSuffix(format.ending))
      app.press(.control("u"))
      app.send(.pasted("/tmp/out"))
      #expect(
        app.press(Key(.enter))
          == [.exchange(.export(format, to: "/tmp/out", isReplacing: false))])
      app.send(.exchanged(.done("2 sessions exported to /tmp/out")))
      #expect(app.state.overlay == nil)
      #expect(app.state.notice?.text == "2 sessions exported to /tmp/out")
    }
  }

  @Test func aFileIsReplacedOnlyOnASecondEnter() throws {
    var app = app
    app.press(Key("e"), Key("c"), Key(.enter))
    app.send(.exchanged(.exists("/home/x/backbone.csv")))
    #expect(try text(app.state).contains("/home/x/backbone.csv is already there."))
    #expect(
      app.press(Key(.enter))
        == [.exchange(.export(.csv, to: "~/backbone.csv", isReplacing: true))])
    // Another name is another file.
    app.press(Key("x"))
    #expect(
      app.press(Key(.enter))
        == [.exchange(.export(.csv, to: "~/backbone.csvx", isReplacing: false))])
    app.send(.exchanged(.failed("/nowhere: No such file or directory")))
    #expect(try text(app.state).contains("No such file or directory"))
    app.press(Key(.escape))
    #expect(app.state.overlay == nil)
  }

  @Test func importShowsWhatItFoundBeforeItAdds() throws {
    var app = app
    app.press(Key("i"), .control("u"))
    app.send(.pasted("s.csv"))
    var source = ImportSource(path: "s.csv")
    #expect(app.press(Key(.enter)) == [.exchange(.preview(source))])
    app.send(.exchanged(.asks(.unit, about: source)))
    source.answers.unit = .pounds
    #expect(app.press(Key("l")) == [.exchange(.preview(source))])
    app.send(.exchanged(.asks(.order, about: source)))
    source.answers.order = .dayFirst
    #expect(app.press(Key("d")) == [.exchange(.preview(source))])
    let preview = ImportPreview(
      lines: ["Strong: 2 sessions, 3 sets", "  Plnk (1 set). The same as plank?"], hasNew: true,
      hasSuggestions: true)
    app.send(.exchanged(.found(preview, in: source)))
    #expect(try text(app.state).contains("Strong: 2 sessions, 3 sets"))
    source.usesSuggestions = true
    #expect(app.press(Key("m")) == [.exchange(.preview(source))])
    app.send(
      .exchanged(
        .found(ImportPreview(lines: ["All known"], hasNew: true, hasSuggestions: false), in: source)
      ))
    #expect(app.press(Key("m")) == [])
    #expect(app.press(Key(.enter)) == [.exchange(.add(source))])
    app.send(.exchanged(.added("Added 2 sessions.")))
    #expect(app.state.notice?.text == "Added 2 sessions. Press u to undo.")
  }

  @Test func whatIsThereAlreadyIsNotAdded() throws {
    var app = app
    let source = ImportSource(path: "s.csv")
    app.send(
      .exchanged(
        .found(
          ImportPreview(lines: ["There is nothing to add."], hasNew: false, hasSuggestions: false),
          in: source)))
    #expect(!(try text(app.state).contains(Words.Transfer.add.help)))
    #expect(app.press(Key(.enter)) == [])
    #expect(app.state.overlay == nil)
  }

  @Test func aLongPreviewScrolls() throws {
    var app = app
    let lines = (1...60).map { "line \($0)" }
    app.send(
      .exchanged(
        .found(
          ImportPreview(lines: lines, hasNew: true, hasSuggestions: false),
          in: ImportSource(path: "s.csv"))))
    #expect(!(try text(app.state).contains("line 60")))
    app.press(Key(.end))
    #expect(try text(app.state).contains("line 60"))
    app.press(Key("k"))
    app.press(Key(.home))
    #expect(try text(app.state).contains("line 1 "))
  }

  @Test func theLastImportIsUndoneAfterAQuestion() throws {
    var app = app
    #expect(app.press(Key("u")) == [.exchange(.findLastImport)])
    #expect(app.state.overlay == nil)
    app.send(.exchanged(.undoable("strong.csv, 2026-11-22")))
    #expect(try text(app.state).contains("strong.csv, 2026-11-22"))
    #expect(app.press(Key("u")) == [])
    #expect(app.press(Key("y")) == [.exchange(.undoImport)])
    app.send(.exchanged(.undoable("strong.csv, 2026-11-22")))
    #expect(app.press(Key(.enter)) == [])
    #expect(app.state.overlay == nil)
  }
}
