# A routine is typed as a sentence, and a routine that is there is printed as one.

sentence="plank 2x20s rest 10s; bird-dog 4-3-2 x 8s each side"
lines=$(echo "$sentence" | backbone start - --plain --speed 300)
has "the lines" "$lines" "8 of 8 sets completed. You worked 256 s of 256 s."
has "the log" "$(backbone log)" "Typed routine"

# What is printed starts the same session.
backbone routine "$routine" --text --level advanced >"$WORLD/mine"
backbone start - --events --speed 1000 <"$WORLD/mine" >"$WORLD/events"
has "the last event" "$(tail -n 1 "$WORLD/events")" '"at":945000'
has "the routines" "$(backbone routines)" "$routine"
has "the routine as JSON" "$(backbone routine "$routine" --json | tr -d ' \n')" '"seconds":945'

typed() { echo "$1" | backbone start - --plain; }
for start in "plnk 3x30s:column 1: no exercise \"plnk\". Did you mean \"plank\"?" \
  "plank 30:column 7: seconds or reps?" ":there is no exercise here"; do
  status=0
  typed "${start%%:*}" >"$WORLD/out" 2>"$WORLD/err" || status=$?
  equal "the status" "$status" 65
  has "the error" "$(<"$WORLD/err")" "${start#*:}"
done
refuses 64 "no routine" backbone routine no-such-routine

# Keys come from the terminal, although the routine does not.
open_terminal
type_line "echo '$sentence' | backbone start -"
wait_for "GET READY"
keys Space
wait_for "PAUSED"
keys q
wait_for "Leave the session?"
keys e
wait_for "Typed routine"
keys q
left_with 0
