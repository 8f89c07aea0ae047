#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool ct_locale(void) {
  // Numbers keep their C form: only LC_CTYPE is touched.
  if (setlocale(LC_CTYPE, "") == NULL) {
    // A remote shell hands over LANG=en_US.UTF-8 although only C.UTF-8 is installed here.
    const char *wanted = getenv("LC_ALL");
    if (wanted == NULL || *wanted == 0) wanted = getenv("LC_CTYPE");
    if (wanted == NULL || *wanted == 0) wanted = getenv("LANG");
    if (wanted != NULL && (strcasestr(wanted, "UTF-8") || strcasestr(wanted, "UTF8")))
      setlocale(LC_CTYPE, "C.UTF-8");
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// The streams of the screen in use; ncurses leaves closing them to others.
static FILE *out, *in;

SCREEN *ct_screen(const char *type, int output, int input) {
  // newterm catches these four, to leave by _exit or to draw from a handler.
  static const int caught[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  enum { count = sizeof caught / sizeof *caught };
  struct sigaction before[count];
  for (int i = 0; i < count; i++) sigaction(caught[i], NULL, &before[i]);
  // Where this one has its default action, ncurses ignores it during each refresh, and the kernel
  // then drops one that waits to be read.
  sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);

  out = output == STDOUT_FILENO ? stdout : fdopen(dup(output), "w");
  in = input == STDIN_FILENO ? stdin : fdopen(dup(input), "r");
  SCREEN *screen = out && in ? newterm(type, out, in) : NULL;

  for (int i = 0; i < count; i++) sigaction(caught[i], &before[i], NULL);
  return screen;
}

void ct_screen_close(SCREEN *screen) {
  delscreen(screen);
  if (out != stdout) fclose(out);
  if (in != stdin) fclose(in);
}

bool ct_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
    return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

static int64_t nanoseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t ct_awake_time(void) { return nanoseconds(CLOCK_MONOTONIC); }
int64_t ct_boot_time(void) { return nanoseconds(CLOCK_BOOTTIME); }

void ct_write(int descriptor, const char *text, long count) {
  while (count > 0) {
    long written = write(descriptor, text, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    count -= written;
  }
}
