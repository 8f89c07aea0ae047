# Ctrl-C in a session asks first; staying, keeping it for later and leaving mean what they say.

start start "$routine" --speed 3
wait_for "GET READY"
keys C-c
wait_for "Leave the session?"
keys Escape
wait_gone "Leave the session?"
wait_for "PAUSED"
keys C-c
wait_for "Leave the session?"
keys k
left_with 0
shell_is_as_before

start
wait_for "Unfinished session"
keys e
wait_gone "Unfinished"
# Nothing was done, so there is nothing to list.
equal "the log" "$(log_json)" "[]"

# Nothing is lost where no session runs, so there is nothing to ask.
keys C-c
left_with 0
