# Walking through the atlas and the guide by keys, to a muscle found by name and out again.

start
keys 2
wait_for "pars spinalis"
keys j
wait_for "Musculus serratus"
keys k
wait_for "pars spinalis"
keys k
wait_for "Musculus trapezius"
# On the body itself, in the direction of the arrow.
keys b
wait_for "arrows walk the body"
keys Down
wait_for "pars transversa"
keys Up
wait_for "pars descendens"
keys b
wait_gone "arrows walk the body"

keys /
type_text "multif"
wait_gone "Serratus anterior"
keys Enter
wait_for "Musculus multifidus"

keys Enter
wait_for "enter routine"
keys Enter
wait_for "The plan"
keys Escape
wait_for "enter routine"
keys Tab
wait_for "The plan"
keys 2
wait_for "back, deep"

keys '?'
wait_for "type to filter"
type_text "turn the body ar"
wait_gone "Exercises and how"
keys Enter
wait_for "front, deep"

keys q
left_with 0
shell_is_as_before
