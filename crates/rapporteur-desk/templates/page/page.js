"use strict";
// A row of the comparison and the words it cites light up together. `held` is
// the row that was chosen by click or key; pointing shows another for a while.
const root = document.documentElement;
const bar = document.getElementById("bar");
const panes = [...document.querySelectorAll(".pane")];
const calm = matchMedia("(prefers-reduced-motion: reduce)");
// As many reports as stand beside each other without being cut off; on a phone they stand one below the other.
const mostPanes = () => {
  const [widest, gap, width] = [19 * 16, 16, document.querySelector(".panes").clientWidth];
  return matchMedia("(max-width: 46rem)").matches ? 3 : Math.min(3, Math.max(1, Math.floor((width + gap) / (widest + gap))));
};
let held = null;
let pointed = 0;
// Where the pointer was when a row was chosen: what then moves below it is not pointed at.
let pointer = [0, 0];
let resting = null;
root.classList.add("js");

// A mark of one row names it in its address only.
for (const mark of document.querySelectorAll("a.mark:not([data-cited])")) mark.dataset.cited = mark.hash.slice(1);

const byId = (id) => document.getElementById(id);
const squeeze = (text) => text.replace(/\s+/g, " ");
const clean = (text) => squeeze(text).trim();
const shorten = (words, most) => (words.length > most ? words.slice(0, most).replace(/\s\S*$/, "") + " …" : words);
const shortenLeft = (words, most) => (words.length > most ? "… " + words.slice(-most).replace(/^\S*\s/, "") : words);
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
  tellOverflow();
}

// Says that there are reports to the right of what can be seen.
function tellOverflow() {
  const all = document.querySelector(".panes");
  byId("sideways").hidden = all.scrollWidth <= all.clientWidth + 2;
}
addEventListener("resize", tellOverflow);

const shownPanes = () => panes.filter((pane) => !pane.hidden).map(letterOf);

// Shows a report beside those that are shown.
function bringIn(pane) {
  if (pane?.hidden) showPanes([letterOf(pane), ...shownPanes()].slice(0, mostPanes()));
}

// Shows the reports that speak in the row, and keeps the one that is read.
function showFor(row, keep) {
  const speaking = panes.filter((pane) => pane.querySelector(`[data-cited~="${row}"]`)).map(letterOf);
  const shown = shownPanes();
  if (speaking.every((letter) => shown.includes(letter))) return;
  const first = keep ? [letterOf(keep)] : [];
  const wanted = [...new Set([...first, ...speaking])].slice(0, Math.max(mostPanes(), 2));
  showPanes([...new Set([...wanted, ...shown])].slice(0, Math.max(wanted.length, mostPanes())));
}

for (const box of boxes) {
  box.addEventListener("change", () => {
    const letters = boxes.filter((one) => one.checked).map((one) => one.dataset.pane);
    showPanes(letters.length ? letters : [box.dataset.pane]);
  });
}
if (panes.length > 8) root.classList.add("many");
showPanes(panes.slice(0, mostPanes()).map(letterOf));

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
  window.CSS?.highlights?.delete("found");
  resting = [...pointer];
  clearTimeout(pointed);
  cancelAnimationFrame(settling);
  const pane = from instanceof Element ? from.closest(".pane") : null;
  if (row) showFor(row, pane);
  show(row);
  if (row) lineUp(row, pane);
  tell(row);
  showActs(row);
  if (row && from instanceof Element && from.closest(".row")) reveal(byId(row));
}

// Brings the whole row between the bar of contents and the foot of the page,
// until something else is chosen.
let settling = 0;
function reveal(row) {
  const free = () => {
    const [top, bottom] = [document.querySelector(".contents").getBoundingClientRect().bottom, bar.hidden ? innerHeight : bar.getBoundingClientRect().top];
    const box = row.getBoundingClientRect();
    if (box.top >= top && box.bottom <= bottom) return;
    row.scrollIntoView({ block: box.height > bottom - top ? "start" : "nearest", behavior: "instant" });
  };
  // What comes near the screen is laid out anew, and moves what stands below it.
  cancelAnimationFrame(settling);
  let frames = 0;
  const settle = () => {
    free();
    if (++frames < 6) settling = requestAnimationFrame(settle);
  };
  settle();
}

// What is scrolled to stands between these.
function measure() {
  root.style.setProperty("--bar", `${bar.hidden ? 0 : bar.offsetHeight}px`);
  root.style.setProperty("--top", `${document.querySelector(".contents").offsetHeight}px`);
}
new ResizeObserver(measure).observe(bar);
measure();

// The foot of the page: the row and, for each report, its words in their sentence.

