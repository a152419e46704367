/// TextPattern, to come.
