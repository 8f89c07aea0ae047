# Reading a page, following its links to a muscle and a sign, and coming back the same way.

start
wait_for "Musculus trapezius"
keys 4
wait_for "A run is a row of falls"
keys /
type_text "uneven"
wait_gone "Why the back matters"
keys Enter
wait_for "An uneven arm swing"
keys Escape
wait_for "Why the back matters"

# From a muscle to the sign that points to it, on to another muscle, and back by Escape.
keys 1
keys /
type_text "upper fibres"
keys Enter
wait_for "Musculus trapezius"
keys n
keys Enter
wait_for "What you may notice"
keys n
keys Enter
wait_for "In your stride"
keys Escape
wait_for "What you may notice"
keys Escape
wait_for "Musculus trapezius"

# One stride, phase by phase.
keys 4
wait_for "One stride"
click $(place_of "One stride")
wait_for "End of the swing"
keys Right
wait_for "Landing"

keys q
left_with 0
shell_is_as_before
