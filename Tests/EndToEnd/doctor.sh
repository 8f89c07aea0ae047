# `doctor` names what it finds, and a journal that is damaged is a problem.

backbone doctor --json >"$WORLD/found" || true
has "the findings" "$(<"$WORLD/found")" '"name": "journal"'
has "the findings" "$(<"$WORLD/found")" "not there yet"
[[ ! -e $journal ]] || fail "looking made a journal"

backbone start bird-dog --events --speed 1000 </dev/null >/dev/null
has "the journal" "$(backbone doctor || true)" "intact, 1 session"
printf 'rubbish of eight bytes' >"$journal"
rm -f "$journal"-*
status=0
backbone doctor >"$WORLD/found" || status=$?
equal "the status" "$status" 1
has "the findings" "$(<"$WORLD/found")" "damaged"

# A program of the settings that is not there is named.
mkdir -p "$XDG_CONFIG_HOME/backbone"
echo '{ "hooks": { "on_pause": ["no-such-program"] } }' >"$XDG_CONFIG_HOME/backbone/settings.json"
has "the findings" "$(backbone doctor || true)" 'there is no program "no-such-program"'

# On a bare machine nothing is wrong: a voice, a player of tones and the like are only recommended.
rm -rf "$XDG_CONFIG_HOME/backbone" "$journal"*
status=0
env -u XDG_RUNTIME_DIR PATH=/nowhere TERM=xterm-256color "$BACKBONE" doctor >"$WORLD/found" || status=$?
equal "the status" "$status" 0
has "the findings" "$(<"$WORLD/found")" "No problems found. What could be better is marked with +."

# A file where a folder should be: nothing could be saved.
mkdir -p "$WORLD/home-of-files"
for folder in data config; do
  echo >"$WORLD/home-of-files/$folder"
  status=0
  env XDG_DATA_HOME="$WORLD/home-of-files/data" XDG_CONFIG_HOME="$WORLD/home-of-files/config" \
    "$BACKBONE" doctor >"$WORLD/found" || status=$?
  equal "the status" "$status" 1
  has "the findings" "$(<"$WORLD/found")" "$WORLD/home-of-files/$folder: not a folder"
done
