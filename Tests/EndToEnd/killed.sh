# A session that was killed is offered again, goes on where it stopped, and has lost no set.

start start "$routine" --speed 30
wait_for "left leg →"
killed=$(program)
kill -KILL "$killed"
wait_until "the program is gone" is_gone "$killed"
close_terminal
has "the log meanwhile" "$(log_json)" '"ending":null'
has "the log meanwhile" "$(log_json)" '"exercise":"bird-dog","heldSeconds":36'

start
wait_for "Unfinished session"
wait_for " of 12"
keys Enter
wait_for "PAUSED"
wait_for "s left. Press"
keys Space
wait_for "Session complete."
keys q
left_with 0

log=$(log_json)
has "the log" "$log" '"ending":"finished"'
has "the log" "$log" "\"sets\":[$(all_sets)],\"speed\":30}]"

start
wait_for "2 Anatomy"
keys 4
wait_for "The plan"
has_not "the screen after a session that ended" "$(screen)" "Unfinished session"
