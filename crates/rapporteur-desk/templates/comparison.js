"use strict";
// A row of the comparison and the words it cites light up together. `held` is
// the row that was chosen by click or key; pointing shows another for a while.
const bar = document.getElementById("bar");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let held = null;
let pointed = 0;

function parts(attribute, row) {
  return document.querySelectorAll(`[${attribute}~="${row}"]`);
}

function show(row) {
  for (const lit of document.querySelectorAll(".on, .on-context")) lit.classList.remove("on", "on-context");
  if (!row) return;
  for (const one of parts("data-rows", row)) one.classList.add("on");
  for (const one of parts("data-cited", row)) one.classList.add("on");
  for (const one of parts("data-context", row)) one.classList.add("on-context");
}

// Brings the row's words into view inside each report, but for the one in
// which the reader is.
function lineUp(row, except) {
  for (const pane of document.querySelectorAll(".pane")) {
    if (pane === except || pane.scrollHeight <= pane.clientHeight) continue;
    const first = pane.querySelector(`[data-cited~="${row}"]`);
    if (!first) continue;
    const place = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const top = pane.scrollTop + place - pane.clientHeight * 0.35;
    pane.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
  }
}

function rowOf(node) {
  const one = node instanceof Element && node.closest("[data-cited], [data-row], [data-rows]");
  if (!one) return null;
  const { row, rows, cited } = one.dataset;
  const all = (row || rows || cited).split(" ");
  return held && all.includes(held) ? held : all[0];
}

function hold(row, from) {
  held = row;
  show(row);
  if (row) lineUp(row, from instanceof Element ? from.closest(".pane") : null);
  tell(row);
}

function tell(row) {
  bar.replaceChildren();
  const target = row && document.getElementById(row);
  bar.hidden = !target;
  if (!target) return;
  const verdict = target.querySelector(".verdict");
  const slot = target.querySelector(".slot");
  const heading = target.closest(".fact")?.querySelector("h3");
  const what = document.createElement("span");
  what.className = "what";
  what.textContent = heading ? heading.textContent.trim().replace(/\s+/g, " ") : "";
  const name = document.createElement("b");
  if (slot) name.append(slot.textContent, " ");
  if (verdict) name.append(...verdict.cloneNode(true).childNodes);
  const back = document.createElement("a");
  back.href = "#" + row;
  back.textContent = "To the row";
  back.addEventListener("click", () => unfold(target));
  bar.append(name, what, back, button("Previous", () => step(-1)), button("Next", () => step(1)), button("Let go", () => hold(null)));
}

function unfold(node) {
  for (let one = node.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
}

function button(words, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", action);
  return made;
}

// The next or previous row. A reader who is among the reports stays there.
function step(by) {
  const rows = [...document.querySelectorAll("[data-rows]")].filter((row) => row.offsetParent !== null);
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.id === held);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  const reports = document.getElementById("reports").getBoundingClientRect();
  const isAmongReports = reports.top < innerHeight / 2;
  hold(next.id, null);
  if (!isAmongReports) next.querySelector(".said")?.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.said, a.mark[data-cited]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const row = rowOf(link);
  if (link.classList.contains("mark")) return hold(row, link);
  goTo(row, document.getElementById(link.hash.slice(1)));
});

// From a row to its words: all reports are lined up, the words have the focus.
function goTo(row, words) {
  const pane = words?.closest(".pane");
  if (!pane) return hold(row);
  history.pushState(null, "", "#" + words.id);
  const isPhone = pane.scrollHeight <= pane.clientHeight;
  (isPhone ? words : pane).scrollIntoView({ block: isPhone ? "center" : "nearest", inline: "nearest" });
  held = row;
  words.focus({ preventScroll: true });
  hold(row);
}

document.addEventListener("focusin", (event) => {
  if (event.target.matches?.(".said, .mark[data-cited]") && event.target.matches(":focus-visible")) {
    hold(rowOf(event.target), event.target);
  }
});

document.addEventListener("pointerover", (event) => {
  if (event.pointerType !== "mouse") return;
  clearTimeout(pointed);
  const row = rowOf(event.target);
  pointed = setTimeout(() => {
    show(row || held);
    if (row) lineUp(row, event.target.closest(".pane"));
  }, row ? 120 : 250);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") hold(null);
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
  if (event.key === "Enter" && event.target.matches?.(".mark[data-cited]")) {
    event.preventDefault();
    const row = document.getElementById(rowOf(event.target));
    if (row) unfold(row);
    row?.querySelector(".said")?.focus();
  }
});

// An address that names a row or words of a report shows them.
function follow() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && rowOf(target)) hold(rowOf(target), target);
}
addEventListener("popstate", follow);
follow();

// On paper nothing can be unfolded.
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => (one.open = true)));
