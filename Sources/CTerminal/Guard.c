// The modes of the terminal, put back on every way out. After a fault nothing of Swift or ncurses
// can be trusted, so all that is needed lies ready here, and only async-signal-safe calls are made.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// The signals whose default action ends a process (signal(7)), apart from those that the event loop
// reads or ignores, see ct_signals_open, and SIGKILL. First those that a fault of the program causes.
static const int ending[] = {SIGILL,  SIGTRAP,   SIGABRT, SIGSEGV, SIGBUS,  SIGFPE,    SIGSYS,
                             SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGIO,     SIGPWR,
                             SIGXCPU, SIGSTKFLT};
enum { ending_count = sizeof ending / sizeof *ending, fault_count = 7 };

static volatile sig_atomic_t guarded;
static int terminal;
static struct termios state;
static char reset_text[512];
static char message_text[512];
static char first_texts[2][128];
static _Atomic(char *) first_text;
static struct sigaction handlers[NSIG];

// In the background the terminal is another program's, and setting its modes would stop this one.
static bool is_ours(void) {
  pid_t owner = tcgetpgrp(terminal);
  return owner <= 0 || owner == getpgrp();
}

static void keep(char *place, size_t size, const char *text) {
  strncpy(place, text, size - 1);
  place[size - 1] = 0;
}

static void restore(void) {
  if (!is_ours()) return;
  ct_write_reset_first(terminal);
  ct_write(terminal, reset_text, strlen(reset_text));
  tcsetattr(terminal, TCSANOW, &state);
}

void ct_reset_first(const char *text) {
  // Whoever reads it meanwhile finds the old text or the new one, and never half of one.
  int spare = atomic_load(&first_text) == first_texts[0];
  keep(first_texts[spare], sizeof first_texts[spare], text);
  atomic_store(&first_text, first_texts[spare]);
}

void ct_write_reset_first(int descriptor) {
  const char *text = atomic_load(&first_text);
  if (text) (void)!write(descriptor, text, strlen(text));
}

static bool is_fault(int signal) {
  for (int i = 0; i < fault_count; i++)
    if (ending[i] == signal) return true;
  return false;
}

static void end(int signal) {
  if (guarded) {
    guarded = 0;
    restore();
    if (is_fault(signal) && is_ours()) ct_write(terminal, message_text, strlen(message_text));
  }
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

static void leave(void) {
  if (guarded) restore();
}

static void take_over(int signal, const struct sigaction *action) {
  sigaction(signal, NULL, &handlers[signal]);
  // What was ignored by whoever started the program stays ignored.
  if (handlers[signal].sa_handler != SIG_IGN || is_fault(signal)) sigaction(signal, action, NULL);
}

bool ct_guard(int descriptor, const char *reset, const char *message) {
  if (tcgetattr(descriptor, &state) != 0) return false;
  // Kept apart, because the descriptor may be turned away from the terminal.
  terminal = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (terminal < 0) terminal = descriptor;
  keep(reset_text, sizeof reset_text, reset);
  keep(message_text, sizeof message_text, message);

  ct_guard_thread();
  struct sigaction action = {.sa_handler = end, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < ending_count; i++) take_over(ending[i], &action);
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) take_over(signal, &action);

  static bool is_registered;
  if (!is_registered) is_registered = atexit(leave) == 0;
  guarded = 1;
  return true;
}

void ct_guard_thread(void) {
  // A stack overflow leaves no room on the usual stack.
  static _Thread_local char stack_of_handler[16384];
  stack_t stack = {.ss_sp = stack_of_handler, .ss_size = sizeof stack_of_handler};
  sigaltstack(&stack, NULL);
}

void ct_modes_restore(void) {
  if (guarded && is_ours()) tcsetattr(terminal, TCSADRAIN, &state);
}

void ct_unguard(void) {
  if (!guarded) return;
  // Mouse reports that are still under way would otherwise be typed into the shell.
  if (is_ours()) tcsetattr(terminal, TCSAFLUSH, &state);
  guarded = 0;
  if (terminal > STDERR_FILENO) close(terminal);
  for (int i = 0; i < ending_count; i++) sigaction(ending[i], &handlers[ending[i]], NULL);
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++)
    sigaction(signal, &handlers[signal], NULL);
}
