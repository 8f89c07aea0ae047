# `simulate` prints the plan that a run follows.

plan=$(backbone simulate "$routine" --level intermediate --json | tr -d ' \n')
steps=${plan//'"seconds":'/}
equal "the number of steps" "$(((${#plan} - ${#steps}) / 10))" 18
has "the plan" "$plan" '"total":573'

lines=$(backbone simulate "$routine" --level intermediate)
equal "the number of lines, the end included" "$(wc -l <<<"$lines")" 19
equal "the last line" "${lines##*$'\n'}" "9:33  end"

# Exercises that need what is missing are swapped, as in a session, unless they are to stay.
has "the plan" "$(backbone simulate full-back-day --as-planned)" "29:53  end"
mkdir -p "$XDG_CONFIG_HOME/backbone"
echo '{"equipment": ["mat", "wall", "chair", "bed", "cushion", "stick", "strap"]}' \
  >"$XDG_CONFIG_HOME/backbone/settings.json"
has "the adapted plan" "$(backbone simulate full-back-day)" "24:13  end"
backbone start full-back-day --events --speed 1000 </dev/null >"$WORLD/events"
has "the last event" "$(tail -n 1 "$WORLD/events")" '"at":1453000'
# The log counts the sets of that plan, not those of the routine.
has "the log" "$(backbone log)" "19/19 sets"
