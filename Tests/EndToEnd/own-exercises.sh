# Exercises of the person's own: imported, checked, found beside ours; broken ones named, left out.

own=$XDG_DATA_HOME/backbone/content/exercises
cat >"$WORLD/list.json" <<'JSON'
[
  { "id": "Sled_Push", "name": "Sled Push", "force": "push", "level": "beginner",
    "mechanic": null, "equipment": null, "primaryMuscles": ["quadriceps", "glutes"],
    "secondaryMuscles": ["lower back"], "instructions": ["Lean in.", "Walk."],
    "category": "strongman" },
  { "id": "Plank", "name": "Plank", "force": "static", "level": "beginner", "mechanic": null,
    "equipment": "body only", "primaryMuscles": ["abdominals"], "secondaryMuscles": [],
    "instructions": [], "category": "strength" }
]
JSON
report=$(backbone import exercises "$WORLD/list.json")
has "the report" "$report" "1 exercise added to $own"
has "the report" "$report" "Built in already: plank"
has "the report" "$report" "Muscles that the atlas doesn't have: quadriceps (1)"
equal "what is there" "$(ls "$own")" "sled-push.json"
equal "the number of exercises" "$(backbone exercises | wc -l)" 27
has "a second report" "$(backbone import exercises "$WORLD/list.json")" "1 exercise already there"

# A broken record of every kind.
sound='{"id":"NAME","name":"Odd","category":"hip","mode":"load","primary":[],"secondary":[]}'
broken() {
  echo "${sound/NAME/$1}" >"$own/$1.json"
}
broken wrong-type && sed -i 's/"Odd"/7/' "$own/wrong-type.json"
broken unknown-id && sed -i 's/"primary":\[\]/"primary":["biceps"]/' "$own/unknown-id.json"
broken bad-json && sed -i 's/}$//' "$own/bad-json.json"
broken other-name && sed -i 's/other-name/another/' "$own/other-name.json"
printf '\xff\xfe' >"$own/not-utf8.json"
truncate -s 100M "$own/huge.json"
mkdir "$own/folder.json"
mkfifo "$own/pipe.json"
ln -s "$WORLD/nowhere" "$own/unreadable.json"
left=0
checked=$(backbone check "$own") || left=$?
equal "the status" "$left" 65
has "the check" "$checked" "$own/wrong-type.json: name: must be text, found a number"
has "the check" "$checked" "$own/unknown-id.json: primary[0]: there is no muscle \"biceps\""
has "the check" "$checked" "$own/bad-json.json: 2:1: "
has "the check" "$checked" "$own/other-name.json: id: must be the file's name"
has "the check" "$checked" "$own/not-utf8.json: is not UTF-8 text"
has "the check" "$checked" "$own/huge.json: is larger than 1 MB"
has "the check" "$checked" "$own/folder.json: is a folder, expected a file"
has "the check" "$checked" "$own/pipe.json: is not a regular file"
has "the check" "$checked" "$own/unreadable.json: cannot be read"
equal "the last line" "${checked##*$'\n'}" "1 exercise OK, 9 problems"
refuses 66 "$WORLD/none" backbone check "$WORLD/none"

start
wait_for "read 9 of your files"
keys 3
wait_for "1 of 27"
keys /
type_text "sled"
wait_for "Lean in."
keys Enter
keys q
left_with 0
