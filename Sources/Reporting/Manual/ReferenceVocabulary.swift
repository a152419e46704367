import Diagnostics
import DocumentModel
import RuleModel
package import SourceText

/// What rules may name beside keys, as Markdown: typed holes, captures by kind, functions and members
/// of expressions.
package enum ReferenceVocabulary {
  package static func text(_ language: Language) -> String {
    var text = ReportingMessages.holes[language]
    for type in HoleType.allCases { text += "| `\(type.rawValue)` | \(type.summary[language]) |\n" }
    text += ReportingMessages.captures[language]
    for kind in RuleKind.allCases {
      let names = kind.captures.map { "`{\($0)}`" }.joined(separator: " ")
      let scopes = kind.defaultScopes.map { "`\($0)`" }.joined(separator: " ")
      text += "| `\(kind.rawValue)` | \(names) | \(scopes) |\n"
    }
    text += ReportingMessages.expressions[language]
    for function in ExpressionFunction.allCases {
      text += "| `\(function.usage)` | \(function.summary[language]) |\n"
    }
    let members: [(LocalizedText, ExpressionType)] = [
      (ReportingMessages.numbers, .quantity(.number)), (ReportingMessages.dates, .date),
      (ReportingMessages.texts, .string),
    ]
    text += "\n"
    for (name, type) in members {
      let names = (type.memberNames + type.methodNames).map { "`\($0)`" }
      text += "- \(name[language])\(names.joined(separator: ", "))\n"
    }
    return text
  }
}
