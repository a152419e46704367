#!/usr/bin/env python3
"""Proves of documents of Word that their reviewed copies are right.

For each document, a copy is made with `check --review-copy`, and:
- python-docx opens it, and it has a comment for each place of each finding;
- each comment stands on the words of its finding, or quotes them where it stands at a note or text box;
- parts without comments are the same compressed bytes, in the same order, and what leads to the comments is
  only extended;
- without the comments, and with the runs joined that were split for them, the body is the one of the original;
- with --office, LibreOffice opens it, prints it, and sees the same comments on the same words.

The script ends with 1 where one of these fails. Without folders it makes a form with merged cells, notes, a text
box, a link, a field, and comments of others, and looks at that.

Usage: scripts/review_copy.py [--office] [--fix] [FOLDER…]   (needs python-docx: pip install python-docx)
"""

import copy
import io
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import docx
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
AUTHOR = "reportlint"
MARKS = [f"{W}commentRangeStart", f"{W}commentRangeEnd"]


def run(*command, statuses=(0,)):
    result = subprocess.run(command, capture_output=True, timeout=300)
    if result.returncode not in statuses:
        sys.exit(f"{command}: {result.returncode}\n{result.stderr.decode()}")
    return result.stdout


def findings(path, target, options):
    """The places of findings, with the words there."""
    tool = ROOT / ".build/debug"
    output = run(
        tool / "reportlint", "check", "--no-config", "--no-cache", "--format", "jsonl", "--lang", "zh", path,
        "--review-copy", target, *options, statuses=(0, 1))
    text = run(tool / "devtool", "text", target if options else path).decode().removesuffix("\n")
    # Behind a form feed stands what is apart: kind, tab, text. In the record it is a line like others.
    body, _, apart = text.partition("\n\f\n")
    lines = body.split("\n") + [line.split("\t", 1)[1] for line in apart.split("\n") if line]
    record = "\n".join(lines).encode()
    for line in output.splitlines():
        found = json.loads(line)
        if "." in found["rule"]:
            continue
        yield found["rule"], record[found["offset"]:found["endOffset"]].decode()
        for note in found.get("notes", []):
            if "count" in found and note["message"] == "同样的问题":
                yield found["rule"], words(lines, note)


def words(lines, place):
    """The words at lines and columns."""
    (start, first), (end, last) = (place["line"], place["column"]), (place["endLine"], place["endColumn"])
    if start == end:
        return lines[start - 1][first - 1:last - 1]
    return "\n".join([lines[start - 1][first - 1:], *lines[start:end - 1], lines[end - 1][:last - 1]])


