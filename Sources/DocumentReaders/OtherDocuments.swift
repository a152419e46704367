/// Documents that no reader exists for, though a drafter may take them for drafts.
package enum OtherDocuments {
  private static let endings: Set = [
    "doc", "docm", "dot", "dotx", "wps", "wpt", "ott", "odm", "rtf", "pages", "pdf", "ofd",
    "ceb", "caj", "epub", "xhtml", "mht", "mhtml", "xls", "xlsx", "xlsm", "et",
    "ods",
    "csv", "ppt", "pptx", "dps", "odp", "tex", "rst", "adoc", "org", "text",
  ]

  /// The ending of a document's name, in lower case, with its dot; nil for files of other kinds.
  package static func ending(of name: some StringProtocol) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return endings.contains(ending) ? ".\(ending)" : nil
  }

  /// Whether a file is a page with its pictures in one: by its name or its first line.
  package static func isWebArchive(path: String, record: [UInt8]) -> Bool {
    let name = path.lowercased()
    return [".mht", ".mhtml"].contains(where: name.hasSuffix)
      || ["MIME-Version:", "From: <Saved by "].contains { record.starts(with: $0.utf8) }
  }
}
