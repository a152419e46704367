import DocumentModel
import DocumentReaders
import SourceText
import Testing

/// What stands around the text of a page is read apart from it.
@Suite struct HTMLFurnitureTests {
  @Test(
    arguments: [
      ("<nav>甲</nav><p>乙", ["乙"], ["甲"]),
      ("<p>乙<nav>甲<p>丙</nav>丁", ["乙", "丁"], ["甲", "丙"]),
      (
        "<header><h1>站</h1><ul><li>甲<li>丙</ul></header><p>乙<footer>丁</footer>", ["乙"],
        ["站", "甲", "丙", "丁"]
      ),
      ("<p>乙<div role=navigation><table><tr><td>甲<td>丙</table></div>", ["乙"], ["甲", "丙"]),
      // What is hidden in it, marks and blanks are no words.
      ("<nav><p hidden>甲</p> | <button>丙</button> · </nav><p>乙", ["乙"], []),
      ("<nav hidden>甲</nav><p>乙", ["乙"], []),
      // Heads and feet of the text are text.
      ("<article><header>题</header><nav>甲</nav><p>乙</article>", ["题", "乙"], ["甲"]),
      // A page that is nothing else is text.
      ("<header><p>甲</p></header><nav>乙</nav>", ["甲", "乙"], []),
    ])
  func itIsApart(_ page: String, _ blocks: [String], _ apart: [String]) {
    let document = HTMLReaderTests.document(page)
    #expect(document.blocks.map { document.text.string($0.range) } == blocks)
    #expect(document.furnished == apart.map { "site \($0)" })
    #expect(document.markup.tables.count == 0)
    #expect(document.markup.listItems == [])
    #expect(document.headings.count == 0)
  }

  @Test func placesAreThoseOfThePage() throws {
    let page = "<nav><b>甲</b>&#20013;<a>丙</a></nav><p>乙<p>丁<footer>\n 戊\n</footer>"
    let document = HTMLReaderTests.document(page)
    let shown = document.pieces(of: .siteFrame).map {
      document.file.text(document.text.recordSpan(of: $0))
    }
    #expect(shown == ["甲</b>&#20013;<a>丙", "戊"])
    #expect(document.pieces(of: .headerFooter) == [])
  }

  @Test(arguments: [
    ("<nav>甲<!-- reportlint ignore a: x --></nav><p>乙", ["甲"]),
    ("<nav><!-- reportlint ignore a: x --></nav><p>乙", [""]),
    ("<nav>甲</nav><!-- reportlint ignore a: x --><p>乙", ["乙"]),
  ])
  func commentsStandWhereTheyStand(_ page: String, _ wanted: [String]) {
    let document = HTMLReaderTests.document(page)
    let blocks = document.blocks + (document.furniture?.paragraphs.map(\.block) ?? [])
    let shown = document.markup.comments.map { comment in
      blocks.first {
        $0.range.lowerBound <= comment.offset && comment.offset <= $0.range.upperBound
      }.map { document.text.string($0.range) } ?? ""
    }
    #expect(shown == wanted)
  }
}
