# A session of a routine of one's own is resumed before that routine has been read again, and although
# it is gone by then.

mine="$XDG_DATA_HOME/backbone/content/routines"
mkdir -p "$mine"
sed 's/"core-planks-birddogs"/"mine"/; s/"name": "[^"]*"/"name": "My own"/' \
  "$assets/routines/$routine.json" >"$mine/mine.json"

start start mine --speed 30
wait_for "left leg →"
killed=$(program)
kill -KILL "$killed"
wait_until "the program is gone" is_gone "$killed"
close_terminal
rm "$mine/mine.json"

open_terminal
type_line "backbone"
keys Enter
wait_for "PAUSED"
keys Space
wait_for "6 of 6 sets completed"
keys q
left_with 0
has "the log" "$(log_json)" "\"sets\":[$(all_sets)],\"speed\":30}]"
has "the log as text" "$(backbone log)" "My own"
