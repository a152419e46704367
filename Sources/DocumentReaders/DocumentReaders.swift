/// DocumentReaders, to come.
