# A routine is duplicated and deleted on the session screen, and its file follows.

mine="$XDG_DATA_HOME/backbone/content/routines"
start
keys 4
wait_for "The plan"
keys y
wait_for "Saved: "
wait_for "(copy)"
is_there() {
  [[ $(ls "$mine" 2>/dev/null) == *.json ]]
}
wait_until "the file is there" is_there
file="$mine/$(ls "$mine")"
has "the check" "$(backbone check "$mine")" "1 routine OK"
keys d
wait_for "Delete "
wait_for "This can't be undone."
keys d
[[ -f $file ]] || fail "a slip of the finger deleted it"
keys y
wait_for "Deleted: "
wait_until "the file is gone" test ! -e "$file"

# What came with the program stays.
keys g d
wait_for "You can only delete your own."
keys q
left_with 0
