#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// What the child does between vfork and exec; returns errno of what failed.
static int become(
    const char *path, char *const arguments[], int input, bool bound, pid_t parent) {
  // Whoever is killed can't end it: the kernel does.
  if (bound && prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return errno;
  if (bound && getppid() != parent) return ESRCH;
  // A session of its own, so that it cannot open /dev/tty and Ctrl-C is not for it; that makes it
  // the leader of a group too, with which its own children end.
  setsid();
  // The terminal is the program's own: whatever a child says goes nowhere.
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
  // Signals are blocked here for the signalfd; a child must be able to die of them.
  struct sigaction usual = {.sa_handler = SIG_DFL};
  for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &usual, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environ);
  return errno;
}

// By hand, because posix_spawn has no way to bind a child. Returns errno of what failed.
static int spawn(
    const char *path, char *const arguments[], int input, bool bound, pid_t *child) {
  pid_t parent = getpid();
  volatile int error = 0;
  // No handler of this program may run in the child, which shares its memory until it is another.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  *child = vfork();
  if (*child == 0) {
    error = become(path, arguments, input, bound, parent);
    _exit(127);
  }
  if (*child < 0) error = errno;
  if (*child > 0 && error != 0) waitpid(*child, NULL, 0);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return error;
}

pid_t ct_spawn(const char *path, char *const arguments[], int input, bool bound) {
  pid_t child = -1;
  // A program that was written just now may still be open in a child that another thread is about
  // to start; that is over in a moment.
  int error = ETXTBSY;
  for (int attempt = 0; error == ETXTBSY && attempt < 20; attempt++) {
    if (attempt > 0) usleep(1000);
    error = spawn(path, arguments, input, bound, &child);
  }
  return error == 0 ? child : -1;
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