function tell(row) {
  const target = row && byId(row);
  bar.hidden = !target;
  bar.replaceChildren();
  if (!target) return measure();
  const name = make("b");
  const slot = target.querySelector(".slot");
  const verdict = target.querySelector(".verdict");
  if (slot) name.append(clean(slot.textContent), " ");
  if (verdict) name.append(verdict.cloneNode(true));
  const heading = target.closest(".fact")?.querySelector("h3");
  const what = make("span", "what", heading ? clean(heading.textContent) : "");
  const back = make("a", "button", "Back to the row");
  back.href = "#" + row;
  back.addEventListener("click", () => unfold(target));
  const copy = button("Copy citations", () => copyText(copy, citations(row)));
  const table = target.closest("table");
  const more = make("span", "more-acts", back, copy, ...(table ? [tableButton(table, "Copy table")] : []));
  // On a phone the foot is one line until it is asked for more.
  const unfolding = button("More", () => {
    const isOpen = bar.classList.toggle("open");
    unfolding.textContent = isOpen ? "Less" : "More";
    unfolding.setAttribute("aria-expanded", String(isOpen));
  });
  unfolding.className = "unfold";
  unfolding.textContent = bar.classList.contains("open") ? "Less" : "More";
  unfolding.setAttribute("aria-expanded", String(bar.classList.contains("open")));
  const steps = [button("Previous", () => step(-1)), button("Next", () => step(1)), unfolding, button("Close", () => hold(null))];
  bar.append(make("div", "top", name, what, more, ...steps), make("div", "passages", ...passages(row, verdict)));
  measure();
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
  before = shortenLeft(before, around);
  after = shorten(after, around);
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

// Words without the quotation marks around them.
const bareWords = (text) => clean(text).replace(/^[“"‘«]+|[”"’»]+$/g, "");

// Where a link to cited words leads: report and first and last code point.
function citeOf(link) {
  const match = /^#s(\d+)-(\d+)$/.exec(link.hash || "");
  if (!match) return null;
  const pane = panes[Number(match[1])];
  return { pane, key: pane.dataset.key, start: Number(match[2]), end: Number(link.dataset.to), words: bareWords(link.textContent) };
}

function citation({ pane, start, end, words }) {
  const part = (selector) => clean(pane.querySelector(selector)?.textContent || "");
  const title = part(".text .title");
  return `“${words}” (${[part(".outlet"), title && `“${title}”`, part(".when"), part(".path"), `characters ${start}–${end}`].filter(Boolean).join(", ")})`;
}

const quotesOf = (row) => [...byId(row).querySelectorAll("a[data-to]")];

function citations(row) {
  return quotesOf(row).map(citeOf).filter(Boolean).map(citation).join("\n");
}

function markdown(table) {
  const words = (cell) => {
    const copy = cell.cloneNode(true);
    for (const extra of copy.querySelectorAll(".acts, .reason, svg")) extra.remove();
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
    save(await new Response(stream).blob(), "record.json");
  });
}

function save(blob, name) {
  const link = make("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// Corrections. A place is words of a report, as docs/rulings.md has it.

const field = (name) => byId("ruling-" + name);
const dialog = byId("ruling");
const outcome = byId("outcome");
const service = byId("progress")?.dataset;
const drafts = [];
let ruled = null;

// The words of a link, exactly as they stand in the report; none if they do not.
function placeOf(link, length, words) {
  const cite = citeOf(link);
  const begin = cite && byId(link.hash.slice(1));
  if (!begin) return null;
  const block = begin.closest("p");
  const range = document.createRange();
  range.setStartBefore(begin);
  range.setEndAfter(block);
  const text = Array.from(range.toString()).slice(0, length).join("");
  if (bareWords(text) !== words) return null;
  const after = Array.from(range.toString()).slice(length).join("");
  range.setStartBefore(block);
  range.setEndBefore(begin);
  const around = sentenceOf(range.toString(), after);
  return { letter: letterOf(cite.pane), report: cite.key, start: cite.start, end: cite.start + length, text, ...around, sentence: cite.start - Array.from(around.before).length };
}

// What of the words before and after belongs to the same sentence.
function sentenceOf(before, after) {
  const ends = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Lt|Col|Sgt|No|\p{Lu}))[.!?…]["”’)\]]*\s+(?=["“‘(\[]*[\p{Lu}\d])/gu;
  const last = [...(before + "X").matchAll(ends)].at(-1);
  const next = [...("x" + after).matchAll(ends)][0];
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: next ? after.slice(0, next.index - 1 + next[0].length).trimEnd() : after.trimEnd(),
  };
}

// All places of a row, those too that are shown as letters only.
function placesIn(node) {
  const found = [];
  let length = 0;
  let words = "";
  for (const link of node.querySelectorAll("a[data-to], a.l")) {
    if (link.matches("a[data-to]")) {
      const cite = citeOf(link);
      if (!cite) continue;
      [length, words] = [cite.end - cite.start, cite.words];
    }
    const place = placeOf(link, length, words);
    if (place && !found.some((one) => one.report === place.report && one.start === place.start)) found.push(place);
  }
  return found;
}

