"""The documents that damaged_documents.py damages, and what it strews over them."""

import io
import zipfile
from html import escape

# --- Words of reports, in many kinds that checks look for.

# In the lists of words a blank parts them, a tilde stands for a blank, a circumflex for one that does not break.
WORDS = """一、 （一） 1. （1） ① 一是 二是 首先， 其次， 第一， 第二， 附件： 附件1 表1 图2 见附件3。 第三部分 2024年 2024年2月30日 3月1日，
10月 星期三 1,234 12万元 3.5亿元 358起， 350件， 100% 同比增长5%， 增长3.2个百分点， 下降 占 其中： 其中甲12件、 共 合计30件， 分别为1、2、3
办结率 满意率98.5% 比上年 较2023年 由10件增加到12件， 达到 不低于 完成预算的 三百五十八 两千 0.5倍 翻一番 10:00 至 到 — ～ 《 》 “ ” ‘ ’ （ ） [ ]
【 】 ( ) 〈 〉 《某条例》 〔2024〕 云政发〔2024〕1号 。 ， 、 ； ： ！ ？ , . ; : 的的 推进 工作 了 群众 机关 甲 乙 某某某 XXX ___ □ \ufffc 
www.a.cn http://a/b?c= a@b.c ** * _ ` | - # >  \\ < & &amp;
Table~1 Table^1 Figure~2, Appendix~A Section~3.1 see~table~4 [1] (2) (a) (iv) Total Totals 2024 FY2024 $1.2~million £3,400 12% 5~percentage~points
rose fell from to by increased~by up of between and respectively, per~cent twice half a~third 10~May~2024 May~10, 30~February 2024-02-30 01/02/2024 10:00-10:30~UTC
Monday, lasted 30~minutes (12~days), the~the e.g. i.e. TODO TBD lorem~ipsum the a in table of~which 1) i. II. Q1 NASA (NASA)"""
WORDS = [word.replace("~", " ").replace("^", "\u00a0") for word in WORDS.split()]
WORDS += ["~", "^", " ", " ", "\n", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u202e"]

PIECES = {
    "html": """< > </ & ; " ' <!-- --> <p> </p> <table> </table> <tr> <td> </td> <b> </b> <a> <i> <font> <li> <ul> <select>
<option> <svg> </svg> <math> <script> </script> <template> <pre> <div> </div> <object> </object> <button> <form> <frameset>
<plaintext> <![CDATA[ ]]> <isindex> </br> <textarea> <caption> <col> &#0; &#xD800; &nbsp &notin 中 2024年 <td><table> <b><p></b>
<a><div> <div><object></div></object> <p><font> <svg><p><foo/> <i><table></i> <h1> </h2> <h6> <br> <ruby><rt> <ol> <dl><dt> <dd>
<td/rowspan=65534> <td/colspan=1000> <span/hidden> <aside> <!--reportlint ignore-file: 1, 、 一是 （ Table&#32;1""".split()
    + ["\r", "\n", "<!-- reportlint ignore-file date-impossible: 例 -->", "<!-- reportlint disable long-sentence: 例 -->"],
    "xml": """< > </ & ; " ' <!-- --> <w:p> </w:p> <w:p/> <w:r> </w:r> <w:t> </w:t> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc>
<w:br/> <w:tab/> <w:del> </w:del> <w:ins> </w:ins> <w:sdt> <w:hyperlink> <w:txbxContent> <w:pPr> </w:pPr> <w:rPr> </w:rPr>
<w:fldSimple> <w:vMerge/> <w:numPr/> <w:vanish/> <w:fldChar/> <![CDATA[ ]]> <?a?> <!DOCTYPE <!ENTITY &a; &#0; &#xD800; &#9; &amp;
xmlns="" xmlns:w="" </w:body> <a> </a> <text:p> </text:p> <text:p/> <text:span> </text:span> <text:s/> <text:list> </text:list>
<text:list-item> </text:list-item> <text:h> </text:h> <table:table> </table:table> <table:table-row> </table:table-row>
<table:table-cell/> <table:covered-table-cell/> <text:note> <office:annotation> <draw:frame> 中 2024年 1, 、 一是 （""".split()
    + ["\r", "\n", "<w:p><w:r><w:t>一是</w:t></w:r></w:p>", "<w:r><w:t>1</w:t></w:r>", "<text:p>一是</text:p>",
       "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<text:s text:c=\"70000\"/>",
       "<w:commentRangeStart w:id=\"0\"/>", "<w:footnoteReference w:id=\"2\"/>"],
    "txt": ["\n", "\n\n", "\r", "\r\n", "\t", " ", "\u3000", "\0", "\ufeff", "\u200b", "\u2028", "甲", "a", "1", "。", ".", "，"],
    "md": """# ## ** * _ __ ` ``` ~~~ > - + 1. | |-|-| [ ] ( ) [a] [a]: ![ ]( <a> </a> <!-- --> <b> & &amp; \\ --- === [^1] [^1]:
<!--reportlint :--- ~~ http:// $ \u00a0""".split()
    + ["\n", "\n\n", "    ", "\t", "\n> ", "\n- ", "\n  - ", "\n1. ", "\n| a | b |\n|-|-|\n", "\n# "],
}

# What values of attributes are set to.
VALUES = ["", "-1", "0", "1", "2", "9", "63", "1000", "65535", "2147483648", "99999999999999999999", "1e9", "NaN", "１", "true",
          "continue", "restart", "begin", "separate", "end", "none", "bullet", "chineseCounting", "upperRoman", "%1.%2.%9", "Heading1",
          "../../x", "http://a", "footnotes.xml", "a" * 70_000]

# The parts that are damaged most.
PARTS = {
    "docx": ["word/document.xml"] * 4 + ["word/numbering.xml", "word/styles.xml", "word/footnotes.xml", "word/comments.xml",
                                         "word/header1.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"],
    "odt": ["content.xml"] * 5 + ["styles.xml", "META-INF/manifest.xml"],
}

# --- Reports of a place that is nowhere: kind of block, and its text or rows.

REPORTS = [
    [("h1", "云溪县2024年法治政府建设年度报告"), ("p", "2024年，云溪县认真落实上级部署，现将有关情况报告如下。"), ("h2", "一、主要做法和成效"),
     ("p", "一是加强学习，全年组织培训12次、参训358人次。二是规范执法，受理纠纷420起，调处成功399起，占98%。三是公开透明。"),
     ("h3", "（一）依法行政"), ("p", "全年办理行政复议案件120件，同比增长5.3%，其中维持80件、撤销20件、其他20件，见附件1。"),
     ("list", ["制定《云溪县办事规则》（云政发〔2024〕12号）。", "2月30日召开会议。", "投入资金1,200.5万元，比上年增加200万元，增长20%。"]),
     ("table", [["项目", "2023年", "2024年", "增减"], ["受理", "400", "420", "20"], ["办结", "390", "399", "9"], ["合计", "790", "819", "29"]]),
     ("h2", "二、存在的不足和原因"), ("p", "工作中还存在差距，主要是队伍建设不够。"), ("note", "数据来自年报，2024年12月31日统计。"),
     ("h2", "三、党政主要负责人履行推进法治建设第一责任人职责情况"), ("p", "主要负责人主持召开会议4次。"), ("h2", "四、下一年工作安排"),
     ("p", "下一步，首先，抓好落实；其次，加强宣传；最后，开展评估。"), ("p", "附件：1.统计表"), ("p", "云溪县人民政府"), ("p", "2025年1月15日")],
    [("h1", "云溪县教育局2024年政府信息公开工作年度报告"), ("p", "根据《中华人民共和国政府信息公开条例》编制本报告。"), ("h2", "一、总体情况"),
     ("p", "主动公开信息300条，受理申请12件，办结12件，办结率100%。"), ("h2", "二、主动公开政府信息情况"),
     ("table", [["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "0", "0"], ["行政规范性文件", "1", "2", "9"]]),
     ("h2", "三、收到和处理政府信息公开申请情况"),
     ("table", [["本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", "自然人", "法人", "总计"], ["一、本年新收政府信息公开申请数量", "10", "2", "12"],
                ["二、上年结转政府信息公开申请数量", "0", "0", "0"], ["（一）予以公开", "8", "1", "9"], ["（七）总计", "10", "2", "12"]]),
     ("h2", "四、政府信息公开行政复议、行政诉讼情况"), ("p", "无。"), ("h2", "五、存在的主要问题及改进情况"), ("p", "一、内容不够丰富；二、形式单一。"),
     ("h2", "六、其他需要报告的事项"), ("p", "无。")],
    [("h1", "云溪县水务局2024年度部门决算"), ("h2", "第一部分 部门概况"), ("list", ["一、主要职责", "二、机构设置"]), ("h2", "第二部分 2024年度部门决算表"),
     ("table", [["收入", "决算数", "支出", "决算数"], ["一般公共预算财政拨款收入", "1,234.56", "教育支出", "234.56"], ["总计", "1,234.56", "总计", "1,234.56"]]),
     ("p", "2024年度收入总计1,234.56万元，与上年相比增加34.56万元，增长2.88%；“三公”经费决算12万元，完成预算的80%，小于预算数3万元。")],
    [("h1", "Annual Report 2024 of the Cloudbrook Water Board"), ("h2", "1. Summary"),
     ("p", "In 2024 the board handled 420 cases, of which 399 (95%) were closed, up from 358 in 2023. Table 1 shows the figures."),
     ("h2", "2. Figures"), ("p", "Table 1: Cases by kind"),
     ("table", [["Kind", "2023", "2024", "Change"], ["Leaks", "200", "220", "10%"], ["Meters", "158", "200", "27%"], ["Total", "358", "420", "17%"]]),
     ("p", "Spending rose by $1.2 million to $13.4 million, an increase of 9.8 percent. See Section 3 and Appendix A."),
     ("list", ["First, we met on 30 February 2024.", "Second, the outage lasted 45 minutes from 10:00 to 10:30 UTC.", "Third, the the pipes."]),
     ("h2", "4. Timeline"), ("p", "10:00 UTC: alarm. 09:50 UTC: page. On Monday, 3 May 2024 (12 days), (see Figure 2)."),
     ("note", "Source: ledger of 31 December 2024."), ("h2", "Appendix A"), ("p", "Notes on method (NASA) and [1].")],
]


def sample(format, dice):
    report = list(dice.choice(REPORTS))
    if dice.randrange(3) == 0:
        report = report[:1] + dice.sample(report[1:], len(report) - 1)
    return {"html": html, "docx": docx, "odt": odt, "txt": txt, "md": md}[format](report)


def txt(report):
    lines = []
    for kind, held in report:
        match kind:
            case "list":
                lines += [f"{index}. {item}" for index, item in enumerate(held, 1)]
            case "table":
                lines += ["\t".join(row) for row in held]
            case _:
                lines.append(held)
    return "\n".join(lines).encode() + b"\n"


def md(report):
    parts = []
    for kind, held in report:
        match kind:
            case "h1" | "h2" | "h3":
                parts.append("#" * int(kind[1]) + " " + held)
            case "list":
                parts.append("\n".join(f"{index}. **{item[:2]}**{item[2:]}" for index, item in enumerate(held, 1)))
            case "table":
                rows = ["|" + "|".join(row) + "|" for row in held]
                parts.append("\n".join([rows[0], "|" + "-|" * len(held[0]), *rows[1:]]))
            case "note":
                parts.append(f"文中[^1]。\n\n[^1]: {held}\n\n<!-- reportlint ignore date-impossible: 例 -->\n\n![表](a.png)")
            case _:
                parts.append(held)
    return "\n\n".join(parts).encode() + b"\n"


def html(report):
    parts = []
    for kind, held in report:
        match kind:
            case "list":
                parts.append("<ol start='3'>" + "".join(f"<li><p>{escape(item)}</p>" for item in held) + "</ol>")
            case "table":
                rows = ["<tr>" + "".join(f"<td rowspan=1>{escape(cell)}</td>" for cell in row) + "</tr>" for row in held]
                parts.append("<table><caption>表</caption><thead>" + "\n".join(rows).replace("td", "th", 4) + "</table>")
            case "note":
                parts.append(f"<!-- reportlint ignore date-impossible: 例 --><blockquote>{escape(held)} <code>x</code></blockquote>")
            case _:
                inside = escape(held).replace("，", "，<b>", 1).replace("。", "</b>。&nbsp;", 1)
                parts.append(f"<{kind} class=\"a\">{inside}</{kind}>")
    return ("<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>题</title><style>p{}</style></head><body><nav><ul>"
            "<li><a href=\"/\">首页</a></ul></nav><main>" + "\n".join(parts) + "<pre>\n甲  乙\n</pre><ruby>汉<rt>hàn</rt></ruby></main>"
            "<svg><path d=\"\"/></svg><script>if (a < b) { \"</p>\" }</script><footer>页脚</footer></body></html>").encode()


def packed(parts):
    to = io.BytesIO()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(zipfile.ZipInfo(name), text, how)
    return to.getvalue()


# --- Word

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def run(text, of="t"):
    return f'<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:{of} xml:space="preserve">{escape(text)}</w:{of}></w:r>'


def paragraph(text, properties=""):
    half = len(text) // 2
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text[:half])}{run(text[half:])}</w:p>"


def docx(report):
    body = []
    for kind, held in report:
        match kind:
            case "h1" | "h2" | "h3":
                level = int(kind[1])
                numbered = f'<w:numPr><w:ilvl w:val="{level - 2}"/><w:numId w:val="1"/></w:numPr>' if level > 2 else ""
                body.append(paragraph(held, f'<w:pStyle w:val="Heading{level}"/>{numbered}'))
            case "list":
                body += [paragraph(item, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>') for item in held]
            case "table":
                rows = ""
                for place, row in enumerate(held):
                    merged = '<w:tcPr><w:gridSpan w:val="1"/><w:vMerge w:val="restart"/></w:tcPr>' if place == 0 else "<w:tcPr/>"
                    rows += "<w:tr><w:trPr/>" + "".join(f"<w:tc>{merged}{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
                body.append(f'<w:tbl><w:tblPr/><w:tblGrid>{"<w:gridCol/>" * 4}</w:tblGrid>{rows}</w:tbl>')
            case "note":
                body.append('<w:p><w:commentRangeStart w:id="0"/>' + run("注") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
                            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:del w:id="5" w:author="甲">'
                            + run("删去", "delText") + '</w:del><w:ins w:id="6" w:author="甲">' + run("补上") + "</w:ins>"
                            '<w:fldSimple w:instr=" PAGE ">' + run("3") + '</w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                            + run(" SEQ 表 ", "instrText") + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("1")
                            + '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink r:id="rId9">' + run("见此") + "</w:hyperlink>"
                            "<w:sdt><w:sdtPr/><w:sdtContent>" + run("内容") + "</w:sdtContent></w:sdt><w:r><w:pict><w:txbxContent>"
                            + paragraph("框中的字。") + "</w:txbxContent></w:pict></w:r></w:p>")
                footnote = held
            case _:
                body.append(paragraph(held))
    footnote = next((held for kind, held in report if kind == "note"), "注。")
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    names = f'xmlns:w="{MAIN}" xmlns:r="{RELATIONS}"'
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{list}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
                  for level, (form, text) in enumerate([("chineseCounting", "%1、"), ("decimal", "%2."), ("lowerRoman", "%1.%2.%3")]))
        + "</w:abstractNum>" for list in (0, 1))
    others = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "comments": "comments", "header": "header1"}
    return packed({
        "[Content_Types].xml": f'{head}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd'
        '.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
        + "".join(f'<Override PartName="/word/{file}.xml" ContentType="{TYPE}.{kind}+xml"/>' for kind, file in others.items()) + "</Types>",
        "_rels/.rels": f'{head}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{head}<w:document {names}><w:body>{''.join(body)}<w:sectPr>"
        '<w:headerReference w:type="default" r:id="rId_header"/></w:sectPr></w:body></w:document>',
        "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(f'<Relationship Id="rId_{kind}" Type="{RELATIONS}/{kind}" Target="{file}.xml"/>' for kind, file in others.items())
        + f'<Relationship Id="rId9" Type="{RELATIONS}/hyperlink" Target="http://a.example/" TargetMode="External"/></Relationships>',
        "word/styles.xml": f"{head}<w:styles {names}>" + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
        + "".join(f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/>'
                  f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr></w:style>' for level in (1, 2, 3)) + "</w:styles>",
        "word/numbering.xml": f"{head}<w:numbering {names}>{numbering}" + "".join(
            f'<w:num w:numId="{list + 1}"><w:abstractNumId w:val="{list}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
            "</w:lvlOverride></w:num>" for list in (0, 1)) + "</w:numbering>",
        "word/footnotes.xml": f'{head}<w:footnotes {names}><w:footnote w:id="2">{paragraph(footnote)}</w:footnote></w:footnotes>',
        "word/comments.xml": f'{head}<w:comments {names}><w:comment w:id="0" w:author="乙">{paragraph("请核对。")}</w:comment></w:comments>',
        "word/header1.xml": f"{head}<w:hdr {names}>{paragraph('云溪县')}</w:hdr>",
    })


# --- OpenDocument

OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "text", "table", "style", "draw", "manifest"))


def odt(report):
    body = []
    for kind, held in report:
        match kind:
            case "h1" | "h2" | "h3":
                body.append(f'<text:h text:style-name="H" text:outline-level="{kind[1]}">{escape(held)}</text:h>')
            case "list":
                items = "".join(f"<text:list-item><text:p>{escape(item)}</text:p></text:list-item>" for item in held)
                body.append(f'<text:list text:style-name="L1">{items}</text:list>')
            case "table":
                rows = "".join("<table:table-row>" + "".join(
                    f'<table:table-cell table:number-columns-spanned="1"><text:p>{escape(cell)}</text:p></table:table-cell>' for cell in row)
                    + "</table:table-row>" for row in held)
                body.append(f'<table:table table:name="T"><table:table-column table:number-columns-repeated="4"/>{rows}</table:table>')
            case "note":
                body.append('<text:p>注<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
                            f"<text:note-body><text:p>{escape(held)}</text:p></text:note-body></text:note><office:annotation><text:p>请核对。"
                            '</text:p></office:annotation><text:s text:c="3"/><text:tab/><text:line-break/><text:change text:change-id="c1"/>'
                            '<draw:frame><draw:text-box><text:p>框中的字。</text:p></draw:text-box></draw:frame></text:p>')
            case _:
                half = len(held) // 2
                body.append(f'<text:p text:style-name="P1">{escape(held[:half])}<text:span>{escape(held[half:])}</text:span></text:p>')
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    levels = "".join(f'<text:list-level-style-number text:level="{level}" style:num-format="1" style:num-suffix="." text:display-levels="{level}"/>'
                     for level in (1, 2, 3))
    changes = ('<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>删去</text:p></text:deletion>'
               "</text:changed-region></text:tracked-changes>")
    return packed({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": f'{head}<manifest:manifest {NAMES}><manifest:file-entry manifest:full-path="/" manifest:media-type="'
        'application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        "content.xml": f'{head}<office:document-content {NAMES} office:version="1.3"><office:automatic-styles><style:style style:name="P1" '
        f'style:family="paragraph" style:parent-style-name="Standard"/><text:list-style style:name="L1">{levels}</text:list-style>'
        f"</office:automatic-styles><office:body><office:text>{changes}{''.join(body)}</office:text></office:body></office:document-content>",
        "styles.xml": f'{head}<office:document-styles {NAMES}><office:styles><style:style style:name="Standard" style:family="paragraph"/>'
        f'<style:style style:name="H" style:family="paragraph"/><text:outline-style style:name="Outline">'
        '<text:outline-level-style text:level="1" style:num-format=""/></text:outline-style></office:styles><office:master-styles>'
        '<style:master-page style:name="Standard"><style:header><text:p>云溪县</text:p></style:header></style:master-page>'
        "</office:master-styles></office:document-styles>",
    })
