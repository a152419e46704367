import DocumentModel
import RuleModel
import Testing
import YAMLTree

/// Whatever fault a rule looks for, there is a mutant that looks for another.
@Suite struct RuleMutantsTests {
  private static let faults: [RuleKind: [String]] = [
    .sections: names(of: SectionFault.self), .numbering: names(of: NumberingFault.self),
    .enumeration: names(of: EnumerationFault.self), .pairs: names(of: PairsBody.Fault.self),
    .dates: names(of: DateFault.self), .references: names(of: ReferenceFault.self),
    .characters: names(of: OddCharacter.Kind.self),
  ]

  private static func names<Fault: RawRepresentable<String> & CaseIterable>(of type: Fault.Type)
    -> [String]
  {
    type.allCases.map(\.rawValue)
  }

  @Test(arguments: RuleKind.allCases)
  func faultsAreThoseOfTheTable(_ kind: RuleKind) {
    #expect(RuleMutants.faults(of: kind.rawValue) == Self.faults[kind] ?? [])
  }

  @Test(arguments: RuleKind.allCases)
  func everyFaultIsTurnedIntoTheNext(_ kind: RuleKind) throws {
    let faults = Self.faults[kind] ?? []
    for (fault, next) in zip(faults, faults.dropFirst() + faults.prefix(1)) {
      let text = "{\(kind.rawValue): {fault: \(fault)}}"
      let rule = try #require(try YAMLNode.parse(Array(text.utf8)))
      #expect(RuleMutants.all(of: rule).map(\.name) == ["fault \(next)"])
    }
  }
}
