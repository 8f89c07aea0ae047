# An exchange folder that never answers, as one of another machine may be, holds up neither the start
# nor the end, and is said once.

command -v cc >/dev/null || exit 0
folder=$WORLD/elsewhere
mkdir -p "$folder" "$XDG_CONFIG_HOME/backbone"
echo "{ \"exchange\": \"$folder\" }" >"$XDG_CONFIG_HOME/backbone/settings.json"
# Asked for what is in that folder, the system never answers.
cat >"$WORLD/hang.c" <<'C'
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <string.h>
#include <unistd.h>
DIR *opendir(const char *name) {
  while (strstr(name, "/elsewhere")) pause();
  return ((DIR *(*)(const char *))dlsym(RTLD_NEXT, "opendir"))(name);
}
C
cc -shared -fPIC -o "$WORLD/hang.so" "$WORLD/hang.c" -ldl

begin=$(date +%s%N)
LD_PRELOAD=$WORLD/hang.so backbone start "$routine" --plain --speed 1000 </dev/null >/dev/null 2>"$WORLD/said"
took=$((($(date +%s%N) - begin) / 1000000))
equal "what is said" "$(<"$WORLD/said")" \
  "backbone: the exchange folder $folder doesn't answer. Backbone will try again next time."
((took < 1000 * deadline)) || fail "it took $took ms"

# Once it answers again, nothing is missing.
has "the next exchange" "$(backbone sync)" "Sent "
