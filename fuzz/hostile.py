"""Hostile reports, and what the program makes of them.

    python3 fuzz/hostile.py target/release/rapporteur [--few] [--only KIND] [--sizes 10,100,1000] [--jobs 2]

Each kind is made in several sizes (kB) and compared with two small good
reports. A line tells the processor time (s), the memory (MB), the exit code
and what was said of it. The last lines give the worst, and where the time grew
faster than the text. Exits with 1 if one took over ten seconds of processor
time, if memory passed 700 MB, if the time grew so, or if a good report was
lost. With --few only ten kinds are tried.
"""

import argparse
import gzip
import os
import random
import resource
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial

MOST_SECONDS = 10.0
MOST_MEGABYTES = 700
# Ten times the text may take so many times as long, besides what a run takes anyway,
GROWTH = 15
# and such differences (s) tell nothing.
NOISE = 0.5
# The system ends a run that takes longer (s of processor time).
GIVEN_UP = 60

GOOD = [
    "Two dead in Harbour fire\n\nTwo people died in a fire at the port of Velmar on Monday, police said.\n\n"
    "Mayor Ruth Anders said 14 boats were lost.\n",
    "Fire kills two in Velmar\n\nA fire at Velmar's port killed two people on Monday. Mayor Anders told reporters "
    "that 15 boats had burned.\n",
]

SYLLABLES = "ka to ri ne lu ma so vi pe do ba fen gor hil jun kes lam mor nor pol".split()


def word(rng, low=2, high=4):
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(low, high)))


def name(rng):
    return f"{word(rng).capitalize()} {word(rng).capitalize()}"


SUBJECTS = "officials|police|the minister|residents|the company|a spokesman|the union|three judges|the council".split("|")
ABC = "abcdefghijklmnopqrstuvwxyz"
VERBS = "said|announced|denied|reported|confirmed|closed|opened|visited|attacked|met|warned".split("|")
OBJECTS = ("a new law|the old bridge|two people|the plan|12 boats|the talks|a strike|the mayor|several towns|"
           "the court's ruling").split("|")
WHEN = "on Monday|last week|in March 2021|at 8:30 p.m.|yesterday|on 3 May 2024|for two days|by Friday".split("|")


def ordinary(rng):
    parts = [rng.choice(SUBJECTS), rng.choice(VERBS), rng.choice(OBJECTS), "in", word(rng).capitalize(), rng.choice(WHEN)]
    sentence = " ".join(parts)
    return sentence[0].upper() + sentence[1:] + "."


def filled(size, make, joint=" "):
    """So many bytes of what `make` gives, again and again."""
    parts, length = [], 0
    while length < size:
        part = make()
        parts.append(part)
        length += len(part.encode()) + len(joint)
    return joint.join(parts)


