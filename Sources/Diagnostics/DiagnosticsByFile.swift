package import SourceText

/// Diagnostics of several files, which are in the order that they were met in.
package struct DiagnosticsByFile: Sendable {
  package private(set) var files: [(file: SourceFile, diagnostics: [Diagnostic])] = []

  package init() {}

  package var isEmpty: Bool { files.isEmpty }

  /// Adds diagnostics of a file, each once.
  ///
  /// - Complexity: O(files + diagnostics of the file × added ones).
  package mutating func add(_ diagnostics: [Diagnostic], in file: SourceFile) {
    guard !diagnostics.isEmpty else { return }
    let known = files.firstIndex { $0.file.path == file.path }
    if known == nil { files.append((file, [])) }
    let index = known ?? files.count - 1
    for diagnostic in diagnostics where !files[index].diagnostics.contains(diagnostic) {
      files[index].diagnostics.append(diagnostic)
    }
  }

  /// A report a file, with its diagnostics in report order; `others` are files that notes point into.
  package func reports(
    _ language: Language, isIncomplete: Bool, others: [String: SourceFile] = [:]
  ) -> [FileReport] {
    files.map { file, diagnostics in
      FileReport(
        file: file, language: language, diagnostics: diagnostics.inReportOrder(),
        isIncomplete: isIncomplete, others: others)
    }
  }
}
