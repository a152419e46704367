/// What a shell may complete a path to.
package enum PathCompletion {
  /// The folders, with a slash, and the files of some endings that a path begun so far may lead to; hidden
  /// names only where a dot is written.
  package static func candidates(_ begun: String, endings: [String]) -> [String] {
    let folder = begun.lastIndex(of: "/").map { String(begun[...$0]) } ?? ""
    let start = begun.dropFirst(folder.count)
    let names = FolderListing.names(in: folder.isEmpty ? "." : folder) ?? []
    return names.compactMap { name in
      guard name.hasPrefix(start), name != ".", name != "..",
        start.hasPrefix(".") || !name.hasPrefix(".")
      else { return nil }
      let path = folder + name
      if FolderListing.names(in: path) != nil { return path + "/" }
      return endings.contains { name.hasSuffix($0) } ? path : nil
    }
  }
}
