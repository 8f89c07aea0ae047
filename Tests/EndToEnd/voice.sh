# Cues are spoken by the speech program that is there; one that hangs or fails costs its voice only.

mkdir -p "$WORLD/voices"
speech() {
  printf '#!/bin/bash\n%s\n' "$1" >"$WORLD/voices/spd-say"
  chmod +x "$WORLD/voices/spd-say"
}

# What is said is what is planned, in that order. The bell is not needed.
speech 'echo "${*: -1}" >>"$WORLD/said"'
PATH="$WORLD/voices:$PATH" backbone start "$routine" --plain --speed 40 </dev/null >"$WORLD/lines"
planned=$(backbone start "$routine" --plain --speed 300 </dev/null | sed -n 's/^[0-9]*:[0-9][0-9] //p')
equal "what is on the lines" "$(sed -n 's/^[0-9]*:[0-9][0-9] //p' "$WORLD/lines")" "$planned"
has "what was said" "$(<"$WORLD/said")" "Go."
has "what was said" "$(<"$WORLD/said")" "Done."
while IFS= read -r words; do
  grep -qxF -- "$words" <<<"$planned" || fail "nobody planned to say: $words"
done <"$WORLD/said"

# A program that hangs is given up, and no process stays behind.
speech 'echo $$ >>"$WORLD/hanging"; exec sleep 1000'
open_terminal
record_output
type_line "export PATH=$WORLD/voices:\$PATH"
start start "$routine"
wait_until "the bell stands in" rings
keys y
wait_for "PAUSED"
keys q
wait_for "Leave the session?"
keys k
left_with 0
while IFS= read -r child; do
  wait_until "process $child is gone" is_gone "$child"
done <"$WORLD/hanging"

# Nor does one that hangs keep the program from ending, whatever it is asked.
start start "$routine"
wait_for "GET READY"
keys q
wait_for "Leave the session?"
keys k
left_with 0
while IFS= read -r child; do
  wait_until "process $child is gone" is_gone "$child"
done <"$WORLD/hanging"

# One that fails is given up at once.
: >"$WORLD/output"
speech 'exit 1'
start start "$routine" --speed 2
wait_until "the bell stands in" rings
