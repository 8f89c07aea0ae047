# An exchange folder that answers late doesn't hold up the start: what it brings is shown when it is
# there, without a word of complaint.

command -v cc >/dev/null || exit 0
folder=$WORLD/elsewhere
mkdir -p "$folder" "$XDG_CONFIG_HOME/backbone"
# Another machine has a session that counts.
XDG_DATA_HOME=$WORLD/fast backbone start "$routine" --plain --speed 1000 </dev/null >/dev/null
XDG_DATA_HOME=$WORLD/fast backbone export --canonical |
  sed 's/"rehearsal":true/"rehearsal":false/; s/"speed":1000/"speed":1/' |
  XDG_DATA_HOME=$WORLD/other backbone import --yes - >/dev/null
echo "{ \"exchange\": \"$folder\" }" >"$XDG_CONFIG_HOME/backbone/settings.json"
has "the other machine" "$(XDG_DATA_HOME=$WORLD/other backbone sync)" "Sent 1 entry."

# Asked for what is in that folder, the system answers once a file is there.
cat >"$WORLD/late.c" <<'C'
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
DIR *opendir(const char *name) {
  while (strstr(name, "/elsewhere") && access(getenv("ANSWER"), F_OK)) usleep(10000);
  return ((DIR *(*)(const char *))dlsym(RTLD_NEXT, "opendir"))(name);
}
C
cc -shared -fPIC -o "$WORLD/late.so" "$WORLD/late.c" -ldl

open_terminal
type_line "export LD_PRELOAD=$WORLD/late.so ANSWER=$WORLD/answer"
start
keys 5
wait_for "Nothing here yet"
touch "$WORLD/answer"
wait_gone "Nothing here yet"
keys q
left_with 0
shows_not "doesn't answer" || fail "it says that the folder doesn't answer"
