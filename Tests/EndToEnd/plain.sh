# A session without the full screen: lines for people, JSON for programs, one timeline for both.

lines=$(backbone start "$routine" --plain --speed 300 </dev/null)
has "the lines" "$lines" "0:10 Go."
has "the lines" "$lines" "Rest, 30 seconds."
equal "the last line" "${lines##*$'\n'}" "6 of 6 sets completed. You held 184 s of 184 s."
has "the log" "$(log_json)" "$(all_sets)"

# What happens is what simulate says, to the millisecond of planned time.
events() {
  tr -d ' \n' | grep -o '{"at":[^}]*}'
}
backbone start "$routine" --events --speed 300 </dev/null >"$WORLD/events"
ran=$(sed 's/"moment":[0-9]*,//' "$WORLD/events" | events)
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
wait_for "Paused. Press any key to resume."
keys y
wait_for "Resumed."
keys q
wait_for "Leave the session?"
keys e
wait_for "sets completed"
left_with 0
shell_is_as_before
