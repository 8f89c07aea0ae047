# SIGTERM in a session gives the shell back and keeps the place to the tenth of a second.

start start "$routine" --speed 3
wait_for "HOLD"
kill -TERM "$(program)"
left_with 0
shell_is_as_before
has "the log" "$(log_json)" '"ending":null'

start
wait_for "Unfinished session"
wait_for "step 2 of 12"
keys Enter
wait_for "PAUSED"
[[ $(screen) =~ ([0-9]+)\.[0-9]" s left. Press" ]] || fail "nothing is left of the step"
((BASH_REMATCH[1] < 20)) || fail "the step was begun anew"
