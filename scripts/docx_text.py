#!/usr/bin/env python3
"""Compares what is read of documents of Word with what python-docx reads of them.

Every line of python-docx must stand in our text, in order. What we read besides must be one of:
numbers that Word computes (before a line), text boxes, notes, inserted text, content controls. What we read
apart must be the headers and footers that python-docx says are shown, line by line, without numbers of pages
and computed days. The script counts these by document, prints lines that are missing or unexplained, and ends
with 1 for any.

With --office the text is compared with that of LibreOffice too, blanks, bullets and marks of notes left out.
With --odt LibreOffice saves each document as .odt, and our text and findings of both are compared.

Usage: scripts/docx_text.py [--office] [--odt] FOLDER…   (needs python-docx: pip install python-docx)
"""

import difflib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
from docx.table import Table
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NUMBER = re.compile(r"^[(（第]?[0-9０-９A-Za-z〇零一二三四五六七八九十百千甲乙丙丁.．]{1,12}[章节条款部分]*[)）、.．：]? ?")


PAGES = "PAGE NUMPAGES SECTIONPAGES SECTION DATE TIME SAVEDATE CREATEDATE PRINTDATE EDITTIME REVNUM".split()


def ours(path):
    """Our text, line by line, and what is apart from it, as pairs of kind and line."""
    tool = ROOT / ".build/debug/devtool"
    run = subprocess.run([tool, "text", path], capture_output=True, text=True, check=True)
    text, _, apart = run.stdout.removesuffix("\n").partition("\n\f\n")
    return text.split("\n"), [tuple(line.split("\t", 1)) for line in apart.split("\n") if line]


def record(path):
    """All of our lines, those apart behind the others."""
    text, apart = ours(path)
    return text + [line for _, line in apart]


def theirs(container):
    """The lines of python-docx, cells that others cover left out."""
    for part in container.iter_inner_content():
        if isinstance(part, Table):
            for row in part._tbl.tr_lst:
                for cell in row.tc_lst:
                    if cell.vMerge != "continue":
                        yield from theirs(docx.table._Cell(cell, part))
        else:
            yield from re.sub(r"[\n\x0b\x85\u2028\u2029]", "\n", part.text).split("\n")


def plain(paragraph):
    """The lines of a paragraph whatever stands around its runs."""
    elements = {f"{W}t": lambda e: e.text or "", f"{W}br": lambda e: "\n", f"{W}tab": lambda e: "\t"}
    return "".join(elements.get(e.tag, lambda e: "")(e) for e in paragraph.iter()).split("\n")


def further(document):
    """Paragraphs that python-docx passes over or does not read whole, by what they stand in."""
    for kind, path in [
        ("text box", ".//w:txbxContent//w:p"), ("content control", ".//w:sdtContent//w:p"),
        ("inserted", ".//w:p[.//w:ins or .//w:moveTo]"),
    ]:
        for paragraph in document.element.xpath(path):
            for line in plain(paragraph):
                yield line, kind
    for part in document.part.package.iter_parts():
        if part.partname.endswith(("/footnotes.xml", "/endnotes.xml")):
            for paragraph in etree.fromstring(part.blob).iter(f"{W}p"):
                for line in plain(paragraph):
                    yield line, "note"


def typed(paragraph):
    """The lines of a paragraph of a header, U+FFFC for what shows the number of a page or a day."""
    fields, text = [], ""
    for element in paragraph.iter():
        if element.tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            if kind == "begin":
                fields.append(["", False])
            elif kind == "separate":
                fields[-1][1] = True
                text += "\ufffc" if fields[-1][0].split()[:1] and fields[-1][0].split()[0].upper() in PAGES else ""
            else:
                fields.pop()
        elif element.tag == f"{W}instrText" and fields:
            fields[-1][0] += element.text or ""
        elif any(not isResult or code.split()[0].upper() in PAGES for code, isResult in fields):
            continue
        elif element.tag == f"{W}t":
            text += element.text or ""
        elif element.tag in (f"{W}tab", f"{W}ptab"):
            text += "\t"
        elif element.tag in (f"{W}br", f"{W}cr"):
            text += "\n"
    return text.split("\n")


