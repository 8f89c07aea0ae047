/// Where the user was: all that `goBack` brings back.
struct BackStackEntry: Hashable, Sendable {
  let screen: ScreenID
  let screens: ScreenStates
  let scroll: Int
}
