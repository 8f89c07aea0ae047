# What is pasted is text for a search, and nowhere a row of commands.

# paste TEXT: as a terminal pastes it, in brackets.
paste() {
  terminal send-keys -l $'\e[200~'"$1"$'\e[201~'
}

start
keys 2
wait_for "Musculus deltoideus"
paste "3q"
keys j
wait_for "Musculus serratus"

keys /
paste "multif"
wait_gone "Serratus anterior"
wait_for "Musculus multifidus"
keys Escape
wait_for "Quadratus lumborum"
