# Killed at five moments, wherever it is then, a session still comes to its end with all its sets.

RANDOM=26
start start "$routine" --speed 30
for _ in 1 2 3 4 5; do
  wait_for " left"
  sleep "0.$((RANDOM % 8 + 1))"
  killed=$(program)
  kill -KILL "$killed"
  wait_until "the program is gone" is_gone "$killed"
  close_terminal
  start
  wait_for "Unfinished session"
  keys Enter
  wait_for "PAUSED"
  keys Space
  wait_gone "PAUSED"
done
wait_for "Session complete."
keys q
left_with 0

log=$(log_json)
has "the log" "$log" '"ending":"finished"'
completed=${log//'"outcome":"completed"'/}
equal "the number of completed sets" "$(((${#log} - ${#completed}) / 21))" 6
# One session, however often it was taken up.
sessions=${log//'"ending":'/}
equal "the number of sessions" "$(((${#log} - ${#sessions}) / 9))" 1