const rowsOf = (row, of) => [...(row.closest(".fact") || row).querySelectorAll(`.row[data-of="${of}"]`)];
// What the user decides of a row's answers is about values, of all else about the thing itself.
const thingOf = (kind) => (kind === "fact" ? "value" : kind);

// What stands for the thing itself: a name, a wording, the answers of a row.
function thingsIn(row, kind) {
  const telling = { event: "event mention", entity: "entity name", statement: "statement wording", figure: "figure number" }[kind];
  const rows = telling ? [row, ...rowsOf(row, telling)] : [row];
  return placesIn(rows.at(-1));
}

const headingOf = (row) => clean(row.closest(".fact")?.querySelector("h3")?.textContent || "");
const slotOf = (row) => clean(row.querySelector(".slot")?.textContent || "");

// What a row's thing may be the same as, in groups: the other words of the row, those of its fact, then
// all else by report in reading order, no words twice.
function othersOf(row, kind, own) {
  const seen = new Set();
  const fresh = (places) =>
    places.filter((place) => {
      const key = `${place.report}:${place.start}`;
      return !seen.has(key) && seen.add(key);
    });
  fresh([own]);
  const groups = [{ name: "In this row", places: fresh(thingsIn(row, kind)), open: true }];
  const home = row.closest(".fact") || row;
  const others = [...document.querySelectorAll(`.row[data-of^="${kind} "]`)].filter((other) => other !== row);
  const near = kind === "fact" ? others.filter((other) => home.contains(other)) : [];
  groups.push({ name: "In this fact", places: fresh(near.flatMap((other) => thingsIn(other, kind))), open: true });
  // A number is no time, and neither of them is a name.
  const sort = (one) => /number|time/.exec(one.dataset.of)?.[0];
  const far = fresh(others.filter((other) => !home.contains(other) && sort(other) === sort(row)).flatMap((other) => thingsIn(other, kind)));
  for (const pane of panes) {
    const places = far.filter((place) => place.report === pane.dataset.key).sort((a, b) => a.start - b.start || a.end - b.end);
    groups.push({ name: nameOf(pane), places, open: far.length < 9 });
  }
  return groups.filter((group) => group.places.length);
}

const nameOf = (pane) => `${letterOf(pane)} ${clean(pane.querySelector(".outlet").textContent)}`;

// A place in its sentence, for people to choose; a sentence that stands just above is not repeated.
function choice(place, at, above) {
  const input = make("input");
  input.type = "radio";
  input.name = "ruling-place";
  input.value = at;
  const isAgain = above && above.report === place.report && above.sentence === place.sentence;
  const [before, after] = [squeeze(place.before).trimStart(), squeeze(place.after)];
  const most = isAgain ? 24 : 130;
  const words = make("span", "words", shortenLeft(before, most), make("b", "", squeeze(place.text)), shorten(after, most));
  const label = make("label", isAgain ? "choice again" : "choice", input, make("span", "letter", place.letter), words);
  label.dataset.words = clean(`${place.letter} ${before}${place.text}${after}`).toLowerCase();
  return label;
}

// The choices of a group, to be folded away if it has a name.
function choices(group, first) {
  const labels = group.places.map((place, at) => choice(place, first + at, group.places[at - 1]));
  if (!group.name) return labels;
  const folded = make("details", "", make("summary", "", group.name, " ", make("span", "count", String(labels.length))), ...labels);
  folded.open = group.open;
  folded.dataset.open = group.open ? "yes" : "";
  return [folded];
}

function showPlaces() {
  const groups = ruled.groups ? ruled.groups(ruled.own?.[Number(field("own").value)]) : [{ places: ruled.places }];
  ruled.places = groups.flatMap((group) => group.places);
  let first = 0;
  field("places").replaceChildren(
    ...groups.flatMap((group) => {
      const made = choices(group, first);
      first += group.places.length;
      return made;
    }),
  );
  if (ruled.places.length === 1) field("places").querySelector("input").checked = true;
  field("filter").closest("label").hidden = ruled.places.length < 9;
  filterPlaces();
}

// Shows the choices that have the words that are looked for, wherever they are folded away.
function filterPlaces() {
  const wanted = clean(field("filter").value).toLowerCase().split(" ").filter(Boolean);
  for (const label of field("places").querySelectorAll(".choice")) label.hidden = !wanted.every((word) => label.dataset.words.includes(word));
  for (const group of field("places").querySelectorAll("details")) {
    group.hidden = !group.querySelector(".choice:not([hidden])");
    group.open = wanted.length > 0 || group.dataset.open === "yes" || Boolean(group.querySelector(":checked"));
  }
}

