# `simulate` prints the plan that a run follows.

plan=$(backbone simulate "$routine" --level intermediate --json | tr -d ' \n')
steps=${plan//'"seconds":'/}
equal "the number of steps" "$(((${#plan} - ${#steps}) / 10))" 18
has "the plan" "$plan" '"total":573'

lines=$(backbone simulate "$routine" --level intermediate)
equal "the number of lines, the end included" "$(wc -l <<<"$lines")" 19
equal "the last line" "${lines##*$'\n'}" "9:33  end"
