// What Swift cannot see of ncurses, or cannot reach at all: macros, globals, Linux descriptors for
// signals and deadlines, and putting the terminal right when the program crashes.
//
// curses.h declares the functions that end in `w...` only with NCURSES_WIDECHAR. Modules are built
// without the defines of their users, so it is set here; with NCURSES_NOMACROS they stay functions.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <wchar.h>

// MARK: - Globals and macros of ncurses

static inline WINDOW *ct_stdscr(void) { return stdscr; }
static inline WINDOW *ct_curscr(void) { return curscr; }
static inline int ct_columns(void) { return COLS; }
static inline int ct_rows(void) { return LINES; }
static inline int ct_colours(void) { return COLORS; }
static inline int ct_pairs(void) { return COLOR_PAIRS; }

static const attr_t ct_bold = WA_BOLD;
static const attr_t ct_dim = WA_DIM;
static const attr_t ct_underline = WA_UNDERLINE;
static const attr_t ct_reverse = WA_REVERSE;

// Reads the description of a type of terminal, NULL for $TERM; false if there is none.
bool ct_describe(const char *type);
// A string of the description read last, or of the screen in use; NULL if it has none.
static inline const char *ct_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

// Fills a cell with a code point and `count` others that combine with it; of those only as many are
// taken as a cell holds. Returns false if ncurses does not take them.
static inline bool ct_cell(cchar_t *cell, uint32_t base, const uint32_t *marks, int count,
                           attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)base};
  for (int i = 0; i < count && i + 1 < CCHARW_MAX; i++) text[i + 1] = (wchar_t)marks[i];
  // The last argument carries pairs beyond 255, which the short one cannot.
  return setcchar(cell, text, attributes, 0, &pair) == OK;
}

// The columns the C library gives a code point, as ncurses counts them; -1 for none.
int ct_width(uint32_t scalar);

// Takes over the locale of the environment for characters.
// Returns whether it is one with UTF-8.
bool ct_locale(void);

// newterm on two descriptors, which stay the caller's. `type` NULL is $TERM. Signal handlers are
// left as they were. Returns NULL on failure.
SCREEN *ct_screen(const char *type, int output, int input);
// What has changed in the picture, as bytes between two texts, to be sent in one piece: ncurses itself
// writes row by row, which shows as tearing and wakes the terminal for each of them. NULL where it was
// sent already, because the system has no descriptor left.
const char *ct_refresh(const char *before, const char *after, long *length);
// Takes such bytes back.
void ct_picture_sent(const char *picture, long length);
// Frees the screen in use, after endwin.
void ct_screen_close(SCREEN *screen);

// The size of the terminal behind a descriptor; false if it has none.
bool ct_size(int descriptor, int *columns, int *rows);

// MARK: - Signals and deadlines

// Blocks the signals that the event loop reads, and returns a descriptor to read them from, or -1.
// Those that a write may cause are ignored.
int ct_signals_open(void);
// The next signal that came, or 0 for none.
int ct_signals_next(int descriptor);
// Closes the descriptor, drops what is still pending, and lets all those signals act again.
void ct_signals_close(int descriptor);
// Stops this job as the terminal's own suspend key would, and returns when it is continued, or at
// once where the system does not let it stop.
void ct_stop_job(void);

// Starts a program with no signal blocked, in a session of its own, with nobody to talk to and
// `input` to read; -1 is nothing. One that is bound ends when the calling thread does, however that
// comes. Returns its process id, or -1.
pid_t ct_spawn(const char *path, char *const arguments[], int input, bool bound);
// Waits so many milliseconds for a child to end. Returns whether it has, with its status as of
// wait(2); it is then forgotten and its process id belongs to nobody.
bool ct_wait(pid_t child, int milliseconds, int *status);

// A descriptor that becomes readable at deadlines on CLOCK_MONOTONIC, or -1.
int ct_timer_open(void);
// Sets its deadline, in nanoseconds of that clock; 0 is never.
void ct_timer_set(int descriptor, int64_t nanoseconds);
// Takes note that it fired.
void ct_timer_clear(int descriptor);

// Nanoseconds on CLOCK_MONOTONIC, which stands still while the machine sleeps.
int64_t ct_awake_time(void);
// Nanoseconds on CLOCK_BOOTTIME, which runs on.
int64_t ct_boot_time(void);

// MARK: - Sockets

// A socket that listens at a path, in place of a file that is there, for the user alone; -1 where
// the system refuses or the path is too long.
int ct_socket_listen(const char *path);
// The next program that connected, if it is of the same user; -1 for none.
int ct_socket_accept(int server);
// A socket connected to one that listens at a path, whose reads and writes wait only so long.
// Returns it, or -errno.
int ct_socket_connect(const char *path, int milliseconds);
// Sends bytes, without a signal where nobody reads any more. Returns how many, or -1.
long ct_socket_send(int socket, const char *bytes, long count);

// MARK: - Giving the terminal back

// Remembers the modes of the terminal behind the descriptor. From here on they are put back, and
// `reset` is written, when the program crashes (then also `message`), is ended by a signal or leaves
// by exit(). Texts that do not fit are cut. Returns false if the descriptor is no terminal.
bool ct_guard(int descriptor, const char *reset, const char *message);
// What is written before `reset` wherever that is, from here on: it gives back what the program has
// taken only for a while. A text that does not fit is cut.
void ct_reset_first(const char *text);
// Writes that text to a descriptor; safe in a signal handler.
void ct_write_reset_first(int descriptor);
// Lets the guard work on the calling thread even when its stack has overflowed.
void ct_guard_thread(void);
// Puts the remembered modes back for now.
void ct_modes_restore(void);
// Puts the remembered modes back, drops unread input, and stops guarding.
void ct_unguard(void);

// MARK: - Output

// Around a write that may have to wait for somebody who reads: see ct_watch_begins.
void ct_write_begins(int descriptor);
void ct_write_ends(void);
// From here on a write of the calling thread that keeps it from reading the signals behind the
// descriptor goes nowhere, if one of those asks the program to end; a terminal that it went to is
// given back by `reset`.
void ct_watch_begins(int signals, const char *reset);
void ct_watch_ends(void);
// Tells the watch that a signal was read: one that asks the program to end holds from then on for
// whatever is written until then.
void ct_watch_signal(int signal);
// Writes a text to a descriptor past any buffer, all of it. Returns 0, or errno of what prevented it.
int ct_write(int descriptor, const char *text, long count);
// Writes what the stream stdout still holds. Returns 0, or errno if any of its output was lost.
int ct_stdout_flush(void);
// Puts something where standard input, output or error is closed, so that no file that is opened
// later takes its place, and lets a write past the largest size of a file fail instead of ending the
// program.
void ct_standard_descriptors(void);

#endif
