#!/usr/bin/env python3
"""Uses a server for an hour as an office does, kills it once a minute, and says
whether anything that it acknowledged is lost.

    python3 bench/soak.py target/release/rapporteur [--minutes 60] [--writers 4] [--readers 10] [--kill-every 60]

Starts `rapporteur serve` itself on 127.0.0.1 and talks to nothing else. See
bench/README.md. Exits with 1 if something was lost or came back, if the store
is damaged, or if the server failed in another way.
"""

import argparse
import gzip
import http.client
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import urllib.parse
from collections import Counter
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "fuzz"))
sys.dont_write_bytecode = True

import hostile  # noqa: E402

# Seconds for an answer; the server itself gives up after 60.
PATIENCE = 90
# Seconds between two looks at the process.
LOOK = 10
# Reports that may wait before writers add no more.
MOST_WAITING = 40
# Stories of a writer, and reports of one.
MOST_STORIES = 6
MOST_REPORTS = 20
# Reports of each writer in the story that all share.
MOST_SHARED = 8
# Seconds that a reader should not wait.
SLOW = 1.0
# A connection that idled so long is not used again: the server ends it after 10.
IDLE = 8
SEARCHES = "police|minister|two people|12 boats|\"the old bridge\"|Monday|strike in|mayor said|court's|\"it is over\"|zzz".split("|")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the built program")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--readers", type=int, default=10)
    parser.add_argument("--kill-every", type=float, default=60, help="mean seconds between two kills; 0: none")
    parser.add_argument("--steady", type=float, help="minutes at the end without a kill; else a third of all")
    parser.add_argument("--pause", type=float, default=1.0, help="mean seconds between two changes of a writer")
    parser.add_argument("--drain", type=float, default=600, help="seconds for what waits at the end")
    parser.add_argument("--folder", type=Path, help="where the store and the server's log are kept; else they are thrown away")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.steady is None:
        options.steady = options.minutes / 3
    return options


class Office:
    """What all who talk to the server know, in both processes."""

    def __init__(self):
        share = multiprocessing.get_context("fork").Value
        self.port = share("i", 0)
        # Kills that were begun, and starts that were done after one.
        self.kills = share("i", 0)
        self.starts = share("i", 0)
        self.begun = share("d", 0.0)
        self.ends = share("b", 0)

    def mark(self):
        """None while the server is down; else a mark that changes with the next kill."""
        kills = self.kills.value
        return kills if self.starts.value == kills + 1 else None


class Faults:
    """What went wrong, by kind."""

    def __init__(self):
        self.lock = threading.Lock()
        self.all = []

    def add(self, kind, words):
        with self.lock:
            # What is lost is seen again after each kill.
            if (kind, words) in self.all:
                return
            self.all.append((kind, words))
            print(f"{time.strftime('%H:%M:%S')} FAULT {kind}: {words}", flush=True)


class Cut(Exception):
    """The server was killed before it had answered."""


def fetch(office, connection, method, path, body=None, kind=None):
    """Status and body of an answer. Raises Cut if a kill came between."""
    mark = office.mark()
    if mark is None:
        raise Cut
    headers = {"accept-encoding": "gzip"} if method == "GET" and not path.startswith("/api/") else {}
    if kind:
        headers["content-type"] = kind
    try:
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    except (OSError, http.client.HTTPException):
        connection.close()
        # What breaks off may be seen before the number of kills that one reads.
        time.sleep(0.05)
        if office.mark() != mark:
            raise Cut from None
        raise


# ---- the process of the server


