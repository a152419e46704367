/// YAMLTree, to come.
