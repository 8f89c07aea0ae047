# NO_COLOR=1 sends no colour; without it there is some.

# colours: the sequences that set one (ECMA-48, SGR 30 to 48 and 90 to 107) of what was sent.
colours() {
  local sent sequence found=""
  local pattern=$'\e\\[([0-9;]*;)?([34][0-8]|9[0-7]|10[0-7])(;[0-9;]*)?m'
  sent=$(<"$WORLD/output")
  while [[ $sent =~ $pattern ]]; do
    sequence=${BASH_REMATCH[0]}
    found+=" ${sequence#?}"
    sent=${sent//"$sequence"/}
  done
  echo "$found"
}

open_terminal
record_output
type_line "NO_COLOR=1 backbone start $routine"
wait_for "GET READY"
keys 2
wait_for "PAUSED"
keys 2
wait_for "Musculus deltoideus"
equal "the colours with NO_COLOR" "$(colours)" ""
keys q
wait_for "Leave the session?"
keys k
left_with 0

type_line "backbone"
wait_for "Unfinished session"
has "the colours without NO_COLOR" "$(colours)" "38;5"
