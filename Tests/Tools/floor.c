// The least a program in a full screen can do: one frame of its size, and one cell a key.
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int main(void) {
  struct termios before, raw;
  tcgetattr(0, &before);
  raw = before;
  cfmakeraw(&raw);
  tcsetattr(0, TCSANOW, &raw);
  struct winsize size;
  ioctl(0, TIOCGWINSZ, &size);

  static char frame[1 << 18];
  size_t length = (size_t)sprintf(frame, "\033[?1049h\033[H");
  for (int row = 0; row < size.ws_row; row++) {
    memset(frame + length, '#', size.ws_col);
    length += size.ws_col;
    if (row + 1 < size.ws_row) length += (size_t)sprintf(frame + length, "\r\n");
  }
  if (write(1, frame, length) < 0) return 1;

  char keys[4096];
  for (long count; (count = read(0, keys, sizeof keys)) > 0 && keys[count - 1] != 'q';) {
    int cell = sprintf(frame, "\033[1;1H%c", keys[count - 1]);
    if (write(1, frame, (size_t)cell) < 0) return 1;
  }
  if (write(1, "\033[?1049l", 8) < 0) return 1;
  tcsetattr(0, TCSANOW, &before);
}