def standing(body):
    """The text that each comment stands on, by its id; alternatives and deleted text are read as we read them."""
    texts, current, chosen = {}, {}, []

    def walk(element):
        tag = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if tag in {"del", "moveFrom", "instrText", "pPr", "rPr", "rt"}:
            return
        if tag == "Fallback" and element.getprevious() is not None:
            return
        if tag == "commentRangeStart":
            current[element.get(f"{W}id")] = []
        elif tag == "commentRangeEnd" and element.get(f"{W}id") in current:
            texts[element.get(f"{W}id")] = "".join(current.pop(element.get(f"{W}id")))
        text = {"t": element.text or "", "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "p": "\n"}.get(tag, "")
        for open_ in current.values():
            open_.append(text)
        for child in element:
            walk(child)

    walk(body)
    return texts


def said(comments):
    """The paragraphs of each comment of ours, by its id."""
    return {
        comment.get(f"{W}id"): ["".join(p.itertext()) for p in comment.iter(f"{W}p")]
        for comment in comments.iter(f"{W}comment") if comment.get(f"{W}author") == AUTHOR
    }


def stripped(body, ids):
    """The body without the comments of some ids, runs joined that are alike."""
    body = copy.deepcopy(body)
    for text in body.iter(f"{W}t"):
        # What a text says: blanks at its ends count where it says so.
        if not text.attrib:
            text.text = (text.text or "").strip()
        text.attrib.clear()
    for element in list(body.iter(*MARKS, f"{W}commentReference")):
        if element.get(f"{W}id") in ids:
            target = element.getparent() if element.tag == f"{W}commentReference" else element
            target.getparent().remove(target)
    for before in list(body.iter(f"{W}r")):
        after = before.getnext()
        while after is not None and after.tag == f"{W}r" and likeness(before) == likeness(after):
            join(before, after)
            after = before.getnext()
    return etree.tostring(body, method="c14n")


def rejected(body):
    """The body with our tracked changes rejected."""
    body = copy.deepcopy(body)
    for change in [e for e in body.iter(f"{W}ins", f"{W}del") if e.get(f"{W}author") == AUTHOR]:
        if change.tag == f"{W}del":
            for run_ in list(change):
                for text in run_.iter(f"{W}delText"):
                    text.tag = f"{W}t"
                change.addprevious(run_)
        change.getparent().remove(change)
    for run_ in [run_ for run_ in body.iter(f"{W}r") if all(child.tag == f"{W}rPr" for child in run_)]:
        if run_.getprevious() is not None and run_.getprevious().tag == f"{W}r":
            run_.getparent().remove(run_)
    return body


def likeness(element):
    properties = element.find(f"{W}rPr")
    return dict(element.attrib), b"" if properties is None else etree.tostring(properties, method="c14n")


def join(before, after):
    """Moves all of a run into the one before it."""
    for child in list(after):
        if child.tag == f"{W}rPr":
            continue
        last = before[-1] if len(before) else None
        if child.tag == f"{W}t" and last is not None and last.tag == f"{W}t":
            last.text = (last.text or "") + (child.text or "")
        else:
            before.append(child)
    after.getparent().remove(after)


def packed(path):
    """The names and the compressed bytes of a package's entries, in their order."""
    data = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            start = entry.header_offset
            width = int.from_bytes(data[start + 26:start + 28], "little")
            start += 30 + width + int.from_bytes(data[start + 28:start + 30], "little")
            yield entry.filename, (data[start:start + entry.compress_size], archive.read(entry))


def compared(path, target, isFixed):
    """What of a copy is not as it should be, the body aside; and the name of its comments."""
    before, after = list(packed(path)), list(packed(target))
    names = [name for name, _ in before]
    if [name for name, _ in after][:len(names)] != names:
        yield f"other entries, or another order: {[name for name, _ in after]}"
    old = dict(before)
    for name, (raw, content) in after:
        if name.endswith("comments.xml") or name == "word/document.xml":
            continue
        if name in old and old[name][0] == raw or isFixed and name.endswith("notes.xml"):
            continue
        was = old.get(name, (b"", b""))[1]
        kept = re.sub(rb"<(?:Override|Relationship) [^>]*comments[^>]*/>", b"", content)
        if name not in ("[Content_Types].xml", "word/_rels/document.xml.rels") or was not in (kept, content):
            yield f"{name} is not as it was"


def office(path, ours, texts):
    """What LibreOffice sees of a copy otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("pdf", "fodt"):
            run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind,
                "--outdir", folder, str(path))
        if not (Path(folder) / f"{path.stem}.pdf").read_bytes().startswith(b"%PDF"):
            yield "LibreOffice prints nothing"
        tree = etree.parse(Path(folder) / f"{path.stem}.fodt", etree.XMLParser(huge_tree=True))
    seen, count = list(annotated(tree)), len(ours)
    if len(seen) != count:
        yield f"LibreOffice sees {len(seen)} of {count} comments"
    # What quotes its words stands at fields, which LibreOffice computes anew, boxes and notes.
    for id_, paragraphs in sorted(ours.items(), key=lambda one: quoted(one[1]) is not None):
        wanted = flat(texts.get(id_, ""))
        match = next((one for one in seen if one == (paragraphs[-1], wanted)), None)
        if match is None and quoted(paragraphs) is not None:
            match = next((one for one in seen if one[0] == paragraphs[-1]), None)
        if match is None:
            yield f"LibreOffice has no comment {paragraphs[-1]} on {wanted}"
        else:
            seen.remove(match)


def annotated(tree):
    """The marks of our comments as LibreOffice has them, with the words they stand on."""
    started, marks = {}, {}

    def walk(element):
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        id_ = element.get("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}name")
        if name == "annotation":
            if element.findtext("{*}creator") == AUTHOR:
                id_ = id_ or id(element)
                started[id_] = []
                mark = re.findall(r"\[([\w-]+)\s*([0-9a-f]{8})\]", "".join(element.itertext()))
                marks[id_] = " ".join(mark[-1]) if mark else "no text"
        elif name == "annotation-end":
            if id_ in started:
                yield id_, "".join(started.pop(id_))
        elif name in {"note", "tracked-changes", "frame", "custom-shape"}:
            pass
        else:
            for open_ in started.values():
                open_.append(element.text or "")
            for child in element:
                yield from walk(child)
        for open_ in started.values():
            open_.append(element.tail or "")

    body = next(tree.iter("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"))
    ended = dict(walk(body))
    for id_, mark in marks.items():
        yield f"[{mark}]", flat(ended.get(id_, ""))


def quoted(paragraphs):
    """The words that a comment quotes since it cannot stand on them; of a header or footer, its line."""
    match = re.fullmatch("(?:[^“]*页[眉脚]里：)?“(.*)”", paragraphs[0], re.S)
    return match and match[1]


def flat(text):
    return re.sub(r"\s", "", text)


def proved(path, target, options, isOffice):
    """The number of comments of a copy and what is wrong with it."""
    faults = []
    found = sorted(findings(path, target, options))
    document = docx.Document(str(target))
    body = document.element
    comments = next((p for p in document.part.package.iter_parts() if str(p.partname).endswith("/comments.xml")), None)
    texts = standing(body)
    ours = said(etree.fromstring(comments.blob)) if comments is not None else {}
    placed = []
    for id_, paragraphs in ours.items():
        rule = paragraphs[-1].rsplit("[", 1)[-1].split(" ")[0]
        text = texts.get(id_)
        if text is None:
            faults.append(f"no place for comment {id_}: {paragraphs}")
        placed.append((rule, text if text is not None else "", quoted(paragraphs)))
    for rule, wanted in found:
        match = next((one for one in placed if one[0] == rule and stands(wanted, one)), None)
        if match is None:
            faults.append(f"no comment of {rule} on {wanted!r}")
        else:
            placed.remove(match)
    faults += [f"a comment too many: {one}" for one in placed]
    faults += compared(path, target, bool(options))
    original = docx.Document(str(path)).element
    if stripped(rejected(body), ours.keys()) != stripped(original, ()):
        faults.append("the body is not as it was")
    if isOffice:
        faults += office(target, ours, texts)
    return len(ours), faults


def stands(wanted, comment):
    """Whether a comment is on some words: without what nobody typed, or by quoting them."""
    _, text, quotation = comment
    if quotation is not None and (wanted in quotation or quotation.endswith("…") and wanted.startswith(quotation[:-1])):
        return True
    wanted, text = flat(wanted), flat(text)
    # Before the words may stand a number that Word computes, and in place of them that number alone.
    isNumber = re.fullmatch(r"[（(第]?[0-9一二三四五六七八九十]+[）).、．章节条]*", wanted)
    return text == wanted or bool(text) and wanted.endswith(text) or bool(isNumber)


def form():
    """A form with all that a comment can stand in."""
    document = docx.Document()
    document.add_paragraph("青禾镇2024年政府信息公开工作年度报告")
    paragraph = document.add_paragraph("抓好落")
    paragraph.add_run("实,完成").bold = True
    paragraph.add_run("任务。2月30日召开会议, 形成报告。")
    table = document.add_table(rows=4, cols=4)
    for row, texts in enumerate([["事项", "本年", "", "上年"], ["", "收到", "办结", ""], ["申请", "3件,", "2月30日", "1"], ["", "1", "1", "1"]]):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(2, 0).merge(table.cell(3, 0))
    document.add_paragraph("完成投资100万元，增长10%%。")
    last = document.add_paragraph("见")
    xml = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    for piece in [
        f'<w:hyperlink xmlns:w="{xml}" w:anchor="a"><w:r><w:t>附件,说明</w:t></w:r></w:hyperlink>',
        f'<w:fldSimple xmlns:w="{xml}" w:instr="DATE"><w:r><w:t>2月31日</w:t></w:r></w:fldSimple>',
        *(f'<w:r xmlns:w="{xml}">{one}</w:r>' for one in [
            '<w:fldChar w:fldCharType="begin"/>', '<w:instrText> REF a </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>', '<w:t>又2月30日,</w:t>', '<w:fldChar w:fldCharType="end"/>']),
        f'<w:r xmlns:w="{xml}"><w:t xml:space="preserve"> 甲&amp;乙</w:t><w:tab/><w:t>,丙</w:t></w:r>',
        f'<w:r xmlns:w="{xml}"><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
        '<w:p><w:r><w:t>框里的文字,另有说明。</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
    ]:
        last._p.append(etree.fromstring(piece))
    document.add_comment(paragraph.runs[0], text="请核对", author="张三", initials="ZS")
    return document


def main(arguments):
    isOffice, options = "--office" in arguments, ["--fix"] if "--fix" in arguments else []
    folders = [argument for argument in arguments if not argument.startswith("--")]
    status = 0
    with tempfile.TemporaryDirectory() as scratch:
        files = sorted(file for folder in folders for file in Path(folder).rglob("*.docx"))
        if not folders:
            files = [Path(scratch) / "form.docx"]
            form().save(str(files[0]))
        for path in files:
            target = Path(scratch) / f"reviewed-{path.stem}.docx"
            before = path.read_bytes()
            count, faults = proved(path, target, options, isOffice)
            if path.read_bytes() != before:
                faults.append("the original was changed")
            print(f"{path.name}: {count} comments{'' if faults else ', right'}")
            for fault in faults:
                print(f"  {fault[:200]}")
            status |= bool(faults)
    sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1:])
