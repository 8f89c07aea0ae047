# Cues are spoken by the speech programs that are there, and played as tones; one that hangs, fails or
# is silent costs its own sound only.

mkdir -p "$WORLD/voices"
program_of() {
  printf '#!/bin/bash\n%s\n' "$2" >"$WORLD/voices/$1"
  chmod +x "$WORLD/voices/$1"
}
speech() {
  program_of spd-say "$1"
}
# Whatever else this machine has makes no sound here.
for name in espeak-ng pw-play paplay aplay; do program_of "$name" 'exit 1'; done

# What is said is what is planned, in that order. The bell is not needed.
speech 'echo "${*: -1}" >>"$WORLD/said"; exec sleep 0.8'
PATH="$WORLD/voices:$PATH" backbone start "$routine" --plain --speed 40 </dev/null >"$WORLD/lines"
plain=$(backbone start "$routine" --plain --speed 300 </dev/null | sed -n 's/^[0-9]*:[0-9][0-9] //p')
equal "what is on the lines" "$(sed -n 's/^[0-9]*:[0-9][0-9] //p' "$WORLD/lines")" "$plain"
planned=$(backbone start "$routine" --events --speed 300 </dev/null |
  sed -n 's/.*"kind":"cue".*"words":"\([^"]*\)".*/\1/p')
has "what was said" "$(<"$WORLD/said")" "Go."
has "what was said" "$(<"$WORLD/said")" "That's it."
while IFS= read -r words; do
  grep -qxF -- "$words" <<<"$planned" || fail "nobody planned to say: $words"
done <"$WORLD/said"

# A program that hangs is given up, and no process stays behind.
speech 'echo $$ >>"$WORLD/hanging"; exec sleep 1000'
open_terminal
record_output
type_line "export PATH=$WORLD/voices:\$PATH"
start start "$routine"
# It is known to hang once it has had time that nothing else needed.
wait_for "HOLD"
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

# Nor does it stay when the program is killed, which can then end nothing itself.
: >"$WORLD/hanging"
PATH="$WORLD/voices:$PATH" "$BACKBONE" start "$routine" --plain </dev/null >/dev/null &
killed=$!
wait_until "it speaks" test -s "$WORLD/hanging"
kill -9 "$killed"
wait "$killed" 2>/dev/null || true
while IFS= read -r child; do
  wait_until "process $child is gone" is_gone "$child"
done <"$WORLD/hanging"

# One that fails is given up at once.
: >"$WORLD/output"
speech 'exit 1'
start start "$routine" --speed 2
wait_until "the bell stands in" rings
keys q
wait_for "Leave the session?"
keys k
left_with 0

# Without a sound card some end at once and call it success: then the next one speaks. That a voice is
# lost is said once.
rm -f "$WORLD/said"
speech 'exit 1'
program_of espeak-ng 'exit 0'
start start "$routine" --speed 2
wait_for "The voice isn't working"
keys q
wait_for "Leave the session?"
keys k
left_with 0
program_of espeak-ng 'echo "${*: -1}" >>"$WORLD/said"; exec sleep 0.8'
PATH="$WORLD/voices:$PATH" backbone start "$routine" --plain --speed 60 </dev/null >"$WORLD/lines"
has "what the second program said" "$(<"$WORLD/said")" "Go."

# Tones are files, which are gone with the program.
export XDG_RUNTIME_DIR="$WORLD/run"
mkdir -p "$XDG_RUNTIME_DIR"
program_of aplay '[[ $(head -c 4 "${*: -1}") == RIFF ]] && echo "${*: -1}" >>"$WORLD/played"'
PATH="$WORLD/voices:$PATH" backbone start "$routine" --plain --speed 60 </dev/null >"$WORLD/lines"
for tone in go rest switchSides countdown done; do
  has "what was played" "$(<"$WORLD/played")" "/$tone"
done
equal "what is left of the tones" "$(find "$XDG_RUNTIME_DIR" ! -type d)" ""
