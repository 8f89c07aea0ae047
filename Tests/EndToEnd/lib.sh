# The verbs of the end-to-end tests; `run` reads this file before each of them.
#
# A test is a list of things done and seen in $WORLD, a folder of its own. It fails at the first
# command that fails, and then shows the screen.

set -Eeuo pipefail
trap 'fail "this command failed: $BASH_COMMAND"' ERR
# A crash on purpose must not leave its memory behind.
ulimit -c 0

# Seconds until a wait gives up: long, for a busy machine; a wait is over as soon as it can be.
readonly deadline=15
# The routine that the tests train.
readonly routine=core-planks-birddogs
readonly journal="$XDG_DATA_HOME/backbone/journal.sqlite"
# The content that came with the program.
readonly assets=${BASH_SOURCE[0]%/*}/../../Assets

# MARK: Failing

# Ends the test: what was expected, and the screen as it was.
fail() {
  trap - ERR
  local frame
  for ((frame = 0; frame < ${#BASH_SOURCE[@]}; frame++)); do
    if [[ ${BASH_SOURCE[frame]} != */lib.sh ]]; then
      echo "${BASH_SOURCE[frame]##*/}:${BASH_LINENO[frame - 1]}: $*"
      break
    fi
  done
  if is_open; then
    echo "the screen was, at $(terminal display-message -p '#{window_width}x#{window_height}'):"
    screen | while IFS= read -r row; do echo "  |$row|"; done
  fi
  exit 1
} >&2

# equal WHAT ACTUAL EXPECTED
equal() {
  [[ $2 == "$3" ]] || fail "$1 should be:"$'\n'"$3"$'\n'"but is:"$'\n'"$2"
}

# has WHAT TEXT PART
has() {
  [[ $2 == *"$3"* ]] || fail "$1 should have '$3' in it, but is:"$'\n'"$2"
}

# has_not WHAT TEXT PART
has_not() {
  [[ $2 != *"$3"* ]] || fail "$1 should not have '$3' in it, but is:"$'\n'"$2"
}

# wait_until WHAT COMMAND...: polls until the command succeeds.
wait_until() {
  local what=$1 end=$((SECONDS + deadline))
  shift
  until "$@"; do
    ((SECONDS < end)) || fail "waited $deadline s until $what"
    sleep 0.05
  done
}

# MARK: The program without a terminal

# backbone ARGUMENT...: runs the program as a test's own command.
backbone() {
  "$BACKBONE" "$@"
}

# log_json: the log on one line, without white space, without what differs from run to run (when
# something was done and the ids of all), and without loads and sources where there are none.
log_json() {
  backbone log --json | tr -d " \n" |
    sed -E 's/,"startedAt":"[^"]*"//g; s/"(device|id)":"[^"]*",//g; s/"endedAt":("[^"]*"|null),//g
      s/"load":null,"loadUnit":null,//g; s/"source":null,//g; s/,"steps":[0-9]+//g'
  echo
}

# all_sets: the sets of the routine at the level beginner as log_json shows them, all done.
all_sets() {
  local step=1 round set exercise seconds side reps sets=""
  for round in 1 2; do
    for set in 'plank 20 null null' 'bird-dog 36 "left" 4' 'bird-dog 36 "right" 4'; do
      read -r exercise seconds side reps <<<"$set"
      sets+=",{\"exercise\":\"$exercise\",\"heldSeconds\":$seconds,\"outcome\":\"completed\","
      sets+="\"plannedRepetitions\":$reps,\"plannedSeconds\":$seconds,\"reason\":null,"
      sets+="\"repetitions\":$reps,\"round\":$round,\"set\":1,\"side\":$side,\"step\":$step,"
      sets+="\"targetRepetitions\":$reps,\"targetSeconds\":$seconds}"
      step=$((step + 2))
    done
  done
  echo "${sets#,}"
}

# refuses STATUS TEXT COMMAND...: the command says one line with the text on standard error, nothing
# on standard output, and leaves with the status.
refuses() {
  local status=$1 text=$2 left=0
  shift 2
  "$@" </dev/null >"$WORLD/out" 2>"$WORLD/err" || left=$?
  equal "the status of: $*" "$left" "$status"
  equal "the output of: $*" "$(<"$WORLD/out")" ""
  has "the error of: $*" "$(<"$WORLD/err")" "$text"
  equal "the number of lines of the error of: $*" "$(wc -l <"$WORLD/err")" 1
}

# MARK: The terminal

# The window that the verbs mean; a test that needs a second one says window=2 and opens it.
window=1

terminal() {
  tmux -S "$WORLD/window-$window" -f /dev/null "$@"
}

is_open() {
  [[ -S $WORLD/window-$window ]] && terminal has-session 2>/dev/null
}

# open_terminal: a shell in a terminal of 80x24.
open_terminal() {
  mkdir -p "$WORLD/bin"
  # Between shell and program, because an interactive bash mends what a crash leaves behind.
  cat >"$WORLD/bin/backbone" <<'SCRIPT'
#!/bin/bash
stty -a >"$WORLD/modes-before"
"$BACKBONE" "$@"
status=$?
stty -a >"$WORLD/modes-after"
exit $status
SCRIPT
  chmod +x "$WORLD/bin/backbone"
  # The size is the test's own only once the session is there: tmux 3.3 dies the other way round.
  terminal start-server \; set -g default-terminal tmux-256color \; set -g status off \; \
    set -sg escape-time 0 \; new-session -d -x 80 -y 24 \
    "exec env PS1='<\$?> ' PATH='$WORLD/bin:$PATH' bash --norc --noprofile -i" \; \
    set -g window-size manual
  wait_until "the shell has its prompt" is_at_prompt 0
}

