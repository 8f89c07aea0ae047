# A whole session by real keys: it ends at its summary, and the log says what was done.

start start "$routine" --speed 60
wait_for "Session complete."
wait_for "6 of 6 sets completed, 3:04 of 3:04 worked"
keys 7
wait_for "[7]"
keys Down
keys Right
wait_for "[good]"
keys Down
keys 2
wait_for "[2]"
keys Down
type_text "sore? q"
wait_for "sore? q_"
keys Enter
wait_for "The plan"
keys q
left_with 0
shell_is_as_before

log=$(log_json)
has "the log" "$log" '[{"appVersion":"'
has "the log" "$log" '"ending":"finished","equipment":["mat",'
has "the log" "$log" '"exercise":"plank","form":null,"pain":null,"result":"done"'
has "the log" "$log" "$(
  printf '"form":"good","heldSeconds":184,"level":"beginner","note":"sore?q","pain":2,'
  printf '"plannedSeconds":304,"plannedSets":6,"rehearsal":true,"routine":"%s",' "$routine"
  printf '"routineName":"Planksandbird-dogs","rpe":7,"sets":[%s],"speed":60}]' "$(all_sets)"
)"
lines=$(backbone log)
has "the log as text" "$lines" \
  "beginner  worked 3:04  of 5:04 session  6/6 sets  effort 7/10  form good  pain 2/10"
has "the log as text" "$lines" "rehearsal x60"
equal "what was done in all" "$(tail -n +2 <<<"$lines")" "\
    Note: sore? q
    Plank            held 40 s
    Bird-dog  left   8 reps in 72 s
    Bird-dog  right  8 reps in 72 s"

# A rehearsal is kept in the log, but it is no training that was done.
start
keys 4
wait_for "Done so far"
wait_for "Nothing yet."
