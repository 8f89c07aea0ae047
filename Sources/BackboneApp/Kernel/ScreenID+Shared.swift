/// The screens that others lead to; any other is named in its own folder.
extension ScreenID {
  package static let today: ScreenID = "today"
  package static let anatomy: ScreenID = "anatomy"
  package static let exercises: ScreenID = "exercises"
  package static let session: ScreenID = "session"
}
