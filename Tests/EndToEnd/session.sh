# A whole session by real keys: it ends at its summary, and the log says what was done.

start start "$routine" --speed 60
wait_for "Done."
wait_for "6 of 6 sets completed, 184 s held of 184 s planned"
keys 7
wait_for "[7]"
keys Right
wait_for "[good]"
keys Enter
wait_for "The plan"
keys q
left_with 0
shell_is_as_before

equal "the log" "$(log_json)" "$(
  printf '[{"ending":"finished","form":"good","heldSeconds":184,"id":1,"level":"beginner",'
  printf '"plannedSeconds":304,"routine":"%s","rpe":7,"sets":[%s],"speed":60}]' \
    "$routine" "$(all_sets)"
)"
lines=$(backbone log)
has "the log as text" "$lines" "beginner  held 3:04  of 5:04 session  6/6 sets  RPE 7  form good"
has "the log as text" "$lines" "rehearsal x60"
equal "what was held in all" "$(tail -n +2 <<<"$lines")" "\
    Plank            40.0 s
    Bird-dog  left   72.0 s
    Bird-dog  right  72.0 s"

start
keys 3
wait_for "Done so far"
wait_for "184 s, beginner"
