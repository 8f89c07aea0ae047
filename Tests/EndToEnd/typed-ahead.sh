# What is typed behind a key that quits is not carried out, however fast it was typed.

start
keys 2
wait_for "Musculus deltoideus"
type_text $'4q\r'
left_with 0
equal "the log" "$(log_json)" "[]"

# Nor behind the last step of a session without the full screen.
type_line "clear; backbone start $routine --plain"
wait_for "0:00"
type_text $'nnnnnnnnnnnn\r\r'
# How it was is not asked of what was skipped.
wait_for "0 of 6 sets completed"
left_with 0
# Nothing was done in it, and no second one was begun.
equal "the log" "$(log_json)" "[]"