class Server:
    def __init__(self, options, folder, office, faults):
        self.program, self.office, self.faults = options.program, office, faults
        self.store, self.log = folder / "stories.db", folder / "server.log"
        self.environment = {"RAPPORTEUR_MODELS": str(ROOT / "models"), **os.environ}
        self.process = None
        self.slowest_start = 0.0
        # Seconds since the beginning, RSS and its peak in MB, threads, open files, MB of the store and of its log.
        self.looks = []

    def start(self):
        begun = time.monotonic()
        for _ in range(5):
            command = [self.program, "serve", "--store", self.store, "--bind", f"127.0.0.1:{self.office.port.value}"]
            with open(self.log, "ab") as log:
                self.process = subprocess.Popen(
                    command, stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL, env=self.environment, text=True)
            line = self.process.stdout.readline()
            found = re.match(r"http://127\.0\.0\.1:(\d+) ", line)
            if found:
                self.office.port.value = int(found.group(1))
                self.office.begun.value = time.monotonic()
                self.slowest_start = max(self.slowest_start, time.monotonic() - begun)
                self.office.starts.value += 1
                return
            code = self.process.wait()
            # Another program may have taken the port.
            time.sleep(1)
        raise SystemExit(f"the server does not start: exit code {code}; {self.log} says why: {tail(self.log)}")

    def kill(self):
        self.office.kills.value += 1
        code = self.process.poll()
        if code is not None:
            self.faults.add("ended", f"the server had ended by itself with {code}: {tail(self.log)}")
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        """As Ctrl-C does; returns the exit code."""
        self.process.terminate()
        try:
            return self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()

    def look(self, since):
        try:
            process = Path(f"/proc/{self.process.pid}")
            status = (process / "status").read_text()
            part = lambda name: int(re.search(rf"{name}:\s+(\d+)", status).group(1))
            files = len(os.listdir(process / "fd"))
            size = lambda path: path.stat().st_size / 1e6 if path.exists() else 0
            log = self.store.with_name(self.store.name + "-wal")
            self.looks.append((since, part("VmRSS") / 1024, part("VmHWM") / 1024, part("Threads"), files,
                               size(self.store), size(log)))
        except (OSError, AttributeError):
            # It is being killed.
            pass


def tail(path):
    return " / ".join(path.read_text(errors="replace").splitlines()[-3:])


# ---- readers, in a process of their own, so that writers do not slow them down


