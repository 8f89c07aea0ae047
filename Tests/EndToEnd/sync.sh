# Two machines with one folder between them agree; the log can be copied, and made anew.

folder=$WORLD/shared
own_config=$XDG_CONFIG_HOME
mkdir -p "$folder" "$XDG_CONFIG_HOME/backbone"
refuses 64 "there is no exchange folder yet" backbone sync
echo "{ \"exchange\": \"$folder\" }" >"$XDG_CONFIG_HOME/backbone/settings.json"
refuses 66 "there is no training log to back up yet" backbone backup "$WORLD/none"

other() {
  XDG_DATA_HOME=$WORLD/other backbone "$@"
}

backbone start "$routine" --plain --speed 1000 </dev/null >/dev/null
has "what the program sent when it closed" "$(cat "$folder"/*/*.jsonl)" '"kind":"session"'
backbone calendar add 2030-12-01T07:30 long >/dev/null
has "the first machine" "$(backbone sync)" "Sent 1 entry."
has "the second machine" "$(other sync)" "Received 1 session and 1 change to your plan."
equal "the second time" "$(other sync)" "Everything is up to date."
backbone export --canonical >"$WORLD/one.json"
other export --canonical | cmp - "$WORLD/one.json"

# Discarded on one machine, it is gone on both.
other log discard "$(other log --json | sed -n 's/^    "id": "\(.*\)",$/\1/p')" >/dev/null
other sync >/dev/null
backbone sync >/dev/null
other export --canonical >"$WORLD/two.json"
has_not "the log" "$(<"$WORLD/two.json")" "$routine"
backbone start mcgill-big3 --plain --speed 1000 </dev/null >/dev/null
other sync >/dev/null
other export --canonical >"$WORLD/two.json"
has "the log" "$(<"$WORLD/two.json")" '"routine":"mcgill-big3"'
backbone export --canonical | cmp - "$WORLD/two.json"

has "the backup" "$(backbone backup "$WORLD/copy.sqlite")" "Backed up "
equal "its mode" "$(stat -c %a "$WORLD/copy.sqlite")" 600
refuses 73 "exists already" backbone backup "$WORLD/copy.sqlite"
mkdir -p "$WORLD/third/backbone"
cp "$WORLD/copy.sqlite" "$WORLD/third/backbone/journal.sqlite"
XDG_DATA_HOME=$WORLD/third backbone export --canonical | cmp - "$WORLD/two.json"

has "the rebuilt log" "$(backbone rebuild)" "Rebuilt your training log: "
backbone export --canonical | cmp - "$WORLD/two.json"
equal "the sync after it" "$(backbone sync)" "Everything is up to date."
# A damaged log comes back out of the folder.
echo "this is no database" >"$journal"
rm -f "$journal-wal" "$journal-shm"
backbone rebuild >/dev/null 2>"$WORLD/said"
has "the reason" "$(<"$WORLD/said")" "can't be brought back"
backbone export --canonical | cmp - "$WORLD/two.json"
# git brings it from clone to clone: no two machines ever write to one file.
if command -v git >/dev/null; then
  git() { command git -c user.name=B -c user.email=b@example.org -c init.defaultBranch=main "$@"; }
  git -C "$folder" init -q && git -C "$folder" add . && git -C "$folder" commit -qm one
  git clone -q "$folder" "$WORLD/clone"
  mkdir -p "$WORLD/config-2/backbone"
  echo "{ \"exchange\": \"$WORLD/clone\" }" >"$WORLD/config-2/backbone/settings.json"
  backbone calendar add 2030-12-02T07:30 easy >/dev/null && backbone sync >/dev/null
  export XDG_CONFIG_HOME=$WORLD/config-2
  other calendar add 2030-12-03T07:30 easy >/dev/null && other sync >/dev/null
  for clone in "$folder" "$WORLD/clone"; do
    git -C "$clone" add . && git -C "$clone" commit -qm more
  done
  git -C "$WORLD/clone" pull -q --no-rebase --no-edit origin main
  git -C "$folder" pull -q "$WORLD/clone" main
  other sync >/dev/null
  export XDG_CONFIG_HOME=$own_config
  backbone sync >/dev/null
  backbone export --canonical >"$WORLD/three.json"
  other export --canonical | cmp - "$WORLD/three.json"
  has "the merged log" "$(<"$WORLD/three.json")" '"kind":"run"'
fi
rm -rf "$folder"
refuses 66 "isn't there" backbone sync
refuses 66 "isn't there" backbone rebuild
