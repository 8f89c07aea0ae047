# A session that goes on in one window is not offered in another as one that was cut off, whichever of
# the two was opened first.

start
keys 2
wait_for "Musculus deltoideus"

window=2
start start "$routine" --speed 3
wait_for "GET READY"
keys Space
wait_for "PAUSED"
second=$(program)

# The window that was there before leaves, and a third one comes.
window=1
keys q
left_with 0
start
keys 2
wait_for "Musculus deltoideus"
has_not "the third window" "$(screen)" "Unfinished session"
keys q
left_with 0

kill -KILL "$second"
wait_until "the second program is gone" is_gone "$second"
start
wait_for "Unfinished session"