def read_on(office, count, seed, pipe):
    results = {"times": [], "statuses": Counter(), "cut": 0, "faults": [], "slow": []}
    threads = [threading.Thread(target=reader, args=(office, random.Random(f"reader {seed} {at}"), results)) for at in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pipe.send(results)
    pipe.close()


def reader(office, chance, results):
    connection, mark, used, stories = None, None, 0.0, []
    while not office.ends.value:
        time.sleep(chance.uniform(0.2, 0.5))
        if office.mark() is None:
            continue
        now = time.monotonic()
        if connection is None or now - used > IDLE or office.mark() != mark:
            mark = office.mark()
            connection = http.client.HTTPConnection("127.0.0.1", office.port.value, timeout=PATIENCE)
        kind, path = "list", "/"
        if stories and chance.random() > 0.2:
            story = chance.choice(stories)
            kind = chance.choices(["page", "record", "reports", "search"], [4, 1, 2, 2])[0]
            words = urllib.parse.quote(chance.choice(SEARCHES))
            ending = {"page": "", "record": "/download/json", "reports": "/reports", "search": f"/search?q={words}"}[kind]
            path = f"/stories/{story}{ending}"
        begun = time.monotonic()
        try:
            status, body = fetch(office, connection, "GET", path)
        except Cut:
            results["cut"] += 1
            connection = None
            continue
        except Exception as error:
            results["faults"].append(f"GET {path}: {error!r} after {time.monotonic() - begun:.1f} s, and no kill")
            connection = None
            continue
        used = time.monotonic()
        took = used - begun
        results["times"].append((kind, took))
        results["statuses"][status] += 1
        if took > SLOW:
            load = os.getloadavg()[0]
            results["slow"].append(f"{time.strftime('%H:%M:%S')} {took:.2f} s: GET {path} {status}, {len(body)} bytes, "
                                   f"{begun - office.begun.value:.1f} s after a start, load {load:.1f}")
        if fails(status):
            results["faults"].append(f"GET {path}: {status} {body[:300]!r}")
        if kind == "list" and status == 200:
            stories = sorted(set(re.findall(r"/stories/(\d+)", unpacked(body).decode("utf-8", "replace"))))


def unpacked(body):
    return gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body


def fails(status):
    return status >= 500 and status not in (503, 507)


# ---- writers


class Story:
    """What a writer knows of a story: all of it was acknowledged."""

    def __init__(self, number, name, chance, is_shared=False):
        self.number, self.name, self.is_shared = number, name, is_shared
        self.names = [hostile.name(chance) for _ in range(4)]
        self.places = [hostile.word(chance).capitalize() for _ in range(2)]
        # By number: the SHA-256, and whether it is an ordinary report.
        self.reports = {}
        self.removed = set()
        # By number: the ruling, and whether it was taken back.
        self.rulings = {}
        # Reasons of rulings of which it is not known whether they were made.
        self.unsure = set()


class Writer:
    def __init__(self, office, faults, number, shared, seed, pause):
        self.office, self.faults, self.pause = office, faults, pause
        self.chance = random.Random(f"writer {seed} {number}")
        self.shared = Story(shared, None, self.chance, is_shared=True)
        self.stories, self.deleted = [], set()
        # Names of stories of which it is not known whether they were made.
        self.unsure = set()
        self.acknowledged, self.statuses, self.times = Counter(), Counter(), []
        self.waiting = 0

    def run(self):
        mark = self.office.mark()
        while not self.office.ends.value:
            time.sleep(self.chance.uniform(0.5, 1.5) * self.pause)
            try:
                if self.office.mark() not in (None, mark):
                    mark = self.office.mark()
                    self.look_again()
                self.act()
            except Cut:
                pass
            except Exception:
                self.faults.add("writer", traceback.format_exc())

    def look_again(self):
        """After a kill: is all there that was acknowledged?"""
        for story in [*self.stories, self.shared]:
            self.compare(story)

    def ask(self, method, path, body=None, kind="application/json"):
        """One try. 200s are what was asked for, 503 and 507 may come."""
        if isinstance(body, dict):
            body = json.dumps(body).encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.office.port.value, timeout=PATIENCE)
        begun = time.monotonic()
        try:
            status, answer = fetch(self.office, connection, method, path, body, kind if body is not None else None)
        except (OSError, http.client.HTTPException) as error:
            self.faults.add("broken off", f"{method} {path}: {error!r} after {time.monotonic() - begun:.1f} s, and no kill")
            # It is not known whether it was done, as with a kill.
            raise Cut from None
        finally:
            connection.close()
        if method != "GET":
            self.times.append(time.monotonic() - begun)
            self.statuses[status] += 1
        if fails(status):
            self.faults.add("500", f"{method} {path}: {status} {answer[:300]!r}")
        return status, answer

    def ask_until(self, method, path, body=None, kind="application/json"):
        """Repeats what may be repeated until there is an answer; also says
        whether it was repeated."""
        is_repeated = False
        while True:
            while self.office.mark() is None:
                time.sleep(0.05)
            try:
                return *self.ask(method, path, body, kind), is_repeated
            except Cut:
                is_repeated = True

    def unexpected(self, what, status, answer):
        if status not in (503, 507) and not fails(status):
            self.faults.add("lost" if status == 404 else "unexpected", f"{what}: {status} {answer[:300]!r}")

    def act(self):
        acts = {self.add_text: 30, self.add_files: 25, self.add_hostile: 9, self.rule: 12, self.take_back: 5, self.rename: 5,
                self.remove: 12, self.make: 2, self.delete: 2}
        act = self.make if not self.stories else self.chance.choices(list(acts), list(acts.values()))[0]
        if act in (self.add_text, self.add_files, self.add_hostile) and self.waiting > MOST_WAITING:
            return
        act()

    def make(self):
        if len(self.stories) >= MOST_STORIES:
            return
        name = f"{hostile.name(self.chance)} {self.chance.randrange(10 ** 9)}"
        try:
            status, answer = self.ask("POST", "/api/stories", {"name": name})
        except Cut:
            self.unsure.add(name)
            return
        if status != 201:
            return self.unexpected("making a story", status, answer)
        self.stories.append(Story(json.loads(answer)["id"], name, self.chance))
        self.acknowledged["stories made"] += 1

    def delete(self):
        if len(self.stories) < 3:
            return
        story = self.chance.choice(self.stories)
        status, answer, is_repeated = self.ask_until("DELETE", f"/api/stories/{story.number}")
        if status == 204 or (status == 404 and is_repeated):
            self.stories.remove(story)
            self.deleted.add(story.number)
            self.acknowledged["stories deleted"] += 1
        else:
            self.unexpected(f"deleting story {story.number}", status, answer)

    def rename(self):
        story = self.chance.choice(self.stories)
        name = f"{hostile.name(self.chance)} {self.chance.randrange(10 ** 9)}"
        status, answer, _ = self.ask_until("PATCH", f"/api/stories/{story.number}", {"name": name})
        if status == 200:
            story.name = name
            self.acknowledged["renamed"] += 1
        else:
            self.unexpected(f"renaming story {story.number}", status, answer)

    def text(self, story):
        """A small report on what the story is about."""
        chance = self.chance
        own = [
            lambda: f"{chance.choice(story.names)} said {chance.randint(10, 14)} boats burned in {chance.choice(story.places)}.",
            lambda: f"“It is over,” {chance.choice(story.names)} told reporters {chance.choice(hostile.WHEN)}.",
            lambda: f"At least {chance.randint(2, 5)} people were killed in {chance.choice(story.places)}, police said.",
        ]
        sentence = lambda: chance.choice(own)() if chance.random() < 0.5 else hostile.ordinary(chance)
        paragraph = lambda: " ".join(sentence() for _ in range(chance.randint(1, 3)))
        headline = f"Fire in {story.places[0]} kills {chance.randint(2, 5)}"
        return "\n\n".join([headline, *(paragraph() for _ in range(chance.randint(2, 5))), f"Number {chance.randrange(10 ** 9)}."])

    def some_story(self):
        """One that has room; at times the one that all share."""
        if self.chance.random() < 0.15 and len(self.shared.reports) < MOST_SHARED:
            return self.shared
        free = [story for story in self.stories if len(story.reports) < MOST_REPORTS]
        return self.chance.choice(free) if free else None

    def added(self, story, status, answer, sent, what, is_ordinary=True):
        if status != 202:
            return self.unexpected(f"adding {what} to story {story.number}", status, answer)
        told = json.loads(answer)["reports"]
        if [report["capture"] for report in told] != [sha256(one).hexdigest() for one in sent]:
            self.faults.add("lost", f"story {story.number}: the answer has other reports than were sent: {answer[:300]!r}")
        for report in told:
            if report["id"] in story.removed:
                self.faults.add("back", f"story {story.number}: report {report['id']} had been removed")
            story.reports[report["id"]] = (report["capture"], is_ordinary)
        self.acknowledged[f"reports added as {what}"] += len(told)

    def add_text(self):
        story = self.some_story()
        if story:
            text = self.text(story)
            status, answer, _ = self.ask_until("POST", f"/api/stories/{story.number}/reports", {"text": text})
            self.added(story, status, answer, [text.encode()], "texts")

    def add_files(self):
        story = self.some_story()
        if story:
            files = [self.text(story).encode() for _ in range(self.chance.randint(1, 3))]
            if self.chance.random() < 0.3:
                files = [hostile.page("".join(f"<p>{line}</p>" for line in one.decode().split("\n\n"))).encode() for one in files]
            status, answer = self.upload(story, [(f"report-{at}.html", one) for at, one in enumerate(files)])
            self.added(story, status, answer, files, "files")

    def add_hostile(self):
        # Others may add the same to the shared one.
        story = self.chance.choice(self.stories)
        if len(story.reports) >= MOST_REPORTS:
            return
        size = int(1000 * 10 ** self.chance.uniform(1, 2.48))
        kinds = {**hostile.TEXTS, **hostile.PAGES}
        kind = self.chance.choice([*kinds, "bomb", "bomb"])
        if kind == "bomb":
            bombs = [bomb for bomb in hostile.bombs(None) if 0 < len(bomb[1]) <= 300_000]
            kind, content, ending = self.chance.choice(bombs)
        else:
            content = kinds[kind](size, self.chance).encode("utf-8", "replace")
            ending = ".html" if kind in hostile.PAGES else ".txt"
        status, answer = self.upload(story, [(f"{kind[:40]}{ending}", content)])
        self.added(story, status, answer, [content], "hostile files", is_ordinary=False)

    def upload(self, story, files):
        edge = f"edge{self.chance.randrange(10 ** 12)}".encode()
        plain = lambda name: re.sub(r"[^\w .-]", "_", name, flags=re.ASCII).encode()
        parts = [
            b'--%s\r\ncontent-disposition: form-data; name="file"; filename="%s"\r\n\r\n%s\r\n' % (edge, plain(name), content)
            for name, content in files
        ]
        body = b"".join(parts) + b"--%s--\r\n" % edge
        kind = f"multipart/form-data; boundary={edge.decode()}"
        status, answer, _ = self.ask_until("POST", f"/api/stories/{story.number}/uploads", body, kind)
        return status, answer

    def remove(self):
        stories = [story for story in [*self.stories, self.shared] if len(story.reports) > 2]
        if not stories:
            return
        story = self.chance.choice(stories)
        report = self.chance.choice(list(story.reports))
        status, answer, is_repeated = self.ask_until("DELETE", f"/api/stories/{story.number}/reports/{report}")
        if status == 204 or (status == 404 and is_repeated):
            del story.reports[report]
            story.removed.add(report)
            self.acknowledged["reports removed"] += 1
        else:
            self.unexpected(f"removing report {report} of story {story.number}", status, answer)

    def rule(self):
        """Makes a ruling on words of the record, if there is one."""
        story = self.chance.choice(self.stories)
        status, answer = self.ask("GET", f"/api/stories/{story.number}/record")
        if status != 200 or len(answer) > 4_000_000:
            return
        record = json.loads(answer)
        names = [cite for entity in record["entities"] for cite in entity["names"] if len(cite["text"]) < 200]
        if len(names) < 2:
            return
        left, right = self.chance.sample(names, 2)
        reason = f"Because {hostile.name(self.chance)} says so {self.chance.randrange(10 ** 9)}"
        ruling = {"decision": self.chance.choice(["same", "different"]), "about": "entity", "left": left, "right": right}
        if self.chance.random() < 0.4:
            ruling = {"decision": "drop", "at": left, "slot": "name"}
        ruling["reason"] = reason
        try:
            status, answer = self.ask("POST", f"/api/stories/{story.number}/rulings", ruling)
        except Cut:
            story.unsure.add(reason)
            return
        if status != 201:
            return self.unexpected(f"a ruling on story {story.number}", status, answer)
        told = json.loads(answer)
        if told["ruling"]["reason"] != reason:
            self.faults.add("lost", f"story {story.number}: the answer has another ruling: {answer[:300]!r}")
        story.rulings[told["id"]] = (told["ruling"], False)
        self.acknowledged["rulings made"] += 1

    def take_back(self):
        counting = [(story, number) for story in self.stories for number, (_, is_undone) in story.rulings.items() if not is_undone]
        if not counting:
            return
        story, number = self.chance.choice(counting)
        status, answer, _ = self.ask_until("DELETE", f"/api/stories/{story.number}/rulings/{number}")
        if status == 200:
            story.rulings[number] = (story.rulings[number][0], True)
            self.acknowledged["rulings taken back"] += 1
        else:
            self.unexpected(f"taking back ruling {number} of story {story.number}", status, answer)

    def compare(self, story):
        """Compares a story with what was acknowledged; returns it as told."""
        status, answer, _ = self.ask_until("GET", f"/api/stories/{story.number}")
        if status != 200:
            self.unexpected(f"looking at story {story.number}", status, answer)
            return None
        told = json.loads(answer)
        tell = lambda kind, words: self.faults.add(kind, f"story {story.number}: {words}")
        reports = {report["id"]: report["capture"] for report in told["reports"]}
        for number, (capture, _) in story.reports.items():
            if reports.get(number) != capture:
                tell("lost", f"report {number} is {reports.get(number)} and not {capture}")
        for number in story.removed & reports.keys():
            tell("back", f"report {number} had been removed")
        if story.is_shared:
            return told
        for number in reports.keys() - story.reports.keys() - story.removed:
            tell("unexpected", f"nobody added report {number}")
        if told["story"]["name"] != story.name:
            tell("lost", f"its name is {told['story']['name']!r} and not {story.name!r}")
        status, answer, _ = self.ask_until("GET", f"/api/stories/{story.number}/rulings")
        if status != 200:
            self.unexpected(f"looking at the rulings of story {story.number}", status, answer)
            return told
        rulings = {ruling["id"]: ruling for ruling in json.loads(answer)["rulings"]}
        for number, (ruling, is_undone) in story.rulings.items():
            there = rulings.get(number)
            if there is None or there["ruling"] != ruling:
                tell("lost", f"ruling {number} is {there} and not {ruling}")
            elif (there["undone"] is not None) != is_undone:
                tell("back" if is_undone else "lost", f"ruling {number} counts, or not: {there}")
        for number in rulings.keys() - story.rulings.keys():
            if rulings[number]["ruling"]["reason"] not in story.unsure:
                tell("unexpected", f"nobody made ruling {number}")
        return told


