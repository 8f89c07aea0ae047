// Apart from the rest, because term.h makes macros of words such as columns and lines.
#include "CTerminal.h"

#include <term.h>
#include <unistd.h>

bool ct_describe(const char *type) {
  static TERMINAL *described;
  int found;
  if (setupterm(type, STDOUT_FILENO, &found) != OK) return false;
  if (described != NULL && described != cur_term) del_curterm(described);
  described = cur_term;
  return true;
}
