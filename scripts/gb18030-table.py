#!/usr/bin/env python3
"""Writes Sources/SourceText/GB18030Table.swift from what iconv says of every two-byte code.

Run on a machine whose C library has the converter GB18030. With --check nothing is written, and the
status is 1 where the file is not what would be.
"""
import subprocess
import sys
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "Sources/SourceText/GB18030Table.swift"

LEADS = range(0x81, 0xFF)
TRAILS = [byte for byte in range(0x40, 0xFF) if byte != 0x7F]


def characters(lead):
    """The characters of the codes that begin with a byte."""
    codes = b"".join(bytes([lead, trail]) for trail in TRAILS)
    done = subprocess.run(
        ["iconv", "-f", "GB18030", "-t", "UTF-32LE"], input=codes, capture_output=True, check=True)
    text = done.stdout.decode("utf-32-le")
    assert len(text) == len(TRAILS)
    return text


def is_private(character):
    return 0xE000 <= ord(character) <= 0xF8FF


rows = [characters(lead) for lead in LEADS]
runs = []
for row, lead in zip(rows, LEADS):
    for place, character in enumerate(row):
        if not is_private(character):
            continue
        if runs and runs[-1][1] + runs[-1][2] == ord(character) and place and is_private(row[place - 1]):
            runs[-1][2] += 1
        else:
            runs.append([lead << 8 | TRAILS[place], ord(character), 1])

lines = []
lines.append("// swift-format-ignore-file")
lines.append("// Written by scripts/gb18030-table.py; do not edit.")
lines.append("")
lines.append("/// The two-byte codes of GB18030.")
lines.append("enum GB18030Table {")
lines.append("  /// A line a first byte from 0x81 on, a character a second byte; `_` for private use.")
lines.append('  static let rows = """')
for row in rows:
    lines.append("    " + "".join("_" if is_private(character) else character for character in row))
lines.append('    """')
lines.append("")
lines.append("  /// Runs of characters for private use: the first code, the first character, how many.")
lines.append("  static let privateUse: [(code: UInt16, scalar: UInt32, count: Int)] = [")
for code, scalar, count in runs:
    lines.append(f"    (0x{code:04X}, 0x{scalar:04X}, {count}),")
lines.append("  ]")
lines.append("}")

text = "\n".join(lines) + "\n"
if "--check" in sys.argv[1:]:
    if TABLE.read_text(encoding="utf-8") != text:
        sys.exit(f"not fresh: {TABLE}")
else:
    TABLE.write_text(text, encoding="utf-8")
