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
# No key ends it: one that came too late would be for the shell.
wait_for "left with 74"
shell_is_as_before
# Nothing was done yet, so there is nothing to list; the place is kept all the same.
equal "the log" "$(log_json)" "[]"

start
wait_for "Unfinished session"

keys Escape
keys q
left_with 0

# Where the shell allows no larger files, a session runs all the same, and says that it is not saved.
rm -rf "$XDG_DATA_HOME"
output=$( (ulimit -f 1; backbone start bird-dog --plain --mute --speed 1000 </dev/null) 2>&1 | cat)
has "the output" "$output" "won't be saved"
has "the output" "$output" "sets completed"

# With too few files to open there is a line, and not silence.
for limit in 11 12; do
  type_line "clear; (ulimit -n $limit; backbone start $routine --mute)"
  left_with 69
  wait_for "Too many open files"
done
shell_is_as_before
