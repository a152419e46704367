import Diagnostics
import SourceText

/// What can be wrong with a file that the program reads, as a case with its values.
///
/// The texts of all of them are in the folder `Messages`.
protocol FileFault {
  /// The fault's id without the prefix of its file; one with a dot is whole.
  var id: String { get }
  /// What is wrong, in an author's words.
  var text: LocalizedText { get }
  /// What to write instead, and places that belong to it.
  var notes: [Note] { get }
}

extension FileFault {
  var notes: [Note] { [] }
}

extension Diagnostic {
  /// - Parameters:
  ///   - fault: What is wrong.
  ///   - span: Where.
  ///   - prefix: What the ids of the file's faults begin with.
  init(_ fault: some FileFault, at span: SourceSpan, in prefix: String = "rule-file") {
    let id = fault.id.contains(".") ? fault.id : "\(prefix).\(fault.id)"
    self.init(RuleID(id), .error, at: span, fault.text)
    notes = fault.notes
  }
}

/// The faults of one file, no more than help somebody.
struct FaultList {
  private(set) var faults: [Diagnostic] = []
  /// What the ids of faults begin with.
  let prefix: String
  static let most = 200

  init(prefix: String = "rule-file") { self.prefix = prefix }

  /// Whether no more faults are listed.
  var isFull: Bool { faults.count >= Self.most }

  mutating func report(_ fault: some FileFault, at span: SourceSpan) {
    report(Diagnostic(fault, at: span, in: prefix))
  }

  mutating func report(_ fault: Diagnostic) {
    guard !isFull else { return }
    faults.append(fault)
    if isFull { faults.append(Diagnostic(SchemaFault.tooMany(FaultList.most), at: fault.span)) }
  }
}
