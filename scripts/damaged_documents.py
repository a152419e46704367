#!/usr/bin/env python3
"""Checks documents that were damaged at random: each ends with status 0, 1 or 2, within time and memory.

A document is made or taken from --from FOLDER, and damaged by its seed: bytes of its package; characters of its
markup, cut, doubled and strewn with pieces that parsers trip over; its elements, repeated, nested, moved or dropped;
values of its attributes; and lines of numbers, dates, lists, references and marks that go on and on. What goes wrong
is printed with format and seed, then the slowest and the largest runs. Ends with 1 for any fault, with 2 where it
cannot run.

  scripts/damaged_documents.py .build/release/reportlint --format docx --count 10000
  scripts/damaged_documents.py .build/release/reportlint --format docx --first 4711 --count 1 --write FOLDER

With --growth a seed chooses what is repeated: words, markup or an element, beside or in one another. The time is taken
of a document with 50 KB of it and of one with 200 KB, and where the second takes over 7 times as long as the first,
that is printed.
"""

import argparse
import heapq
import io
import os
import random
import re
import resource
import signal
import sys
import tempfile
import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from damaged_samples import PARTS, PIECES, VALUES, WORDS, packed, sample

FORMATS = ["html", "docx", "odt", "txt", "md"]
PACKAGES = ["docx", "odt"]
TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*?)(/?)>")
VALUE = re.compile(r"=\"([^\"<>]*)\"")
# Characters that a document grows to, twice as many at most: what is longer takes its time by right.
MOST_TEXT = 300_000
KILLED_AFTER = 60
# What takes less seconds has not grown, and a run without any text takes so many.
LEAST_GROWN, START = 0.25, 0.02


# --- Damage


