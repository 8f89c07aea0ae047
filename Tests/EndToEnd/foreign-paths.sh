# Folders and files whose names are not UTF-8, as an old disk or another system leaves them.

latin=$'caf\xe9'
export HOME="$WORLD/$latin"
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME
mkdir -p "$HOME"
cp -r "$assets" "$WORLD/assets-$latin"

list="$WORLD/list-$latin.json"
cat >"$list" <<'JSON'
[
  { "id": "Подъём_туловища", "name": "Подъём туловища", "force": "pull", "level": "beginner",
    "mechanic": null, "equipment": null, "primaryMuscles": ["lats"], "secondaryMuscles": [],
    "instructions": ["Pull."], "category": "strength" }
]
JSON
report=$(backbone import exercises "$list" --assets "$WORLD/assets-$latin")
has "the report" "$report" "1 exercise added to "
# What is no text is shown as one sign.
has "the report" "$report" "caf"$'\xef\xbf\xbd'
own="$HOME/.local/share/backbone/content/exercises"
equal "what is there" "$(ls "$own")" "podem-tulovishcha.json"
has "the check" "$(backbone check "$own")" "1 exercise OK"
has "the check of the file" "$(backbone check "$own/podem-tulovishcha.json")" "1 exercise OK"
refuses 66 "none-caf" backbone check "$WORLD/none-$latin"

# A file in the person's own content that is called so is named, and the rest is read.
cp "$own/podem-tulovishcha.json" "$own/$latin.json"
left=0
checked=$(backbone check "$own") || left=$?
equal "the status" "$left" 65
has "the check" "$checked" "1 exercise OK, 1 problem"
rm "$own/$latin.json"

printf 'start %s beginner\nwait 3\nframe\n' "$routine" >"$WORLD/steps-$latin"
has "the frame" "$(backbone script "$WORLD/steps-$latin")" "GET READY"

# The journal and the settings lie there, too.
backbone start "$routine" --plain --speed 1000 </dev/null >"$WORLD/lines"
has "the log" "$(backbone log)" "6/6 sets"
[[ -f $HOME/.local/share/backbone/journal.sqlite ]] || fail "the journal is elsewhere"
# A library of the speech program may make .config.
equal "other folders of the home" "$(ls -A "$HOME" | grep -vxE '\.config|\.local')" ""
