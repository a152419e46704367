import Diagnostics
import RuleModel
import SourceText

/// SARIF 2.1.0 (OASIS); columns count Unicode scalars and say so.
struct SARIFReporter: WholeRunReporter {
  var reports: [FileReport] = []
  private let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  func write(_ reports: [FileReport], to output: inout String) {
    let ids = Set(reports.lazy.flatMap(\.diagnostics).map(\.rule)).sorted()
    let index = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.objects("runs", [reports]) { json, reports in
        json.object("tool") { $0.object("driver") { driver(ids, to: &$0) } }
        json.objects("invocations", [!reports.contains(where: \.isIncomplete)]) { json, isWhole in
          json.member("executionSuccessful", isWhole)
        }
        json.member("columnKind", "unicodeCodePoints")
        json.member("results") { json in
          json.array { json in
            for report in reports { results(of: report, index, to: &json) }
          }
        }
      }
    }
    json.endLine()
    output += json.text
  }

  private func driver(_ ids: [RuleID], to json: inout JSONWriter) {
    json.member("name", "reportlint")
    json.member("version", context.version)
    json.objects("rules", ids) { json, id in descriptor(id, to: &json) }
  }

  private func descriptor(_ id: RuleID, to json: inout JSONWriter) {
    let language = context.language
    let rule = context.rules[id]
    let title = rule?.title?[language] ?? id.name
    let why = rule?.why?[language] ?? title
    let basis = rule.map { $0.basis.text ?? $0.basis.level.name[language] }
    let help = [why, basis.map { ReportingMessages.basis($0)[language] }].compactMap(\.self)
    json.member("id", id.name)
    json.text("shortDescription", String(title.prefix(1000)))
    json.text("fullDescription", String(why.prefix(1000)))
    json.object("help") { json in
      json.member("text", help.joined(separator: "\n"))
      json.member("markdown", "**\(id)** \(help.joined(separator: "\n\n"))")
    }
    guard let rule else { return }
    json.object("defaultConfiguration") { $0.member("level", rule.severity.sarif) }
    json.object("properties") { json in
      let pack = String(rule.file.dropLast(".yaml".count))
      json.member("tags", [pack, rule.basis.level.rawValue]) { $0.value($1) }
      json.member("precision", rule.severity == .error ? "very-high" : "high")
    }
  }

  private func results(of report: FileReport, _ index: [RuleID: Int], to json: inout JSONWriter) {
    let fingerprints = Fingerprint.of(report.diagnostics, in: report.file)
    for (diagnostic, fingerprint) in zip(report.diagnostics, fingerprints) {
      json.object { json in
        json.member("ruleId", diagnostic.rule.name)
        if let index = index[diagnostic.rule] { json.member("ruleIndex", index) }
        json.member("level", diagnostic.severity.sarif)
        json.text("message", diagnostic.message[report.language])
        json.objects("locations", [diagnostic.span]) { json, span in
          json.location(span, report.plainPath, report.file)
          if let place = diagnostic.place?[report.language] {
            json.objects("logicalLocations", [place]) { $0.member("fullyQualifiedName", $1) }
          }
        }
        related(diagnostic, report, to: &json)
        json.object("partialFingerprints") { json in
          json.member(
            "primaryLocationLineHash", "\(fingerprint.digest):\(fingerprint.ordinal + 1)")
        }
        if let count = diagnostic.count { json.member("occurrenceCount", count) }
        if let fix = diagnostic.fix { self.fix(fix, report, to: &json) }
      }
    }
  }

  private func related(_ diagnostic: Diagnostic, _ report: FileReport, to json: inout JSONWriter) {
    let placed = diagnostic.notes.filter { $0.span != nil }
    guard !placed.isEmpty else { return }
    json.objects("relatedLocations", Array(placed.enumerated())) { json, numbered in
      let (number, note) = numbered
      let file = note.path.map { report.others[$0] } ?? report.file
      json.member("id", number + 1)
      if let span = note.span, let file { json.location(span, note.path ?? report.plainPath, file) }
      json.text("message", note.message[report.language])
    }
  }

  private func fix(_ fix: Fix, _ report: FileReport, to json: inout JSONWriter) {
    json.objects("fixes", [fix]) { json, fix in
      json.text("description", fix.title[report.language])
      json.objects("artifactChanges", [report.plainPath]) { json, path in
        json.artifact(path)
        json.objects("replacements", fix.edits) { json, edit in
          json.object("deletedRegion") { json in
            json.region(edit.span, report.file, start: "startLine", "startColumn")
          }
          if !edit.replacement.isEmpty { json.text("insertedContent", edit.replacement) }
        }
      }
    }
  }
}

extension Severity {
  /// The level that SARIF has for it.
  fileprivate var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension JSONWriter {
  /// A member that holds one `text`.
  fileprivate mutating func text(_ name: String, _ text: String) {
    object(name) { $0.member("text", text.isEmpty ? " " : text) }
  }

  fileprivate mutating func artifact(_ path: String) {
    object("artifactLocation") { $0.member("uri", uriReference(path)) }
  }

  fileprivate mutating func location(_ span: SourceSpan, _ path: String, _ file: SourceFile) {
    object("physicalLocation") { json in
      json.artifact(path)
      json.object("region") { $0.region(span, file, start: "startLine", "startColumn") }
    }
  }
}

extension JSONWriter {
  /// The members that say where a stretch of a file begins and ends, columns in Unicode scalars.
  ///
  /// - Parameters:
  ///   - span: The stretch.
  ///   - file: The file.
  ///   - line: What the member with the first line is called.
  ///   - column: What the member with the first column is called.
  mutating func region(
    _ span: SourceSpan, _ file: SourceFile, start line: String, _ column: String
  ) {
    let start = file.lines.position(of: span.start, in: .unicodeScalars)
    let end = file.lines.position(of: span.end, in: .unicodeScalars)
    member(line, start.line)
    member(column, start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
  }
}
