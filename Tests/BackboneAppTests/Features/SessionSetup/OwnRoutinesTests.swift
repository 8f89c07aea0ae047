import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Routines of the user's own, duplicated and deleted from the list.
@Suite struct OwnRoutinesTests {
  private func choosing(_ routine: RoutineID) -> AppScript {
    var app = AppScript()
    app.press(Key("4"))
    app.state.session = .choosing(Choice(routine: routine, level: .beginner))
    return app
  }

  /// A script in which "short" has been duplicated.
  private func duplicated() throws -> (AppScript, Routine) {
    var app = choosing("short")
    let effects = app.press(Key("y"))
    guard case .files(.saveRoutine(let copy)) = effects.first else {
      Issue.record("\(effects)")
      throw CancellationError()
    }
    app.send(.routineSaved(copy))
    return (app, copy)
  }

  @Test func aDuplicateHasAllLevelsAndANameOfItsOwn() throws {
    let (app, copy) = try duplicated()
    let original = try #require(app.state.catalogue.routine("short"))
    #expect(copy.id != original.id && copy.name == "\(original.name) (copy)")
    #expect(copy.plans == original.plans)
    #expect(app.state.catalogue.ownRoutines.contains(copy.id))
    #expect(app.state.session == .choosing(Choice(routine: copy.id, level: .beginner)))
    #expect(app.state.notice?.text == "Saved: \(copy.name).")
  }

  @Test func aRoutineOfOnesOwnIsDeletedAfterAQuestion() throws {
    var (app, copy) = try duplicated()
    #expect(app.press(Key("d")).isEmpty)
    #expect(app.state.dialog(DeleteRoutineDialog.self)?.routine == copy.id)
    // Twice the same key is a slip.
    #expect(app.press(Key("d")).isEmpty)
    #expect(app.state.question?.text == "Delete \(copy.name)?")
    #expect(app.press(Key("y")) == [.files(.deleteRoutine(copy.id))])
    #expect(app.send(.routineDeleted(copy.id)).isEmpty)
    #expect(app.state.catalogue.routine(copy.id) == nil)
    #expect(!app.state.catalogue.ownRoutines.contains(copy.id))
    guard case .choosing(let choice) = app.state.session else {
      Issue.record("\(app.state.session)")
      return
    }
    #expect(choice.routine.map { app.state.catalogue.routine($0) != nil } == true)
    #expect(app.state.notice?.text.hasPrefix("Deleted: \(copy.name).") == true)
  }

  @Test func itIsKeptWhereTheAnswerIsNo() throws {
    var (app, copy) = try duplicated()
    app.press(Key(.delete))
    #expect(app.press(Key(.escape)).isEmpty)
    #expect(app.state.overlay == nil)
    #expect(app.state.catalogue.routine(copy.id) != nil)
  }

  @Test func whatCameWithTheProgramCannotBeDeleted() {
    var app = choosing("short")
    #expect(app.press(Key("d")).isEmpty)
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text.hasPrefix("This routine came with Backbone.") == true)
  }
}
