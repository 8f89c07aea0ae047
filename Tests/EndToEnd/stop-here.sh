# A set that is stopped early is logged with what was held, not with what was planned, and with the
# reason that was given while the session went on.

start start "$routine" --speed 5
wait_for "HOLD"
keys x
wait_for "Why did you stop?"
wait_for "REST"
keys t
wait_gone "Why did you stop?"
keys q
wait_for "Leave the session?"
keys e
wait_for "Stopped early. What you did is saved."
wait_for "0 of 6 sets completed"
wait_for "tired, "
keys q
left_with 0

log=$(log_json)
has "the log" "$log" '"ending":"aborted"'
stopped='"outcome":"stopped","plannedRepetitions":null,"plannedSeconds":20,"reason":"tired"'
[[ $log =~ '"heldSeconds":'([0-9]+)[.0-9]*",$stopped" ]] ||
  fail "no stopped set in the log: $log"
((BASH_REMATCH[1] < 20)) || fail "stopped early, but held ${BASH_REMATCH[1]} s"
