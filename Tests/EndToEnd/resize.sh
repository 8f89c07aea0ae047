# A session runs on whatever becomes of the window.

start start "$routine" --speed 20
wait_for "HOLD"
resize 40x12
wait_for "Pla…"
resize 20x6
wait_for "Backbone needs 40"
resize 1x1
wait_gone "Backbone"
resize 160x45
wait_for "HOLD"
wait_for "Musculus trapezius"
resize 80x24
wait_gone "Musculus trapezius"
wait_for "round 2 of 2"
has_not "the screen" "$(screen)" PAUSED

keys q
wait_for "Leave the session?"
keys k
left_with 0
shell_is_as_before

# A size that is there for a moment only leaves nothing behind.
start
wait_for "Musculus trapezius"
whole=$(screen)
is_whole() { [[ $(screen) == "$whole" ]]; }
for ((burst = 0; burst < 8; burst++)); do
  terminal resize-window -x 40 -y 12 \; resize-window -x 80 -y 24
  wait_until "the picture is whole again" is_whole
done
