#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

static sigset_t before;

static struct sigaction pipe_before;

int ct_signals_open(void) {
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGTERM);
  sigaddset(&wanted, SIGHUP);
  sigaddset(&wanted, SIGINT);
  sigaddset(&wanted, SIGQUIT);
  sigaddset(&wanted, SIGWINCH);
  sigaddset(&wanted, SIGTSTP);
  sigaddset(&wanted, SIGCONT);
  sigaddset(&wanted, SIGCHLD);
  int descriptor = signalfd(-1, &wanted, SFD_NONBLOCK | SFD_CLOEXEC);
  if (descriptor < 0) return -1;
  pthread_sigmask(SIG_BLOCK, &wanted, &before);
  // The write that caused it fails and says why.
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, &pipe_before);
  return descriptor;
}

int ct_signals_next(int descriptor) {
  struct signalfd_siginfo signal;
  long count;
  do count = read(descriptor, &signal, sizeof signal);
  while (count < 0 && errno == EINTR);
  if (count != sizeof signal) return 0;
  ct_watch_signal((int)signal.ssi_signo);
  return (int)signal.ssi_signo;
}

void ct_signals_close(int descriptor) {
  // A second SIGTERM that came meanwhile would kill the program before it has put things away.
  while (ct_signals_next(descriptor) != 0) continue;
  close(descriptor);
  sigaction(SIGPIPE, &pipe_before, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void ct_stop_job(void) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // The whole group, as the suspend key would: a script that started the program stops with it.
  kill(0, SIGTSTP);
  // Now it takes effect; SIGSTOP instead would stop a session leader for good.
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
}

int ct_timer_open(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

void ct_timer_set(int descriptor, int64_t nanoseconds) {
  struct itimerspec deadline = {
    .it_value = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000}};
  timerfd_settime(descriptor, TFD_TIMER_ABSTIME, &deadline, NULL);
}

void ct_timer_clear(int descriptor) {
  uint64_t count;
  while (read(descriptor, &count, sizeof count) < 0 && errno == EINTR) continue;
}
