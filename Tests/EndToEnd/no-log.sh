# Without a place for the log of standard error everything else works.

mkdir -p "$XDG_STATE_HOME/backbone"
mkfifo "$XDG_STATE_HOME/backbone/stderr.log"
start
keys 2
wait_for "Musculus deltoideus"
keys q
left_with 0

export XDG_STATE_HOME=/dev/null/nowhere
equal "the log" "$(log_json)" "[]"
close_terminal
start
keys 2
wait_for "Musculus deltoideus"
kill -SEGV "$(program)"
left_with 139
wait_for "Backbone crashed."
has_not "the screen" "$(screen)" "What it reported"
shell_is_as_before
