// SQLite as the system has it, and the one constant of it that Swift cannot import.
#ifndef BACKBONE_CSQLITE_H
#define BACKBONE_CSQLITE_H

#include <sqlite3.h>

/// SQLITE_TRANSIENT, which is a cast of -1: SQLite copies the bytes before the call returns.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }

#endif
