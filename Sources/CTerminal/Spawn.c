#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>

extern char **environ;

pid_t ct_spawn(const char *path, char *const arguments[]) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  if (posix_spawnattr_init(&attributes) != 0) return -1;
  if (posix_spawn_file_actions_init(&files) != 0) {
    posix_spawnattr_destroy(&attributes);
    return -1;
  }
  // The terminal is the program's own: whatever a child says goes nowhere.
  int failed = 0;
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    failed |= posix_spawn_file_actions_addopen(
        &files, descriptor, "/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY, 0);
  }
  // Signals are blocked here for the signalfd; a child must be able to die of them.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  failed |= posix_spawnattr_setsigmask(&attributes, &none);
  failed |= posix_spawnattr_setsigdefault(&attributes, &all);
  // A group of its own, so that Ctrl-C is not for it and its own children end with it.
  failed |= posix_spawnattr_setpgroup(&attributes, 0);
  failed |= posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  pid_t child = -1;
  if (failed != 0 || posix_spawn(&child, path, &files, &attributes, arguments, environ) != 0) {
    child = -1;
  }
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return child;
}
