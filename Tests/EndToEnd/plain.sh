# A session without the full screen: lines for people, JSON for programs, one timeline for both.

lines=$(backbone start "$routine" --plain --speed 300 --mute </dev/null)
has "the lines" "$lines" "0:10 Go."
has "the lines" "$lines" "Rest, 30 seconds."
equal "the last line" "${lines##*$'\n'}" "6 of 6 sets completed. You worked 184 s of 184 s."
has "the log" "$(log_json)" "$(all_sets)"

# What happens is what simulate says, to the millisecond of planned time.
events() {
  tr -d ' \n' | grep -o '{"at":[^}]*}'
}
backbone start "$routine" --events --speed 300 </dev/null >"$WORLD/events"
# That it was a rehearsal is all that differs.
ran=$(sed 's/"moment":[0-9]*,//; s/"rehearsal":true/"rehearsal":false/; s/"speed":300/"speed":1/' \
  "$WORLD/events" | events)
simulated=$(backbone simulate "$routine" --json | sed -n '/"events"/,/\]/p' | events)
equal "the number of events" "$(wc -l <<<"$ran")" "$(wc -l <"$WORLD/events")"
equal "what happened" "$ran" "$simulated"

refuses 64 "together" backbone start "$routine" --plain --events
refuses 64 "no routine or exercise \"nothing\"" backbone start nothing --plain

# Keys work on a terminal, and it is given back.
open_terminal
type_line "backbone start $routine --plain --speed 10"
wait_for "Go."
keys y
wait_for "Paused. Press Space to resume."
keys y
wait_for "Resumed."
keys q
wait_for "Leave the session?"
keys e
wait_for "sets completed"
wait_for "How hard was it"
keys 7
wait_for "How was your form"
keys Enter
wait_for "Any pain"
keys 0
left_with 0
shell_is_as_before
has "the log" "$(log_json)" '"pain":0'
has "the log" "$(log_json)" '"rpe":7'

# Why the last set was stopped is asked before the other questions.
type_line "clear; echo 'plank 1x20s' | backbone start - --plain --speed 5"
# The session before has said it, too.
wait_for "Typed routine"
wait_for "Go."
keys x
wait_for "Why did you stop?"
keys p
wait_for "Noted: pain."
wait_for "End the whole session and see a doctor or physiotherapist if"
wait_for "I have read this"
keys Enter
wait_for "How hard was it"
keys Enter
wait_for "How was your form"
keys Enter
wait_for "Any pain"
keys Enter
left_with 0
has "the log" "$(log_json)" '"reason":"pain"'

# One that is kept is told as such. What is named is started all the same, and says how to come back.
type_line "clear; backbone start $routine --plain --speed 10"
wait_for "Go."
keys q
wait_for "Leave the session?"
keys k
wait_for "Your session is saved."
left_with 0
type_line "clear; backbone start bird-dog --plain --speed 10"
wait_for "Unfinished session: "
wait_for 'run "backbone start --plain"'
wait_for "Keys, no Enter needed: Space pause"
keys q
wait_for "Leave the session?"
keys d
wait_for "Session discarded."
left_with 0
has_not "the log" "$(log_json)" '"routine":"bird-dog"'
type_line "clear; backbone start --plain"
wait_for "Unfinished session: "
# Only the keys that are named answer.
keys Space
wait_for "Esc: Decide later"
has_not "the screen" "$(screen)" "Resumed: "
keys Enter
wait_for "Resumed: "
keys 2
wait_for "Resumed."
keys q
wait_for "Leave the session?"
keys k
wait_for "Your session is saved."
left_with 0
has_not "the screen" "$(screen)" $'resume it.\nPaused.'
last=$(backbone start bird-dog --events --speed 10 </dev/null | { head -n 3 >/dev/null; cat; } | tail -n 1)
has "the last event" "$last" '"kind":"end"'
