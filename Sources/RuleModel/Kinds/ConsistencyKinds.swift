import Diagnostics
import YAMLTree

extension RuleFileDecoder {
  /// Reads `length: {of: sentence, max: 140, with: '…'}`.
  mutating func length(_ node: YAMLNode, shared: Shared) -> Body? {
    guard let fields = decoder.fields(of: node, .length) else { return nil }
    let measure = decoder.choice(fields["of"], LengthBody.Measure.self)
    let minimum = decoder.integer(fields["min"])
    let maximum = decoder.integer(fields["max"])
    checkBounds(minimum, maximum, fields)
    let with = pattern(fields["with"], shared)?.written
    guard let measure else { return nil }
    return (
      .length(LengthBody(measure: measure, minimum: minimum, maximum: maximum, with: with)),
      []
    )
  }

  /// Reads `repetition: {of: sentence, min: 20}`.
  mutating func repetition(_ node: YAMLNode) -> Body? {
    guard let fields = decoder.fields(of: node, .repetition) else { return nil }
    let unit = decoder.choice(fields["of"], RepetitionBody.Unit.self)
    let minimum = decoder.integer(fields["min"]) ?? 1
    return unit.map { (.repetition(RepetitionBody(unit: $0, minimum: minimum)), []) }
  }

  /// Reads `agreement: {forms: ['…', '…']}` or `{find: '…', by: noun, equal: n, ignoring: '…'}`.
  mutating func agreement(_ node: YAMLNode, shared: Shared) -> Body? {
    guard let fields = decoder.fields(of: node, .agreement) else { return nil }
    if fields["forms"] != nil {
      let forms = decoder.items(fields["forms"]).compactMap {
        pattern($0, shared)?.written
      }
      if forms.count < 2 {
        decoder.report(
          "rule-file.wrong-type", at: fields["forms"]?.firstLine ?? node.firstLine,
          LocalizedText(zh: "'forms' 至少要有两种写法", en: "'forms' needs two forms or more"),
          notes: Advice.sample(MappingSchema.agreement.key("forms")))
        return nil
      }
      return (.agreement(.forms(forms)), [])
    }
    let found = decoder.items(fields["find"]).compactMap {
      pattern($0, shared)
    }
    let names = found.dropFirst().reduce(found.first?.names ?? []) { $0.intersection($1.names) }
    let by = decoder.writtenList(fields["by"])
    let equal = decoder.written(fields["equal"])
    // Captures of trusted files are known to be there, and not read.
    for name in by + [equal].compactMap(\.self) where !isTrusted && !names.contains(name.text) {
      decoder.report(
        "rule-file.unknown-capture", at: name.span,
        LocalizedText(
          zh: "'find' 的每个式子都要有捕获 '\(name.text)'",
          en: "every pattern under 'find' must capture '\(name.text)'"))
    }
    let ignoring = pattern(fields["ignoring"], shared)?.written
    guard !found.isEmpty else { return nil }
    return (
      .agreement(
        .values(
          find: found.map(\.written), by: by.map(\.text), equal: equal?.text, ignoring: ignoring,
          preferred: decoder.writtenList(fields["preferred"]).map(\.text))),
      names
    )
  }

  /// Reads `references: {fault: missing}`.
  mutating func references(_ node: YAMLNode) -> Body? {
    guard let fields = decoder.fields(of: node, .references) else { return nil }
    return decoder.choice(fields["fault"], ReferenceFault.self)
      .map { (.references(ReferencesBody(fault: $0)), []) }
  }

  /// Reads `table: {find: {row: 合计}, assert: cell == sum(column.above)}`.
  mutating func table(_ node: YAMLNode, shared: Shared) -> Body? {
    guard let fields = decoder.fields(of: node, .table) else { return nil }
    // Labels, heads and cells are matched one by one, whatever the scope.
    let exact = shared.isWidthExact
    let find = decoder.fields(of: fields["find"], .tableLines)
    let except = decoder.fields(of: fields["except"], .tableLines)
    let body = decoder.choice(fields["assert"], TableBody.Assertion.self).map { assertion in
      TableBody(
        assertion: assertion,
        rows: pattern(find?["row"], exact: exact)?.written,
        columns: pattern(find?["column"], exact: exact)?.written,
        exceptRows: pattern(except?["row"], exact: exact)?.written,
        exceptColumns: pattern(except?["column"], exact: exact)?.written,
        subtotals: pattern(fields["subtotals"], exact: exact)?.written,
        blank: pattern(fields["blank"], exact: exact)?.written,
        rounded: pattern(fields["rounded"], exact: exact)?.written)
    }
    guard let body, body.rows != nil || body.columns != nil else { return nil }
    return (.table(body), [])
  }
}
