# `rules` answers a line of JSON with a line, and names the one that is wrong.

line='{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": "30-30-30", "form": "good", "rpe": 6}, "counters": "0/0/0"}'
answer=$(backbone rules decide <<<"$line")
has "the decision" "$answer" '{"decision":"PROGRESS","variant":3,"next":"v3 3x35 s","counters":"0/0/0"'

printf '%s\n' '' '' "${line/out/oud}" >"$WORLD/lines"
refuses 65 "$WORLD/lines:3: oud: unknown field" backbone rules decide "$WORLD/lines"
refuses 66 "no-such-file" backbone rules decide no-such-file
refuses 66 "Is a directory" backbone rules decide "$WORLD"
status=0
said=$(backbone rules plan <<<'{"kind": "yoga"}' 2>&1) || status=$?
equal "the status" "$status" 65
has "the failure" "$said" "line 1: kind: expected"

has "the permission" "$(backbone rules plan <<<'{"kind": "strength", "since_strength": 47}')" '"allowed":false'
has "the score" "$(backbone rules score <<<'{"sex": "M", "test": "ext", "s": 90}')" '"z":-1.1,"band":"low"'
[[ ! -e $journal ]] || fail "a journal was begun for nothing"