# ---- all together


def oversee(options, server, writers, office):
    """Kills, looks, tells, until the time is over. Returns how long that was
    (s), and after which time nothing was killed."""
    chance = random.Random(f"kills {options.seed}")
    begun = time.monotonic()
    total, steady = options.minutes * 60, options.steady * 60
    next_kill = options.kill_every * chance.uniform(0.8, 1.2) if options.kill_every else float("inf")
    next_look = next_count = 0.0
    next_line = 60.0
    while (now := time.monotonic() - begun) < total:
        is_due = next_kill <= now < total - steady
        if is_due:
            next_kill = now + options.kill_every * chance.uniform(0.8, 1.2)
        if is_due or server.process.poll() is not None:
            server.kill()
            server.start()
        if now >= next_look:
            server.look(now)
            next_look = now + LOOK
        if now >= next_count:
            waiting = count_waiting(writers[0]) if writers else 0
            for writer in writers:
                writer.waiting = waiting
            next_count = now + 3
        if now >= next_line and server.looks:
            _, rss, peak, threads, files, store, log = server.looks[-1]
            done = sum(sum(writer.acknowledged.values()) for writer in writers)
            print(f"{time.strftime('%H:%M:%S')} minute {now / 60:.0f}: {office.kills.value} kills, {done} changes, {writers[0].waiting} "
                  f"wait, {rss:.0f} MB ({peak:.0f} at most), {threads} threads, {files} files, store {store:.0f} MB and log {log:.0f} MB, "
                  f"load {os.getloadavg()[0]:.1f}", flush=True)
            next_line += 60
        time.sleep(0.1)
    server.look(time.monotonic() - begun)
    return total, total - steady if options.kill_every else 0.0


