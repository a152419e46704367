/// The elements that are known, by their names in the namespaces of WordprocessingML (transitional,
/// strict, and that of 2012), of its formulas, of markup compatibility, of content types and of
/// relationships, and those of OpenDocument, with the usual prefixes of their namespaces.
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

  // OpenDocument: the list of a package's entries.
  case fileEntry = "manifest:file-entry"
  case encryptionData = "manifest:encryption-data"
  // Styles and lists.
  case styles = "office:styles"
  case automaticStyles = "office:automatic-styles"
  case styleStyle = "style:style"
  case textProperties = "style:text-properties"
  case fontFace = "style:font-face"
  case listStyle = "text:list-style"
  case outlineStyle = "text:outline-style"
  case numberLevel = "text:list-level-style-number"
  case bulletLevel = "text:list-level-style-bullet"
  case imageLevel = "text:list-level-style-image"
  case outlineLevel = "text:outline-level-style"
  case labelAlignment = "style:list-level-label-alignment"
  // Pages, and what stands on each of them.
  case masterPage = "style:master-page"
  case pageHeader = "style:header"
  case pageHeaderLeft = "style:header-left"
  case pageHeaderFirst = "style:header-first"
  case pageFooter = "style:footer"
  case pageFooterLeft = "style:footer-left"
  case pageFooterFirst = "style:footer-first"
  case extendedHeaderFirst = "loext:header-first"
  case extendedFooterFirst = "loext:footer-first"
  // What shows another text on each page or each day.
  case pageNumber = "text:page-number"
  case pageCount = "text:page-count"
  case pageVariable = "text:page-variable-get"
  case date = "text:date"
  case time = "text:time"
  case creationDate = "text:creation-date"
  case creationTime = "text:creation-time"
  case modificationDate = "text:modification-date"
  case modificationTime = "text:modification-time"
  case printDate = "text:print-date"
  case printTime = "text:print-time"
  case editingCycles = "text:editing-cycles"
  case editingDuration = "text:editing-duration"
  // The text, and what is none of it.
  case officeText = "office:text"
  case textParagraph = "text:p"
  case heading = "text:h"
  case textSection = "text:section"
  case list = "text:list"
  case listItem = "text:list-item"
  case listHeader = "text:list-header"
  case numberedParagraph = "text:numbered-paragraph"
  case textNote = "text:note"
  case noteBody = "text:note-body"
  case noteCitation = "text:note-citation"
  case annotation = "office:annotation"
  case forms = "office:forms"
  case trackedChanges = "text:tracked-changes"
  case insertion = "text:insertion"
  case deletion = "text:deletion"
  // What stands in paragraphs.
  case span = "text:span"
  case textBlanks = "text:s"
  case textTab = "text:tab"
  case lineBreak = "text:line-break"
  case rubyText = "text:ruby-text"
  case script = "text:script"
  case hiddenText = "text:hidden-text"
  case hiddenParagraph = "text:hidden-paragraph"
  case fieldStart = "field:fieldmark-start"
  case fieldSeparator = "field:fieldmark-separator"
  case fieldEnd = "field:fieldmark-end"
  // Indexes, and what they are made by.
  case contents = "text:table-of-content"
  case illustrationIndex = "text:illustration-index"
  case tableIndex = "text:table-index"
  case objectIndex = "text:object-index"
  case userIndex = "text:user-index"
  case contentsSource = "text:table-of-content-source"
  case illustrationIndexSource = "text:illustration-index-source"
  case tableIndexSource = "text:table-index-source"
  case objectIndexSource = "text:object-index-source"
  case userIndexSource = "text:user-index-source"
  case alphabeticalIndexSource = "text:alphabetical-index-source"
  case bibliographySource = "text:bibliography-source"
  // Tables.
  case table = "table:table"
  case tableRow = "table:table-row"
  case tableCell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"
  case tableTitle = "table:title"
  case tableDescription = "table:desc"
  case tableShapes = "table:shapes"
  // Drawings.
  case frame = "draw:frame"
  case drawGroup = "draw:g"
  case textBox = "draw:text-box"
  case image = "draw:image"
  case object = "draw:object"
  case customShape = "draw:custom-shape"
  case rectangle = "draw:rect"
  case ellipse = "draw:ellipse"
  case circle = "draw:circle"
  case line = "draw:line"
  case polyline = "draw:polyline"
  case polygon = "draw:polygon"
  case regularPolygon = "draw:regular-polygon"
  case path = "draw:path"
  case connector = "draw:connector"
  case caption = "draw:caption"
  case measure = "draw:measure"
  case drawingTitle = "svg:title"
  case drawingDescription = "svg:desc"
}
