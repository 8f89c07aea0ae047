# Files that cannot be used are named in one line, left as they are, and the status says which kind.

echo "not a journal" >"$WORLD/file"
refuses 73 "HOME" env -u XDG_DATA_HOME -u XDG_STATE_HOME -u HOME "$BACKBONE" log
refuses 66 "$WORLD/none" backbone --assets "$WORLD/none"
refuses 66 "$WORLD/none" backbone script "$WORLD/none"
refuses 65 "$WORLD/file:1" backbone script "$WORLD/file"

mkdir -p "${journal%/*}"
cp "$WORLD/file" "$journal"
refuses 74 "$journal" backbone log
refuses 74 "$journal" backbone start "$routine"
equal "the journal" "$(<"$journal")" "not a journal"

# Everything else can still be looked at.
start
wait_for "Your sessions won't be saved"
keys 3
wait_for "Plank"
keys 4 Enter
wait_for "Your sessions won't be saved"
keys q
wait_for "Leave"
keys e
wait_gone "Leave"
keys q
left_with 0
equal "the journal" "$(<"$journal")" "not a journal"

# Without a path the check looks at the user's own content, as the notice on the screen says.
own="${journal%/*}/content"
rm -rf "$own"
"$BACKBONE" check >"$WORLD/checked" || fail "nothing to check is no fault"
grep -qF "$own" "$WORLD/checked" || fail "the folder isn't named: $(<"$WORLD/checked")"
mkdir -p "$own/routines"
echo "{" >"$own/routines/broken.json"
status=0
"$BACKBONE" check >"$WORLD/checked" || status=$?
equal "the status of a check" "$status" 65
grep -qF "$own/routines/broken.json" "$WORLD/checked" || fail "the file isn't named"
