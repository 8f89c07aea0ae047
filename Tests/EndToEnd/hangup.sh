# A window that is closed ends the program, and the session's place is kept.

start start "$routine" --speed 3
wait_for "HOLD"
program=$(program)
close_terminal
wait_until "the program is gone" is_gone "$program"

start
wait_for "Unfinished session"
wait_for "step 2 of 12"
