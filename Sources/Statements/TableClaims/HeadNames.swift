internal import DocumentModel

extension DocumentWords {
  /// What the head of a column may be called in a text: 接待人次, 接待; 毕业生数, 毕业生.
  func names(of head: TableLabel) -> [String] {
    guard head.year == nil else { return [] }
    let whole = core(of: head.text)
    guard !hasBlanks else { return [whole] }
    return [whole]
      + headEndings.compactMap { ending in
        guard whole.hasSuffix(ending), case let name = whole.dropLast(ending.count), name.count > 1
        else { return nil }
        return core(of: String(name))
      }
  }
}
