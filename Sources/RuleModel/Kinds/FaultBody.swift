import YAMLTree

/// A kind that takes nothing but the fault that it looks for.
protocol FaultBody: KindBody {
  associatedtype Fault: RawRepresentable<String> & CaseIterable & Sendable
  /// What the kind is for.
  static var summary: (chinese: String, english: String) { get }
  /// The fault that its sample names.
  static var sample: Fault { get }

  init(fault: Fault)
}

extension FaultBody {
  static var definition: SchemaKey {
    SchemaKey(
      name, .mapping(FaultKey<Self>.schema), summary.chinese, summary.english,
      sample: "{fault: \(sample.rawValue)}")
  }

  /// Reads `KIND: {fault: NAME}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    let fields = reader.fields(of: node, FaultKey<Self>.self)
    guard let fault = fields?.choice(.fault, Fault.self) else { return nil }
    self.init(fault: fault)
  }
}

enum FaultKey<Body: FaultBody>: String, MappingKey {
  case fault

  static var schema: MappingSchema { MappingSchema(quoting: Body.name, Self.self) }

  var definition: SchemaKey { .fault(self, Body.Fault.self) }
}
