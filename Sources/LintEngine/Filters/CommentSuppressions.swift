import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// What a draft's own comments suppress, and what is reported of them.
struct CommentSuppressions {
  /// What the comments suppress; the ids are negative and count from -1.
  let suppressions: [Suppression]
  private let written: [(comment: SuppressionComment, rule: String)]
  private var faults: [Diagnostic] = []
  /// How many comments suppress something, wherever it is found.
  var count: Int { Set(written.map(\.comment.span)).count }

  /// - Complexity: O(*comments* · log *blocks*).
  init(of document: Document) {
    let comments = Self.read(document, faults: &faults)
    var written: [(comment: SuppressionComment, rule: String)] = []
    var suppressions: [Suppression] = []
    let reach = CommentReach(document, comments)
    /// What is disabled, by rule, as places in the lists above.
    var open: [String: [Int]] = [:]
    for comment in comments {
      for rule in comment.rules {
        guard comment.action != .enable else {
          let begun = open.removeValue(forKey: rule) ?? []
          if begun.isEmpty {
            faults.append(EngineFault.unusedEnable(rule: rule).diagnostic(at: comment.span))
          }
          for index in begun {
            suppressions[index] = Suppression(
              id: suppressions[index].id, rule: RuleID(rule),
              extent: reach.extent(from: written[index].comment, to: comment))
          }
          continue
        }
        if comment.action == .disable { open[rule, default: []].append(written.count) }
        written.append((comment, rule))
        suppressions.append(
          Suppression(id: -written.count, rule: RuleID(rule), extent: reach.extent(of: comment)))
      }
    }
    self.written = written
    self.suppressions = suppressions
  }

  private static func read(_ document: Document, faults: inout [Diagnostic])
    -> [SuppressionComment]
  {
    document.markup.comments.filter(SuppressionComment.isMeant).compactMap { comment in
      do throws(SuppressionComment.Fault) {
        return try SuppressionComment(comment)
      } catch {
        faults.append(EngineFault.malformedComment(error).diagnostic(at: comment.span))
        return nil
      }
    }
  }

  /// What is reported of the comments after a run.
  ///
  /// - Parameters:
  ///   - used: The ids of the suppressions that covered something.
  ///   - policy: Which rules there are.
  /// - Returns: Faults of the comments, in no order.
  func remarks(used: Set<Int>, _ policy: CommentPolicy) -> [Diagnostic] {
    guard policy.runsAllRules else { return faults }
    let known = Set(policy.names)
    var meant: [String: String?] = [:]
    return faults
      + written.enumerated().compactMap { index, one in
        if used.contains(-(index + 1)) { return nil }
        let isKnown = known.contains(one.rule)
        guard !isKnown || policy.areHeeded else { return nil }
        if !isKnown, meant[one.rule] == nil, meant.count < Self.mostAdvised {
          meant.updateValue(nearest(to: one.rule, among: policy.names), forKey: one.rule)
        }
        let fault: EngineFault =
          isKnown
          ? .unusedSuppression(rule: one.rule)
          : .unknownRule(one.rule, nearest: meant[one.rule] ?? nil)
        return fault.diagnostic(at: one.comment.span)
      }
  }

  /// So many unknown names are compared with those of rules: nobody mends more by hand.
  private static let mostAdvised = 100
}

/// What a run must know to judge the comments of a draft.
package struct CommentPolicy: Sendable {
  /// Nothing can be reported of rules that a run leaves out.
  package let runsAllRules: Bool
  /// The ids of all rules that there are.
  package let names: [String]
  /// Whether the comments suppress anything.
  package let areHeeded: Bool

  package init(runsAllRules: Bool, names: [String], areHeeded: Bool = true) {
    self.runsAllRules = runsAllRules
    self.names = names
    self.areHeeded = areHeeded
  }

  /// Says nothing of comments that were of no use.
  package static let silent = CommentPolicy(runsAllRules: false, names: [])
}

extension Document {
  /// Whether a comment in it is meant for this program.
  package var hasDirectives: Bool { markup.comments.contains(where: SuppressionComment.isMeant) }
}
