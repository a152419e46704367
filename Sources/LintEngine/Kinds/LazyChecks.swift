import RuleModel
import Synchronization

/// The expressions of an assertion, typed when they are first needed and kept.
final class LazyChecks: Sendable {
  private let asserted: RuleAssertion
  private let checks = Mutex<AssertionChecks?>(nil)

  init(_ asserted: RuleAssertion) { self.asserted = asserted }

  /// - Throws: A slip in a verified pack; users' files were checked when they were read.
  func typed() throws(RuleFailure) -> AssertionChecks {
    if let known = checks.withLock({ $0 }) { return known }
    let made = try AssertionChecks(asserted)
    checks.withLock { $0 = made }
    return made
  }
}