def stories_of(writer):
    """All stories there are."""
    stories, before = [], ""
    while True:
        status, answer, _ = writer.ask_until("GET", f"/api/stories?limit=200{before}")
        part = json.loads(answer)["stories"] if status == 200 else []
        stories += part
        if len(part) < 200:
            return stories
        before = f"&before={part[-1]['id']}"


def count_waiting(writer):
    return sum(story["waiting"] for story in stories_of(writer))


def drain(options, writer):
    """Waits until nothing waits any more; returns the seconds it took, and
    what still waits."""
    begun = time.monotonic()
    while True:
        busy = [story for story in stories_of(writer) if story["state"] in ("reading", "comparing")]
        took = time.monotonic() - begun
        if not busy or took > options.drain:
            return took, sum(story["waiting"] for story in busy), len(busy)
        time.sleep(1)


def check_all(writers, faults):
    """Compares all that is there with what was acknowledged; returns how many
    reports were refused, by kind and reason."""
    refused = Counter()
    shared = set()
    for writer in writers:
        for story in writer.stories:
            told = writer.compare(story)
            if told:
                check_record(writer, story, told)
            for report in told["reports"] if told else []:
                if report["state"] == "refused":
                    is_ordinary = story.reports.get(report["id"], ("", False))[1]
                    refused["ordinary" if is_ordinary else "hostile", report["why"][:110]] += 1
        told = writer.compare(writer.shared)
        shared |= writer.shared.reports.keys() | writer.shared.removed
        for number in writer.deleted:
            status, answer, _ = writer.ask_until("GET", f"/api/stories/{number}")
            if status != 404:
                faults.add("back", f"story {number} had been deleted: {status}")
        last = told
    if not writers:
        return refused
    for report in last["reports"] if last else []:
        if report["id"] not in shared:
            faults.add("unexpected", f"nobody added report {report['id']} to the story that all share")
        if report["state"] == "refused":
            refused["ordinary", report["why"][:110]] += 1
    known = {story.number for writer in writers for story in [*writer.stories, writer.shared]}
    unsure = set().union(*(writer.unsure for writer in writers))
    for story in stories_of(writers[0]):
        if story["id"] not in known and story["name"] not in unsure:
            faults.add("unexpected", f"nobody made story {story['id']} “{story['name']}”")
    return refused