def repeated(unit):
    return lambda size, rng: unit * max(1, size // len(unit.encode()))


def paragraphs(size, rng):
    return filled(size, lambda: " ".join(ordinary(rng) for _ in range(4)), "\n\n")


def page(body, head=""):
    return f"<!doctype html><html><head><title>Storm hits coast</title>{head}</head><body><article><h1>Storm hits coast" \
           f"</h1>{body}</article></body></html>"


def html(unit, around=("", "")):
    def make(size, rng):
        return page(around[0] + unit * max(1, size // len(unit)) + around[1])
    return make


def mutated(size, rng):
    """A page whose tags and marks were shuffled."""
    text = page("".join(f"<p class='a{n}'>{ordinary(rng)}</p>" for n in range(max(1, size // 90))))
    bits = list(text)
    for _ in range(len(bits) // 40):
        a, b = rng.randrange(len(bits)), rng.randrange(len(bits))
        bits[a], bits[b] = bits[b], bits[a]
    return "".join(bits)


TEXTS = {
    "ordinary sentences": paragraphs,
    "ordinary, one paragraph": lambda size, rng: filled(size, lambda: ordinary(rng)),
    "no full stops": lambda size, rng: filled(size, lambda: ordinary(rng).rstrip(".")),
    "one sentence repeated": repeated("The minister met 12 workers in Velmar on Monday. "),
    "one paragraph repeated": repeated("The minister met 12 workers in Velmar on Monday. She said they would go.\n\n"),
    "brackets": repeated("("),
    "closed brackets": repeated("()"),
    "brackets and words": repeated("(a "),
    "square brackets": repeated("[x]"),
    "brackets inside one another": lambda size, rng: "(" * (size // 2) + ")" * (size // 2),
    "straight marks": repeated('"'),
    "marks with spaces": repeated('" '),
    "curly opening marks": repeated("“"),
    "curly closing marks": repeated("”"),
    "curly marks inside one another": lambda size, rng: "“a " * (size // 12) + "b” " * (size // 12),
    "apostrophes": repeated("'"),
    "apostrophes with letters": repeated("a' "),
    "guillemets": repeated("«a» "),
    "short quotations": repeated("“Yes,” “no,” "),
    "short quotations, straight": repeated('"Yes," "no," '),
    "dialogue": repeated("“Yes,” she said.\n\n“No,” he said.\n\n"),
    "family emoji": repeated("👨‍👩‍👧‍👦"),
    "family emoji with spaces": repeated("👨‍👩‍👧‍👦 "),
    "flags": repeated("🇫🇷🇩🇪"),
    "emoji": repeated("😀"),
    "combining marks": repeated("e\u0301\u0302\u0303\u0304"),
    "only combining marks": repeated("\u0301"),
    "zero-width joiners": repeated("a\u200d"),
    "zero-width spaces": repeated("a\u200b "),
    "names in a list": lambda size, rng: filled(size, lambda: name(rng), ", "),
    "names, one a line": lambda size, rng: filled(size, lambda: name(rng), "\n"),
    "names, one a paragraph": lambda size, rng: filled(size, lambda: name(rng) + " left.", "\n\n"),
    "names with and": lambda size, rng: filled(size, lambda: name(rng), " and "),
    "capital words": lambda size, rng: filled(size, lambda: word(rng).capitalize(), " "),
    "one name": repeated("Ruth Anders "),
    "one surname, many first names": lambda size, rng: filled(size, lambda: word(rng).capitalize() + " Anders", ", "),
    "X said": lambda size, rng: filled(size, lambda: f"{name(rng)} said.", "\n\n"),
    "names that differ in a letter said": lambda size, rng: filled(size, lambda: f"Anna Berg{rng.choice(ABC)} said.", "\n\n"),
    "X said that": lambda size, rng: filled(size, lambda: f"{name(rng)} said that", " "),
    "he said she said": repeated("he said she said "),
    "said": repeated("said "),
    "X said to Y": lambda size, rng: filled(size, lambda: f"“{ordinary(rng)}” {name(rng)} told {name(rng)}.", "\n\n"),
    "one quotation, many speakers": lambda size, rng: filled(size, lambda: f"“It is over,” {name(rng)} said.", "\n\n"),
    "one word": lambda size, rng: "a" * size,
    "one word of capitals": lambda size, rng: "A" * size,
    "one word with hyphens": repeated("re-"),
    "one word with slashes": repeated("a/"),
    "one word with dots": repeated("a."),
    "one word with underscores": repeated("a_"),
    "one word with apostrophes": repeated("a'"),
    "one word with @": repeated("a@"),
    "hash signs": repeated("#a "),
    "handles": repeated("@a "),
    "addresses": repeated("https://a.example/b?c=d "),
    "one address": lambda size, rng: "https://a.example/" + "a/" * (size // 2),
    "digits": lambda size, rng: "1" * size,
    "digits with commas": repeated("1,"),
    "thousands": repeated("1,234,"),
    "digits with dots": repeated("1."),
    "digits with spaces": repeated("1 "),
    "digits with hyphens": repeated("1-"),
    "digits with slashes": repeated("1/"),
    "digits with colons": repeated("1:"),
    "spelt numbers": repeated("three hundred and "),
    "millions": repeated("three million "),
    "hundreds": repeated("hundred "),
    "fractions": repeated("½ "),
    "money": repeated("$1.2m "),
    "per cent": repeated("12 per cent "),
    "roman numbers": repeated("XVII "),
    "dates": repeated("3 May 2024, "),
    "weekdays": repeated("Monday and "),
    "days before days": repeated("the day before "),
    "times": repeated("8:30 p.m. "),
    "years": repeated("1999 "),
    "ranges": repeated("from 3 to "),
    "counts": repeated("12 boats, "),
    "full stops": repeated("."),
    "full stops with spaces": repeated(". "),
    "question marks": repeated("?! "),
    "commas": repeated(","),
    "semicolons": repeated("a; "),
    "colons": repeated("a: "),
    "dashes": repeated("— "),
    "dashes with words": repeated("a — b "),
    "dots in three": repeated("... "),
    "ellipses": repeated("…"),
    "and": repeated("and "),
    "of the": repeated("of the "),
    "who": repeated("who met the man "),
    "that": repeated("that he said "),
    "to": repeated("to want "),
    "not": repeated("not "),
    "if": repeated("if they had "),
    "verbs": repeated("go run kill attack say "),
    "nouns": repeated("attack talks visit strike "),
    "nouns in a row": lambda size, rng: filled(size, lambda: rng.choice("attack talks visit strike police state city".split())),
    "adjectives": repeated("big red "),
    "short sentences": repeated("Yes. "),
    "short paragraphs": repeated("Yes.\n\n"),
    "letters as paragraphs": repeated("a\n\n"),
    "lines": repeated("a\n"),
    "line ends": repeated("\n"),
    "spaces": repeated(" "),
    "tabs": repeated("\t"),
    "non-breaking spaces": repeated("\u00a0a"),
    "carriage returns": repeated("a\r"),
    "Chinese": repeated("你好世界"),
    "Arabic": repeated("مرحبا بالعالم "),
    "one letter of each alphabet": lambda size, rng: filled(size, lambda: chr(rng.randrange(0x21, 0x2FFF)), ""),
    "any characters": lambda size, rng: filled(size, lambda: chr(rng.choice([rng.randrange(0x20, 0xD7FF), rng.randrange(0x1F300, 0x1F6FF)])), ""),
    "long words": lambda size, rng: filled(size, lambda: word(rng, 10, 40)),
    "new words": lambda size, rng: filled(size, lambda: word(rng, 3, 5)),
    "letters by themselves": repeated("a b c d "),
    "capitals by themselves": repeated("A B C D "),
    "initials": repeated("A. B. "),
    "titles before names": lambda size, rng: filled(size, lambda: f"President {name(rng)}", ", "),
    "roles": lambda size, rng: filled(size, lambda: f"{name(rng)}, the minister of {word(rng)},", " "),
    "places": lambda size, rng: filled(size, lambda: f"in {word(rng).capitalize()}, {word(rng).capitalize()}", " "),
    "killed": lambda size, rng: filled(size, lambda: f"{name(rng)} killed {rng.randint(2, 900)} people in {word(rng).capitalize()}.", " "),
    "one place, many events": lambda size, rng: filled(size, lambda: f"{name(rng)} attacked {name(rng)} in Velmar.", "\n\n"),
    "a list with marks": lambda size, rng: filled(size, lambda: f"- {name(rng)}: {rng.randint(1, 99)}", "\n"),
    "a table": lambda size, rng: filled(size, lambda: f"| {name(rng)} | {rng.randint(1, 99)} | {rng.randint(1, 99)} |", "\n"),
    "minutes of a meeting": lambda size, rng: filled(size, lambda: f"MR {word(rng).upper()}: {ordinary(rng)}", "\n\n"),
    "Markdown links": repeated("[a](b) "),
    "Markdown headings": repeated("# a\n"),
    "Markdown quotations": repeated("> "),
    "Markdown emphasis": repeated("*a **b "),
    "back quotes": repeated("`"),
    "ampersands": repeated("&amp;"),
    "less-than signs": repeated("< "),
    "JSON": repeated('{"a": [1, 2, {"b": "c"}]}, '),
    "base64": lambda size, rng: "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", k=size)),
    "source code": repeated("if (a[i] != b[i]) { return f(a, b); }\n"),
    "a log": lambda size, rng: filled(size, lambda: f"2024-05-03T08:{rng.randint(10, 59)}:00Z [info] {word(rng)}={rng.randint(1, 999)}", "\n"),
}

for mark in "!#$%&*+,-./:;<=>?@\\^_`|~{}":
    TEXTS[f"{mark} repeated"] = repeated(mark)
    TEXTS[f"{mark} with letters"] = repeated("a" + mark)
    TEXTS[f"{mark} with capitals and spaces"] = repeated(f"A{mark} ")
    TEXTS[f"{mark} with digits"] = repeated("1" + mark)

PAGES = {
    "paragraphs of a page": lambda size, rng: page("".join(f"<p>{ordinary(rng)}</p>" for _ in range(max(1, size // 60)))),
    "elements inside one another": html("<div>", ("", "<p>The minister met 12 workers.</p>")),
    "inline elements inside one another": html("<b><i>", ("<p>The minister met 12 workers.", "")),
    "open formatting": html("<b><p>x", ("", "")),
    "empty elements": html("<p></p>"),
    "line breaks": html("<br>"),
    "attributes": lambda size, rng: page(f"<p {' '.join(f'a{n}=1' for n in range(size // 8))}>The minister met 12 workers.</p>"),
    "one long attribute": lambda size, rng: page(f"<p title='{'x' * size}'>The minister met 12 workers.</p>"),
    "classes": lambda size, rng: page(f"<p class='{filled(size, lambda: word(rng))}'>The minister met 12 workers.</p>"),
    "tags that end nothing": html("</div>"),
    "tags that are not closed": html("<p", ("", "")),
    "comments": html("<!-- a -->"),
    "one comment": html("<!-- ", ("", "")),
    "tables inside one another": html("<table><tr><td>", ("", "")),
    "rows of a table": html("<tr><td>a</td><td>1</td></tr>", ("<table>", "</table>")),
    "lists inside one another": html("<ul><li>a", ("", "")),
    "list items": html("<li>a 12</li>", ("<ul>", "</ul>")),
    "links": html("<a href='/a'>Minister met 12 workers</a> "),
    "scripts": html("<script>var a = '<p>';</script>"),
    "one script": html("a = 1;", ("<script>", "</script><p>The minister met 12 workers.</p>")),
    "styles": html(".a { display: none }", ("<style>", "</style><p>The minister met 12 workers.</p>")),
    "selectors": html("div > p .a:not(.b) ~ ", ("<style>", ".c { display: none }</style>" + "<p class=c>x</p>" * 50)),
    "many rules and elements": lambda size, rng: page(
        "".join(f"<p class=a{n}>x</p>" for n in range(size // 40)),
        "<style>" + "".join(f".a{n} .b{{display:none}}" for n in range(size // 50)) + "</style>"),
    "entities": html("&amp;&lt;&nbsp;", ("<p>", "</p>")),
    "meta tags": lambda size, rng: page("<p>The minister met 12 workers.</p>", "<meta property='og:title' content='a'>" * (size // 40)),
    "JSON-LD": lambda size, rng: page("<p>x</p>", "<script type='application/ld+json'>" + '{"a":[' * (size // 6) + "</script>"),
    "JSON-LD, many": lambda size, rng: page("<p>x</p>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a\"}</script>" * (size // 90)),
    "figures": html("<figure><img src=a><figcaption>A boat</figcaption></figure>"),
    "block quotations inside one another": html("<blockquote>", ("", "<p>The minister met 12 workers.</p>")),
    "drawings": html("<svg><path d='M0 0'/></svg>"),
    "select and options": html("<option>a", ("<select>", "")),
    "posts": html("<blockquote class='twitter-tweet'><p>a</p>&mdash; A (@a) <a href='https://twitter.com/a/status/1'>March 1, 2024</a></blockquote>"),
    "a page that was shuffled": mutated,
    "frames": html("<iframe src=a>"),
    "templates": html("<template><p>a"),
}

FEW = [
    "ordinary sentences", "one sentence repeated", "brackets", "straight marks", "family emoji", "names in a list",
    "X said", "one word", "digits with commas", "attributes",
]


def bombs(folder):
    yield "gzip bomb", gzip.compress(b"a" * (20 << 20)), ".html"
    yield "noise", random.Random(5).randbytes(300_000), ".txt"
    yield "noise as a page", b"<html>" + random.Random(6).randbytes(300_000), ".html"
    yield "zeros", b"\0" * 300_000, ".txt"
    yield "UTF-16", ("\ufeff" + "The minister met 12 workers. " * 3000).encode("utf-16-le"), ".txt"
    yield "UTF-32", ("\ufeff" + "The minister met 12 workers. " * 3000).encode("utf-32-le"), ".txt"
    yield "EBCDIC", ("The minister met 12 workers in Velmar on Monday. " * 300).encode("cp500"), ".txt"
    yield "UTF-8 with a broken byte", "The café was shut. ".encode() * 20 + b"\xff" + b" It was late. " * 20, ".txt"
    yield "too large", b"a " * (11 << 20), ".txt"
    yield "empty", b"", ".txt"


def inputs(sizes, only, few):
    for kind, make in {**TEXTS, **PAGES}.items():
        if only not in kind or few and kind not in FEW:
            continue
        for size in sizes:
            ending = ".html" if kind in PAGES else ".md" if kind.startswith("Markdown") else ".txt"
            made = partial(make, size * 1000, random.Random(7))
            yield kind, size, lambda made=made: made().encode("utf-8", "replace"), ending
    for kind, content, ending in bombs(None):
        if only in kind and not few:
            yield kind, len(content) // 1000, lambda content=content: content, ending


def bound():
    resource.setrlimit(resource.RLIMIT_CPU, (GIVEN_UP, GIVEN_UP))


def run(program, folder, at, kind, size, make, ending):
    path = os.path.join(folder, f"{at}{ending}")
    with open(path, "wb") as file:
        file.write(make())
    goods = [os.path.join(folder, f"good{n}.txt") for n in range(2)]
    command = [program, "compare", "--no-cache", "--format", "json", goods[0], path, goods[1]]
    out, err = path + ".out", path + ".err"
    with open(out, "wb") as stdout, open(err, "wb") as stderr:
        child = subprocess.Popen(command, stdout=stdout, stderr=stderr, stdin=subprocess.DEVNULL, preexec_fn=bound)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    with open(err, errors="replace") as file:
        said = " ".join(file.read().replace(path, "IT").split())
    with open(out, "rb") as file:
        told = file.read()
    has_good = all(f'"{good}"'.encode() in told for good in goods)
    for done in (path, out, err):
        os.remove(done)
    return kind, size, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode, said, has_good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--few", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--sizes", default="10,100,1000")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for n, good in enumerate(GOOD):
            with open(os.path.join(folder, f"good{n}.txt"), "w") as file:
                file.write(good)
        with ThreadPoolExecutor(options.jobs) as pool:
            tries = [pool.submit(run, options.program, folder, at, *given)
                     for at, given in enumerate(inputs(sizes, options.only, options.few))]
            for done in tries:
                result = done.result()
                results.append(result)
                kind, size, seconds, megabytes, code, said, has_good = result
                flag = " LOST" if not has_good else " CRASH" if code not in (0, 1) else " SLOW" if seconds > MOST_SECONDS else ""
                print(f"{seconds:7.2f} s {megabytes:6.0f} MB  exit {code}  {size:5} kB  {kind}{flag}  {said[:150]}", flush=True)
    grown = growing(results)
    for kind, size, seconds, least in grown:
        print(f"{kind}: {seconds:.1f} s for {size} kB, where less text would let expect {least:.1f} s")
    slow = [result for result in results if result[2] > MOST_SECONDS]
    large = [result for result in results if result[3] > MOST_MEGABYTES]
    bad = [result for result in results if not result[6] or result[4] not in (0, 1)]
    worst = max(results, key=lambda result: result[2])
    print(f"{len(results)} inputs: {len(slow)} over {MOST_SECONDS:.0f} s, {len(large)} over {MOST_MEGABYTES} MB, "
          f"{len(bad)} with a good report lost, {len(grown)} that grow faster than the text; the slowest "
          f"{worst[2]:.1f} s ({worst[0]}, {worst[1]} kB), the most memory {max(result[3] for result in results):.0f} MB")
    return 1 if slow or large or bad or grown else 0


def growing(results):
    """Kinds whose time grows faster than their text."""
    least = min(result[2] for result in results)
    found = []
    for kind in {result[0] for result in results}:
        sizes = sorted((result[1], result[2]) for result in results if result[0] == kind)
        for (small, before), (size, seconds) in zip(sizes, sizes[1:]):
            expected = least + NOISE + (before - least) * size / small * GROWTH / 10
            if seconds > expected:
                found.append((kind, size, seconds, expected))
    return sorted(found)


if __name__ == "__main__":
    sys.exit(main())
