#!/usr/bin/env python3
"""Reads a stored story with many readers at a time and says how long answers
take. Talks to a server that it starts itself on 127.0.0.1, and to nothing else.
See bench/README.md."""

import argparse
import asyncio
import json
import os
import random
import re
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the built program")
    parser.add_argument("--reports", type=Path, help="folder with the reports; else made from the samples")
    parser.add_argument("--count", type=int, default=50, help="reports of the story")
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--think", type=float, default=1.0, help="mean seconds between two requests of a reader")
    return parser.parse_args()


def made(count):
    """Reports made from the samples: other numbers, some paragraphs left out."""
    chance = random.Random(7)
    samples = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in (".html", ".txt"))
    for at in range(count):
        path = samples[at % len(samples)]
        lines = path.read_text().split("\n")
        kept = [line for line in lines if chance.random() > 0.15 or "<" in line and "<p" not in line]
        number = lambda found: str(int(found.group()) + chance.randrange(3))
        text = re.sub(r"\b[1-9][0-9]?\b(?=[ a-z])", number, "\n".join(kept))
        yield f"{at:03}-{path.name}", text.encode()


def read(folder, count):
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".htm", ".txt", ".md"))
    return [(path.name, path.read_bytes()) for path in paths[:count]]


def send(address, method, path, body=None, kind="application/json"):
    request = urllib.request.Request(address + path, data=body, method=method, headers={"content-type": kind})
    with urllib.request.urlopen(request, timeout=120) as answer:
        return answer.read()


def multipart(reports):
    parts = [
        b'--edge\r\ncontent-disposition: form-data; name="file"; filename="%s"\r\n\r\n%s\r\n' % (name.encode(), data)
        for name, data in reports
    ]
    return b"".join(parts) + b"--edge--\r\n"


def fill(address, reports):
    story = json.loads(send(address, "POST", "/api/stories", b'{"name": "Load"}'))["id"]
    begun = time.monotonic()
    for at in range(0, len(reports), 50):
        body = multipart(reports[at : at + 50])
        send(address, "POST", f"/api/stories/{story}/uploads", body, "multipart/form-data; boundary=edge")
    while json.loads(send(address, "GET", f"/api/stories/{story}"))["story"]["state"] in ("reading", "comparing"):
        time.sleep(0.2)
    return story, time.monotonic() - begun


async def reader(host, port, paths, think, until, times):
    """One reader on one connection, as browsers keep it."""
    chance = random.Random(id(times) + len(times) + random.random())
    stream, writer = await asyncio.open_connection(host, port, limit=1 << 22)
    await asyncio.sleep(chance.random() * think)
    while time.monotonic() < until:
        path = chance.choice(paths)
        begun = time.monotonic()
        writer.write(f"GET {path} HTTP/1.1\r\nhost: {host}:{port}\r\naccept-encoding: gzip\r\n\r\n".encode())
        head = (await stream.readuntil(b"\r\n\r\n")).decode().lower()
        assert " 200 " in head.split("\r\n")[0], head
        await stream.readexactly(int(re.search(r"content-length: (\d+)", head).group(1)))
        times.append((time.monotonic() - begun, path))
        if think:
            await asyncio.sleep(chance.expovariate(1 / think))
    writer.close()


async def load(host, port, paths, options, think):
    times = []
    until = time.monotonic() + options.seconds
    await asyncio.gather(*(reader(host, port, paths, think, until, times) for _ in range(options.readers)))
    return times


def tell(name, times, seconds):
    took = sorted(time for time, _ in times)
    share = lambda part: 1000 * took[min(len(took) - 1, int(part * len(took)))]
    print(
        f"{name}: {len(took)} answers, {len(took) / seconds:.0f} a second; "
        f"median {share(0.5):.1f} ms, p95 {share(0.95):.1f} ms, p99 {share(0.99):.1f} ms, longest {1000 * took[-1]:.1f} ms"
    )


def memory(process):
    status = Path(f"/proc/{process}/status").read_text()
    part = lambda name: int(re.search(rf"{name}:\s+(\d+)", status).group(1)) // 1024
    return f"{part('VmRSS')} MB now, {part('VmHWM')} MB at most"


def first_view(address, story):
    """The page as a browser gets it first, and not from memory."""
    request = urllib.request.Request(f"{address}/stories/{story}", headers={"accept-encoding": "gzip"})
    begun = time.monotonic()
    with urllib.request.urlopen(request) as answer:
        size = len(answer.read())
    plain = len(send(address, "GET", f"/stories/{story}"))
    took = 1000 * (time.monotonic() - begun)
    print(f"first view: {size} bytes compressed, {plain} bytes plain, {took:.0f} ms with the making of the page")


def main():
    options = arguments()
    reports = read(options.reports, options.count) if options.reports else list(made(options.count))
    folder = tempfile.TemporaryDirectory()
    environment = {**os.environ, "RAPPORTEUR_MODELS": str(ROOT / "models")}
    command = [options.program, "serve", "--bind", "127.0.0.1:0", "--store", f"{folder.name}/stories.db"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True)
    try:
        address = server.stdout.readline().split(" ")[0]
        host, port = address.removeprefix("http://").split(":")
        print(f"started: {memory(server.pid)}")
        story, took = fill(address, reports)
        words = sum(len(data.split()) for _, data in reports)
        print(f"{len(reports)} reports ({words} words with markup) read and compared in {took:.1f} s: {memory(server.pid)}")
        print(f"store: {sum(path.stat().st_size for path in Path(folder.name).iterdir()) >> 20} MB")
        first_view(address, story)
        page = [f"/stories/{story}"]
        mixed = page * 5 + ["/", f"/stories/{story}/reports", f"/stories/{story}/search?q=ferry", f"/api/stories/{story}"]
        for name, paths, think in [
            (f"{options.readers} readers of the page, {options.think} s between requests", page, options.think),
            (f"{options.readers} readers of all pages, {options.think} s between requests", mixed, options.think),
            (f"{options.readers} readers of the page without a pause", page, 0),
            (f"{options.readers} readers of all pages without a pause", mixed, 0),
        ]:
            times = asyncio.run(load(host, int(port), paths, options, think))
            tell(name, times, options.seconds)
        print(f"afterwards: {memory(server.pid)}")
    finally:
        server.terminate()
        server.wait()
        folder.cleanup()


if __name__ == "__main__":
    main()
