"use strict";
// A row of the comparison and the words it cites light up together. `held` is
// the row that was chosen by click or key; pointing shows another for a while.
const root = document.documentElement;
const bar = document.getElementById("bar");
const panes = [...document.querySelectorAll(".pane")];
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const MOST_PANES = 3;
let held = null;
let pointed = 0;
root.classList.add("js");

// A mark of one row names it in its address only.
for (const mark of document.querySelectorAll("a.mark:not([data-cited])")) mark.dataset.cited = mark.hash.slice(1);

const byId = (id) => document.getElementById(id);
const clean = (text) => text.trim().replace(/\s+/g, " ");
const letterOf = (pane) => pane.id.slice("report-".length);

function make(tag, className, ...inside) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

function button(words, action) {
  const made = make("button", "", words);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

// Which reports are shown.

const boxes = [...document.querySelectorAll("[data-pane]")];

function showPanes(letters) {
  for (const box of boxes) box.checked = letters.includes(box.dataset.pane);
  for (const pane of panes) pane.hidden = !letters.includes(letterOf(pane));
}

const shownPanes = () => panes.filter((pane) => !pane.hidden).map(letterOf);

// Shows the reports that speak in the row, and keeps the one that is read.
function showFor(row, keep) {
  const speaking = panes.filter((pane) => pane.querySelector(`[data-cited~="${row}"]`)).map(letterOf);
  const shown = shownPanes();
  if (speaking.every((letter) => shown.includes(letter))) return;
  const first = keep ? [letterOf(keep)] : [];
  const wanted = [...new Set([...first, ...speaking])].slice(0, Math.max(MOST_PANES, 2));
  showPanes([...new Set([...wanted, ...shown])].slice(0, Math.max(wanted.length, MOST_PANES)));
}

for (const box of boxes) {
  box.addEventListener("change", () => {
    const letters = boxes.filter((one) => one.checked).map((one) => one.dataset.pane);
    showPanes(letters.length ? letters : [box.dataset.pane]);
  });
}
if (panes.length > 8) root.classList.add("many");
if (panes.length > MOST_PANES) showPanes(panes.slice(0, MOST_PANES).map(letterOf));

// Lighting up.

const cited = (row, inside = document) => inside.querySelectorAll(`[data-cited~="${row}"]`);

function show(row) {
  for (const lit of document.querySelectorAll(".on")) lit.classList.remove("on");
  if (!row) return;
  byId(row)?.classList.add("on");
  const verdict = byId(row)?.querySelector(".verdict")?.classList[1];
  root.className = root.className.replace(/ ?lit-\S+/, "") + (verdict ? " lit-" + verdict : "");
  for (const one of document.querySelectorAll(`[data-row="${row}"]`)) one.classList.add("on");
  for (const one of cited(row)) one.classList.add("on");
}

// Brings the row's words into view inside each report, but for the one in
// which the reader is.
function lineUp(row, except) {
  for (const pane of panes) {
    if (pane === except || pane.hidden || pane.scrollHeight <= pane.clientHeight) continue;
    const first = cited(row, pane)[0];
    if (!first) continue;
    const place = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const top = pane.scrollTop + place - pane.clientHeight * 0.35;
    pane.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
  }
}

function rowOf(node) {
  const one = node instanceof Element && node.closest("[data-cited], .row, [data-row]");
  if (!one) return null;
  const all = (one.dataset.cited || one.dataset.row || one.id).split(" ");
  return held && all.includes(held) ? held : all[0];
}

function hold(row, from) {
  held = row;
  const pane = from instanceof Element ? from.closest(".pane") : null;
  if (row) showFor(row, pane);
  show(row);
  if (row) lineUp(row, pane);
  tell(row);
}

// The foot of the page: the row and, for each report, its words in their sentence.

function tell(row) {
  const target = row && byId(row);
  bar.hidden = !target;
  bar.replaceChildren();
  if (!target) return;
  const name = make("b");
  const slot = target.querySelector(".slot");
  const verdict = target.querySelector(".verdict");
  if (slot) name.append(clean(slot.textContent), " ");
  if (verdict) name.append(verdict.cloneNode(true));
  const heading = target.closest(".fact")?.querySelector("h3");
  const what = make("span", "what", heading ? clean(heading.textContent) : "");
  const back = make("a", "button", "To the row");
  back.href = "#" + row;
  back.addEventListener("click", () => unfold(target));
  const copy = button("Copy citations", () => copyText(copy, citations(row)));
  const top = make("div", "top", name, what, back, copy);
  const table = target.closest("table");
  if (table) top.append(tableButton(table, "Copy table"));
  top.append(...rulingButtons(row), button("Previous", () => step(-1)), button("Next", () => step(1)), button("Let go", () => hold(null)));
  bar.append(top, make("div", "passages", ...passages(row, verdict)));
}

function passages(row, verdict) {
  const found = [];
  for (const pane of panes) {
    const marks = [...cited(row, pane)];
    const seen = new Set();
    for (const mark of marks) {
      const block = mark.closest("p");
      if (seen.has(block)) continue;
      seen.add(block);
      const jump = make("a", "letter", letterOf(pane));
      jump.href = "#" + pane.id;
      jump.addEventListener("click", (event) => {
        event.preventDefault();
        goTo(row, mark);
      });
      const passage = make("p", verdict?.className.replace("verdict", "") || "", jump, ...sentence(block, marks));
      found.push(passage);
      if (seen.size === 2) break;
    }
  }
  return found.slice(0, 9);
}

// The block's words around those that are lit, each of these in a mark.
function sentence(block, lit) {
  const around = 110;
  const pieces = [...block.childNodes].map((node) => ({ words: node.textContent.replace(/\s+/g, " "), is: lit.includes(node) }));
  const first = pieces.findIndex((piece) => piece.is);
  const last = pieces.findLastIndex((piece) => piece.is);
  const join = (list) => list.map((piece) => piece.words).join("");
  let before = join(pieces.slice(0, first));
  let after = join(pieces.slice(last + 1));
  if (before.length > around) before = "… " + before.slice(-around).replace(/^\S*\s/, "");
  if (after.length > around) after = after.slice(0, around).replace(/\s\S*$/, "") + " …";
  const middle = pieces.slice(first, last + 1).map((piece) => (piece.is ? make("mark", "", piece.words) : piece.words));
  return [before, ...middle, after];
}

function unfold(node) {
  for (let one = node.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
}

// Copying.

function copyText(from, text) {
  const done = () => {
    from.classList.add("copied");
    setTimeout(() => from.classList.remove("copied"), 1500);
  };
  navigator.clipboard?.writeText(text).then(done, () => copyOldWay(text, done)) ?? copyOldWay(text, done);
}

// A file that was opened from a disk may have no clipboard of its own.
function copyOldWay(text, done) {
  const area = make("textarea", "", text);
  document.body.append(area);
  area.select();
  if (document.execCommand("copy")) done();
  area.remove();
}

// Where a link to cited words leads: report and first and last code point.
function citeOf(link) {
  const match = /^#s(\d+)-(\d+)$/.exec(link.hash || "");
  if (!match) return null;
  const pane = panes[Number(match[1])];
  return { pane, key: pane.dataset.key, start: Number(match[2]), end: Number(link.dataset.to), words: clean(link.textContent).replace(/^“|”$/g, "") };
}

function citation({ pane, start, end, words }) {
  const part = (selector) => clean(pane.querySelector(selector)?.textContent || "");
  const title = part(".text .title");
  return `“${words}” (${[part(".outlet"), title && `“${title}”`, part(".when"), part(".path"), `characters ${start}–${end}`].filter(Boolean).join(", ")})`;
}

const quotesOf = (row) => [...byId(row).querySelectorAll("a.said")];

function citations(row) {
  return quotesOf(row).map(citeOf).filter(Boolean).map(citation).join("\n");
}

function markdown(table) {
  const words = (cell) => {
    const copy = cell.cloneNode(true);
    for (const extra of copy.querySelectorAll(".rule, svg")) extra.remove();
    for (const letter of copy.querySelectorAll(".l")) letter.textContent = `[${letter.textContent}]`;
    return [...(copy.querySelector("p") ? copy.querySelectorAll("p") : [copy])].map((one) => clean(one.textContent).replace(/[|\\]/g, "\\$&")).join("<br>");
  };
  const rows = [...table.rows].map((row) => [...row.cells].map(words));
  const width = Math.max(...rows.map((row) => row.length));
  if (!table.tHead) rows.unshift(Array(width).fill(""));
  rows.splice(1, 0, Array(width).fill("---"));
  return rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function tableButton(table, words) {
  const copy = button(words, () => {
    const heading = table.closest(".fact")?.querySelector("h3");
    copyText(copy, (heading ? `**${clean(heading.textContent)}**\n\n` : "") + markdown(table));
  });
  return copy;
}

for (const table of document.querySelectorAll("main table.plain")) table.after(make("p", "acts", tableButton(table, "Copy as Markdown")));

// The record, which travels inside the page.
const packed = byId("packed");
if (packed && typeof DecompressionStream === "function") {
  packed.hidden = false;
  packed.firstElementChild.addEventListener("click", async () => {
    const bytes = Uint8Array.from(atob(byId("record").content.textContent), (one) => one.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const link = make("a");
    link.href = URL.createObjectURL(await new Response(stream).blob());
    link.download = "record.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

// Rulings.

function rulingButtons() {
  return [];
}

// Pointer and keys.

// The next or previous row. A reader who is among the reports stays there.
function step(by) {
  const rows = [...document.querySelectorAll(".row")].filter((row) => row.offsetParent !== null);
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.id === held);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  const isAmongReports = byId("reports").getBoundingClientRect().top < innerHeight / 2;
  hold(next.id, null);
  if (!isAmongReports) next.querySelector(".said")?.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.said, a.l, a.mark, a.to-row");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.classList.contains("to-row")) {
    const row = byId(link.hash.slice(1));
    if (row) unfold(row);
    hold(row?.id, null);
    return;
  }
  event.preventDefault();
  if (link.classList.contains("mark")) return hold(rowOf(link), link);
  goTo(rowOf(link), byId(link.hash.slice(1)));
});

// From a row to its words: all reports are lined up, the words have the focus.
function goTo(row, words) {
  const pane = words?.closest(".pane");
  if (!pane) return hold(row);
  if (words.id) history.pushState(null, "", "#" + words.id);
  held = row;
  if (pane.hidden) showPanes([letterOf(pane), ...shownPanes()].slice(0, MOST_PANES));
  if (row) showFor(row, pane);
  const isPhone = pane.scrollHeight <= pane.clientHeight;
  (isPhone ? words : pane).scrollIntoView({ block: isPhone ? "center" : "nearest", inline: "nearest" });
  if (!words.matches("a")) words.tabIndex = -1;
  words.focus({ preventScroll: true });
  hold(row);
  if (!row) {
    show(null);
    words.classList.add("on");
    const place = words.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (!isPhone) pane.scrollTop += place - pane.clientHeight * 0.35;
  }
}

document.addEventListener("focusin", (event) => {
  if (event.target.matches?.(".said, .l, .mark[data-cited]") && event.target.matches(":focus-visible")) {
    const row = rowOf(event.target);
    if (row) hold(row, event.target);
  }
});

document.addEventListener("pointerover", (event) => {
  if (event.pointerType !== "mouse" || bar.contains(event.target)) return;
  clearTimeout(pointed);
  const row = rowOf(event.target);
  pointed = setTimeout(() => {
    show(row || held);
    if (row && event.target.closest(".pane")) lineUp(row, event.target.closest(".pane"));
  }, row ? 120 : 250);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches?.("input, textarea, select")) return;
  if (event.key === "Escape") hold(null);
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
  if (event.key === "Enter" && event.target.matches?.(".mark[data-cited]")) {
    event.preventDefault();
    const row = byId(rowOf(event.target));
    if (row) unfold(row);
    row?.querySelector(".said")?.focus();
  }
});

// An address that names a row or words of a report shows them.
function follow() {
  const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  unfold(target);
  const pane = target.closest(".pane");
  if (pane?.hidden) showPanes([letterOf(pane), ...shownPanes()].slice(0, MOST_PANES));
  const row = rowOf(target);
  if (row) hold(row, target);
  if (target.id !== pane?.id) target.scrollIntoView({ block: "center" });
}
addEventListener("popstate", follow);
addEventListener("hashchange", follow);
follow();

// On paper nothing can be unfolded.
addEventListener("beforeprint", () => document.querySelectorAll("details:not(.ask)").forEach((one) => (one.open = true)));
