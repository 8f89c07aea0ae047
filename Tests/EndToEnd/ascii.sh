# With --ascii, and where the locale has nothing else, only ASCII reaches the terminal.

open_terminal
record_output
for line in "backbone --ascii" "LC_ALL=C backbone"; do
  type_line "$line"
  wait_for "2 Anatomy"
  keys 2
  wait_for "Musculus deltoideus"
  keys 3
  wait_for "enter routine"
  keys 4
  wait_for "enter start"
  keys '?'
  wait_for "type to filter"
  keys Escape
  wait_gone "type to filter"
  keys Enter
  wait_for "GET READY"
  keys q
  wait_for "Leave the session?"
  keys e
  wait_for "Stopped early"
  keys q
  left_with 0
done
has "what was sent" "$(<"$WORLD/output")" "Trapezius"
equal "the number of bytes beyond ASCII" "$(tr -d '\0-\177' <"$WORLD/output" | wc -c)" 0
