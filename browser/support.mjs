// What the tests share: the program, the browser, and what may be loaded.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");
const target = process.env.CARGO_TARGET_DIR || join(root, "target");
const builds = [process.env.RAPPORTEUR, join(target, "release/rapporteur"), join(target, "debug/rapporteur")];
export const program = builds.filter(Boolean).find((path) => existsSync(path));
export const samples = join(root, "samples");
export const artefacts = join(here, "artefacts");
const env = { ...process.env, RAPPORTEUR_MODELS: process.env.RAPPORTEUR_MODELS || join(root, "models") };
mkdirSync(artefacts, { recursive: true });

export function rapporteur(...words) {
  if (!program) throw new Error("build the program first: cargo build --release");
  return execFileSync(program, words, { cwd: root, env, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
}

// The page of these reports as a file.
export function pageOf(name, ...words) {
  const path = join(artefacts, name);
  rapporteur("compare", ...words, "--format", "html", "--output", path);
  return path;
}

export function temporary() {
  return mkdtempSync(join(tmpdir(), "rapporteur-"));
}

// The words of a story of `stories/` for `rapporteur compare`: its reports as files, with outlets and days.
export function storyWords(name) {
  const folder = temporary();
  const sections = readFileSync(join(root, "stories", `${name}.story`), "utf8").split(/^=== /m);
  const words = [];
  for (const section of sections.filter((one) => one.startsWith("report "))) {
    const [head, ...lines] = section.split("\n");
    const [letter, ...known] = head.slice("report ".length).split(" | ");
    const path = join(folder, `${letter}.md`);
    let text = lines.join("\n");
    // What the answer key says of the words is no part of the report.
    for (let before = ""; before !== text; ) [before, text] = [text, text.replace(/\{[^{}:]+:([^{}]*)\}/g, "$1")];
    writeFileSync(path, text);
    for (const one of known) {
      const [, key, value] = /^(\w+): (.*)$/.exec(one) || [];
      if (key === "outlet" || key === "published") words.push(`--${key}`, `${path}=${value}`);
    }
    words.push(path);
  }
  return words;
}

export async function launch() {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

// A page of the browser that notes its errors and all that it asks for.
export async function open(browser, address, options = {}) {
  // A smooth scroll takes as long as the machine is busy, and the next key ends it.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const seen = { asked: [], errors: [] };
  page.on("request", (request) => seen.asked.push(request.url()));
  page.on("pageerror", (error) => seen.errors.push(error.message));
  const isIcon = (message) => message.location().url.endsWith("/favicon.ico");
  page.on("console", (message) => message.type() === "error" && !isIcon(message) && seen.errors.push(message.text()));
  await page.goto(address);
  return { page, seen, context };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What axe finds that is serious or worse, in a line each.
export async function faults(page, inside = "html") {
  await page.evaluate(axe);
  // What is off the screen is laid out only when it is near; axe measures all of it.
  await page.evaluate(() => document.querySelectorAll(".fact").forEach((one) => (one.style.contentVisibility = "visible")));
  // What sticks to the screen lies over links that are scrolled away.
  await page.evaluate(() => document.querySelectorAll(".contents").forEach((one) => (one.style.position = "static")));
  const found = await page.evaluate((inside) => axe.run(inside, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }), inside);
  await page.evaluate(() => document.querySelectorAll(".contents").forEach((one) => (one.style.position = "")));
  const grave = found.violations.filter((one) => one.impact === "serious" || one.impact === "critical");
  return grave.map((one) => `${one.id} (${one.impact}, ${one.nodes.length}): ${one.nodes[0].html.slice(0, 160)} ${one.nodes[0].failureSummary?.slice(0, 200)}`);
}

// A server with a store of its own: its address, and how to end it.
export async function serve() {
  const store = join(temporary(), "stories.db");
  const child = spawn(program, ["serve", "--store", store, "--bind", "127.0.0.1:0"], { cwd: root, env });
  const address = await new Promise((done, fail) => {
    let words = "";
    const read = (bytes) => {
      words += bytes;
      const found = /http:\/\/[0-9.:]+/.exec(words);
      if (found) done(found[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => fail(new Error(`the server ended: ${words}`)));
  });
  return { address, end: () => child.kill() };
}
