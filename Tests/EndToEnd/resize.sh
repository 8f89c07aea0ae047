# A session runs on whatever becomes of the window.

start start "$routine" --speed 12
wait_for "HOLD"
resize 40x12
wait_for "Next: Bird-dog"
resize 20x6
wait_for "Backbone needs at"
resize 1x1
wait_gone "Backbone"
resize 160x45
wait_for "HOLD"
resize 80x24
wait_for "round 2 of 2"
has_not "the screen" "$(screen)" PAUSED

keys q
wait_for "Leave the session?"
keys k
left_with 0
shell_is_as_before

# The terminal may have had another size for a moment, and have torn the picture: it is drawn whole
# even when the size is the old one.
start
wait_for "Unfinished session"
keys Escape
wait_gone "Unfinished session"
keys 2
wait_for "Musculus deltoideus"
whole=$(screen)
printf '\e[12;1Htorn' >"$(terminal display-message -p '#{pane_tty}')"
wait_for "torn"
kill -WINCH "$(program)"
is_whole() { [[ $(screen) == "$whole" ]]; }
wait_until "the picture is whole again" is_whole
