package import SourceText

/// The whole-document cases that lie beside a rule file.
package enum CaseFiles {
  /// A case: what must be found, and the draft.
  package struct Pair: Sendable {
    /// `NAME.expected.yaml`.
    package let expected: SourceFile
    /// The path of `NAME.txt`, which may not be there.
    package let draft: String
  }

  private static let ending = ".expected.yaml"

  /// The cases of the folder `cases` beside a rule file, in the order of their names.
  ///
  /// - Parameter ruleFile: The path of the rule file.
  /// - Returns: None where there is no such folder.
  /// - Throws: ``FileError`` for an expectation that cannot be read.
  package static func beside(_ ruleFile: String) throws(FileError) -> [Pair] {
    let folder = ruleFile.lastIndex(of: "/").map { ruleFile[...$0] + "cases" } ?? "cases"
    let names = (FolderListing.names(in: folder) ?? []).filter { $0.hasSuffix(ending) }
    var pairs: [Pair] = []
    for name in names {
      let path = "\(folder)/\(name)"
      pairs.append(
        Pair(
          expected: try RuleFiles.file(path),
          draft: "\(folder)/\(name.dropLast(ending.count)).txt"))
    }
    return pairs
  }
}
