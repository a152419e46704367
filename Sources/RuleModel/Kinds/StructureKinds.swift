import Diagnostics
import DocumentModel
import YAMLTree

extension RuleFileDecoder {
  private static let faultName = LocalizedText(zh: "问题种类", en: "fault of this kind")

  /// Reads `sections: {fault: missing}`, or a list of the rule's own, which is checked for `missing`.
  mutating func sectionsBody(_ node: YAMLNode) -> Body? {
    let captures: Set = [
      "section", "before", "document", "demand", "heading", "expected",
    ]
    if case .sequence = node.content {
      let own = sections(node)
      return own.isEmpty ? nil : (.sections(SectionsBody(fault: .missing, sections: own)), captures)
    }
    guard let fault = fault(node, SectionFault.self, "sections", others: [])?.fault else {
      return nil
    }
    return (.sections(SectionsBody(fault: fault, sections: nil)), captures)
  }

  /// Reads `numbering: {fault: gap, levels: [一、, （一）]}`.
  mutating func numbering(_ node: YAMLNode) -> Body? {
    guard
      let (fault, fields) = fault(node, NumberingFault.self, "numbering", others: ["levels"])
    else { return nil }
    let forms = decoder.items(fields["levels"]).compactMap {
      decoder.choice(
        $0, among: NumberForm.allCases.map { ($0.sample, $0) },
        what: LocalizedText(zh: "序号形式", en: "form of heading number"))
    }
    let levels = forms.isEmpty ? NumberForm.allCases : forms
    return (
      .numbering(NumberingBody(fault: fault, levels: levels)),
      ["number", "expected", "previous", "missing"]
    )
  }

  /// Reads `enumeration: {fault: gap, families: [一是, 首先]}`.
  mutating func enumeration(_ node: YAMLNode) -> Body? {
    guard
      let (fault, fields) = fault(node, EnumerationFault.self, "enumeration", others: ["families"])
    else { return nil }
    let given = decoder.items(fields["families"]).compactMap {
      decoder.choice($0, EnumerationFamily.self, what: LocalizedText(zh: "序列", en: "family"))
    }
    let families = given.isEmpty ? EnumerationFamily.allCases : given
    return (
      .enumeration(EnumerationBody(fault: fault, families: families)),
      ["marker", "missing", "previous", "stated", "found", "expected"]
    )
  }

  /// Reads `dates: {fault: incomplete}`.
  mutating func dates(_ node: YAMLNode) -> Body? {
    guard let fault = fault(node, DateFault.self, "dates", others: [])?.fault else { return nil }
    return (.dates(DatesBody(fault: fault)), ["date", "expected"])
  }

  /// Reads `pairs: {marks: ['“”', '（）'], within: paragraph, carry: quotation}`.
  mutating func pairs(_ node: YAMLNode) -> Body? {
    let what = LocalizedText(zh: "'pairs'", en: "'pairs'")
    guard
      let fields = decoder.fields(
        of: node, what: what, known: ["marks", "within", "carry", "fault"])
    else { return nil }
    if fields["marks"] == nil { decoder.reportMissing("marks", at: node.span, in: what) }
    var marks: [PairsBody.Marks] = []
    for item in decoder.items(fields["marks"]) {
      guard let written = decoder.written(item) else { continue }
      let scalars = Array(written.text.unicodeScalars)
      guard scalars.count == 2, scalars[0] != scalars[1] else {
        decoder.report(
          "rule-file.wrong-type", at: written.span,
          LocalizedText(
            zh: "'\(written.text)' 应是一对不同的符号，如 “”",
            en: "'\(written.text)' must be two different marks, as in “”"))
        continue
      }
      marks.append(.init(open: scalars[0], close: scalars[1]))
    }
    let within = decoder.choice(
      fields["within"],
      among: [("paragraph", Scope.paragraph), ("sentence", .sentence), ("document", .document)],
      what: LocalizedText(zh: "范围", en: "scope of pairs"))
    let carry = decoder.choice(
      fields["carry"], among: [("quotation", true), ("none", false)],
      what: LocalizedText(zh: "跨段方式", en: "way to carry a quotation"))
    let fault = decoder.choice(fields["fault"], PairsBody.Fault.self, what: Self.faultName)
    guard !marks.isEmpty else { return nil }
    return (
      .pairs(
        PairsBody(
          fault: fault ?? .unpaired, marks: marks, within: within ?? .paragraph,
          carriesQuotations: carry ?? false)),
      ["mark", "partner"]
    )
  }

  private mutating func fault<Fault: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ type: Fault.Type, _ kind: String, others: [String]
  ) -> (fault: Fault, fields: Fields)? where Fault.RawValue == String {
    let what = LocalizedText(zh: "'\(kind)'", en: "'\(kind)'")
    guard let fields = decoder.fields(of: node, what: what, known: ["fault"] + others) else {
      return nil
    }
    if fields["fault"] == nil { decoder.reportMissing("fault", at: node.span, in: what) }
    return decoder.choice(fields["fault"], type, what: Self.faultName).map { ($0, fields) }
  }
}
