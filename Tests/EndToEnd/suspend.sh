# Ctrl-Z gives the shell back and pauses the session; fg comes back to it. SIGTSTP does the same.

# As a job of the shell itself, which is what Ctrl-Z is for.
# The figure beside it may be drawn at another moment.
left() { row_with "s left. Press" | grep -o '[0-9.]* s left'; }

open_terminal
type_line "\"\$BACKBONE\" start $routine --speed 5"
wait_for "GET READY"
program=$(program)

for stop in key signal; do
  wait_gone "PAUSED"
  if [[ $stop == key ]]; then keys C-z; else kill -TSTP "$program"; fi
  wait_until "the program is stopped" is_stopped "$program"
  left_with 148
  echo_works "stopped by $stop"

  type_line fg
  wait_for "s left. Press"
  paused=$(left)
  keys C-l
  keys 2
  wait_for "z zoom"
  keys 4
  wait_for "s left. Press"
  equal "what is left" "$(left)" "$paused"
  keys Space
done
wait_gone "PAUSED"
keys q
wait_for "Leave the session?"
keys k
left_with 0

# Without the full screen, too.
type_line "clear; \"\$BACKBONE\" start $routine --plain --speed 5"
wait_for "Unfinished session"
keys e
wait_for "0:00"
program=$(program)
keys C-z
wait_until "the program is stopped" is_stopped "$program"
left_with 148
echo_works "stopped in line mode"
type_line fg
wait_for "fg"
keys y
wait_for "Resumed."
keys q
wait_for "Leave the session?"
keys k
left_with 0
echo_works "left line mode"