def times(piece, dice, most=MOST_TEXT):
    """A text or a list of one line over and over."""
    length = len("".join(piece)) + 1
    return piece * min(dice.choice([2, 100, 1_000, 10_000, 100_000]), max(1, most // length))


def long_line(dice):
    """Words of reports, one or a few over and over, or many in a row."""
    if dice.randrange(3):
        return times("".join(dice.choices(WORDS, k=dice.randint(1, 4))), dice, MOST_TEXT // 4)
    return "".join(dice.choices(WORDS, k=dice.choice([10, 1_000, 20_000])))


def damaged_characters(text, pieces, dice):
    text = list(text)
    for _ in range(dice.randint(1, 14)):
        place = dice.randrange(len(text) + 1)
        match dice.randrange(4):
            case 0:
                del text[place : place + dice.randint(1, 40)]
            case 1:
                text[place:place] = dice.choice(pieces)
            case 2:
                start = dice.randrange(len(text) + 1)
                text[place:place] = text[start : start + dice.randint(1, 200)]
            case _:
                text[place : place + 1] = dice.choice("<>/&\"' =")
    return "".join(text)


def strewn(text, pieces, dice):
    """A piece or a few of markup, over and over in one place."""
    place = dice.randrange(len(text) + 1)
    return text[:place] + times("".join(dice.choices(pieces, k=dice.randint(1, 4))), dice) + text[place:]


def elements(text):
    """Start, start and end of what is inside, and end of each element that is closed."""
    found, opened = [], []
    for tag in TAG.finditer(text):
        if tag[4]:
            found.append((tag.start(), tag.end(), tag.end(), tag.end()))
        elif not tag[1]:
            opened.append((tag[2], tag))
        elif any(name == tag[2] for name, _ in opened[-40:]):
            while opened:
                name, begun = opened.pop()
                if name == tag[2]:
                    found.append((begun.start(), begun.end(), tag.start(), tag.end()))
                    break
    return found


def damaged_elements(text, dice):
    for _ in range(dice.randint(1, 4)):
        found = elements(text)
        if not found:
            return text
        start, inside, close, end = dice.choice(found)
        other = dice.choice(dice.choice(found))
        whole, opening, closing = text[start:end], text[start:inside], text[close:end]
        match dice.randrange(8):
            case 0 | 1:
                whole = times(whole, dice)
            case 2:
                count = dice.choice([2, 30, 200, 2_000, 20_000])
                count = min(count, MOST_TEXT // len(opening + closing))
                whole = opening * count + text[inside:close] + closing * count
            case 3:
                whole = ""
            case 4:
                whole = text[inside:close]
            case 5:
                whole = opening + long_line(dice).replace("<", "&lt;") + closing
            case 6:
                values = [value.span(1) for value in VALUE.finditer(whole)]
                if values:
                    first, last = dice.choice(values)
                    value = dice.choice([dice.choice(VALUES), str(dice.randint(-2, 70_000)), long_line(dice)])
                    whole = whole[:first] + value.replace('"', "").replace("<", "") + whole[last:]
            case _:
                text = text[:other] + whole + text[other:]
                continue
        text = text[:start] + whole + text[end:]
        if len(text) > MOST_TEXT:
            break
    return text


def damaged_lines(text, dice):
    """Lines moved, doubled, and put in."""
    lines = text.split("\n")
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(lines))
        match dice.randrange(4):
            case 0:
                lines[place : place + 1] = times([lines[place]], dice)
            case 1:
                lines.insert(place, long_line(dice))
            case 2:
                lines[place:place] = times(["".join(dice.choices(WORDS, k=dice.randint(1, 6)))], dice)
            case _:
                dice.shuffle(lines)
        if sum(map(len, lines)) > MOST_TEXT:
            break
    return "\n".join(lines)


def damaged_markup(text, pieces, dice):
    match dice.randrange(10):
        case 0:
            return strewn(damaged_characters(text, pieces, dice), pieces, dice)
        case 1 | 2 | 3:
            return damaged_characters(text, pieces, dice)
        case _:
            return damaged_elements(text, dice)


def damaged_bytes(data, dice):
    data = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        place = dice.randrange(len(data) + 1)
        match dice.randrange(6):
            case 0:
                del data[place : place + dice.randint(1, 300)]
            case 1:
                start = dice.randrange(len(data) + 1)
                data[place:place] = data[start : start + dice.randint(1, 300)]
            case 2:
                del data[place if dice.randrange(4) == 0 else len(data) :]
            case 3:
                # Sizes and offsets of the directory, which stands at the end.
                place = max(0, len(data) - dice.randint(1, 700))
                data[place : place + 4] = dice.choice([b"\xff" * 4, b"\0" * 4, dice.randbytes(4)])
            case _:
                data[place : place + 1] = dice.randbytes(1)
    return bytes(data)


def damaged_package(data, format, dice):
    if dice.randrange(10) == 0:
        return damaged_bytes(data, dice)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    texts = [name for name, _ in parts if name.endswith((".xml", ".rels"))]
    usual = [name for name in PARTS[format] if name in texts]
    damaged = {dice.choice(usual if usual and dice.randrange(8) else texts or [parts[0][0]])}
    if dice.randrange(6) == 0 and texts:
        damaged.add(dice.choice(texts))
    to = io.BytesIO()
    how = dice.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
    with zipfile.ZipFile(to, "w", how) as package:
        for name, content in parts:
            if name in damaged:
                if dice.randrange(12) == 0:
                    content = damaged_bytes(content, dice)
                else:
                    text = damaged_markup(content.decode(errors="replace"), PIECES["xml"], dice)
                    content = text.encode(errors="replace")
            if name in damaged and dice.randrange(60) == 0:
                continue
            package.writestr(zipfile.ZipInfo(name), content, how)
    return to.getvalue()


def damaged(format, seed, seeds):
    """The document of a seed, and what it was made of."""
    dice = random.Random(f"{format} {seed}")
    name, data = f"sample.{format}", None
    if seeds and dice.randrange(2):
        path = dice.choice(seeds)
        name, data = path.name, path.read_bytes()
    if data is None:
        data = sample(format, dice)
    if format in PACKAGES:
        try:
            return name, damaged_package(data, format, dice)
        except (zipfile.BadZipFile, IndexError):
            return name, damaged_bytes(data, dice)
    text = data.decode(errors="replace")[:MOST_TEXT]
    if format == "html":
        text = damaged_markup(text, PIECES["html"], dice)
    elif dice.randrange(3):
        text = damaged_lines(text, dice)
    else:
        text = strewn(damaged_characters(text, PIECES[format], dice), PIECES[format] + WORDS, dice)
    return name, text.encode(errors="replace")


def grown(format, seed, size):
    """A report in which something stands over and over, and what that is."""
    dice = random.Random(f"growth {format} {seed}")
    report = sample(format, dice)
    words = "".join(dice.choices(WORDS, k=dice.randint(1, 5)))
    if format not in PACKAGES:
        text = report.decode()
    else:
        with zipfile.ZipFile(io.BytesIO(report)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        part = dice.choice([PARTS[format][0], dice.choice(PARTS[format])])
        text = parts[part].decode()
    choice, found, inside = dice.randrange(5), elements(text), None
    if format in ("txt", "md"):
        piece = "".join(dice.choices(PIECES[format], k=dice.randint(1, 2)) if choice == 0 else []) + words
        piece += dice.choice(["", "", "\n", "\n\n"])
        place = dice.choice([match.end() for match in re.finditer("\n", text)])
    elif choice == 0 and found:
        start, first, last, place = dice.choice(found)
        piece = text[start:place]
    elif choice == 1 and found:
        start, first, last, end = dice.choice(found)
        piece, inside, place = text[start:first], text[last:end], first
    elif choice == 2:
        piece, place = "".join(dice.choices(PIECES["html" if format == "html" else "xml"], k=dice.randint(1, 3))), len(text) // 2
    else:
        piece, place = words.replace("&", "").replace("<", ""), dice.choice([found[2] for found in found])
    # Tags cost less by the byte than words do.
    size *= 3 if format in PACKAGES else 1
    count = max(2, size // max(1, len((piece + (inside or "")).encode())))
    if inside is None:
        text = text[:place] + piece * count + text[place:]
    else:
        text = text[:place] + piece * count + inside * count + text[place:]
    name = repr(piece if len(piece) < 80 else piece[:80] + "…") + ("" if inside is None else " nested")
    if format not in PACKAGES:
        return name, text.encode()
    return f"{part}: {name}", packed(parts | {part: text.encode()})


# --- Runs


def run(program, path, options):
    """The status, and the seconds of the processor and the bytes that a run takes."""
    child = os.fork()
    if child == 0:
        try:
            null = os.open(os.devnull, os.O_RDWR)
            for stream in range(3):
                os.dup2(null, stream)
            resource.setrlimit(resource.RLIMIT_CPU, (KILLED_AFTER, KILLED_AFTER))
            # One that waits takes no time of the processor; the alarm outlives the call of the program.
            signal.alarm(5 * KILLED_AFTER)
            os.execv(program, [program, "check", "--no-config", "--no-cache", *options, path])
        finally:
            os._exit(127)
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss << 10


def try_seed(job):
    arguments, format, seed, seeds = job
    name, data = damaged(format, seed, seeds)
    folder = Path(tempfile.gettempdir()) / f"damaged-{os.getpid()}"
    folder.mkdir(exist_ok=True)
    path = folder / f"draft.{format}"
    path.write_bytes(data)
    options = ["--review-copy", str(folder / "copy.docx")] if arguments.review and format == "docx" else []
    status, seconds, memory = run(arguments.program, str(path), options)
    for rest in folder.iterdir():
        rest.unlink()
    folder.rmdir()
    return format, seed, name, len(data), status, seconds, memory


def seconds_of(data, format, program):
    with tempfile.NamedTemporaryFile(suffix=f".{format}") as file:
        file.write(data)
        file.flush()
        return run(program, file.name, [])[1]


def grow_seed(job):
    """Seconds of small and large, and what they hold over and over."""
    arguments, format, seed, _ = job
    small, (name, large) = grown(format, seed, 50_000)[1], grown(format, seed, 200_000)
    first = seconds_of(large, format, arguments.program)
    if first < LEAST_GROWN:
        return format, seed, name, 0, first
    least = min(seconds_of(small, format, arguments.program) for _ in range(2))
    return format, seed, name, least, min(first, seconds_of(large, format, arguments.program))


def number(text):
    """A whole number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 1")
    return int(text)


def seconds(text):
    try:
        value = float(text)
    except ValueError:
        value = 0
    if not 0 < value < KILLED_AFTER:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of seconds below {KILLED_AFTER}")
    return value


def folder(text):
    if not Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder '{text}'")
    return Path(text)


def program(text):
    if not (Path(text).is_file() and os.access(text, os.X_OK)):
        raise argparse.ArgumentTypeError(f"'{text}' is not a program that can be run")
    return str(Path(text).resolve())


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=program, help="the built program, an optimized one")
    parser.add_argument("--format", choices=FORMATS, action="append", help="repeatable; all without it")
    parser.add_argument("--count", type=number, default=1000, help="documents of each format (%(default)s)")
    parser.add_argument("--first", type=number, default=1, metavar="SEED", help="the first seed (%(default)s)")
    parser.add_argument("--from", type=folder, action="append", default=[], metavar="FOLDER", dest="folders",
                        help="damage its documents too; repeatable")
    parser.add_argument("--seconds", type=seconds, default=2, help="what a run may take (%(default)s)")
    parser.add_argument("--memory", type=number, default=512, metavar="MIB", help="what a run may take (%(default)s)")
    parser.add_argument("--jobs", type=number, default=os.cpu_count(), help="runs side by side (%(default)s)")
    parser.add_argument("--slowest", type=number, default=5, metavar="N", help="how many are listed (%(default)s)")
    parser.add_argument("--growth", action="store_true", help="compare the times of shorter and longer documents")
    parser.add_argument("--review", action="store_true", help="have a reviewed copy made of each docx")
    parser.add_argument("--write", type=folder, metavar="FOLDER", help="write the documents there; nothing is checked")
    return parser.parse_args()


def grow(jobs, arguments):
    faults = 0
    with ProcessPoolExecutor(arguments.jobs) as pool:
        for format, seed, name, least, most in pool.map(grow_seed, jobs, chunksize=4):
            times = (most - START) / max(least - START, 0.01)
            if least and times > 7:
                faults += 1
                print(f"{format} {seed}: {least:.2f} s, then {most:.2f} s, {times:.1f} times: {name}", flush=True)
    print(f"{len(jobs)} repetitions, {faults} grow faster than their document")
    return 1 if faults else 0


def main():
    arguments = read_arguments()
    files = sorted(path for folder in arguments.folders for path in folder.rglob("*") if path.is_file())
    jobs = []
    for format in arguments.format or FORMATS:
        seeds = [path for path in files if path.suffix.lower() == f".{format}"]
        jobs += [(arguments, format, arguments.first + index, seeds) for index in range(arguments.count)]
    if arguments.write:
        for _, format, seed, seeds in jobs:
            (arguments.write / f"{seed}.{format}").write_bytes(
                (grown(format, seed, 200_000) if arguments.growth else damaged(format, seed, seeds))[1])
        return 0
    if arguments.growth:
        return grow(jobs, arguments)
    faults, statuses, slowest, largest = 0, {}, [], []
    with ProcessPoolExecutor(arguments.jobs) as pool:
        for result in pool.map(try_seed, jobs, chunksize=8):
            format, seed, name, size, status, seconds, memory = result
            statuses[status] = statuses.get(status, 0) + 1
            said = f"{format} {seed} ({name}, {size} bytes): status {status}, {seconds:.2f} s, {memory >> 20} MiB"
            if status not in (0, 1, 2) or seconds > arguments.seconds or memory > arguments.memory << 20:
                faults += 1
                print(said, flush=True)
            for order, key in [(slowest, seconds), (largest, memory)]:
                heapq.heappush(order, (key, said))
                if len(order) > arguments.slowest:
                    heapq.heappop(order)
    for title, order in [("slowest", slowest), ("largest", largest)]:
        print(f"{title}:", *(f"  {said}" for _, said in sorted(order, reverse=True)), sep="\n")
    ended = ", ".join(f"{count} with {status}" for status, count in sorted(statuses.items()))
    print(f"{len(jobs)} documents, {faults} faults; ended: {ended}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
