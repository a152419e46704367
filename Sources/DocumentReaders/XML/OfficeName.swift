/// The elements that are known, by their names in the namespaces of WordprocessingML (transitional,
/// strict, and that of 2012), of its formulas, of markup compatibility, of content types and of
/// relationships.
enum OfficeName: String, CaseIterable {
  case other = ""
  // Packages.
  case types = "Types"
  case override = "Override"
  case defaultType = "Default"
  case relationship = "Relationship"
  // Stories and what they are made of.
  case body, p, r, t, tbl, tr, tc, sdt, sdtContent, txbxContent, footnote, endnote, hdr, ftr
  case altChunk, subDoc
  case hyperlink, ins, del, moveTo, moveFrom, cellDel, rt, oMath
  // What stands in runs.
  case tab, br, cr, ptab, noBreakHyphen, sym, fldChar, fldSimple, instrText, delText
  case footnoteReference, endnoteReference
  // Comments of readers, and what became of them.
  case comment, commentRangeStart, commentRangeEnd, commentReference, commentEx
  // Properties.
  case pPr, rPr, trPr, tcPr, sdtPr, pStyle, rStyle, numPr, numId, ilvl, outlineLvl, vanish
  case gridSpan, vMerge, gridBefore, docPartGallery
  case pPrChange, rPrChange, tcPrChange, trPrChange, sectPrChange, numberingChange
  // Sections and settings.
  case sectPr, headerReference, footerReference, titlePg, evenAndOddHeaders
  // Styles.
  case style, name, basedOn
  // Numbering.
  case abstractNum, num, lvl, start, numFmt, lvlText, lvlRestart, isLgl, suff, abstractNumId
  case lvlOverride, startOverride, numStyleLink, styleLink
  // Markup compatibility.
  case alternateContent = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
}

/// Finds the name of an element in what the parser reports: namespace, separator, name.
struct NameTable {
  private static let names = Dictionary(
    OfficeName.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  private static let spaces: Set = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
    "http://schemas.microsoft.com/office/word/2012/wordml",
    "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "http://schemas.openxmlformats.org/package/2006/content-types",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ]

  /// The namespace that was met last, and whether it is known.
  private var last: (space: [UInt8], isKnown: Bool) = ([], false)

  @unsafe private func isLast(_ space: UnsafeBufferPointer<UInt8>) -> Bool {
    guard space.count == last.space.count else { return false }
    for index in last.space.indices where unsafe space[index] != last.space[index] { return false }
    return true
  }

  /// The name that the parser reports.
  @unsafe mutating func name(_ reported: UnsafePointer<CChar>?) -> OfficeName {
    guard let reported = unsafe reported else { return .other }
    var width = 0
    var split: Int?
    while unsafe reported[width] != 0 {
      if unsafe reported[width] == XMLScanner.separator { split = width }
      width += 1
    }
    guard let split else { return .other }
    return unsafe UnsafeRawBufferPointer(start: reported, count: width).withMemoryRebound(
      to: UInt8.self
    ) { text in
      let space = unsafe UnsafeBufferPointer(rebasing: text[..<split])
      if unsafe !isLast(space) {
        let name = unsafe String(decoding: space, as: UTF8.self)
        unsafe last = (Array(space), Self.spaces.contains(name))
      }
      guard last.isKnown else { return .other }
      return unsafe Self.names[String(decoding: text[(split + 1)...], as: UTF8.self)] ?? .other
    }
  }
}