// Asks for one of these places, and for what else the decision needs.
function askFor(ask) {
  ruled = ask;
  dialog.querySelector("h3").textContent = ask.title;
  dialog.querySelector(".lead").textContent = ask.lead || "";
  field("filter").value = field("reason").value = "";
  const own = (ask.own || []).map((place, at) => {
    const option = make("option", "", `${place.letter}: “${shorten(clean(place.text), 60)}”`);
    option.value = at;
    return option;
  });
  field("own").replaceChildren(...own);
  field("own").closest("label").hidden = own.length < 2;
  const options = (ask.options || []).map(([value, words], at) => {
    const input = make("input");
    Object.assign(input, { type: "radio", name: "ruling-what", value, checked: at === 0 });
    return make("label", "choice", input, words);
  });
  field("options").replaceChildren(...options);
  field("value").closest("label").hidden = !ask.form;
  field("value").value = "";
  field("value").placeholder = ask.form || "";
  field("value").setAttribute("list", ask.list || "");
  showPlaces();
  tellHint("");
  if (!dialog.open) dialog.showModal();
}

const optionChosen = () => dialog.querySelector("[name=ruling-what]:checked")?.value;

function tellHint(words) {
  field("hint").textContent = words;
}

const bare = ({ report, start, end, text }) => ({ report, start, end, text });
const pair = (decision, about, left, right, reason) => ({ decision, about, left: bare(left), right: bare(right), reason });

// Three decisions on a row.

const DECISIONS = [
  ["Same thing", "another row tells the same", saySame],
  ["Not the same thing", "these do not belong together", sayDifferent],
  ["Wrong here", "something was read wrongly", sayWrong],
];

function saySame(row) {
  const kind = row.dataset.of.split(" ")[0];
  const own = thingsIn(row, kind);
  const groups = (first) => (first ? othersOf(row, kind, first) : []);
  if (!own.length || !groups(own[0]).length) return say("There is nothing else of this kind.");
  const first = () => own[Number(field("own").value)] || own[0];
  askFor({
    title: "Which is the same thing?",
    lead: own.length === 1 ? `${own[0].letter}: “${clean(own[0].text)}” and …` : "",
    own,
    groups: (chosen) => groups(chosen || own[0]),
    make: (place, reason) => [pair("same", thingOf(kind), first(), place, reason)],
  });
}

function sayDifferent(row) {
  const kind = row.dataset.of.split(" ")[0];
  const places = thingsIn(row, kind);
  if (places.length < 2) return say("Only one report speaks in this row.");
  const apart = (place, reason) => places.filter((one) => one !== place).map((other) => pair("different", thingOf(kind), place, other, reason));
  if (places.length === 2) return decide(apart(places[0], "")).then((fault) => fault && say(fault));
  askFor({ title: "Which is not the same thing as the others?", places, make: apart });
}

function sayWrong(row) {
  const [kind, slot] = row.dataset.of.split(" ");
  const isOfTrigger = kind === "event" && (slot === "status" || slot === "certainty");
  const places = isOfTrigger ? thingsIn(row, kind) : placesIn(row);
  if (!places.length) return say("There are no words to correct.");
  const form = { number: "46, 40 to 50, about 200", time: "2018-06-12", status: "planned, cancelled …", certainty: "probable, possible …" }[slot];
  askFor({
    title: `What is wrong${slotOf(row) ? ` (${slotOf(row)})` : ""}?`,
    places,
    options: form && [["drop", "Leave these words out"], ["correct", "The right value is"]],
    form,
    list: { status: "ruling-statuses", certainty: "ruling-certainties" }[slot],
    make: (place, reason) => {
      if (optionChosen() === "correct") {
        const value = clean(field("value").value);
        const known = [...(field("value").list?.options || [])].map((option) => option.value);
        if (!value) return "Enter the right value.";
        if (known.length && !known.includes(value)) return `“${value}” is none of these: ${known.join(", ")}.`;
        return [{ decision: "correct", at: bare(place), slot, value, reason }];
      }
      return [{ decision: "drop", at: bare(place), ...(slot === "certainty" ? {} : { slot }), reason }];
    },
  });
}

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const SMALL = new Set("the an of in on at to by for from with and or but not no as is was are were be been has had have it its he she they his her their that this who which will would could may".split(" "));

// The words by which things are told apart.
function telling(text) {
  const parts = clean(text).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").split(/[^\p{L}\p{N}]+/u);
  const plain = parts.map((part) => (NUMBERS.includes(part) ? String(NUMBERS.indexOf(part)) : part));
  return plain.filter((part) => /^\d/.test(part) || (part.length > 1 && !SMALL.has(part)));
}

// True if the names have a word in common, or letters that stand for one.
function shareName(one, other) {
  const [left, right] = [telling(one), telling(other)];
  const initials = (list) => list.map((part) => part[0]).join("");
  return left.some((part) => right.includes(part)) || left.includes(initials(right)) || right.includes(initials(left));
}

// True if they have a word in common, whatever its ending, or a number.
function shareWord(one, other) {
  const stems = (text) => telling(text).map((part) => (/^\d/.test(part) ? part : part.slice(0, 5)));
  return stems(one).some((part) => stems(other).includes(part));
}

