// Apart from the rest, because term.h makes macros of words such as columns and lines.
#include "CTerminal.h"

#include <term.h>
#include <unistd.h>

bool ct_describe(const char *type) {
  int found;
  return setupterm(type, STDOUT_FILENO, &found) == OK;
}
