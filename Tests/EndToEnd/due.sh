# What is due is one line and an exit status; runs and corrections change it, and nothing is told of
# a session that was discarded.

status=0
said=$(backbone due 2>&1) || status=$?
equal "the status without a plan" "$status" 2
has "the reason" "$said" "There is no plan yet"
[[ ! -e $journal ]] || fail "a journal was begun for nothing"

status=0
backbone due --format '{routine} {when}' >/dev/null 2>"$WORLD/said" || status=$?
equal "the status of a field that isn't known" "$status" 64
has "the field" "$(<"$WORLD/said")" "not {when}"

has "the run" "$(backbone calendar add 2030-12-01T07:30 long --minutes 110)" \
  "Added: 2030-12-01 07:30, long run, 110 min."
has "the list" "$(backbone calendar list)" "2030-12-01  07:30  long run, 110 min"
refuses 64 "isn't a day" backbone calendar add 2030-02-30 long

printf '%s\r\n' BEGIN:VCALENDAR BEGIN:VEVENT UID:a 'DTSTART;TZID=Europe/Berlin:20301203T180000' \
  'SUMMARY:Intervals 6 x 800 m' END:VEVENT BEGIN:VEVENT UID:b 'DTSTART;VALUE=DATE:20301205' \
  'SUMMARY:Easy run' END:VEVENT END:VCALENDAR >"$WORLD/runs.ics"
# A run without a time begins when the settings say.
mkdir -p "$XDG_CONFIG_HOME/backbone"
echo '{ "calendar": { "allDayHour": 18 } }' >"$XDG_CONFIG_HOME/backbone/settings.json"
has "the import" "$(backbone calendar import "$WORLD/runs.ics")" "Imported 2 runs."
rm "$XDG_CONFIG_HOME/backbone/settings.json"
has "the imported run" "$(backbone calendar list --json)" '"kind": "intervals"'
has "the run of a whole day" "$(backbone calendar list)" "2030-12-05  18:00"
refuses 65 "no events" backbone calendar import /dev/null
printf '%s\n' BEGIN:VEVENT UID:z DTSTART:20200106T063000 'RRULE:FREQ=WEEKLY;COUNT=4' SUMMARY:Run \
  END:VEVENT >"$WORLD/over.ics"
has "the import of a plan that is over" "$(backbone calendar import "$WORLD/over.ics")" \
  "Imported 0 runs."
has_not "what the file before had" "$(backbone calendar list)" "2030-12-05"
refuses 66 "no-such-file" backbone calendar import no-such-file

# The file for prompts says since when the session is due, and goes on saying so.
start
for page in "How often do you run?" "What do you want most?" "What do you have?" \
  "Does any of this apply to you?"; do
  wait_for "$page"
  keys Enter
done
wait_for "Look around first"
keys Down Down Enter
wait_for "Your first strength"
keys q
left_with 0
file=$XDG_STATE_HOME/backbone/due
said=$(<"$file")
[[ $said =~ ^[0-9]+$'\t'"Home back day, " ]] || fail "the file for prompts says: $said"
start
wait_for "Your first strength"
keys q
left_with 0
equal "the file for prompts" "$(<"$file")" "$said"
has "the command" "$(backbone due)" "Home back day"
