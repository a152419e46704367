#!/usr/bin/env python3
"""Writes Sources/SourceText/GB18030Table.swift from what iconv says of every two-byte code.

Run on a machine whose C library has the converter GB18030:
scripts/gb18030-table.py >Sources/SourceText/GB18030Table.swift
"""
import subprocess

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

print("// swift-format-ignore-file")
print("// Written by scripts/gb18030-table.py; do not edit.")
print()
print("/// The two-byte codes of GB18030.")
print("enum GB18030Table {")
print("  /// A line a first byte from 0x81 on, a character a second byte; `_` for private use.")
print('  static let rows = """')
for row in rows:
    print("    " + "".join("_" if is_private(character) else character for character in row))
print('    """')
print()
print("  /// Runs of characters for private use: the first code, the first character, how many.")
print("  static let privateUse: [(code: UInt16, scalar: UInt32, count: Int)] = [")
for code, scalar, count in runs:
    print(f"    (0x{code:04X}, 0x{scalar:04X}, {count}),")
print("  ]")
print("}")
