# Whatever signal ends the program, in the full screen and without, it gives the shell back.

# All whose default action ends a process (signal(7)), without those that ask it to leave.
ending=(ILL TRAP ABRT BUS FPE SEGV SYS ALRM VTALRM PROF USR1 USR2 IO PWR XCPU STKFLT RTMIN RTMAX)

# ends_with_shell_as_before SIGNAL
ends_with_shell_as_before() {
  kill -"$1" "$(program)"
  left_with $((128 + $(kill -l "$1")))
  modes_are_as_before
}

# What an earlier signal cut off is offered first.
runs() {
  shows "Unfinished session" && { keys e; sleep 0.2; }
  shows "0:00"
}

open_terminal
for signal in "${ending[@]}"; do
  type_line "clear; backbone start $routine --plain"
  wait_until "the session runs" runs
  ends_with_shell_as_before "$signal"
  type_line "clear; backbone"
  wait_for "2 Anatomy"
  ends_with_shell_as_before "$signal"
done
shell_is_as_before

# What a write may cause ends nothing.
start
wait_for "Unfinished session"
for signal in PIPE XFSZ; do kill -"$signal" "$(program)"; done
keys Escape
wait_gone "Unfinished"
keys q
left_with 0
shell_is_as_before
