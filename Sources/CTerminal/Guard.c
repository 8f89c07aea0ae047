// The terminal's state, restored on every way out. After a fault nothing of Swift or ncurses can be
// trusted, so all that is needed lies ready here, and only async-signal-safe calls are made.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { fault_count = sizeof faults / sizeof *faults };

static volatile sig_atomic_t guarded;
static int terminal;
static struct termios state;
static char reset_text[512];
static char message_text[512];
static struct sigaction handlers[fault_count];
// A stack overflow leaves no room on the usual stack.
static char fault_stack[16384];

static void restore(void) {
  // tcsetattr in the background would stop the process instead.
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  ct_write(terminal, reset_text, strlen(reset_text));
  tcsetattr(terminal, TCSANOW, &state);
}

static void fault(int signal) {
  if (guarded) {
    guarded = 0;
    restore();
    ct_write(terminal, message_text, strlen(message_text));
  }
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

static void leave(void) {
  if (guarded) restore();
}

static void keep(char *place, size_t size, const char *text) {
  strncpy(place, text, size - 1);
  place[size - 1] = 0;
}

bool ct_guard(int descriptor, const char *reset, const char *message) {
  if (tcgetattr(descriptor, &state) != 0) return false;
  terminal = descriptor;
  keep(reset_text, sizeof reset_text, reset);
  keep(message_text, sizeof message_text, message);

  stack_t stack = {.ss_sp = fault_stack, .ss_size = sizeof fault_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = fault, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fault_count; i++) sigaction(faults[i], &action, &handlers[i]);

  static bool is_registered;
  if (!is_registered) is_registered = atexit(leave) == 0;
  guarded = 1;
  return true;
}

void ct_unguard(void) {
  if (!guarded) return;
  // Mouse reports that are still under way would otherwise be typed into the shell.
  tcsetattr(terminal, TCSAFLUSH, &state);
  guarded = 0;
  for (int i = 0; i < fault_count; i++) sigaction(faults[i], &handlers[i], NULL);
}
