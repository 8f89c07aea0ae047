# A terminal that nobody reads keeps the program neither from ending when it is asked to, nor from
# giving the shell back.

# is_writing PROCESS: whether it waits in a write to standard output.
is_writing() {
  [[ $(cat "/proc/$1/syscall" 2>/dev/null) == "1 0x1 "* ]]
}

start start "$routine"
wait_for "GET READY"
program=$(program)
server=$(terminal display-message -p '#{pid}')
trap 'kill -CONT "$server"' EXIT
kill -STOP "$server"
wait_until "nothing more can be written" is_writing "$program"
begin=${EPOCHREALTIME/./}
kill -TERM "$program"
wait_until "the program is gone" is_gone "$program"
took=$((${EPOCHREALTIME/./} - begin))
((took < 1500000)) || fail "it took $took us"
kill -CONT "$server"
left_with 0
shell_is_as_before

# The same where standard output is a full pipe.
mkfifo "$WORLD/pipe"
exec 9<>"$WORLD/pipe"
head -c 65536 /dev/zero >&9
"$BACKBONE" start "$routine" --events >"$WORLD/pipe" 2>/dev/null </dev/null &
program=$!
wait_until "nothing more can be written" is_writing "$program"
kill -TERM "$program"
wait_until "the program is gone" is_gone "$program"

# The same where output is stopped (Ctrl-S) before the program, which only waits, is asked to end.
type_line "clear; backbone --linear"
wait_for "esc, Decide later"
program=$(program)
keys C-s
begin=${EPOCHREALTIME/./}
kill -TERM "$program"
wait_until "the program is gone" is_gone "$program"
took=$((${EPOCHREALTIME/./} - begin))
((took < 1500000)) || fail "it took $took us"
keys C-q
# The prompt of the program is still on its line.
keys Enter
left_with 0
shell_is_as_before
