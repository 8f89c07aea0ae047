// A terminal that nobody reads holds up whoever writes to it, and then nobody reads the signals
// either. A thread of its own sees to it that the program still ends when it is asked to.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

// How long what was asked may wait for a write that is under way, in milliseconds.
enum { patience = 300 };

// The descriptor that is being written to, plus one; 0 while nothing is.
static atomic_int written;
static char reset_text[512];

static pthread_t watcher, writer;
static bool is_watching;
// The signals of the event loop, what ends the watch, and what tells it that one of the signals that
// ask the program to end was read.
static int signals, ended, asked;
static bool has_given_back;
static struct sigaction before;

void ct_write_begins(int descriptor) { atomic_store(&written, descriptor + 1); }
void ct_write_ends(void) { atomic_store(&written, 0); }

static const int asking[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { asking_count = sizeof asking / sizeof *asking };

// Whether a signal waits that asks the program to end.
static bool is_asked_to_end(void) {
  sigset_t pending;
  sigpending(&pending);
  for (int i = 0; i < asking_count; i++)
    if (sigismember(&pending, asking[i])) return true;
  return false;
}

void ct_watch_signal(int signal) {
  if (!is_watching) return;
  for (int i = 0; i < asking_count; i++)
    if (asking[i] == signal) (void)!write(asked, &(uint64_t){1}, sizeof(uint64_t));
}

// Lets the write that is under way, and all that follow on its descriptor, go nowhere.
static void cut(int descriptor) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
  // A description of its own: that of the descriptor is shared with the shell, and stays as it is.
  int terminal = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere >= 0) {
    dup2(nowhere, descriptor);
    close(nowhere);
  }
  // The signal does nothing but interrupt the write; it may come just before the write begins.
  for (int i = 0; i < 50 && atomic_load(&written) != 0; i++) {
    pthread_kill(writer, SIGURG);
    poll(NULL, 0, 10);
  }
  if (terminal < 0) return;
  if (isatty(terminal) && !has_given_back) {
    has_given_back = true;
    // What nobody has read makes room for what gives the terminal back. It may have been cut in the
    // middle of a sequence, which CAN ends.
    tcflush(terminal, TCOFLUSH);
    (void)!write(terminal, "\030", 1);
    ct_write_reset_first(terminal);
    (void)!write(terminal, reset_text, strlen(reset_text));
  }
  close(terminal);
}

static void *watch(void *unused) {
  (void)unused;
  struct pollfd files[] = {
    {.fd = ended, .events = POLLIN},
    {.fd = asked, .events = POLLIN},
    {.fd = signals, .events = POLLIN},
  };
  // Once the program is about to end, what it writes last may be held up as well.
  bool is_ending = false;
  for (;;) {
    if (!is_ending && poll(files, 3, -1) <= 0) continue;
    if (files[0].revents != 0) return NULL;
    if (files[1].revents != 0) is_ending = true;
    int held = atomic_load(&written);
    if (poll(files, 1, patience) > 0) return NULL;
    if (held == 0 || atomic_load(&written) != held) continue;
    if (!is_ending && !is_asked_to_end()) continue;
    is_ending = true;
    cut(held - 1);
  }
}

static void interrupt(int signal) { (void)signal; }

void ct_watch_begins(int descriptor, const char *reset) {
  if (is_watching) return;
  strncpy(reset_text, reset, sizeof reset_text - 1);
  signals = descriptor;
  writer = pthread_self();
  has_given_back = false;
  ended = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (ended < 0) return;
  asked = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (asked < 0) {
    close(ended);
    return;
  }
  struct sigaction action = {.sa_handler = interrupt};
  sigaction(SIGURG, &action, &before);
  // Where the system has no thread left, only this is missed.
  is_watching = pthread_create(&watcher, NULL, watch, NULL) == 0;
  if (is_watching) return;
  close(ended);
  close(asked);
  sigaction(SIGURG, &before, NULL);
}

void ct_watch_ends(void) {
  if (!is_watching) return;
  is_watching = false;
  (void)!write(ended, &(uint64_t){1}, sizeof(uint64_t));
  pthread_join(watcher, NULL);
  close(ended);
  close(asked);
  sigaction(SIGURG, &before, NULL);
}
