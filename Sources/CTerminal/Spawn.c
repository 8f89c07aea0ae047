#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/syscall.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

#ifdef __linux__
// What the child does between vfork and exec; returns errno of what failed.
static int become(const char *path, char *const arguments[], int input, pid_t parent) {
  // Whoever is killed can't end it: the kernel does.
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return errno;
  if (getppid() != parent) return ESRCH;
  setsid();
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (descriptor == 0 && input >= 0) {
      if (dup2(input, STDIN_FILENO) < 0) return errno;
      continue;
    }
    int null = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY);
    if (null < 0) return errno;
    if (null != descriptor) {
      if (dup2(null, descriptor) < 0) return errno;
      close(null);
    }
  }
  struct sigaction usual = {.sa_handler = SIG_DFL};
  for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &usual, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environ);
  return errno;
}

// As posix_spawn does it, which has no way to bind a child.
static int spawn_bound(const char *path, char *const arguments[], int input, pid_t *child) {
  pid_t parent = getpid();
  volatile int error = 0;
  // No handler of this program may run in the child, which shares its memory until it is another.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  *child = vfork();
  if (*child == 0) {
    error = become(path, arguments, input, parent);
    _exit(127);
  }
  if (*child < 0) error = errno;
  if (*child > 0 && error != 0) waitpid(*child, NULL, 0);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return error;
}
#endif

pid_t ct_spawn(const char *path, char *const arguments[], int input, bool bound) {
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
  if (input >= 0) failed |= posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  // Signals are blocked here for the signalfd; a child must be able to die of them.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  failed |= posix_spawnattr_setsigmask(&attributes, &none);
  failed |= posix_spawnattr_setsigdefault(&attributes, &all);
  // A session of its own, so that it cannot open /dev/tty and Ctrl-C is not for it; that makes it
  // the leader of a group too, with which its own children end.
  failed |= posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
  pid_t child = -1;
  // A program that was written just now may still be open in a child that another thread is about
  // to start; that is over in a moment.
  int error = failed == 0 ? ETXTBSY : failed;
  for (int attempt = 0; error == ETXTBSY && attempt < 20; attempt++) {
    if (attempt > 0) usleep(1000);
#ifdef __linux__
    if (bound) {
      error = spawn_bound(path, arguments, input, &child);
      continue;
    }
#endif
    error = posix_spawn(&child, path, &files, &attributes, arguments, environ);
  }
  if (error != 0) child = -1;
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return child;
}

// Until the child has ended, or so many milliseconds have passed.
static void await(pid_t child, int milliseconds) {
  // By number, because glibc has the function only since 2.36; where the kernel has none, before
  // Linux 5.3, this waits not at all.
  int descriptor = (int)syscall(SYS_pidfd_open, child, 0);
  if (descriptor < 0) return;
  struct pollfd process = {.fd = descriptor, .events = POLLIN};
  int64_t deadline = ct_awake_time() + milliseconds * INT64_C(1000000);
  for (int64_t left = milliseconds; left > 0; left = (deadline - ct_awake_time()) / 1000000) {
    if (poll(&process, 1, (int)left) >= 0) break;
  }
  close(descriptor);
}

bool ct_wait(pid_t child, int milliseconds, int *status) {
  *status = 0;
  pid_t ended = waitpid(child, status, WNOHANG);
  if (ended == 0 && milliseconds > 0) {
    await(child, milliseconds);
    ended = waitpid(child, status, WNOHANG);
  }
  return ended != 0;
}