// What is asked back before two things are joined that have nothing in common; whatever joins them comes through here.
function doubtOf(made) {
  const shares = ({ about, left, right }) => (about === "entity" ? shareName : shareWord)(left.text, right.text);
  const joined = made.find((one) => one.decision === "same" && !shares(one));
  if (!joined) return "";
  const what = joined.about === "entity" ? "part of a name" : "word or number";
  return `“${clean(joined.left.text)}” and “${clean(joined.right.text)}” share no ${what}. Save again to join them all the same.`;
}

async function saveChoice() {
  const chosen = dialog.querySelector("[name=ruling-place]:checked");
  if (!chosen) return tellHint("Choose one.");
  const place = ruled.places[Number(chosen.value)];
  if (ruled.next) return ruled.next(place);
  const made = ruled.make(place, clean(field("reason").value));
  if (typeof made === "string") return tellHint(made);
  const doubt = doubtOf(made);
  const asked = JSON.stringify(made.map(({ left, right }) => [left, right]));
  if (doubt && ruled.doubted !== asked) {
    ruled.doubted = asked;
    return tellHint(doubt);
  }
  // What was entered stays until it is saved.
  field("keep").disabled = true;
  const fault = await decide(made);
  field("keep").disabled = false;
  if (fault) return tellHint(fault);
  dialog.close();
}

// What was said of a row stands at the row, and at the foot of the page.
const acts = make("span", "acts", ...DECISIONS.map(([words, help, action]) => {
  const one = button(words, () => action(byId(acts.dataset.row)));
  one.title = help;
  return one;
}));

function showActs(row) {
  const target = row && byId(row);
  if (!target || (acts.dataset.row === row && target.contains(acts))) return;
  acts.dataset.row = row;
  (target.querySelector("th") || target).append(acts);
  placeActs(target);
}

// The buttons cover nothing: a row of a table keeps room for them; in a line they stand behind its last word,
// and where there is no room they stand below it once it is chosen.
function placeActs(target) {
  acts.classList.remove("below");
  if (target.matches("tr") || getComputedStyle(acts).position === "static") return;
  const range = document.createRange();
  range.setStart(target, 0);
  range.setEndBefore(acts);
  const words = [...range.getClientRects()].filter((one) => one.width > 0);
  const last = Math.max(...words.map((one) => one.bottom));
  const right = Math.max(...words.filter((one) => one.bottom > last - 6).map((one) => one.right));
  const isFree = target.getBoundingClientRect().right - right > acts.offsetWidth + 6 && target.offsetHeight >= acts.offsetHeight;
  if (isFree) return;
  if (held === target.id) acts.classList.add("below");
  else acts.remove();
  if (held !== target.id) showActs(held);
}

// The rows as they are told apart before and after a correction.
function linesNow() {
  return [...document.querySelectorAll(".row")].map((row) => {
    // A letter behind words stands for the same words, or the same value, of another report.
    let [words, value] = ["", ""];
    const answers = [...row.querySelectorAll("a[data-to], a.l")].flatMap((link) => {
      const cite = citeOf(link);
      const isLetter = link.matches(".l");
      if (!isLetter) value = link.nextElementSibling?.matches(".value") ? clean(link.nextElementSibling.textContent) : "";
      if (!isLetter && cite) words = cite.words;
      return cite ? [{ key: `${cite.key}:${cite.start}`, letter: letterOf(cite.pane), words, value }] : [];
    });
    const verdict = row.querySelector(".verdict");
    return { id: row.id, of: row.dataset.of, class: verdict?.classList[1] || "", verdict: clean(verdict?.textContent || ""), name: [headingOf(row), slotOf(row)].filter(Boolean).join(": ") || shorten(clean(row.textContent), 90), answers };
  });
}

// What is otherwise than before, in words, each with its row.
function changesSince(before) {
  const cites = (line) => line.answers.map((one) => one.key);
  const sign = (line) => [line.of, line.class, ...line.answers.map((one) => one.key + one.value).sort()].join(" ");
  const now = linesNow();
  const [old, here] = [new Set(before.map(sign)), new Set(now.map(sign))];
  const gone = before.filter((line) => !here.has(sign(line)));
  const shared = (one, other) => cites(one).filter((cite) => cites(other).includes(cite)).length;
  const told = now.filter((line) => !old.has(sign(line))).map((line) => {
    const match = gone.filter((one) => !one.matched && one.of === line.of && shared(one, line)).sort((a, b) => shared(b, line) - shared(a, line))[0];
    if (match) match.matched = true;
    return { id: line.id, words: `${line.name}: ${match ? changed(match, line) : `new (${line.verdict})`}` };
  });
  return [...told, ...gone.filter((line) => !line.matched).map((line) => ({ words: `${line.name}: gone (${line.verdict})` }))];
}

