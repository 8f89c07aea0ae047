# A session has the title of the window, and every way out gives back the one that was there.

has_title() {
  [[ $(terminal display-message -p '#{pane_title}') == *"$1"* ]]
}

shows_session() {
  wait_until "the title shows the session: $1" has_title "$1"
}

has_own_title() {
  wait_until "the title is the own one" has_title "my own"
}

open_terminal
terminal select-pane -T "my own"
# As a job of the shell itself, which is what Ctrl-Z is for.
type_line "clear; \"\$BACKBONE\" start $routine"
wait_for "GET READY"
shows_session "get ready"
keys C-z
left_with 148
has_own_title
type_line fg
shows_session "paused"
keys q
wait_for "Leave the session?"
keys k
left_with 0
has_own_title

for signal in TERM HUP SEGV USR1; do
  start
  wait_for "Unfinished session"
  keys Enter
  shows_session "paused"
  kill -"$signal" "$(program)"
  case $signal in
    SEGV | USR1) left_with $((128 + $(kill -l "$signal"))) ;;
    *) left_with 0 ;;
  esac
  has_own_title
  type_line clear
done
