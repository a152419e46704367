/// Documents that no reader exists for, though a drafter may take them for drafts.
package enum OtherDocuments {
  private static let endings: Set = [
    "doc", "docm", "dot", "dotx", "wps", "wpt", "odt", "ott", "rtf", "pages", "pdf", "ofd",
    "ceb", "caj", "epub", "html", "htm", "xhtml", "mht", "mhtml", "xls", "xlsx", "xlsm", "et",
    "ods",
    "csv", "ppt", "pptx", "dps", "odp", "tex", "rst", "adoc", "org", "text",
  ]
  private static let webEndings = [".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml"]

  /// The ending of a document's name, in lower case, with its dot; nil for files of other kinds.
  package static func ending(of name: some StringProtocol) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return endings.contains(ending) ? ".\(ending)" : nil
  }

  /// Whether a file is HTML: by its name, or by how it begins where the name says nothing else.
  ///
  /// Markdown may begin with HTML of its own.
  package static func isHTML(path: String, record: [UInt8]) -> Bool {
    let name = path.lowercased()
    if webEndings.contains(where: name.hasSuffix) { return true }
    guard DraftFormat(path: path) != .markdown else { return false }
    var rest = record[...].drop { $0 <= 0x20 }
    // What may stand before: a declaration of XML, comments.
    for (start, end) in [("<?", "?>"), ("<!--", "-->"), ("<!--", "-->")]
    where rest.starts(with: start.utf8) {
      guard let close = rest.firstRange(of: Array(end.utf8)[...]) else { return false }
      rest = rest[close.upperBound...].drop { $0 <= 0x20 }
    }
    return ["<!doctype html", "<html", "<head", "<body"].contains { mark in
      let width = mark.utf8.count
      guard rest.count > width, let behind = rest.dropFirst(width).first else { return false }
      return rest.prefix(width).elementsEqual(mark.utf8, by: { $0 | 0x20 == $1 | 0x20 })
        && (behind <= 0x20 || behind == UInt8(ascii: ">"))
    }
  }
}