// How a row was before and is now: its verdict, and the values and words of its reports.
function changed(before, now) {
  const parts = before.class === now.class ? [] : [`was ${before.verdict}, now ${now.verdict}`];
  const find = (line, one) => line.answers.find((other) => other.key === one.key);
  const quote = (one) => `${one.letter} ${one.words && `“${shorten(one.words, 50)}”`}`.trim();
  for (const one of now.answers) {
    const old = find(before, one);
    if (!old) parts.push(`${quote(one)} is new`);
    else if (old.value !== one.value) parts.push(`${quote(one)} ${one.value || "as it is worded"}${old.value ? ` (was ${old.value})` : ""}`);
  }
  for (const one of before.answers) if (!find(now, one)) parts.push(`without ${quote(one)}`);
  if (before.class === now.class) parts.push(`still ${now.verdict}`);
  return parts.slice(0, 5).join("; ");
}

// A ruling in words.
function rulingWords({ decision, at, left, right, slot, value }) {
  const quote = (place) => {
    const pane = panes.find((one) => one.dataset.key === place.report);
    return `${pane ? letterOf(pane) + " " : ""}“${clean(place.text)}”`;
  };
  if (decision === "correct") return `${quote(at)} is ${value}`;
  if (decision === "drop") return `${quote(at)} is left out`;
  return `${quote(left)} and ${quote(right)} are ${decision === "same" ? "" : "not "}the same`;
}

const allWords = (made) => rulingWords(made[0]) + (made.length > 1 ? `, and ${made.length - 1} more` : "");

function say(words, ...more) {
  outcome.hidden = false;
  outcome.replaceChildren(make("p", "", words), ...more, button("Close", () => (outcome.hidden = true)));
}

// Saves the decision: on the server, or in the file that the page drafts.
async function decide(made) {
  if (!service?.api) {
    drafts.push(...made);
    showDrafts();
    const undo = button("Undo", () => {
      for (const one of made.filter((one) => drafts.includes(one))) drafts.splice(drafts.indexOf(one), 1);
      showDrafts();
      outcome.hidden = true;
    });
    const way = make("a", "button", "To the file");
    way.href = "#rulings";
    return say("Added to the file of corrections, which stands below.", undo, way);
  }
  const ids = [];
  const after = newest;
  try {
    for (const one of made) ids.push((await send("POST", "rulings", one)).id);
  } catch (error) {
    // All of it is saved or nothing.
    for (const id of ids) await send("DELETE", `rulings/${id}`).catch(() => {});
    return error.message;
  }
  waitFor({ ids, words: "Saved", what: allWords(made), after });
}

async function send(method, path, body) {
  const headers = { "X-CSRF-Token": service.token, ...(body ? { "Content-Type": "application/json" } : {}) };
  const answer = await fetch(`${service.api}/${path}`, { method, headers, body: body && JSON.stringify(body) }).catch(() => null);
  if (!answer) throw new Error("Not saved: the server does not answer.");
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.detail || `Not saved: the server answers with ${answer.status}.`);
  return told;
}

async function undo(ids, what, part) {
  const after = newest;
  try {
    for (const id of ids) await send("DELETE", `rulings/${id}`);
  } catch (error) {
    return say(error.message);
  }
  waitFor({ ids: [], words: "Undone", what, after, part });
}

const undoButton = ({ ids, what }) => button("Undo", () => undo(ids, what));

// What is undone in the list of corrections is told there, too.
document.addEventListener("submit", (event) => {
  const line = event.target.closest("#rulings li[data-ruling]");
  if (!line || !service?.api) return;
  event.preventDefault();
  hold(null);
  lastPlace = null;
  undo([Number(line.dataset.ruling)], clean(line.querySelector(".said").textContent), "rulings");
});

// The page comes back to this place when the story has been compared again.
let awaited = null;
let lastPlace = null;
// The newest comparison that the server told of, and whether the page waits to show it.
let newest = 0;
let isNewer = false;

function waitFor(done) {
  const row = done.part ? null : byId(held || acts.dataset.row || "");
  const place = row && placesIn(row)[0];
  const shown = done.part ? byId(done.part) : row;
  const isShown = shown && shown.getBoundingClientRect().height > 0;
  isNewer = false;
  awaited = { ...done, lines: linesNow(), place: place && isShown ? bare(place) : lastPlace, top: isShown ? shown.getBoundingClientRect().top : innerHeight / 3, scroll: scrollY };
  say(`${done.words}: ${done.what}. The story is being compared again …`, ...(done.ids.length ? [undoButton(done)] : []));
}

const KEPT = "rapporteur " + location.pathname;

