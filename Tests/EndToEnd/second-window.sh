# A session that goes on in one window is not offered in another as one that was cut off.

start start "$routine" --speed 3
wait_for "GET READY"
keys Space
wait_for "PAUSED"
first=$(program)

window=2
start
wait_for "Musculus trapezius"
has_not "the second window" "$(screen)" "cut off"
keys q
left_with 0

kill -KILL "$first"
wait_until "the first program is gone" is_gone "$first"
start
wait_for "A session was cut off"