# close_terminal: as when its window is closed.
close_terminal() {
  terminal kill-server
  wait_until "the terminal is gone" is_closed
}

is_closed() {
  ! is_open
}

# record_output: keeps all that is written to the terminal from now on in $WORLD/output.
record_output() {
  terminal pipe-pane "cat >>'$WORLD/output'"
}

# type_text TEXT: presses its keys.
type_text() {
  terminal send-keys -l "$1"
}

# type_line TEXT: types a line into the shell.
type_line() {
  type_text "$1"
  terminal send-keys Enter
}

# start ARGUMENT...: opens the program from the shell, and the terminal before, if need be.
start() {
  is_open || open_terminal
  type_line "backbone $*"
  wait_for "Backbone"
}

# keys KEY...: presses keys, named as tmux does: a, Enter, Escape, Down, C-c.
keys() {
  terminal send-keys "$@"
}

# click COLUMN ROW: presses the first button, from 0, as xterm's SGR mouse mode reports it.
click() {
  terminal send-keys -l $'\e'"[<0;$(($1 + 1));$(($2 + 1))M"$'\e'"[<0;$(($1 + 1));$(($2 + 1))m"
}

# resize COLUMNSxROWS
resize() {
  terminal resize-window -x "${1%x*}" -y "${1#*x}"
}

# screen: what is on it, a line a row.
screen() {
  terminal capture-pane -p
}

# row_with TEXT: the first row of the screen that has it.
row_with() {
  local row
  while IFS= read -r row; do
    if [[ $row == *"$1"* ]]; then
      echo "$row"
      return
    fi
  done < <(screen)
  fail "the screen does not show: $1"
}

shows() {
  [[ $(screen) == *"$1"* ]]
}

shows_not() {
  ! shows "$1"
}

# wait_for TEXT: until it is on the screen.
wait_for() {
  wait_until "the screen shows: $1" shows "$1"
}

# wait_gone TEXT: until it is no longer on the screen.
wait_gone() {
  wait_until "the screen no longer shows: $1" shows_not "$1"
}

# place_of TEXT: the column and row of its first place on the screen, from 0.
place_of() {
  local row=0 line
  while IFS= read -r line; do
    if [[ $line == *"$1"* ]]; then
      line=${line%%"$1"*}
      echo "${#line} $row"
      return
    fi
    row=$((row + 1))
  done < <(screen)
  fail "the screen does not show: $1"
}

# MARK: The process

# program: the process id of the running program.
program() {
  local children
  children=$(terminal display-message -p '#{pane_pid}')
  while [[ $children ]]; do
    local next="" child
    for child in $children; do
      if [[ $(readlink "/proc/$child/exe") == "$BACKBONE" ]]; then
        echo "$child"
        return
      fi
      next+=" $(cat "/proc/$child/task/$child/children")"
    done
    children=${next# }
  done
  fail "the program does not run"
}

# One that has ended but that nobody has asked after yet counts as gone.
is_gone() {
  [[ ! -e /proc/$1 ]] || is_in_state Z "$1"
}

is_stopped() {
  is_in_state T "$1"
}

# is_in_state LETTER PROCESS: by the state that proc(5) shows.
is_in_state() {
  [[ $(cat "/proc/$2/stat" 2>/dev/null) == *") $1 "* ]]
}

is_at_prompt() {
  [[ $(terminal display-message -p '#{alternate_on}') == 0 ]] || return 1
  local last
  last=$(screen)
  [[ ${last##*$'\n'} == "<$1>" ]]
}

# left_with STATUS: until the program has left and the shell asks for the next command.
left_with() {
  wait_until "the shell asks again, after status $1" is_at_prompt "$1"
}

# modes_are_as_before: stty and the terminal itself say so.
modes_are_as_before() {
  equal "the terminal's modes (stty -a)" \
    "$(tail -n +2 "$WORLD/modes-after")" "$(tail -n +2 "$WORLD/modes-before")"
  equal "second screen, mouse and cursor" \
    "$(terminal display-message -p '#{alternate_on} #{mouse_any_flag} #{cursor_flag}')" "0 0 1"
}

# shell_is_as_before: nothing that the program switched is left switched.
shell_is_as_before() {
  modes_are_as_before
  echo_works "$((6 * 7))"
}

# echo_works TEXT: the shell shows what is typed, and carries it out.
echo_works() {
  type_line "echo '$1' said"
  wait_for "> echo '$1' said"
  wait_for "$1 said"
}


# stands_still: whether the screen is the same a few frames later.
stands_still() {
  local before
  before=$(screen)
  sleep 0.4
  [[ $before == "$(screen)" ]]
}

# rings: whether a bell was sent to the terminal since record_output.
rings() {
  grep -q $'\a' "$WORLD/output"
}
