# `start` takes a routine, an exercise, or nothing for what was done last; without sound or mouse too.

refuses 64 "haven't done a session yet" backbone start --plain
backbone start bird-dog --plain --speed 1000 </dev/null >"$WORLD/lines"
has "the log" "$(backbone log)" "Bird-dog"
backbone start "$routine" --plain --speed 1000 </dev/null >"$WORLD/lines"
lines=$(backbone start --plain --speed 1000 </dev/null)
has "what was done last" "$lines" "6 of 6 sets completed"

refuses 64 'Did you mean "plank"' backbone start plnk

# The mouse stays with the terminal.
open_terminal
record_output
start start bird-dog --no-mouse --mute
wait_for "GET READY"
grep -q $'\e\[?2004h' "$WORLD/output" || fail "pasting is not bracketed"
! grep -q $'\e\[?1000h' "$WORLD/output" || fail "the mouse was taken"
keys q
wait_for "Leave"
keys e