function comeBack() {
  const words = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (!words) return;
  const before = JSON.parse(words);
  hold(null);
  const changes = changesSince(before.lines);
  const faults = before.ids.map((id) => document.querySelector(`#rulings li[data-ruling="${id}"] .verdict`)).filter(Boolean).map((one) => clean(one.textContent));
  const list = changes.slice(0, 6).map((one) => {
    const link = make("a", "to-row", one.words);
    if (!one.id) return make("li", "", one.words);
    link.href = "#" + one.id;
    return make("li", "", link);
  });
  const count = changes.length === 1 ? "1 row changed" : changes.length ? `${changes.length} rows changed` : "Nothing in the comparison changed";
  const more = changes.length > 6 ? [make("li", "", `and ${changes.length - 6} more`)] : [];
  const undo = before.ids.length ? [undoButton(before)] : [];
  say(`${before.words}: ${before.what}. ${count}${faults.length ? `. The correction ${faults[0]}` : ""}.`, make("ul", "", ...list, ...more), ...undo);
  for (const one of changes) if (one.id) byId(one.id).classList.add("moved");
  lastPlace = before.place;
  const isHere = (row) => before.place && [...row.querySelectorAll("a[data-to]")].map(citeOf).some((cite) => cite && cite.key === before.place.report && cite.start === before.place.start);
  const row = [...document.querySelectorAll(".row")].find(isHere);
  if (row) unfold(row);
  const shown = before.part ? byId(before.part) : row;
  // What comes near the screen is laid out anew, and moves what stands below it.
  let frames = 0;
  const settle = () => {
    scrollTo({ top: shown ? shown.getBoundingClientRect().top + scrollY - before.top : before.scroll, behavior: "instant" });
    if (++frames < 6) requestAnimationFrame(settle);
  };
  settle();
}

// People may be one or not, whether a row compares them or not.
const people = document.querySelector(".people");
if (people) {
  const all = () => [...document.querySelectorAll(".people tbody th")].flatMap(placesIn);
  const second = (decision, first) =>
    askFor({
      title: decision === "same" ? "Who is the same?" : "Who is somebody else?",
      lead: `${first.letter}: “${clean(first.text)}” and …`,
      places: all().filter((place) => place.report !== first.report || place.start !== first.start),
      make: (place, reason) => [pair(decision, "entity", first, place, reason)],
    });
  const rule = button("Correct who this is", () =>
    askFor({
      title: "Who is it about?",
      places: all(),
      options: [["same", "is the same as another of the list"], ["different", "is not the same as another of the list"]],
      next: (place) => second(optionChosen(), place),
    }));
  const tools = people.nextElementSibling?.matches(".acts") ? people.nextElementSibling : null;
  tools?.append(rule);
}

const draftFile = () => JSON.stringify({ version: 1, rulings: drafts }, null, 2) + "\n";

function showDrafts() {
  byId("drafts").hidden = drafts.length === 0;
  byId("rulings-file").value = draftFile();
  const line = (draft, at) => {
    const undo = button("Undo", () => {
      drafts.splice(at, 1);
      showDrafts();
    });
    return make("li", "", rulingWords(draft), " ", make("span", "reason", draft.reason), " ", undo);
  };
  byId("drafts").querySelector("ol").replaceChildren(...drafts.map(line));
}

field("filter").addEventListener("input", filterPlaces);
field("own").addEventListener("change", showPlaces);
dialog.addEventListener("input", () => tellHint(""));
field("value").addEventListener("input", () => (dialog.querySelector("[name=ruling-what][value=correct]").checked = true));
dialog.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input")) {
    event.preventDefault();
    saveChoice();
  }
});
field("keep").addEventListener("click", saveChoice);
field("close").addEventListener("click", () => dialog.close());
byId("rulings-copy")?.addEventListener("click", (event) => copyText(event.currentTarget, draftFile()));
byId("rulings-save")?.addEventListener("click", () => save(new Blob([draftFile()], { type: "application/json" }), "corrections.json"));

// A served page says when the story has been compared anew.
const progress = byId("progress");
if (service?.api) {
  const events = new EventSource(service.api + "/progress");
  events.addEventListener("progress", (event) => {
    const story = JSON.parse(event.data);
    if (story.state === "reading" || story.state === "comparing") progress.textContent = "The story is being compared again …";
    if (story.state === "failed") progress.textContent = "The story could not be compared again.";
    const isAwaited = awaited && story.revision > awaited.after;
    newest = Math.max(newest, story.revision);
    if (story.state === "ready" && story.revision > Number(service.revision)) {
      isNewer = isNewer || isAwaited;
      if (awaited) return showNewer();
      const show = make("a", "", "Show it");
      show.href = location.pathname;
      progress.replaceChildren("There is a newer comparison. ", show);
    }
  });
}

// Shows what was waited for, unless somebody is entering another correction.
function showNewer() {
  if (!isNewer || dialog.open) return;
  sessionStorage.setItem(KEPT, JSON.stringify(awaited));
  if (location.hash) history.replaceState(null, "", location.pathname);
  location.reload();
}
dialog.addEventListener("close", showNewer);

// Pointer and keys.

