# Exercises in the shell: as a list, a text, JSON, pictures.

equal "the number of exercises" "$(backbone exercises | wc -l)" 26
has "the list" "$(backbone exercises)" "bird-dog "
card=$(backbone exercises bird-dog)
has "the card" "$card" "Primary muscles:          Multifidus; Erector spinae; Gluteus maximus"
has "the card" "$card" "4, 3, then 2 reps on each side, hold 8 s, rest 30 s, effort 6/10"
json=$(backbone exercises bird-dog --json | tr -d ' \n')
has "the record" "$json" '"id":"bird-dog"'
equal "what it begins with" "${json:0:2}" "[{"
equal "the records" "$(backbone exercises --json | grep -c '^    "id": ')" 26

figure=$(backbone exercises plank --figure --size 60x20 --ascii)
has "the pictures" "$figure" "setup"
has "the pictures" "$figure" "Hips sag: "
equal "the rows of the pictures" "$(wc -l <<<"$figure")" $((6 * 21))
LC_ALL=C grep -q $'[^ -~]' <<<"$figure" && fail "ASCII pictures have more than ASCII in them"

refuses 64 'Did you mean "plank"?' backbone exercises plonk
refuses 64 "--figure needs an exercise" backbone exercises --figure

# A theme of the user's own colours what is printed, too.
mkdir -p "$XDG_CONFIG_HOME/backbone/themes"
echo '{ "from": "dark", "background": "#ff0000" }' >"$XDG_CONFIG_HOME/backbone/themes/night.json"
has "the picture" "$(backbone exercises plank --figure --color --theme night)" "48;5;196m"
echo "key 1" >"$WORLD/script"
has "the script" "$(backbone script "$WORLD/script" --color --theme night)" "48;5;196m"
refuses 64 'Did you mean "night"?' backbone exercises plank --figure --theme nigt

# The README's pictures are what the program draws; make pictures draws them anew.
backbone script "$assets/pictures/session.script" --svg >"$WORLD/session.svg"
cmp "$WORLD/session.svg" "$assets/pictures/session.svg"
backbone exercises superman --svg --size 44x16 >"$WORLD/superman.svg"
cmp "$WORLD/superman.svg" "$assets/pictures/superman.svg"
equal "the lines of a recording" "$(backbone exercises plank --cast | head -c 13)" '{"version":2,'
refuses 64 "--svg" backbone exercises plank --svg --json
