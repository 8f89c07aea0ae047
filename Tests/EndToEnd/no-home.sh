# Where nothing can be written, everything can still be looked at and trained.

export XDG_DATA_HOME=/dev/null/nowhere XDG_CONFIG_HOME=/dev/null/nowhere

equal "the log" "$(backbone log)" "No sessions yet."
lines=$(backbone start "$routine" --plain --speed 300 </dev/null 2>"$WORLD/err")
has "the last line" "$lines" "6 of 6 sets completed"
equal "the number of warnings" "$(grep -c "won't be saved" <<<"$lines")" 1

start
wait_for "Your sessions won't be saved: the log can't be opened: Not a directory"
keys q
left_with 0

# Nobody is told that they can come back to it.
type_line "clear; backbone start $routine --plain --speed 10"
wait_for "Go."
keys q
wait_for "Leave the session?"
keys k
left_with 0
has_not "the screen" "$(screen)" "is saved"
