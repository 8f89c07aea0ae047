# What cannot be meant is refused with one line that helps, and status 64.

refuses 64 "Available: $routine" backbone start no-such-routine
refuses 64 "Available: $routine" backbone simulate no-such-routine
refuses 64 "'beginner', 'intermediate' or 'advanced'" backbone start "$routine" --level hero
refuses 64 "from 1 to 1000" backbone start "$routine" --speed 0
refuses 64 "'fast'" backbone start "$routine" --speed fast
refuses 64 "'--no-such-option'" backbone --no-such-option
refuses 64 'no command "no-such-command"' backbone no-such-command
[[ ! -e $journal ]] || fail "a journal was begun for nothing"
