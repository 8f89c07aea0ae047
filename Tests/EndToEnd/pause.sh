# Any key pauses; the time then stands still, and going on loses nothing.

# The figure beside it may be drawn at another moment.
left() { row_with "s left. Press" | grep -o '[0-9.]* s left'; }

start start "$routine" --speed 20
wait_for "HOLD"
keys y
wait_for "PAUSED"
paused=$(left)

# Away and back takes longer than the step would have.
for _ in 1 2 3 4 5; do
  keys 2
  wait_for "z zoom"
  keys 4
  wait_for "PAUSED"
done
equal "what is left after a while" "$(left)" "$paused"

keys y
wait_for "REST"
keys q
wait_for "Leave the session?"
keys e
wait_for "Stopped early"
keys Enter
wait_for "The plan"
keys q
left_with 0
has "the log" "$(log_json)" '"heldSeconds":20,"outcome":"completed","plannedRepetitions":null,"plannedSeconds":20'
