#!/usr/bin/env python3
"""Prints how the package is built: lines by target, imports, and the largest file cycle per target.

A file depends on another one of its target when it names a type or free function that the other
declares at top level and that no third file declares. Files that depend on each other, directly or
not, are a cycle; the largest of each target is listed (--all: every cycle).

Usage: scripts/house.py [--all] [ROOT]
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

DECLARATION = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*"
    r"(?:(?:package|public|internal|final|indirect|nonisolated)\s+)*"
    r"(?:struct|class|enum|protocol|actor|typealias|func)\s+(\w+)",
    re.MULTILINE,
)
IMPORT = re.compile(r"^(?:@\w+\s+)?(?:(?:package|public|internal)\s+)?import\s+(\w+)", re.MULTILINE)
# Comments, then string literals, the longest kinds of literals first.
SILENT = re.compile(
    r'/\*.*?\*/|//[^\n]*|#"""(?:.|\n)*?"""#|"""(?:.|\n)*?"""|#"[^\n]*?"#|"(?:\\.|[^"\\\n])*"', re.DOTALL
)
WORD = re.compile(r"\w+")


def code(text):
    """The text without comments and literals; expressions inside literals stay."""

    def kept(match):
        piece = match.group(0)
        if piece.startswith("/"):
            return " "
        return " ".join(re.findall(r"\\\(([^\n]*)", piece)) + " "

    return SILENT.sub(kept, text)


def targets(folder):
    """The files of each target, by the target's name."""
    found = {}
    for target in sorted(path for path in folder.iterdir() if path.is_dir()):
        files = sorted(target.rglob("*.swift"))
        if files:
            found[target.name] = {
                str(file.relative_to(target)): file.read_text(encoding="utf-8") for file in files
            }
    return found


def dependencies(files):
    """For each file, the other files whose declarations it names."""
    codes = {name: code(text) for name, text in files.items()}
    owners = defaultdict(set)
    for name, text in codes.items():
        for declared in DECLARATION.findall(text):
            owners[declared].add(name)
    edges = {}
    for name, text in codes.items():
        words = set(WORD.findall(text))
        edges[name] = {
            next(iter(owners[word])) for word in words if len(owners.get(word, ())) == 1
        } - {name}
    return edges


def cycles(edges):
    """The strongly connected components of more than one file, the largest first (Tarjan)."""
    index, low, stack, found = {}, {}, [], []
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(sorted(edges[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    work.append((other, iter(sorted(edges[other]))))
                    break
                if other in stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = []
                    while True:
                        component.append(stack.pop())
                        if component[-1] == node:
                            break
                    if len(component) > 1:
                        found.append(sorted(component))
    return sorted(found, key=lambda component: (-len(component), component))


def lines(texts):
    return sum(text.count("\n") for text in texts)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--all"]
    shows_all = "--all" in sys.argv[1:]
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent
    sources, tests = targets(root / "Sources"), targets(root / "Tests")

    print("lines and files by target")
    total = 0
    for name, files in sources.items():
        count = lines(files.values())
        total += count
        longest = max(files, key=lambda file: files[file].count("\n"))
        print(f"  {name:<16} {count:>6} {len(files):>4}  longest {lines([files[longest]])} {longest}")
    print(f"  {'Sources':<16} {total:>6} {sum(map(len, sources.values())):>4}")
    test_files = [text for files in tests.values() for text in files.values()]
    print(f"  {'Tests':<16} {lines(test_files):>6} {len(test_files):>4}")
    rules = [path.read_text(encoding="utf-8") for path in sorted((root / "rules").rglob("*.yaml"))]
    print(f"  {'rules':<16} {lines(rules):>6} {len(rules):>4}")
    print(f"  {'Sources + rules':<16} {total + lines(rules):>6}")

    print("imports between targets")
    edges = 0
    for name, files in sources.items():
        imports = {word for text in files.values() for word in IMPORT.findall(text)}
        own = sorted(imports & set(sources))
        edges += len(own)
        others = sorted(imports - set(sources))
        print(f"  {name:<16} {' '.join(own) or '-'}" + (f"  ({' '.join(others)})" if others else ""))
    print(f"  edges            {edges}")

    print("largest cycle of files by target")
    for name, files in sources.items():
        found = cycles(dependencies(files))
        print(f"  {name:<16} {len(found[0]) if found else 0:>4}  of {len(found)} cycles")
        for component in found if shows_all else found[:1]:
            for file in component:
                print(f"                         {file}")


main()
