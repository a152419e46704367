import Diagnostics
import DocumentModel
import SourceText

/// What is reported of text that is not read: never silence.
extension UnreadText {
  var diagnostic: Diagnostic {
    var diagnostic = Diagnostic(rule, severity, at: span, text)
    diagnostic.notes = advice.map { [Note($0.text, at: $0.span)] } ?? []
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
}