// The next or previous row. A reader who is among the reports stays there.
function step(by) {
  const rows = [...document.querySelectorAll(".row")].filter((row) => row.offsetParent !== null && !row.closest("details:not([open])"));
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.id === held);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  const isAmongReports = byId("reports").getBoundingClientRect().top < innerHeight / 2;
  hold(next.id, null);
  if (isAmongReports) return;
  next.querySelector("a[data-to]")?.focus({ preventScroll: true });
  reveal(next);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-to], a.l, a.mark, a.to-row");
  const touched = event.target.closest?.(".row");
  if (touched && !event.target.closest("a, button, summary")) return hold(touched.id, touched);
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
  bringIn(pane);
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
  if (event.target.matches?.("a[data-to], a.l, .mark[data-cited]") && event.target.matches(":focus-visible")) {
    const row = rowOf(event.target);
    if (row) hold(row, event.target);
  }
});

document.addEventListener("pointermove", (event) => {
  pointer = [event.screenX, event.screenY];
});

document.addEventListener("pointerover", (event) => {
  if (event.pointerType !== "mouse" || bar.contains(event.target)) return;
  showActs(event.target.closest?.(".row")?.id);
  if (resting && event.screenX === resting[0] && event.screenY === resting[1]) return;
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
  if (event.key === "?") byId("keys").showModal();
  if (event.key === "Enter" && event.target.matches?.(".mark[data-cited]")) {
    event.preventDefault();
    const row = byId(rowOf(event.target));
    if (row) unfold(row);
    row?.querySelector("a[data-to]")?.focus();
  }
});

byId("keys-close").addEventListener("click", () => byId("keys").close());

// The words of a report from one code point to another.
function rangeOf(pane, start, end) {
  const range = document.createRange();
  const blocks = [...pane.querySelectorAll("[data-start]")];
  const block = blocks.findLast((one) => Number(one.dataset.start) <= start);
  if (!block) return null;
  range.selectNodeContents(block);
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = Number(block.dataset.start);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const points = Array.from(text.data);
    const units = (to) => points.slice(0, to - at).join("").length;
    if (start >= at && start < at + points.length) range.setStart(text, units(start));
    if (end > at && end <= at + points.length) range.setEnd(text, units(end));
    at += points.length;
  }
  return range;
}

// Shows words that no row need cite.
function showWords(pane, start, end) {
  const range = pane && rangeOf(pane, start, end);
  if (!range) return;
  bringIn(pane);
  window.CSS?.highlights?.set("found", new Highlight(range));
  const block = range.commonAncestorContainer.parentElement.closest("[data-start]") || range.commonAncestorContainer;
  if (block.offsetParent === null) byId("show-furniture").checked = true;
  block.scrollIntoView({ block: "center" });
  if (!window.CSS?.highlights) block.classList.add("on");
}

// The way to the sentences of a report that are not compared shows them and goes to the first.
for (const link of document.querySelectorAll(".to-aside")) {
  link.addEventListener("click", (event) => {
    const pane = byId(link.hash.slice(1));
    const first = pane.querySelector(".text .aside, .text .lost");
    byId("show-aside").checked = true;
    if (!first) return;
    event.preventDefault();
    bringIn(pane);
    pane.scrollIntoView({ block: "nearest", inline: "nearest" });
    first.scrollIntoView({ block: "center" });
  });
}

// The part of the page that is read is marked in the contents.
const contents = [...document.querySelectorAll(".contents a")].map((link) => [link, byId(link.hash.slice(1))]);
function markPart() {
  const under = document.querySelector(".contents").getBoundingClientRect().bottom + 60;
  const shown = contents.filter(([, part]) => part && part.getBoundingClientRect().height > 0);
  const begun = shown.filter(([, part]) => part.getBoundingClientRect().top <= under);
  const last = begun.reduce((best, one) => (!best || one[1].offsetTop >= best[1].offsetTop ? one : best), null);
  for (const [link] of contents) {
    if (link === last?.[0]) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
let marking = 0;
addEventListener("scroll", () => {
  cancelAnimationFrame(marking);
  marking = requestAnimationFrame(markPart);
}, { passive: true });
markPart();

// An address that names a row or words of a report shows them.
function follow() {
  const words = /^#c(\d+)-(\d+)-(\d+)$/.exec(location.hash)?.slice(1).map(Number);
  if (words) return showWords(panes[words[0]], words[1], words[2]);
  const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  unfold(target);
  const pane = target.closest(".pane");
  bringIn(pane);
  const row = rowOf(target);
  if (row) hold(row, target);
  // A part of the page begins under the bar of contents, a row stands in the middle.
  if (target.id !== pane?.id) target.scrollIntoView({ block: target.matches("main > section") ? "start" : "center" });
}
addEventListener("popstate", follow);
addEventListener("hashchange", follow);
follow();

comeBack();

// On paper nothing can be unfolded.
addEventListener("beforeprint", () => document.querySelectorAll("details:not(.ask)").forEach((one) => (one.open = true)));
