# A routine of one's own: built by keys, its length told, a change taken back, saved, done.

start
keys 2
wait_for "Musculus deltoideus"
keys 3
wait_for "Set your elbows under your shoulders."
# The exercise at hand goes into a new routine.
keys a
wait_for "Plank"
wait_for "2:30"
keys a
wait_for "type to find"
type_text "birddog"
wait_for "Bird-dog"
keys Enter
wait_gone "type to find"
wait_for "Bird-dog"
# Taken back and done again.
keys u
wait_gone "Bird-dog"
keys U
wait_for "Bird-dog"
keys R
wait_for "Name of the routine"
keys C-u
type_text "Mine at noon"
keys Enter
wait_gone "Name of the routine"
keys w
wait_for "Mine at noon"
wait_for "The plan"
saved=$XDG_DATA_HOME/backbone/content/routines/mine-at-noon.json
wait_until "the routine is saved" test -s "$saved"
keys q
left_with 0

has "the check" "$(backbone check "$saved")" "1 routine OK, 0 problems"
has "the plan" "$(backbone simulate mine-at-noon)" "bird-dog"
backbone start mine-at-noon --plain --speed 500 </dev/null >"$WORLD/lines"
has "the lines" "$(<"$WORLD/lines")" "sets completed"
