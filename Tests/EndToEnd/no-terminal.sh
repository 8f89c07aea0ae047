# Where there is no terminal, or none that will do, the program says so and leaves with 69.

refuses 69 "needs a terminal" backbone
refuses 69 "needs a terminal" backbone start "$routine"

open_terminal
for complaint in 'no-such-type:"no-such-type"' ":TERM is not set"; do
  type_line "clear; TERM='${complaint%%:*}' backbone"
  wait_for "${complaint#*:}"
  left_with 69
  shell_is_as_before
done
