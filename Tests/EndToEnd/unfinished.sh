# A session that was left can be decided on later, inside the program, and be ended or discarded.

start start "$routine" --speed 20
wait_for "HOLD"
keys q
wait_for "Leave the session?"
keys k
left_with 0

start
wait_for "Unfinished session"
keys Escape
wait_for "press r on the Session screen"
keys 4
wait_for "Unfinished: "
keys r
wait_for "Discard it"
keys d
wait_for "Session discarded."
wait_gone "Unfinished: "
keys q
left_with 0
equal "the log" "$(log_json)" "[]"

# It is not gone for good.
has "what came back" "$(backbone log restore last)" "Planks and bird-dogs"

# One that was killed is ended with what was held of the set that it was killed in.
start start "$routine" --speed 20
wait_for "HOLD"
keys Space
wait_for "PAUSED"
kill -KILL "$(program)"
close_terminal
start
wait_for "Unfinished session"
keys e
wait_for "What you did is in your log."
keys q
left_with 0
has "the log" "$(log_json)" '"outcome":"stopped"'

# A session in which nothing was done is not logged.
start start bird-dog
wait_for "GET READY"
keys q
wait_for "Leave the session?"
keys k
left_with 0
has_not "the log" "$(log_json)" '"routine":"alone-bird-dog"'