def check_record(writer, story, told):
    """The record is that of the reports that were read and of the rulings."""
    state = told["story"]["state"]
    if state == "failed":
        writer.faults.add("record", f"story {story.number} has none: {told['story']['why']}")
    if state != "ready":
        return
    status, answer, _ = writer.ask_until("GET", f"/api/stories/{story.number}/record")
    if status != 200:
        writer.faults.add("record", f"story {story.number} is ready, and its record: {status}")
        return
    there = sorted(report["capture"] for report in json.loads(answer)["reports"])
    if there != sorted(report["capture"] for report in told["reports"] if report["state"] == "read"):
        writer.faults.add("record", f"that of story {story.number} is not one of the reports that were read")


def share(times, part):
    return 1000 * times[min(len(times) - 1, int(part * len(times)))] if times else 0


def spread(times):
    times = sorted(times)
    return f"{share(times, 0.5):.1f} / {share(times, 0.99):.0f} / {share(times, 1):.0f} ms of {len(times)}"


def part_of(looks, start, end):
    """Memory, threads and open files within this time, after its first minute."""
    inside = [look for look in looks if start + min(60, (end - start) / 3) <= look[0] <= end] or looks[-1:]
    first, last = inside[0], inside[-1]
    memory = f"{first[1]:.0f} / {last[1]:.0f} / {max(look[2] for look in inside):.0f} MB"
    return memory, f"{first[3]} / {last[3]}", f"{first[4]} / {last[4]}"


