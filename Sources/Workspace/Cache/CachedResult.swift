package import Diagnostics
package import LintEngine
package import SourceText

/// What checking a draft gave, as it is kept from run to run.
package struct CachedResult: Sendable {
  /// Nil for none.
  package let profile: String?
  /// Why the profile was chosen; nil where it was named.
  package let reason: LocalizedText?
  /// The draft's.
  package let language: DraftLanguage
  package let result: LintResult

  package init(
    profile: String?, reason: LocalizedText?, language: DraftLanguage, result: LintResult
  ) {
    self.profile = profile
    self.reason = reason
    self.language = language
    self.result = result
  }

  func write(to bytes: inout ByteWriter) {
    bytes.optional(profile) { $0.text($1) }
    bytes.optional(reason) { $0.write($1) }
    bytes.text(language.rawValue)
    bytes.list(result.diagnostics) { $0.write($1) }
    bytes.number(result.known.suppressed)
    bytes.list(result.known.usedSuppressions.sorted()) { $0.number($1) }
    bytes.number(result.known.baselined)
    bytes.list(result.known.stale.sorted { $0.key < $1.key }) { bytes, stale in
      bytes.text(stale.key)
      bytes.number(stale.value)
    }
    bytes.number(result.known.unheeded)
  }

  init(from bytes: inout ByteReader) throws(ByteDamage) {
    profile = try bytes.optional { (bytes) throws(ByteDamage) in try bytes.text() }
    reason = try bytes.optional { (bytes) throws(ByteDamage) in try bytes.message() }
    language = try bytes.named(DraftLanguage.init(rawValue:))
    let diagnostics = try bytes.list { (bytes) throws(ByteDamage) in try bytes.diagnostic() }
    let suppressed = try bytes.number()
    let used = try bytes.list { (bytes) throws(ByteDamage) in try bytes.number() }
    let baselined = try bytes.number()
    let stale = try bytes.list { (bytes) throws(ByteDamage) in
      (try bytes.text(), try bytes.number())
    }
    let unheeded = try bytes.number()
    result = LintResult(
      diagnostics: diagnostics, isIncomplete: false,
      known: FilterOutcome(
        suppressed: suppressed, usedSuppressions: Set(used), baselined: baselined,
        stale: Dictionary(stale) { first, _ in first }, recorded: [],
        unheeded: unheeded))
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ message: LocalizedText) {
    text(message.chinese)
    // Names and formulas are the same in both languages.
    optional(message.english == message.chinese ? nil : message.english) { $0.text($1) }
  }

  fileprivate mutating func write(_ span: SourceSpan) {
    number(span.start.value)
    number(span.end.value - span.start.value)
  }

  fileprivate mutating func write(_ diagnostic: Diagnostic) {
    text(diagnostic.rule.name)
    text(diagnostic.severity.rawValue)
    write(diagnostic.span)
    write(diagnostic.message)
    list(diagnostic.notes) { bytes, note in
      bytes.write(note.message)
      bytes.optional(note.path) { $0.text($1) }
      bytes.optional(note.span) { $0.write($1) }
    }
    optional(diagnostic.fix) { bytes, fix in
      bytes.write(fix.title)
      bytes.flag(fix.isSafe)
      bytes.list(fix.parts) { bytes, part in
        bytes.list(part) { bytes, edit in
          bytes.write(edit.span)
          bytes.text(edit.replacement)
        }
      }
    }
    optional(diagnostic.basis) { bytes, basis in
      bytes.text(basis.level.rawValue)
      for part in [basis.document, basis.clause, basis.url] { bytes.optional(part) { $0.text($1) } }
    }
    optional(diagnostic.place) { $0.write($1) }
    optional(diagnostic.section) { $0.text($1) }
    list(diagnostic.operands) { $0.text($1) }
    optional(diagnostic.count) { $0.number($1) }
  }
}

extension ByteReader {
  fileprivate mutating func named<Value>(_ value: (String) -> Value?) throws(ByteDamage) -> Value {
    guard let value = value(try text()) else { throw ByteDamage() }
    return value
  }

  fileprivate mutating func message() throws(ByteDamage) -> LocalizedText {
    let chinese = try text()
    let english = try optional { (bytes) throws(ByteDamage) in try bytes.text() }
    return LocalizedText(zh: chinese, en: english ?? chinese)
  }

  fileprivate mutating func span() throws(ByteDamage) -> SourceSpan {
    let (start, length) = (try number(), try number())
    guard start >= 0, length >= 0, start <= Int.max - length else { throw ByteDamage() }
    return SourceSpan(start..<start + length)
  }

  fileprivate mutating func diagnostic() throws(ByteDamage) -> Diagnostic {
    let rule = RuleID(try text())
    let severity = try named(Severity.init(rawValue:))
    var diagnostic = Diagnostic(rule, severity, at: try span(), try message())
    diagnostic.notes = try list { (bytes) throws(ByteDamage) in try bytes.note() }
    diagnostic.fix = try optional { (bytes) throws(ByteDamage) in try bytes.fix() }
    diagnostic.basis = try optional { (bytes) throws(ByteDamage) in try bytes.basis() }
    diagnostic.place = try optional { (bytes) throws(ByteDamage) in try bytes.message() }
    diagnostic.section = try optionalText()
    diagnostic.operands = try list { (bytes) throws(ByteDamage) in try bytes.text() }
    diagnostic.count = try optional { (bytes) throws(ByteDamage) in try bytes.number() }
    return diagnostic
  }

  private mutating func optionalText() throws(ByteDamage) -> String? {
    try optional { (bytes) throws(ByteDamage) in try bytes.text() }
  }

  private mutating func note() throws(ByteDamage) -> Note {
    let (message, path) = (try message(), try optionalText())
    return Note(
      message, path: path, at: try optional { (bytes) throws(ByteDamage) in try bytes.span() })
  }

  private mutating func fix() throws(ByteDamage) -> Fix {
    let (title, isSafe) = (try message(), try flag())
    return Fix(
      title: title, isSafe: isSafe,
      parts: try list { (bytes) throws(ByteDamage) in
        try bytes.list { (bytes) throws(ByteDamage) in
          Fix.Edit(try bytes.span(), try bytes.text())
        }
      })
  }

  private mutating func basis() throws(ByteDamage) -> Basis {
    Basis(
      level: try named(Basis.Level.init(rawValue:)), document: try optionalText(),
      clause: try optionalText(), url: try optionalText())
  }
}
