import Diagnostics
import RuleModel
import SourceText

/// What is said of directives in comments.
extension Diagnostic {
  private static let form = Note(
    LocalizedText(
      zh: "写成 <!-- reportlint ignore 规则编号: 理由 -->",
      en: "write <!-- reportlint ignore RULE: reason -->"))

  static func malformed(_ fault: SuppressionComment.Fault, at span: SourceSpan)
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

  static func enablesNothing(_ comment: SuppressionComment, _ rule: String)
    -> Diagnostic
  {
    Diagnostic(
      RuleID("suppression.unused"), .warning, at: comment.span,
      LocalizedText(
        zh: "这条注释没有用到：前面没有停用规则 '\(rule)'",
        en: "this comment is of no use: nothing before it disables '\(rule)'"))
  }

  static func unused(_ comment: SuppressionComment, _ rule: String) -> Diagnostic {
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

  static func unknown(
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
