package import Diagnostics

/// Writes the reports of a run in one format; pure, so that its output can be tested whole.
///
/// A run is ``begin(to:)``, ``report(_:to:)`` for each file in order, ``end(to:)``.
package protocol Reporter: Sendable {
  /// What stands before all reports.
  mutating func begin(to output: inout String)

  /// The report of one file.
  mutating func report(_ report: FileReport, to output: inout String)

  /// What stands behind all reports.
  mutating func end(to output: inout String)
}

extension Reporter {
  package mutating func begin(to output: inout String) {}
  package mutating func end(to output: inout String) {}

  /// Appends a whole run.
  package func report(_ reports: [FileReport], to output: inout String) {
    var reporter = self
    reporter.begin(to: &output)
    for file in reports { reporter.report(file, to: &output) }
    reporter.end(to: &output)
  }
}

/// A format whose beginning depends on the whole run: the reports are kept until the end.
protocol WholeRunReporter: Reporter {
  /// The reports so far.
  var reports: [FileReport] { get set }

  /// Appends the whole run.
  func write(_ reports: [FileReport], to output: inout String)
}

extension WholeRunReporter {
  package mutating func report(_ report: FileReport, to output: inout String) {
    reports.append(report)
  }

  package mutating func end(to output: inout String) { write(reports, to: &output) }
}
