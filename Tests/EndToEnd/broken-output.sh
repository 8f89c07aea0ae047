# Output that cannot be written ends the program with an error, and a session keeps its place.

refuses 74 "No space left on device" bash -c '"$BACKBONE" log >/dev/full'
refuses 74 "No space left on device" \
  bash -c '"$BACKBONE" start "$1" --plain --speed 1 >/dev/full' bash "$routine"
refuses 74 "Bad file descriptor" bash -c '"$BACKBONE" log >&-'

# Nobody need be told who closed the pipe.
lines=$(backbone start "$routine" --events --mute --speed 1 </dev/null 2>"$WORLD/err" | head -n 3) || true
equal "the number of lines that were read" "$(wc -l <<<"$lines")" 3
equal "the errors" "$(<"$WORLD/err")" ""

open_terminal
type_line "backbone start $routine --plain --speed 10 | head -n 3; echo \"left with \${PIPESTATUS[0]}\""
wait_for "Unfinished session"
keys Escape
wait_for "left with 74"
shell_is_as_before
# Nothing was done yet, so there is nothing to list; the place is kept all the same.
equal "the log" "$(log_json)" "[]"

start
wait_for "Unfinished session"
