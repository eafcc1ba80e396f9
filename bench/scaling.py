"""How time and memory grow with the number of reports of a story.

    python bench/scaling.py --texts FOLDER [--program target/release/rapporteur] [--models models] [--counts 25,50,100,200]

What is measured, and how, stands in README.md beside this file. Prints a table and writes scaling.svg beside this file.
Start at `main`.
"""

import argparse
import os
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORES = 2
KINDS = {"uncached": "#b5442e", "cached": "#2e6db5"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--texts", required=True, help="folder of reports, of which the first ones by name are compared")
    parser.add_argument("--program", default=os.path.join(os.environ.get("CARGO_TARGET_DIR", f"{ROOT}/target"), "release/rapporteur"))
    parser.add_argument("--models", default=f"{ROOT}/models")
    parser.add_argument("--counts", default="25,50,100,200")
    parser.add_argument("--plot", default=f"{ROOT}/bench/scaling.svg")
    args = parser.parse_args()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    texts = sorted(os.path.join(args.texts, name) for name in os.listdir(args.texts))
    counts = [int(count) for count in args.counts.split(",")]
    found = {kind: [] for kind in KINDS}
    for count in counts:
        for kind, figures in measure(args, texts[:count]).items():
            found[kind].append(figures)
    print_table(counts, found)
    with open(args.plot, "w", encoding="utf-8") as file:
        file.write(plot(counts, found))


def measure(args, texts):
    """Seconds by the clock, seconds of processor time and megabytes of one comparison, without and with what was kept."""
    with tempfile.TemporaryDirectory() as folder:
        compare = [args.program, "compare", *texts, "--format", "json", "--output", f"{folder}/record.json"]
        uncached = run([*compare, "--no-cache"], args.models)
        kept = ["--cache", f"{folder}/kept"]
        run([*compare, *kept], args.models)
        cached = min(run([*compare, *kept], args.models) for _ in range(3))
    return {"uncached": uncached, "cached": cached}


def run(command, models):
    start = time.monotonic()
    process = os.posix_spawn(command[0], command, {**os.environ, "RAPPORTEUR_MODELS": os.path.abspath(models)})
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} failed: {status}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def print_table(counts, found):
    print("| reports | uncached: wall s | CPU s | MB | cached: wall s | CPU s | MB |\n|---|---|---|---|---|---|---|")
    for place, count in enumerate(counts):
        cells = [f"{wall:.1f} | {cpu:.1f} | {memory:.0f}" for wall, cpu, memory in (found[kind][place] for kind in KINDS)]
        print(f"| {count} | " + " | ".join(cells) + " |")


# --- the plot


WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 400, 60, 30, 120, 50


def plot(counts, found):
    """Processor seconds over reports, both as powers of two, with the line of equal growth for each kind."""
    values = [figures[1] for kind in KINDS for figures in found[kind]]
    low, high = min(values) / 1.5, max(values) * 1.5
    x = lambda count: LEFT + (WIDTH - LEFT - RIGHT) * log_share(count, counts[0], counts[-1])
    y = lambda value: HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * log_share(value, low, high)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for count in counts:
        parts.append(line([(x(count), TOP), (x(count), HEIGHT - BOTTOM)], "#dddddd"))
        parts.append(text(x(count), HEIGHT - BOTTOM + 18, count, "middle"))
    for value in ticks(low, high):
        parts.append(line([(LEFT, y(value)), (WIDTH - RIGHT, y(value))], "#dddddd"))
        parts.append(text(LEFT - 8, y(value) + 4, f"{value:g}", "end"))
    for kind, colour in KINDS.items():
        points = [(x(count), y(figures[1])) for count, figures in zip(counts, found[kind])]
        first = found[kind][0][1]
        parts.append(line([(x(count), y(first * count / counts[0])) for count in counts], colour, "4 4"))
        parts.append(line(points, colour, width=2))
        parts += [f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="3.5" fill="{colour}"/>' for cx, cy in points]
        parts.append(text(points[-1][0] + 10, points[-1][1] + 4, kind, "start", colour))
    parts.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "reports", "middle"))
    parts.append(text(LEFT, 18, "processor seconds to compare; dashed: growth in proportion", "start"))
    return "\n".join(parts) + "\n</svg>\n"


def log_share(value, low, high):
    import math
    return math.log(value / low) / math.log(high / low)


def ticks(low, high):
    steps = [base * 10 ** power for power in range(-2, 4) for base in (1, 2, 5)]
    return [step for step in steps if low <= step <= high]


def line(points, colour, dashes="", width=1):
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dashes}"/>'


def text(x, y, words, anchor, colour="#333333"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{words}</text>'


if __name__ == "__main__":
    main()