def soak(options, folder):
    office, faults = Office(), Faults()
    receiver, sender = multiprocessing.Pipe(False)
    # Before there is any thread.
    readers = multiprocessing.get_context("fork").Process(target=read_on, args=(office, options.readers, options.seed, sender))
    readers.start()
    sender.close()
    server = Server(options, folder, office, faults)
    writers, loads = [], [os.getloadavg()[0]]
    try:
        server.start()
        founder = Writer(office, faults, "founder", 0, options.seed, options.pause)
        shared = json.loads(founder.ask("POST", "/api/stories", {"name": "All"})[1])["id"]
        writers = [Writer(office, faults, at, shared, options.seed, options.pause) for at in range(options.writers)]
        for writer in writers:
            writer.shared.name = "All"
        threads = [threading.Thread(target=writer.run, daemon=True) for writer in writers]
        for thread in threads:
            thread.start()
        total, calm = oversee(options, server, writers, office)
        loads.append(os.getloadavg()[2])
        office.ends.value = 1
        for thread in threads:
            thread.join(PATIENCE)
        if not receiver.poll(PATIENCE):
            faults.add("readers", "they do not end")
        results = receiver.recv()
        print("waiting for what is still to be read", flush=True)
        took, waiting, busy = drain(options, founder)
        refused = check_all(writers, faults)
        code = server.end()
        if code != 0:
            faults.add("ended", f"asked to end, the server ended with {code}")
    finally:
        office.ends.value = 1
        if server.process and server.process.poll() is None:
            server.process.kill()
            server.process.wait()
        readers.join(10)
        if readers.is_alive():
            readers.kill()
    for words in results["faults"]:
        faults.add("reader", words)
    checked = subprocess.run([options.program, "store", "check", "--store", server.store], capture_output=True, text=True)
    if checked.returncode:
        faults.add("store check", f"{checked.returncode}: {checked.stderr[-2000:]}")
    log = server.log.read_text(errors="replace").splitlines()
    for line in [line for line in log if " ERROR " in line or "panicked" in line][:20]:
        faults.add("log", line[:400])

    acknowledged = sum((writer.acknowledged for writer in writers), Counter())
    statuses = results["statuses"] + sum((writer.statuses for writer in writers), Counter())
    kinds = Counter(kind for kind, _ in faults.all)
    cut = results["cut"]
    rows = [
        ("minutes", f"{total / 60:.0f}, the last {(total - calm) / 60:.0f} without a kill"),
        ("kills", office.kills.value),
        ("longest start after a kill", f"{server.slowest_start:.1f} s"),
        ("acknowledged changes", sum(acknowledged.values())),
        *((f"– {what}", number) for what, number in sorted(acknowledged.items())),
        ("lost", kinds["lost"]),
        ("came back after it was removed", kinds["back"]),
        ("store check", f"{checked.returncode}: {(checked.stdout or checked.stderr).strip().splitlines()[-1:]}"),
        ("requests of readers; cut off by kills", f"{len(results['times'])}; {cut}"),
        ("readers: median / p99 / longest", spread([took for _, took in results["times"]])),
        *((f"– {kind}", spread([took for one, took in results["times"] if one == kind]))
          for kind in sorted({kind for kind, _ in results["times"]})),
        (f"answers that a reader waited over {SLOW:.0f} s for", len(results["slow"])),
        ("changes: median / p99 / longest", spread([took for writer in writers for took in writer.times])),
        ("status codes", ", ".join(f"{status}: {number}" for status, number in sorted(statuses.items()))),
    ]
    parts = [("with kills", 0.0, calm)] * (calm > 0) + [("without kills", calm, total)] * (calm < total)
    for name, start, end in parts:
        memory, threads, files = part_of(server.looks, start, end)
        rows += [(f"{name}: memory after a minute / at the end / at most", memory), ("– threads", threads), ("– open files", files)]
    rows += [
        ("largest store, largest log", f"{max(look[5] for look in server.looks):.0f} MB, {max(look[6] for look in server.looks):.0f} MB"),
        ("seconds until the queue was empty; reports that still wait, stories that are not compared",
         f"{took:.0f}; {waiting}, {busy}"),
        *((f"refused: {kind}, “{why}”", number) for (kind, why), number in refused.most_common()),
        ("load average at the start, over the last quarter of an hour", " / ".join(f"{load:.1f}" for load in loads)),
    ]
    print("\n| | |\n|---|---|")
    for name, value in rows:
        print(f"| {name} | {value} |")
    if results["slow"]:
        print(f"\n{len(results['slow'])} answers that a reader waited over {SLOW:.0f} s for:", *results["slow"][:40], sep="\n")
    print(f"\n{len(faults.all)} faults: {dict(kinds)}")
    for kind, words in faults.all[:60]:
        print(f"{kind}: {words}")
    return 1 if faults.all else 0


def main():
    options = arguments()
    if options.folder:
        options.folder.mkdir(parents=True, exist_ok=True)
        if (options.folder / "stories.db").exists():
            raise SystemExit(f"{options.folder} has a store already: name an empty folder")
        return soak(options, options.folder)
    with tempfile.TemporaryDirectory() as folder:
        return soak(options, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
