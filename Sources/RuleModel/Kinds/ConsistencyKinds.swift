import Diagnostics
import YAMLTree

extension RuleFileDecoder {
  /// Reads `length: {of: sentence, max: 140, with: '…'}`.
  mutating func length(_ node: YAMLNode, shared: Shared) -> Body? {
    let what = LocalizedText(zh: "'length'", en: "'length'")
    guard
      let fields = decoder.fields(of: node, what: what, known: ["of", "min", "max", "with"])
    else { return nil }
    if fields["of"] == nil { decoder.reportMissing("of", at: node.span, in: what) }
    if fields["min"] == nil, fields["max"] == nil {
      decoder.reportMissing("max", at: node.span, in: what)
    }
    let measure = decoder.choice(
      fields["of"], LengthBody.Measure.self, what: LocalizedText(zh: "计量对象", en: "measure"))
    let minimum = decoder.integer(fields["min"], in: 0...1_000_000)
    let maximum = decoder.integer(fields["max"], in: 0...1_000_000)
    let with = pattern(fields["with"], exact: shared.isWidthExact)?.written
    guard let measure else { return nil }
    return (
      .length(LengthBody(measure: measure, minimum: minimum, maximum: maximum, with: with)),
      ["length", "max", "min"]
    )
  }

  /// Reads `repetition: {of: sentence, min: 20}`.
  mutating func repetition(_ node: YAMLNode) -> Body? {
    let what = LocalizedText(zh: "'repetition'", en: "'repetition'")
    guard let fields = decoder.fields(of: node, what: what, known: ["of", "min"]) else {
      return nil
    }
    if fields["of"] == nil { decoder.reportMissing("of", at: node.span, in: what) }
    let unit = decoder.choice(
      fields["of"], RepetitionBody.Unit.self, what: LocalizedText(zh: "重复单位", en: "unit"))
    let minimum = decoder.integer(fields["min"], in: 1...100_000) ?? 1
    return unit.map { (.repetition(RepetitionBody(unit: $0, minimum: minimum)), []) }
  }

  /// Reads `agreement: {forms: ['…', '…']}` or `{find: '…', by: noun, equal: n, ignoring: '…'}`.
  mutating func agreement(_ node: YAMLNode, shared: Shared) -> Body? {
    let what = LocalizedText(zh: "'agreement'", en: "'agreement'")
    guard
      let fields = decoder.fields(
        of: node, what: what, known: ["forms", "find", "by", "equal", "ignoring", "preferred"])
    else { return nil }
    if fields["forms"] != nil {
      let forms = decoder.items(fields["forms"]).compactMap {
        pattern($0, exact: shared.isWidthExact)?.written
      }
      if forms.count < 2 {
        decoder.reportType(
          node,
          wanted: LocalizedText(zh: "'forms' 至少要有两种写法", en: "'forms' needs two forms or more"))
        return nil
      }
      return (.agreement(.forms(forms)), ["other"])
    }
    if fields["find"] == nil { decoder.reportMissing("find", at: node.span, in: what) }
    let found = decoder.items(fields["find"]).compactMap {
      pattern($0, exact: shared.isWidthExact)
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
    let ignoring = pattern(fields["ignoring"], exact: shared.isWidthExact)?.written
    guard !found.isEmpty else { return nil }
    return (
      .agreement(
        .values(
          find: found.map(\.written), by: by.map(\.text), equal: equal?.text, ignoring: ignoring,
          preferred: decoder.writtenList(fields["preferred"]).map(\.text))),
      names.union(["other"])
    )
  }

  /// Reads `references: {fault: missing}`.
  mutating func references(_ node: YAMLNode) -> Body? {
    let what = LocalizedText(zh: "'references'", en: "'references'")
    guard let fields = decoder.fields(of: node, what: what, known: ["fault"]) else { return nil }
    if fields["fault"] == nil { decoder.reportMissing("fault", at: node.span, in: what) }
    return decoder.choice(
      fields["fault"], ReferenceFault.self,
      what: LocalizedText(zh: "问题种类", en: "fault of this kind")
    ).map { (.references(ReferencesBody(fault: $0)), ["expected"]) }
  }
}
