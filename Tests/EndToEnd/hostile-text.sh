# Control sequences in a record of the person's own never reach the terminal; its words do.

mkdir -p "$XDG_DATA_HOME/backbone/content/muscles"
record=$(<"$assets/muscles/multifidus.json")
title='\u001b]0;owned\u0007' red='\u001b[31m' clear='\u009b2J' turn='\u202e'
echo "${record/\"name\": \"/\"name\": \"Hos$title${red}tile$clear$turn }" \
  >"$XDG_DATA_HOME/backbone/content/muscles/multifidus.json"

open_terminal
record_output
start
keys 2
wait_for "Hostile Multifidus"
keys /
type_text hostile
wait_gone "Serratus anterior"
sent=$(<"$WORLD/output")
has "what was sent" "$sent" "Hostile"
for sequence in $'\e]0;' $'\e[31m' $'\u009b' $'\u202e'; do
  [[ $sent != *"$sequence"* ]] || fail "what was sent has $(printf %q "$sequence") in it"
done
has_not "the window's title" "$(terminal display-message -p '#{pane_title}')" owned
