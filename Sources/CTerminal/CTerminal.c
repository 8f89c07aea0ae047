#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
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

static FILE *stream(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *opened = fdopen(copy, mode);
  if (opened == NULL) close(copy);
  return opened;
}

static int write_all(int descriptor, const char *text, long count) {
  while (count > 0) {
    long written = write(descriptor, text, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      if (errno != EAGAIN) return errno;
      // Another program left the descriptor it shares with this one in non-blocking mode.
      struct pollfd file = {.fd = descriptor, .events = POLLOUT};
      poll(&file, 1, 100);
      continue;
    }
    text += written;
    count -= written;
  }
  return 0;
}

// What ncurses writes of a picture, before the terminal gets it.
static int paper = -1;

const char *ct_refresh(const char *before, const char *after, long *length) {
  int screen = fileno(out);
  if (paper < 0) paper = memfd_create("picture", MFD_CLOEXEC);
  int terminal = paper >= 0 ? fcntl(screen, F_DUPFD_CLOEXEC, 3) : -1;
  if (terminal < 0) {
    // Where the system has no descriptor left, it comes in pieces.
    ct_write(screen, before, (long)strlen(before));
    ct_write_begins(screen);
    wrefresh(stdscr);
    ct_write_ends();
    ct_write(screen, after, (long)strlen(after));
    return NULL;
  }
  int flags = screen > STDERR_FILENO ? O_CLOEXEC : 0;
  lseek(paper, 0, SEEK_SET);
  write_all(paper, before, (long)strlen(before));
  dup3(paper, screen, flags);
  wrefresh(stdscr);
  dup3(terminal, screen, flags);
  close(terminal);
  write_all(paper, after, (long)strlen(after));
  *length = lseek(paper, 0, SEEK_CUR);
  char *picture = mmap(NULL, (size_t)*length, PROT_READ, MAP_SHARED, paper, 0);
  return picture == MAP_FAILED ? NULL : picture;
}

void ct_picture_sent(const char *picture, long length) { munmap((void *)picture, (size_t)length); }

static void close_streams(void) {
  if (out != NULL && out != stdout) fclose(out);
  if (in != NULL && in != stdin) fclose(in);
  out = in = NULL;
}

SCREEN *ct_screen(const char *type, int output, int input) {
  // newterm catches these four, to leave by _exit or to draw from a handler.
  static const int caught[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  enum { count = sizeof caught / sizeof *caught };
  struct sigaction before[count];
  for (int i = 0; i < count; i++) sigaction(caught[i], NULL, &before[i]);
  // Where this one has its default action, ncurses ignores it during each refresh, and the kernel
  // then drops one that waits to be read.
  sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);

  out = output == STDOUT_FILENO ? stdout : stream(output, "w");
  in = input == STDIN_FILENO ? stdin : stream(input, "r");
  SCREEN *screen = out && in ? newterm(type, out, in) : NULL;
  if (screen == NULL) close_streams();

  for (int i = 0; i < count; i++) sigaction(caught[i], &before[i], NULL);
  return screen;
}

void ct_screen_close(SCREEN *screen) {
  delscreen(screen);
  close_streams();
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

int ct_write(int descriptor, const char *text, long count) {
  ct_write_begins(descriptor);
  int error = write_all(descriptor, text, count);
  ct_write_ends();
  return error;
}

int ct_stdout_flush(void) {
  errno = 0;
  if (fflush(stdout) == 0 && !ferror(stdout)) return 0;
  return errno != 0 ? errno : EIO;
}

void ct_standard_descriptors(void) {
  // A file that would grow past the limit of the shell is an error of its write instead.
  signal(SIGXFSZ, SIG_IGN);
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++) {
    // The wrong way round, so that using it still fails. The lowest free number is this one.
    if (fcntl(descriptor, F_GETFD) < 0)
      open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}
