#ifndef REPORTLINT_ARGUMENTS_H
#define REPORTLINT_ARGUMENTS_H

/// How many words the process was started with; 0 where the system does not hand them over.
int reportlint_argument_count(void);

/// A word that the process was started with; null past the last one.
const char *reportlint_argument(int index);

#endif
