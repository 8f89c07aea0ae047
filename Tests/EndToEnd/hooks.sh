# Programs of the settings are started at their moments, and keep nobody waiting; what keeps the
# screen awake ends with the program, however that ends.

mkdir -p "$WORLD/hooks" "$XDG_CONFIG_HOME/backbone"
cat >"$WORLD/hooks/tell" <<'SCRIPT'
#!/bin/bash
printf '%s|' "$@" >>"$WORLD/told"
echo >>"$WORLD/told"
# It ends by no signal that it can refuse, and by no end of what it reads.
trap '' TERM HUP INT
exec sleep 4
SCRIPT
cat >"$WORLD/hooks/systemd-inhibit" <<'SCRIPT'
#!/bin/bash
echo $$ >>"$WORLD/awake"
while [[ $1 == --* ]]; do shift; done
"$@" &
echo $! >>"$WORLD/awake"
trap '' TERM HUP INT
wait
SCRIPT
chmod +x "$WORLD/hooks/"*
export PATH="$WORLD/hooks:$PATH"
cat >"$XDG_CONFIG_HOME/backbone/settings.json" <<'JSON'
{
  "hooks": {
    "on_session_start": ["tell", "start", "{routine}; $(id)"],
    "on_pause": ["tell", "pause"],
    "on_resume": ["tell", "resume"],
    "on_session_end": ["tell", "end", "{level}"]
  }
}
JSON

told() {
  [[ -e $WORLD/told && $(<"$WORLD/told") == "$1" ]]
}

none_is_awake() {
  local process
  for process in $(<"$WORLD/awake"); do is_gone "$process" || return 1; done
}

start start "$routine"
wait_for "GET READY"
keys Space
wait_for "PAUSED"
keys Space
wait_gone "PAUSED"
begin="start|$routine; \$(id)|"$'\n'"pause|"$'\n'"resume|"
wait_until "three moments are told" told "$begin"
wait_until "the screen is kept awake" [ -s "$WORLD/awake" ]
program=$(program)
began=${EPOCHREALTIME/./}
kill -TERM "$program"
wait_until "the program is gone" is_gone "$program"
took=$((${EPOCHREALTIME/./} - began))
((took < 1000000)) || fail "it took $took us"
left_with 0
wait_until "the end is told" told "$begin"$'\n'"end|beginner|"
wait_until "nothing keeps the screen awake" none_is_awake

# Nor does it after a kill.
rm "$WORLD/awake"
start
wait_for "Unfinished session"
keys Enter
wait_for "PAUSED"
wait_until "the screen is kept awake" [ -s "$WORLD/awake" ]
program=$(program)
kill -KILL "$program"
wait_until "the program is gone" is_gone "$program"
wait_until "nothing keeps the screen awake" none_is_awake
