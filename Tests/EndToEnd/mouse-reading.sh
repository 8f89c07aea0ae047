# The wheel scrolls a text; its links, the muscles on the body and the names beside it can be clicked.

# wheel_down COL ROW: one notch.
wheel_down() {
  terminal send-keys -l $'\e'"[<65;$(($1 + 1));$(($2 + 1))M"
}

start
keys 2
wait_for "1-20 of"
wheel_down 70 10
wait_for "4-23 of"

resize 120x40
wait_for "Hips and thighs"
wheel_down 90 20
# The name is in view before the notch too, but three lines lower.
wait_for "7-42 of"
click $(place_of "Slouching late in a run")
wait_for "What you may notice"
click $(place_of "How often and how much")
wait_gone "What you may notice"
click $(place_of "2 Anatomy")
wait_for "In your stride"

# On the body itself, and by the name beside it.
click 20 26
wait_for "Musculus gluteus maximus"
keys a
wait_gone "Hips and thighs"
click $(place_of "Gluteus medius")
keys a
wait_for "Musculus gluteus medius"
keys q
left_with 0
