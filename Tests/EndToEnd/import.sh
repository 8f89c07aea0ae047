# Sessions of other programs: seen first, added whole, added once, undone but for what was changed;
# what can't be read is one line and changes nothing.

table=$WORLD/strong.csv
cat >"$table" <<'CSV'
"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"
"1";"2025-03-04 07:12:09";"Core";"600";"Plank";"1";"";"";"8,5";"";"45.0";"";"First line
second line"
"1";"2025-03-04 07:12:09";"Core";"600";"Plank";"Rest Timer";"";"";"";"";"60.0";"";""
"2";"2025-03-06 18:00:00";"Core";"600";"Zercher Squat";"1";"62,5";"8";"";"";"";"=1+1";""
CSV

preview=$(backbone import "$table")
has "the preview" "$preview" "Strong: 2 sessions, 2 sets"
has "the preview" "$preview" "Left out: 1 row for the rest timer"
has "the preview" "$preview" "  Zercher Squat (1 set)"
has "the preview" "$preview" "Nothing has been changed. Add --yes to add 2 sessions."
[[ ! -e $journal ]] || fail "a preview began a journal"

has "the import" "$(backbone import --yes - <"$table")" "Added 2 sessions. Your plan stays as it is."
has "what could be started" "$(backbone import start)" "Plank: 45 s on 2025-03-04"
equal "the plan" "$(backbone plan --json)" "$(XDG_DATA_HOME=$WORLD/nobody backbone plan --json)"
has "the start" "$(backbone import start plank --yes)" "Your plan starts there for 1 exercise."
has "the second import" "$(backbone import --yes "$table")" "There is nothing to add."
has "the log" "$(backbone log)" "from Strong"
has "the export" "$(backbone export --format strong)" "=1+1"

# What is exported fills an empty home, and comes out of it as it went in.
backbone export --canonical >"$WORLD/all.json"
(
  export XDG_DATA_HOME=$WORLD/other
  backbone import --yes "$WORLD/all.json" >/dev/null
  backbone export --canonical
) >"$WORLD/again.json"
cmp "$WORLD/all.json" "$WORLD/again.json"

# One line, and the log as it was.
refused() {
  local left=0 said
  said=$(backbone import --yes "$1" 2>&1) || left=$?
  equal "the status" "$left" 65
  equal "the lines" "$(wc -l <<<"$said")" 1
  has "the reason" "$said" "$2"
  backbone export --canonical | cmp - "$WORLD/all.json"
}
head -c 100000001 /dev/zero >"$WORLD/huge"
refused "$WORLD/huge" "is larger than 100 MB"
head -c 6000000 /dev/zero | tr '\0' x >"$WORLD/large"
refused "$WORLD/large" "larger than 5 MB"
head -c 20000 /dev/zero | tr '\0' , >"$WORLD/wide"
refused "$WORLD/wide" "more than 200 columns"
{
  head -1 "$table"
  row='"1";"2025-03-04 07:12:09";"A";"";"Row";"1";"";"8"'
  awk -v row="$row" 'BEGIN { for (i = 0; i < 50001; i++) print row }'
} >"$WORLD/long"
refused "$WORLD/long" "more than 50000 rows"
iconv -t UTF-16 "$table" >"$WORLD/utf-16"
refused "$WORLD/utf-16" "is not UTF-8 text"
sed 's/First/"Fir"st/' "$table" >"$WORLD/quotes"
refused "$WORLD/quotes" "line 2: there is text after a closing quote"
printf 'Day,Move\n2025-03-04,Plank\n' >"$WORLD/other.csv"
refused "$WORLD/other.csv" "this table is not from Strong, Hevy or FitNotes"
printf '{"form":"backbone-sessions","version":2,"sessions":[]}' >"$WORLD/newer.json"
refused "$WORLD/newer.json" "a newer Backbone wrote this export"
refuses 66 "no-such-file" backbone import no-such-file

has "any table" "$(printf 'Day,Move,Time\n2025-05-04,Plank,1:30\n' |
  backbone import - --yes --columns date=Day,exercise=Move,seconds=Time)" "Added 1 session."
has "the first undo" "$(backbone import undo)" "Removed 1 session, imported from standard input"
has "the second undo" "$(backbone import undo)" "Removed 2 sessions"
equal "the third undo" "$(backbone import undo)" "There is no import to undo."
