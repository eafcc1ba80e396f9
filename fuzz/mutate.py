"""Pages that were damaged, and what the program makes of them.

    python3 fuzz/mutate.py target/release/rapporteur FOLDER [--count 2000] [--seed 1] [--jobs 2] [--only NUMBER] [--keep FOLDER]

Takes the pages and texts under FOLDER (.html, .htm, .txt, and .gz of those),
damages one after the other in several ways, and lets the program read each.
The same seed and folder give the same inputs. Prints the slowest and every
failure: an exit code other than 0, 1 or 2, a panic, or more than ten seconds
of processor time. Exits with 1 if there was one. `--keep` writes the inputs
that failed to a folder, which should lie outside the repository: the words
are those of the pages.
"""

import argparse
import gzip
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ENDINGS = (".html", ".htm", ".txt")
# The system ends a run that takes longer (s of processor time).
MOST_SECONDS = 10
# A page is cut to this before it is damaged (bytes), so that many can be tried.
LARGEST = 400_000
TAG = re.compile(rb"<[^<>]{0,300}>")
# What is inserted, and repeated.
UNITS = [b"a", b" ", b"\n", b"<", b">", b"<div>", b"</p>", b"<b><i>", b"<table><tr><td>", b"<li>", b"&amp;", b"&#0;", b"\"", b"'",
         b"\xe2\x80\x9c", b"\xe2\x80\x9d", b"\xff", b"\0", b"\xe2\x80\x8f", b"\xcc\x81", b".", b",", b"-", b"1", b"1,000 ", b"A. ",
         b"said ", b"he said ", b"on Monday ", b"Ruth Anders ", b"<!--", b"<script>", b"{\"a\":[", b"<a href='/a'>b</a> "]


def span(rng, data, longest):
    """Somewhere in the bytes, from and to."""
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.randint(1, longest))


def swap_bytes(rng, data):
    data = bytearray(data)
    for _ in range(rng.randint(1, 200)):
        if data:
            one, other = rng.randrange(len(data)), rng.randrange(len(data))
            data[one], data[other] = data[other], data[one]
    return bytes(data)


def change_bytes(rng, data):
    data = bytearray(data)
    for _ in range(rng.randint(1, 200)):
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


def cut(rng, data):
    start, end = span(rng, data, 5000)
    return data[:start] + data[end:]


def cut_off(rng, data):
    return data[:rng.randrange(len(data) + 1)]


def double(rng, data):
    start, end = span(rng, data, 5000)
    return data[:end] + data[start:end] * rng.randint(1, 20) + data[end:]


def move(rng, data):
    start, end = span(rng, data, 20_000)
    rest, to = data[:start] + data[end:], rng.randrange(len(data) + 1)
    return rest[:to] + data[start:end] + rest[to:]


def shuffle_tags(rng, data):
    tags = TAG.findall(data)
    rng.shuffle(tags)
    left = iter(tags)
    return TAG.sub(lambda _: next(left), data)


def drop_tags(rng, data):
    return TAG.sub(lambda tag: b"" if rng.random() < 0.1 else tag.group(), data)


def open_tags(rng, data):
    return TAG.sub(lambda tag: tag.group()[:-1] if rng.random() < 0.02 else tag.group(), data)


def multiply_attributes(rng, data):
    count = rng.choice([2, 10, 200])

    def many(tag):
        name, gap, rest = tag.group()[1:-1].partition(b" ")
        return tag.group() if not gap or rng.random() < 0.9 else b"<" + name + (b" " + rest) * count + b">"

    return TAG.sub(many, data)


