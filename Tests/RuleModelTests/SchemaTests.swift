import Diagnostics
import Foundation
import LintTestSupport
import RuleModel
import SourceText
import Testing
import YAMLTree

/// The tables of keys, and what the decoders make of them, are one.
@Suite struct SchemaTests {
  private static func wholeFile() throws -> SourceFile {
    let path = packageRoot(of: #filePath)
      .appending(path: "Tests/RuleModelTests/Golden/whole/every-key.yaml")
    return SourceFile(path: "every-key.yaml", bytes: Array(try Data(contentsOf: path)))
  }

  /// All shapes that a form leads to, by id.
  private static func shapes(of form: ValueForm) -> [String: MappingSchema] {
    switch form {
    case .mapping(let shape):
      return shape.keys.reduce(into: [shape.id: shape]) { all, key in
        all.merge(shapes(of: key.form)) { first, _ in first }
      }
    case .list(let item), .items(let item), .names(let item): return shapes(of: item)
    case .either(let forms):
      return forms.map(shapes).reduce(into: [:]) { all, more in all.merge(more) { one, _ in one } }
    case .text, .boolean, .integer, .choice, .scope: return [:]
    }
  }

  private static var keysOfTables: Set<String> {
    let shapes = shapes(of: .mapping(.ruleFile)).values.filter { !$0.id.hasPrefix("override-") }
    return Set(shapes.flatMap { shape in shape.keys.map { "\(shape.id)/\($0.name)" } })
  }

  @Test func decodersAskForTheKeysOfTheTablesAndNoOthers() throws {
    let log = KeyLog()
    let outcome = RuleFileDecoder.decode(try Self.wholeFile(), log: log) {
      (_) throws(LookupFault) in ["办公室"]
    }
    #expect(outcome.faults.map { "\($0.message.english)" } == [])
    #expect(outcome.file.rules.count == 19)
    #expect(log.keys.subtracting(Self.keysOfTables).sorted() == [])
    #expect(Self.keysOfTables.subtracting(log.keys).sorted() == [])
  }

  @Test func theWholeFileHoldsEveryKey() throws {
    let root = try #require(try YAMLNode.parse(try Self.wholeFile().bytes))
    var seen: Set<String> = []
    Self.collect(root, .mapping(.ruleFile), into: &seen)
    // The kinds stand at rules; at cases they are the very same keys.
    let kinds = Set(RuleKind.allCases.map { "case/\($0.rawValue)" })
    #expect(Self.keysOfTables.subtracting(seen).subtracting(kinds).sorted() == [])
  }

  /// The keys of a tree, by the shapes it is compared with.
  private static func collect(_ node: YAMLNode, _ form: ValueForm, into seen: inout Set<String>) {
    guard let fitting = form.alternative(for: node) else { return }
    switch (fitting, node.content) {
    case (.mapping(let shape), .mapping(let entries)):
      for entry in entries {
        guard case .scalar(let name) = entry.key.content, let key = shape.key(name.text) else {
          continue
        }
        seen.insert("\(shape.id)/\(name.text)")
        collect(entry.value, key.form, into: &seen)
      }
    case (.names(let value), .mapping(let entries)):
      for entry in entries { collect(entry.value, value, into: &seen) }
    case (.list(let item), .sequence(let items)), (.items(let item), .sequence(let items)):
      for one in items { collect(one, item, into: &seen) }
    case (.list(let item), _): collect(node, item, into: &seen)
    default: return
    }
  }

  @Test func everyKeyHasWordsInBothLanguagesAndASampleThatFits() throws {
    for shape in Self.shapes(of: .mapping(.ruleFile)).values {
      for key in shape.keys {
        #expect(!key.summary.chinese.isEmpty && !key.summary.english.isEmpty)
        #expect(key.sample.hasPrefix("\(key.name): "))
        // An ellipsis stands for more; a bar for the lines below it.
        guard !key.sample.contains("…"), !key.sample.hasSuffix("|") else { continue }
        let node = try #require(try YAMLNode.parse(Array(key.sample.utf8)), "\(key.sample)")
        guard case .mapping(let entries) = node.content, let value = entries.first?.value else {
          Issue.record("\(key.sample) is no key with a value")
          continue
        }
        #expect(key.form.alternative(for: value) != nil, "\(shape.id): \(key.sample)")
      }
    }
  }
}
