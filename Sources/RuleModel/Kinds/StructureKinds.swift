import Diagnostics
import DocumentModel
import YAMLTree

extension RuleFileDecoder {
  /// Reads `sections: {fault: missing}`, or a list of the rule's own, which is checked for `missing`.
  mutating func sectionsBody(_ node: YAMLNode) -> Body? {
    if case .sequence = node.content {
      let own = sections(node)
      return own.isEmpty ? nil : (.sections(SectionsBody(fault: .missing, sections: own)), [])
    }
    guard let fault = fault(node, SectionFault.self, .sections)?.fault else {
      return nil
    }
    return (.sections(SectionsBody(fault: fault, sections: nil)), [])
  }

  /// Reads `numbering: {fault: gap, levels: [一、, （一）]}`.
  mutating func numbering(_ node: YAMLNode) -> Body? {
    guard let (fault, fields) = fault(node, NumberingFault.self, .numbering) else { return nil }
    let forms = decoder.items(fields["levels"]).compactMap {
      decoder.choice($0, among: NumberForm.allCases.map { ($0.sample, $0) })
    }
    let levels = forms.isEmpty ? NumberForm.allCases : forms
    return (
      .numbering(NumberingBody(fault: fault, levels: levels)),
      []
    )
  }

  /// Reads `enumeration: {fault: gap, families: [一是, 首先]}`.
  mutating func enumeration(_ node: YAMLNode) -> Body? {
    guard let (fault, fields) = fault(node, EnumerationFault.self, .enumeration) else { return nil }
    let given = decoder.items(fields["families"]).compactMap {
      decoder.choice($0, EnumerationFamily.self)
    }
    let families = given.isEmpty ? EnumerationFamily.allCases : given
    return (
      .enumeration(EnumerationBody(fault: fault, families: families)),
      []
    )
  }

  /// Reads `dates: {fault: incomplete}`.
  mutating func dates(_ node: YAMLNode) -> Body? {
    guard let fault = fault(node, DateFault.self, .dates)?.fault else { return nil }
    return (.dates(DatesBody(fault: fault)), [])
  }

  /// Reads `characters: {fault: hidden}`.
  mutating func characters(_ node: YAMLNode) -> Body? {
    guard let fault = fault(node, OddCharacter.Kind.self, .characters)?.fault else { return nil }
    return (.characters(CharactersBody(fault: fault)), [])
  }

  /// Reads `pairs: {marks: ['“”', '（）'], within: paragraph, carry: quotation}`; of marks that open and
  /// close alike only `""` is taken, which English text alone is read for.
  mutating func pairs(_ node: YAMLNode) -> Body? {
    guard let fields = decoder.fields(of: node, .pairs) else { return nil }
    let marks = marks(fields["marks"])
    let within = decoder.choice(
      fields["within"],
      among: [("paragraph", Scope.paragraph), ("sentence", .sentence), ("document", .document)])
    let carry = decoder.choice(fields["carry"], among: [("quotation", true), ("none", false)])
    let fault = decoder.choice(fields["fault"], PairsBody.Fault.self)
    guard !marks.isEmpty else { return nil }
    return (
      .pairs(
        PairsBody(
          fault: fault ?? .unpaired, marks: marks, within: within ?? .paragraph,
          carriesQuotations: carry ?? false)),
      []
    )
  }

  /// Reads a list of pairs, two characters each.
  mutating func marks(_ node: YAMLNode?) -> [PairsBody.Marks] {
    var marks: [PairsBody.Marks] = []
    for item in decoder.items(node) {
      guard let written = decoder.written(item) else { continue }
      let scalars = Array(written.text.unicodeScalars)
      guard scalars.count == 2, scalars[0] != scalars[1] || written.text == "\"\"" else {
        decoder.report(
          "rule-file.wrong-type", at: written.span,
          LocalizedText(
            zh: "'\(written.text)' 应是一对不同的符号，如 “”",
            en: "'\(written.text)' must be two different marks, as in “”"))
        continue
      }
      marks.append(.init(open: scalars[0], close: scalars[1]))
    }
    return marks
  }

  private func fault<Fault: RawRepresentable>(
    _ node: YAMLNode, _ type: Fault.Type, _ shape: @autoclosure () -> MappingSchema
  ) -> (fault: Fault, fields: Fields)? where Fault.RawValue == String {
    decoder.fields(of: node, shape()).flatMap { fields in
      decoder.choice(fields["fault"], type).map { ($0, fields) }
    }
  }
}
