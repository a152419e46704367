import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// What a draft's own comments let stand, and what is to be said of them.
struct CommentSuppressions {
  /// What the comments suppress; the ids are negative and count from -1.
  let suppressions: [Suppression]
  private let written: [(comment: SuppressionComment, rule: String)]
  private var faults: [Diagnostic] = []

  /// - Complexity: O(*comments* · log *blocks*).
  init(of document: Document) {
    let comments = Self.read(document, faults: &faults)
    var written: [(comment: SuppressionComment, rule: String)] = []
    var suppressions: [Suppression] = []
    let reach = Reach(document)
    /// What is disabled, by rule, as places in the lists above.
    var open: [String: [Int]] = [:]
    for comment in comments {
      for rule in comment.rules {
        guard comment.action != .enable else {
          let begun = open.removeValue(forKey: rule) ?? []
          if begun.isEmpty { faults.append(.enablesNothing(comment, rule)) }
          for index in begun {
            suppressions[index] = Suppression(
              id: suppressions[index].id, rule: RuleID(rule),
              extent: .range(written[index].comment.offset..<comment.offset))
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
        faults.append(.malformed(error, at: comment.span))
        return nil
      }
    }
  }

  /// What is said of the comments after a run.
  ///
  /// - Parameters:
  ///   - used: The ids of the suppressions that covered something.
  ///   - policy: Which rules there are.
  /// - Returns: Faults of the comments, in no order.
  func remarks(used: Set<Int>, _ policy: CommentPolicy) -> [Diagnostic] {
    guard policy.runsAllRules else { return faults }
    return faults
      + written.enumerated().compactMap { index, one in
        if used.contains(-(index + 1)) { return nil }
        return policy.names.contains(one.rule)
          ? .unused(one.comment, one.rule) : .unknown(one.comment, one.rule, policy.names)
      }
  }
}

/// How far the comments of a draft reach.
private struct Reach {
  private let document: Document
  /// Tables and list items by where they begin, the outermost ones.
  private let wholes: [Int: TextRange]

  init(_ document: Document) {
    self.document = document
    let ranges = document.markup.tables.map(\.range) + document.markup.listItems.map(\.range)
    wholes = Dictionary(ranges.map { ($0.lowerBound, $0) }) { first, _ in first }
  }

  func extent(of comment: SuppressionComment) -> Suppression.Extent {
    let end = document.text.bytes.count
    switch comment.action {
    case .ignoreFile: return .document
    case .disable, .enable: return .range(comment.offset..<max(comment.offset, end))
    case .ignore where comment.isBlock: return .range(next(from: comment.offset))
    case .ignore:
      // A comment at the end of its block stands behind a blank that is none of it.
      let block = document.blocks(in: 0..<comment.offset + 1).last
      return .range(block?.range ?? comment.offset..<comment.offset)
    }
  }

  /// The block behind a comment: a whole table, or a whole item of a list with all that is in it.
  private func next(from offset: Int) -> TextRange {
    let end = document.text.bytes.count
    guard offset < end, let block = document.blocks(in: offset..<end).first else {
      return offset..<offset
    }
    return wholes[block.range.lowerBound] ?? block.range
  }
}

/// What a run must know to judge the comments of a draft.
package struct CommentPolicy: Sendable {
  /// Nothing can be said of rules that a run leaves out.
  package let runsAllRules: Bool
  /// The ids of all rules that there are.
  package let names: [String]

  package init(runsAllRules: Bool, names: [String]) {
    self.runsAllRules = runsAllRules
    self.names = names
  }

  /// Says nothing of comments that were of no use.
  package static let silent = CommentPolicy(runsAllRules: false, names: [])
}

extension Document {
  /// Whether a comment in it is meant for this program.
  package var hasDirectives: Bool { markup.comments.contains(where: SuppressionComment.isMeant) }
}

extension Diagnostic {
  private static let form = Note(
    LocalizedText(
      zh: "写成 <!-- reportlint ignore 规则编号: 理由 -->",
      en: "write <!-- reportlint ignore RULE: reason -->"))

  fileprivate static func malformed(_ fault: SuppressionComment.Fault, at span: SourceSpan)
    -> Diagnostic
  {
    let (id, message): (String, LocalizedText) =
      switch fault {
      case .action(let word):
        (
          "suppression.malformed",
          LocalizedText(
            zh: "这条注释不起作用：'\(word)' 不是 ignore、ignore-file、disable 或 enable",
            en:
              "this comment does nothing: '\(word)' is none of ignore, ignore-file, disable, enable"
          )
        )
      case .noRule:
        (
          "suppression.malformed",
          LocalizedText(
            zh: "这条注释不起作用：没有写明豁免哪条规则", en: "this comment does nothing: it names no rule")
        )
      case .noReason:
        (
          "suppression.reason-missing",
          LocalizedText(
            zh: "这条豁免没有写理由，不起作用", en: "this suppression gives no reason and does not hold")
        )
      }
    var diagnostic = Diagnostic(RuleID(id), .error, at: span, message)
    diagnostic.notes = [form]
    return diagnostic
  }

  fileprivate static func enablesNothing(_ comment: SuppressionComment, _ rule: String)
    -> Diagnostic
  {
    Diagnostic(
      RuleID("suppression.unused"), .warning, at: comment.span,
      LocalizedText(
        zh: "这条注释没有用到：前面没有停用规则 '\(rule)'",
        en: "this comment is of no use: nothing before it disables '\(rule)'"))
  }

  fileprivate static func unused(_ comment: SuppressionComment, _ rule: String) -> Diagnostic {
    var diagnostic = Diagnostic(
      RuleID("suppression.unused"), .warning, at: comment.span,
      LocalizedText(
        zh: "这条豁免没有用到：规则 '\(rule)' 在它的范围里没有报告",
        en: "this suppression is of no use: rule '\(rule)' finds nothing where it holds"))
    diagnostic.notes = [
      Note(
        LocalizedText(zh: "问题已经改好的，删去这条注释", en: "take the comment out where the fault is mended"))
    ]
    return diagnostic
  }

  fileprivate static func unknown(
    _ comment: SuppressionComment, _ rule: String, _ names: [String]
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      RuleID("suppression.unknown-rule"), .error, at: comment.span,
      LocalizedText(
        zh: "这条豁免不起作用：没有规则 '\(rule)'",
        en: "this suppression does nothing: there is no rule '\(rule)'"))
    if let near = nearest(to: rule, among: names) {
      diagnostic.notes = [
        Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?"))
      ]
    }
    return diagnostic
  }
}
