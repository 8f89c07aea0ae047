# `script` prints frames of the size that was asked for, without a terminal.

cat >"$WORLD/events" <<'EVENTS'
key 4
frame
size 40x12
start core-planks-birddogs beginner
wait 15
frame
EVENTS

frames=$(backbone script "$WORLD/events" --size 100x30)
equal "the number of rows" "$(wc -l <<<"$frames")" 42
row=0
while IFS= read -r line; do
  row=$((row + 1))
  equal "the width of row $row" "${#line}" "$((row > 30 ? 40 : 100))"
done <<<"$frames"
has "the first frame" "$frames" "The plan"
has "the second frame" "$frames" "HOLD"
