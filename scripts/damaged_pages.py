#!/usr/bin/env python3
"""Checks pages that were damaged at random: each ends with status 0, 1 or 2, within time and memory.

Every page is a few real ones' kinds of markup, cut, doubled and strewn with pieces that parsers trip over; one in
ten repeats a piece thousands of times. Prints what goes wrong with the seed, and the slowest and the largest run;
ends with 1 for any fault.

Usage: scripts/damaged_pages.py PROGRAM [COUNT [FIRST-SEED]]
"""

import os
import random
import signal
import sys
import tempfile
from pathlib import Path

PAGE = """<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>题</title><style>p{}</style></head><body>
<nav><ul><li><a href="/">首页</a></ul></nav><main><h1>云溪县2024年法治政府建设年度报告</h1><h2>一、主要做法</h2>
<p>受理<b>420</b>起，调处&nbsp;成功<i>399起</i>，\r\n占&#57;&#x38;%。<br>a &lt; b &amp; c&copy;</p>
<ol start="3"><li>甲<li><p>乙</p><ul><li>丙</ul></ol><!-- reportlint ignore date-impossible: 例 --><p>2月30日。</p>
<table><caption>表</caption><tr><th rowspan=2>项<th colspan="2">数<tr><td>1<td>2</table><pre>\n甲  乙\n</pre>
<blockquote>引 <code>x</code></blockquote><ruby>汉<rt>hàn</rt></ruby></main><svg><path d=""/></svg>
<script>if (a < b) { "</p>" }</script><footer>页脚</footer></body></html>"""
PIECES = """< > </ & ; " ' <!-- --> <p> </p> <table> </table> <tr> <td> </td> <b> </b> <a> <i> <font> <li> <ul>
<select> <option> <svg> </svg> <math> <script> </script> <template> <pre> <div> </div> <object> </object> <button> <form>
<frameset> <plaintext> <![CDATA[ ]]> <isindex> </br> <textarea> <caption> <col> &#0; &#xD800; &nbsp &notin 中 2024年
<td><table> <b><p></b> <a><div> <div><object></div></object> <p><font> <svg><p><foo/> <i><table></i>""".split() + ["\r", "\n"]
MOST_SECONDS, MOST_MEMORY = 2, 512 << 20


def page(seed):
    dice = random.Random(seed)
    text = list(PAGE)
    for _ in range(dice.randint(1, 14)):
        place = dice.randrange(len(text) + 1)
        match dice.randrange(4):
            case 0:
                del text[place : place + dice.randint(1, 40)]
            case 1:
                text[place:place] = dice.choice(PIECES)
            case 2:
                text[place:place] = text[(start := dice.randrange(len(text) + 1)) : start + dice.randint(1, 200)]
            case _:
                text[place : place + 1] = dice.choice("<>/&\"' =")
    if seed % 10 == 0:
        piece = "".join(dice.choice(PIECES) for _ in range(dice.randint(1, 4)))
        place = dice.randrange(len(text) + 1)
        text[place:place] = piece * dice.choice([100, 500, 3000, 30000])
    return "".join(text).encode()


def run(program, path):
    """The status, and the seconds of the processor and the bytes that a run takes."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        signal.alarm(60)
        os.execv(program, [program, "check", "--no-config", "--no-cache", path])
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss << 10


def main():
    program = sys.argv[1]
    count, first = (int(sys.argv[2]) if len(sys.argv) > 2 else 10_000), int(sys.argv[3]) if len(sys.argv) > 3 else 1
    faults, slowest, largest = 0, (0, 0), (0, 0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        for seed in range(first, first + count):
            path.write_bytes(page(seed))
            status, seconds, memory = run(program, str(path))
            slowest, largest = max(slowest, (seconds, seed)), max(largest, (memory, seed))
            if status not in (0, 1, 2) or seconds > MOST_SECONDS or memory > MOST_MEMORY:
                faults += 1
                print(f"seed {seed}: status {status}, {seconds:.2f} s, {memory >> 20} MiB", flush=True)
    print(f"{count} pages, {faults} faults; slowest {slowest[0]:.2f} s (seed {slowest[1]}), "
          f"largest {largest[0] >> 20} MiB (seed {largest[1]})")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
