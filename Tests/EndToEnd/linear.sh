# Without a screen the same program is read out: from the first launch to a finished session, with no
# byte that a dumb terminal could not show.

open_terminal
type_line "clear; TERM=dumb script -qec backbone '$WORLD/typescript'"
wait_for "1 of 4: Not at the moment"
type_line 2
wait_for "2 of 4: Once or twice a week"
type_line ""
wait_for "1 of 3: A stronger back"
type_line ""
wait_for "1 of 19: [x] mat"
type_line ""
wait_for "1 of 15: [ ] New numbness"
type_line ""
wait_for "1 of 3: Start the first session"
type_line 3
wait_for "3 of 3: Look around first"
type_line ""
wait_for "1 of 7: Cat-camel"
type_line session
wait_for "The plan"
type_line 5
wait_for "5 of 8: Five-minute posture break"
type_line ""
wait_for "Enter on its own pauses and resumes."
# A word is one command, and not one for each of its letters.
type_line nap
wait_for '"nap" isn'"'"'t a command in a session.'
has_not "the screen" "$(screen)" "skipped"
type_line ""
wait_for "Paused. Press Enter to resume."
type_line anatomy
wait_for "You can do that after the session."
type_line resume
wait_for "Resumed."
type_line '?'
wait_for "skip or n: Skip"
has_not "the commands" "$(screen)" "Find any command"
type_line quit
wait_for "Leave the session?"
type_line e
wait_for "sets completed"
type_line fly
wait_for "\"fly\" isn't a command here."
type_line :app.quit
left_with 0
if grep -q $'\e' "$WORLD/typescript"; then fail "an escape was sent"; fi
if grep -qP '[\x{2500}-\x{25FF}\x{2800}-\x{28FF}]' "$WORLD/typescript"; then
  fail "a picture was sent"
fi

# A routine that is typed, from the shell straight into a session.
type_line "clear; echo 'plank 2x20s rest 5s' | backbone --linear start - --speed 60"
wait_for "Enter on its own pauses and resumes."
wait_for "2 of 2 sets completed"
wait_for "Session complete."
type_line '?'
wait_for "quit or q: Quit"
type_line :quit
left_with 0

# Whoever keeps a session hears last that it is kept, and not that it is paused once more.
type_line "clear; backbone --linear start plank"
wait_for "Enter on its own pauses and resumes."
type_line quit
wait_for "Leave the session?"
type_line keep
wait_for "Your session is saved."
has_not "the last words" "$(screen | sed -n '/^keep/,$p')" "Paused"
left_with 0

# What is typed may come from a file or pipe, whose end ends the program but no session.
type_line "clear; printf '2\nfly\n' | backbone --linear"
wait_for "\"fly\" isn't a command here."
left_with 0
type_line "clear; backbone --linear start plank --speed 100 </dev/null"
wait_for "sets completed"
left_with 0
shell_is_as_before
