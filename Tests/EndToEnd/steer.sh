# A session that runs in one terminal is seen and steered from another.

export XDG_RUNTIME_DIR="$WORLD/runtime"
mkdir -m 700 "$XDG_RUNTIME_DIR"

refuses 1 "no session is running" backbone status
refuses 1 "no session is running" backbone pause
refuses 1 "XDG_RUNTIME_DIR is not set" env -u XDG_RUNTIME_DIR "$BACKBONE" status

start start "$routine"
wait_until "the session can be seen" backbone status
socket="$XDG_RUNTIME_DIR/backbone/$(program).sock"
equal "the modes of folder and socket" "$(stat -c %a "${socket%/*}" "$socket" | tr '\n' ' ')" "700 600 "
backbone pause
wait_for "PAUSED"
has "the status" "$(backbone status --json)" '"phase":"paused"'
equal "the chosen fields" "$(backbone status --format '{exercise}, {kind}, {step}')" "Plank, prep, 1"
refuses 1 "no set to end" backbone end-set
backbone resume
backbone next
has "the status" "$(backbone status --json)" '"kind":"work"'
backbone back
has "the status" "$(backbone status --json)" '"kind":"prep"'
refuses 64 "no field" backbone status --format '{nothing}'
refuses 1 "isn't running a session" backbone pause --session 1

# With two of them one must be named.
"$BACKBONE" start bird-dog --plain >"$WORLD/lines" </dev/null &
second=$!
trap 'kill -9 "$second" ${follower:+"$follower"} 2>/dev/null || true' EXIT
wait_until "there are two" test -S "$XDG_RUNTIME_DIR/backbone/$second.sock"
equal "the number of sessions" "$(backbone status | wc -l)" 2
refuses 64 "--session" backbone next
backbone pause --session "$second"
has "the status" "$(backbone status --session "$second" --json)" '"phase":"paused"'

# A session that dies leaves nothing that is in the way.
kill -9 "$second"
wait "$second" || true
equal "the number of sessions" "$(backbone status | wc -l)" 1
[[ ! -e $XDG_RUNTIME_DIR/backbone/$second.sock ]] || fail "a dead socket is still there"

# Those who follow see it end.
"$BACKBONE" status --follow --format '{kind}' >"$WORLD/followed" &
follower=$!
wait_until "the follower has begun" test -s "$WORLD/followed"
backbone stop
wait_for "sets completed"
wait_until "the socket is gone" test ! -e "$socket"
wait "$follower"
refuses 1 "no session is running" backbone status
