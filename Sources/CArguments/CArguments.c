#include "CArguments.h"

#include <stdlib.h>

static int count;
static char **words;

#ifdef __GLIBC__
// The C library hands main's arguments to constructors too.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  words = argv;
}
#endif

int reportlint_argument_count(void) { return count; }

const char *reportlint_argument(int index) {
  return index >= 0 && index < count ? words[index] : NULL;
}
