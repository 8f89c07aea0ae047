#ifndef CTERMINAL_H
#define CTERMINAL_H
#include <curses.h>
#endif
