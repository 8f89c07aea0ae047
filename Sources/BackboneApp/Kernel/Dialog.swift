import BackboneCanvas
import BackboneCore

/// A dialog over the screen, with what it holds.
package protocol Dialog: Hashable, Sendable {
  /// Its keys, the uppermost layer first: its own, and those of its list where it has one.
  var layers: [any KeyLayer.Type] { get }
  /// When it closes by itself, since launch; nil where it stays until it is answered.
  ///
  /// One that closes by itself lets every key through that is none of its own.
  var until: Duration? { get }
  /// What it asks; nil where it asks nothing.
  func question(_ state: AppState) -> String?
  /// Moves along its list so many rows, stopping at the ends.
  func move(by step: Int, _ state: inout AppState)
  /// How far a page of its list goes.
  func page(_ state: AppState) -> Int
  /// Does what a click on a row of its list means.
  func click(_ row: Int, _ state: inout AppState) -> [Effect]
  /// Draws it over the screen.
  func draw(_ state: AppState, on buffer: inout ScreenBuffer)
}

extension Dialog {
  package var until: Duration? { nil }
  package func question(_ state: AppState) -> String? { nil }
  package func move(by step: Int, _ state: inout AppState) {}
  package func page(_ state: AppState) -> Int { 1 }
  package func click(_ row: Int, _ state: inout AppState) -> [Effect] { [] }
}
