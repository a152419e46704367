internal import DocumentReaders
package import SourceText

/// The whole-document cases that lie beside a rule file.
package struct CaseFiles: Sendable {
  /// A case: what must be found, and the draft.
  package struct Pair: Sendable {
    /// `NAME.expected.yaml`.
    package let expected: SourceFile
    /// The path of `NAME.txt`, or of `NAME.md` and so on where that is there.
    package let draft: String
    /// What is opened for it.
    package let place: String
  }

  /// In the order of their names.
  package private(set) var pairs: [Pair] = []
  /// The paths of drafts without an expectation.
  package private(set) var lonely: [String] = []

  private static let ending = ".expected.yaml"
  private static let draftEndings = DraftFormat.allCases.flatMap { $0.reader.endings }

  /// The cases of the folder `cases` beside a rule file.
  ///
  /// - Parameters:
  ///   - ruleFile: The path of the rule file.
  ///   - confinement: Where the cases must lie.
  /// - Returns: None where there is no such folder.
  /// - Throws: ``FileError`` for an expectation that cannot be read, and for cases that lie elsewhere.
  package static func beside(_ ruleFile: String, within confinement: Confinement = .none)
    throws(FileError) -> CaseFiles
  {
    let folder = ruleFile.lastIndex(of: "/").map { ruleFile[...$0] + "cases" } ?? "cases"
    var files = CaseFiles()
    var expected: Set<String> = []
    let names = FolderListing.names(in: try confinement.place(of: folder)) ?? []
    for name in names where name.hasSuffix(ending) {
      let base = name.dropLast(ending.count)
      // Where no draft is there, the first name is reported as missing.
      let there = draftEndings.map { "\(base)\($0)" }
      let draft = "\(folder)/\(there.first(where: names.contains) ?? there[0])"
      expected.insert(draft)
      files.pairs.append(
        Pair(
          expected: try RuleFiles.file("\(folder)/\(name)", within: confinement), draft: draft,
          place: try confinement.place(of: draft)))
    }
    files.lonely = names.filter { name in draftEndings.contains(where: name.hasSuffix) }.map {
      "\(folder)/\($0)"
    }
    .filter { !expected.contains($0) }
    return files
  }
}
