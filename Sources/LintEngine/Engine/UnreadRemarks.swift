import Diagnostics
import DocumentModel
import SourceText

/// What is said of text that is not read: never silence.
extension UnreadText {
  var diagnostic: Diagnostic {
    var diagnostic = Diagnostic(rule, severity, at: span, message)
    diagnostic.notes = [note].compactMap(\.self)
    return diagnostic
  }

  private var rule: RuleID {
    switch cause {
    case .unclosed, .overrun, .unpaired: RuleID("input.unclosed")
    case .footnote, .target, .excessCell, .dropped: RuleID("input.unread")
    }
  }

  private var severity: Severity {
    switch cause {
    case .unclosed, .overrun, .unpaired, .target, .dropped: .error
    // Who reads the published text does not see it either.
    case .footnote, .excessCell: .warning
    }
  }

  private var message: LocalizedText {
    let (chinese, english) = (
      "\(lines) 行没有检查", lines == 1 ? "1 line is not read" : "\(lines) lines are not read"
    )
    return switch cause {
    case .unclosed where lines == 0, .overrun where lines == 0:
      LocalizedText(
        zh: "“\(mark)”没有收尾，本行其余文字没有检查",
        en: "'\(mark)' is not closed: the rest of the line is not read")
    case .unclosed, .overrun:
      LocalizedText(zh: "“\(mark)”没有收尾，\(chinese)", en: "'\(mark)' is not closed: \(english)")
    case .unpaired:
      LocalizedText(
        zh: "“\(mark)”没有配对：前面可能有一处漏了收尾，把正文当成了代码",
        en: "'\(mark)' has no partner: one before it may lack its own, and hide text as code")
    case .footnote:
      LocalizedText(
        zh: "脚注“\(mark)”没有被引用，或者重复，不会显示：\(chinese)",
        en: "nothing refers to the footnote '\(mark)', or it is a second one: \(english)")
    case .target:
      LocalizedText(
        zh: "“\(mark):”后的文字被当作链接地址，没有检查",
        en: "what follows '\(mark):' is taken for the address of a link and is not read")
    case .excessCell:
      LocalizedText(
        zh: "“\(mark)”超出表格的列数，不会显示，没有检查",
        en: "'\(mark)' stands beyond the columns of the table and is not read")
    case .dropped:
      LocalizedText(
        zh: "这一行不是 Markdown 的正文，没有检查", en: "this line is no text to Markdown and is not read")
    }
  }

  private var note: Note? {
    switch cause {
    case .unclosed(let lookalike?):
      Note(
        LocalizedText(
          zh: "这里像收尾，但符号或个数与开头不同",
          en: "this looks like the end, but its marks are not those of the start"),
        at: lookalike)
    case .overrun(let next):
      Note(
        LocalizedText(zh: "还没收尾，这里又开始一段", en: "another one begins here before it is closed"),
        at: next)
    case .target:
      Note(
        LocalizedText(
          zh: "若是正文，请用全角冒号，或写成 \\\(mark)", en: "if it is text, write \\\(mark)"))
    case .unclosed, .unpaired, .footnote, .excessCell, .dropped: nil
    }
  }
}