def insert_run(rng, data):
    at = rng.randrange(len(data) + 1)
    unit = rng.choice(UNITS)
    return data[:at] + unit * (rng.choice([10, 1000, 30_000]) // len(unit)) + data[at:]


def sprinkle(rng, data):
    unit = rng.choice(UNITS)
    for _ in range(rng.randint(1, 100)):
        at = rng.randrange(len(data) + 1)
        data = data[:at] + unit + data[at:]
    return data


def shuffle_words(rng, data):
    start, end = span(rng, data, 20_000)
    words = data[start:end].split(b" ")
    rng.shuffle(words)
    return data[:start] + b" ".join(words) + data[end:]


def join_lines(rng, data):
    return data.replace(b"\n", rng.choice([b"", b" ", b"\r", b"\n\n"]))


WAYS = [swap_bytes, change_bytes, cut, cut_off, double, move, shuffle_tags, drop_tags, open_tags, multiply_attributes,
        insert_run, sprinkle, shuffle_words, join_lines]


def pages(folder):
    """All pages and texts below the folder, in one order on every machine."""
    found = []
    for where, folders, files in os.walk(folder):
        folders.sort()
        bare = lambda name: name.removesuffix(".gz")
        found += [os.path.join(where, name) for name in sorted(files) if bare(name).lower().endswith(ENDINGS)]
    return found


def damaged(seed, number, found):
    """The input of this number: its bytes, the ending of its name, the page and the ways."""
    rng = random.Random(f"{seed} {number}")
    path = rng.choice(found)
    with open(path, "rb") as file:
        data = file.read()
    ending = os.path.splitext(path.removesuffix(".gz"))[1].lower()
    if path.endswith(".gz"):
        data = gzip.decompress(data)
    data = data[:LARGEST]
    ways = rng.choices(WAYS, k=rng.randint(1, 4))
    for way in ways:
        data = way(rng, data)
    # One in twenty travels packed, and is damaged again as such.
    if rng.random() < 0.05:
        data, ending = change_bytes(rng, gzip.compress(data, mtime=0)), ending + ".gz"
        ways = ways + [gzip.compress, change_bytes]
    return data, ending, path, " ".join(way.__name__ for way in ways)


def bound():
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(options, folder, found, number):
    data, ending, page, ways = damaged(options.seed, number, found)
    path = os.path.join(folder, f"{number}{ending}")
    with open(path, "wb") as file:
        file.write(data)
    command = [options.program, "read", "--no-cache", "--format", "json", path]
    with open(path + ".err", "wb+") as said:
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, stdin=subprocess.DEVNULL, preexec_fn=bound)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = " ".join(said.read().decode(errors="replace").split())
    is_bad = child.returncode not in (0, 1, 2) or "panicked" in words
    if is_bad and options.keep:
        os.makedirs(options.keep, exist_ok=True)
        with open(os.path.join(options.keep, f"{options.seed}-{number}{ending}"), "wb") as file:
            file.write(data)
    os.remove(path)
    os.remove(path + ".err")
    line = f"{usage.ru_utime + usage.ru_stime:6.2f} s {usage.ru_maxrss // 1024:5} MB  exit {child.returncode:3}  number {number}  " \
           f"{len(data) // 1000} kB of {os.path.relpath(page, options.folder)}: {ways}"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, child.returncode, is_bad, line, words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0, help="begin with the input of this number")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", type=int, help="only the input of this number")
    parser.add_argument("--keep", help="where inputs that fail are written")
    options = parser.parse_args()
    if options.only is None and options.first >= options.count:
        parser.error(f"no input is left: --count ({options.count}) counts those before --first ({options.first}), too")
    found = pages(options.folder)
    if not found:
        sys.exit(f"{options.folder} has no page: name a folder with files that end in {', '.join(ENDINGS)} or in .gz after that")
    numbers = range(options.first, options.count) if options.only is None else [options.only]
    results = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(lambda number: run(options, folder, found, number), numbers):
            results.append(result)
            if result[3]:
                print(f"FAILED {result[4]}\n    {result[5][:300]}", flush=True)
            if len(results) % 100 == 0:
                print(f"{len(results)} read", file=sys.stderr, flush=True)
    codes = {code: sum(result[2] == code for result in results) for code in sorted({result[2] for result in results})}
    print("the slowest:")
    for result in sorted(results, key=lambda result: -result[0])[:5]:
        print(f"    {result[4]}")
    bad = sum(result[3] for result in results)
    shown = ", ".join(f"{count} with {code}" for code, count in codes.items())
    print(f"{len(results)} inputs from {len(found)} pages: {shown}; {bad} failed; the most memory {max(result[1] for result in results)} MB")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
