/// Reporting, to come.
