/// LintTestSupport, to come.