def shown(document):
    """The lines of the headers and footers that are shown, each part once, headers first."""
    hasEven = document.settings.odd_and_even_pages_header_footer
    for kind in ("header", "footer"):
        known = set()
        for section in document.sections:
            names = [kind]
            names += [f"first_page_{kind}"] if section.different_first_page_header_footer else []
            names += [f"even_page_{kind}"] if hasEven else []
            for name in names:
                story = getattr(section, name)
                # What nobody wrote is not to be made by asking for it.
                if not story._has_definition and story._prior_headerfooter is None:
                    continue
                part = story.part
                if part.partname in known:
                    continue
                known.add(part.partname)
                for paragraph in part.element.iter(f"{W}p"):
                    for line in typed(paragraph):
                        if re.sub(r"[\s\ufffc—–－·.,|/-]", "", line):
                            yield kind, line.strip()


def compare(path):
    """Counts by kind, and what is missing or not explained."""
    document = docx.Document(path)
    known = {}
    for text, kind in further(document):
        known.setdefault(text.strip(), kind)
    counts, faults = {}, []
    (lines, apart), place = ours(path), 0
    for wanted in theirs(document):
        wanted = wanted.strip()
        start = place
        while place < len(lines):
            line = lines[place].strip()
            if line == wanted:
                break
            if wanted and line.endswith(wanted) and NUMBER.fullmatch(line[: -len(wanted)]):
                counts["number"] = counts.get("number", 0) + 1
                break
            if line in known:
                counts[known[line]] = counts.get(known[line], 0) + 1
                place += 1
                # The same paragraph, of which python-docx reads a part.
                if wanted and known[line] == "inserted":
                    place -= 1
                    break
                continue
            place = len(lines)
        if place == len(lines):
            faults.append(f"missing: {wanted}")
            place = start
        else:
            place += 1
    for line in lines[place:]:
        kind = known.get(line.strip())
        if kind:
            counts[kind] = counts.get(kind, 0) + 1
        elif line.strip():
            faults.append(f"unexplained: {line}")
    wanted = list(shown(document))
    for kind, line in wanted:
        counts[kind] = counts.get(kind, 0) + 1
    if apart != wanted:
        faults.append(f"apart: {apart}, but python-docx has {wanted}")
    return counts, faults


def converted(path, form, folder):
    """The file that LibreOffice makes of a document."""
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", form,
         "--outdir", folder, str(path)],
        check=True, capture_output=True, timeout=300)
    return Path(folder) / f"{path.stem}.{form.split(':')[0]}"


def findings(path):
    """Rule and words of what is found, a line each; places differ where a text has lines more."""
    tool = ROOT / ".build/debug/reportlint"
    run = subprocess.run(
        [tool, "check", "--no-config", "--no-cache", "--format", "jsonl", path], capture_output=True, text=True)
    text = "\n".join(record(path)).encode()
    found = [json.loads(line) for line in run.stdout.splitlines()]
    return [f"{one['rule']} “{text[one['offset']:one['endOffset']].decode()}”" for one in found]


def as_odt(path):
    """What differs where the same document is an .odt."""
    with tempfile.TemporaryDirectory() as folder:
        odt = converted(path, "odt", folder)
        pairs = [("text", *([line.strip() for line in ours(file)[0]] for file in (path, odt))),
                 ("page", *([" ".join(line) for line in ours(file)[1]] for file in (path, odt))),
                 ("finding", *(findings(file) for file in (path, odt)))]
    for kind, word, other in pairs:
        for line in difflib.unified_diff(word, other, lineterm="", n=0):
            if line[:2] not in ("--", "++", "@@"):
                yield f"{kind} of {'.docx' if line[0] == '-' else '.odt'} alone: {line[1:]}"


def office(path, known):
    """What differs from the text of LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        text = converted(path, "txt:Text (encoded):UTF8", folder).read_text(encoding="utf-8-sig")
    # Marks of notes are digits and Roman numbers.
    left_out = r"[\s•●○▪0-9ivx]" if "note" in known.values() else r"[\s•●○▪]"
    mine = {re.sub(left_out, "", line) for line in ours(path)[0]}
    alone = [line for line in text.split("\n") if re.sub(left_out, "", line) not in mine | {""}]
    return [f"LibreOffice alone: {line}" for line in alone]


def main(arguments):
    isOffice, isOdt = "--office" in arguments, "--odt" in arguments
    folders = [argument for argument in arguments if not argument.startswith("--")]
    if not folders:
        sys.exit(__doc__)
    status = 0
    for path in sorted(file for folder in folders for file in Path(folder).rglob("*.docx")):
        counts, faults = compare(path)
        if isOffice:
            faults += office(path, dict(further(docx.Document(path))))
        if isOdt:
            faults += as_odt(path)
        shown = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())) or "equal"
        print(f"{path.name}: {shown}")
        for fault in faults:
            print(f"  {fault[:120]}")
        status |= bool(faults)
    sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1:])
