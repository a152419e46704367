#include "CArguments.h"

#include <stdlib.h>
#include <unistd.h>

static int count;
static char **words;

#ifdef __linux__
// Before main, the runtime of a static program looks for its own file in /proc to find the printer of
// crash reports, and aborts where /proc is not mounted. A root that is given is not looked for.
__attribute__((constructor(101))) static void name_root(void) {
  if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/usr", 0);
}
#endif

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
