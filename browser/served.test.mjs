// The page as `rapporteur serve` shows it.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { artefacts, faults, launch, open, samples, serve } from "./support.mjs";

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serve();
});

after(async () => {
  await browser?.close();
  server?.end();
});

const pathOf = (page) => new URL(page.url()).pathname.split("/").slice(0, 3).join("/");

// Waits until the story is compared as this asks for.
async function ready(page, story, isNew) {
  let now;
  for (let tries = 0; tries < 720; tries++) {
    now = (await (await page.request.get(`${server.address}/api${story}`)).json()).story;
    if (now.state === "ready" && isNew(now)) return now;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`the story was not compared in three minutes: ${JSON.stringify(now)}`);
}

async function addFiles(page, ...names) {
  await page.locator("input[type=file]").setInputFiles(names.map((name) => join(samples, name)));
  await page.locator("form.add button").click();
  await page.waitForURL(/\/reports$/);
}

// The page of the reports shows what was read by loading itself again.
async function settle(page) {
  await page.waitForSelector("#progress[data-progress]", { state: "detached" });
}

async function create(page, name) {
  await page.goto(server.address + "/");
  await page.locator("form[action='/stories'] input[name=name]").fill(name);
  await page.locator("form[action='/stories'] button").click();
}

test("from two reports to a correction and back", async () => {
  const { page, seen } = await open(browser, server.address + "/");
  await create(page, "The ferry");
  await addFiles(page, "ellary-courier.html", "national-ledger.html");

  // Read, compared, shown under the story's name.
  const story = pathOf(page);
  const first = await ready(page, story, (now) => now.read === 2);
  await settle(page);
  await page.goto(server.address + story);
  assert.equal(await page.locator("h1").textContent(), "The ferry");
  assert.match(await page.locator(".kicker").textContent(), /2 reports/);
  assert.ok((await page.locator("#differences tr.row").count()) > 0);

  // One difference, both passages.
  await page.locator("#differences tr.row").first().locator("a[data-to]").first().click();
  await page.waitForFunction(() => [...document.querySelectorAll(".pane")].filter((pane) => pane.querySelector(".on")).length === 2);
  await page.screenshot({ path: join(artefacts, "served-chosen.png") });
  await page.keyboard.press("Escape");

  // What was read wrongly is left out. The page comes back to where it was, and says what changed.
  const row = page.locator("#differences tr.row[data-of^='fact ']").last();
  await row.scrollIntoViewIfNeeded();
  await row.hover();
  await row.getByRole("button", { name: "Wrong here", exact: true }).click();
  await page.locator("#ruling-places .choice").first().click();
  const scrolled = await page.evaluate(() => scrollY);
  const again = page.waitForNavigation({ timeout: 180000 });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  // "Saved. The story is being compared again", or already what changed.
  await page.locator("#outcome", { hasText: /^Saved[.:]/ }).waitFor();
  await again;
  const told = page.locator("#outcome");
  assert.match(await told.textContent(), /Saved: .+ is left out\. \d+ rows? changed\./);
  assert.ok((await told.locator("li").count()) > 0);
  const off = await page.evaluate((before) => Math.abs(scrollY - before), scrolled);
  assert.ok(off < 900, `the page came back ${off} px from where it was`);
  await page.screenshot({ path: join(artefacts, "served-outcome.png") });
  const second = await ready(page, story, (now) => now.revision > first.revision);
  const decided = page.locator("#rulings .decided li");
  assert.match(await decided.first().textContent(), /left out \([^)]+\)/);
  assert.deepEqual(await faults(page), []);

  // And back, from the same place.
  const undone = page.waitForNavigation({ timeout: 180000 });
  await told.getByRole("button", { name: "Undo" }).click();
  await undone;
  assert.match(await told.textContent(), /Undone: .+ is left out\. \d+ rows? changed\./);
  assert.equal(new URL(page.url()).hash, "");
  const moved = await page.evaluate((before) => Math.abs(scrollY - before), scrolled);
  assert.ok(moved < 900, `the page is ${moved} px from the row`);
  const third = await ready(page, story, (now) => now.revision > second.revision);
  assert.equal(Number(await page.locator("#progress").getAttribute("data-revision")), third.revision);
  assert.equal(await page.locator("#rulings .decided .undone").count(), 1);
  await page.locator("#rulings").screenshot({ path: join(artefacts, "served-rulings.png") });

  // What was one row is two.
  const shared = page.locator("tr.row[data-of='fact number'], tr.row[data-of='fact name']").first();
  await shared.scrollIntoViewIfNeeded();
  await shared.hover();
  const parted = page.waitForNavigation({ timeout: 180000 });
  await shared.getByRole("button", { name: "Not the same thing", exact: true }).click();
  if (await page.locator("#ruling").isVisible()) {
    await page.locator("#ruling-places .choice").last().click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
  }
  await parted;
  assert.match(await told.textContent(), /Saved: .+ are not the same.* \d+ rows? changed\./);

  // What is found is shown where it stands.
  await page.goto(`${server.address}${story}/search?q=breakwater`);
  await page.screenshot({ path: join(artefacts, "served-search.png") });
  const found = page.locator(".found li").last();
  const words = await found.locator(".serif").textContent();
  await found.getByRole("link").click();
  await page.waitForFunction(() => CSS.highlights.has("found"));
  const shown = await page.evaluate(() => {
    const [range] = CSS.highlights.get("found");
    const place = range.getBoundingClientRect();
    return { words: range.toString(), inPane: Boolean(range.startContainer.parentElement.closest(".pane")), inView: place.top >= 0 && place.bottom <= innerHeight };
  });
  assert.deepEqual(shown, { words: words.trim(), inPane: true, inView: true });
  await page.screenshot({ path: join(artefacts, "served-found.png") });

  const paper = await page.pdf({ path: join(artefacts, "served.pdf"), format: "A4" });
  assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
  const strange = seen.asked.filter((url) => !url.startsWith(server.address) && !url.startsWith("blob:"));
  assert.deepEqual(strange, []);
  assert.deepEqual(seen.errors, []);
});

test("what a correction does is told by value, what is refused can be entered again, and an undo says what it undid", async () => {
  const { page, seen } = await open(browser, server.address + "/");
  await create(page, "The injured");
  const story = pathOf(page);
  await addFiles(page, "ellary-courier.html", "morning-argus.md", "channel-north.html");
  const first = await ready(page, story, (now) => now.read === 3);
  await settle(page);
  await page.goto(server.address + story);
  const row = page.locator("#differences tr.row[data-of='fact number']", { hasText: "Fourteen people" }).first();
  await row.scrollIntoViewIfNeeded();
  await row.hover();
  await row.getByRole("button", { name: "Wrong here", exact: true }).click();
  const wrong = page.locator("#ruling-places .choice", { hasText: "Fourteen people" });
  await wrong.first().click();
  await page.getByLabel("The right value is").check();
  await page.getByLabel("Right value", { exact: true }).fill("lots");
  await page.getByLabel("Reason").fill("the Argus counted again");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator("#ruling-hint", { hasText: /Not saved/ }).waitFor();
  assert.equal(await page.locator("#ruling").isVisible(), true);
  assert.equal(await page.getByLabel("Right value", { exact: true }).inputValue(), "lots");
  assert.equal(await page.getByLabel("Reason").inputValue(), "the Argus counted again");
  assert.ok(await page.getByLabel("The right value is").isChecked());
  assert.ok(await wrong.first().locator("input").isChecked());
  await page.screenshot({ path: join(artefacts, "served-refused.png") });
  assert.equal((await (await page.request.get(`${server.address}/api${story}/rulings`)).json()).rulings.length, 0);

  // The value of the cell changes, and this is what is told.
  await page.getByLabel("Right value", { exact: true }).fill("19");
  const saved = page.waitForNavigation({ timeout: 180000 });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved;
  const told = page.locator("#outcome");
  assert.match(await told.textContent(), /Saved: [A-C] “Fourteen people” is 19\./);
  assert.match(await told.textContent(), /was ≠ differs, now = same in A, B, C; [A-C] “Fourteen people” = 19 \(was = 14\)/);
  assert.doesNotMatch(await told.textContent(), /Nineteen people/);
  assert.doesNotMatch(await told.textContent(), /Nothing in the comparison changed/);
  await page.screenshot({ path: join(artefacts, "served-value.png") });
  const second = await ready(page, story, (now) => now.revision > first.revision);

  // From the list of corrections, too, the page stays where it is and says what was undone.
  const line = page.locator("#rulings .decided li").first();
  await line.scrollIntoViewIfNeeded();
  const undone = page.waitForNavigation({ timeout: 180000 });
  await line.getByRole("button", { name: "Undo" }).click();
  await undone;
  assert.match(await told.textContent(), /Undone: .*Fourteen people.*19.*rows? changed/s);
  await ready(page, story, (now) => now.revision > second.revision);
  assert.equal(await page.locator("#rulings").evaluate((one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0), true);

  // The list of its own names the reports.
  await page.goto(`${server.address}${story}/rulings`);
  assert.match(await page.locator(".reports li").first().textContent(), /“Fourteen people” \([A-C] Morning Argus\)/);
  const refused = seen.errors.filter((one) => !/422/.test(one));
  assert.deepEqual(refused, []);
});

test("of several files the good ones are added, and each bad one is told by name", async () => {
  const { page } = await open(browser, server.address + "/");
  await create(page, "");
  const story = pathOf(page);
  const text = (name, words) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
  await page.locator("input[type=file]").setInputFiles([
    text("good.txt", "Bridge in Oran closed\n\nThe bridge in Oran was closed on Friday. Twelve people were hurt, Mayor Ruth Anders said.\n"),
    text("empty.txt", ""),
    text("french.txt", "Le pont d'Oran a été fermé vendredi. Douze personnes ont été blessées, a déclaré la maire Ruth Anders aux journalistes.\n"),
    { name: "paper.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n") },
  ]);
  await page.locator("#address").fill("hello");
  await page.locator("form.add button").click();
  const told = await page.locator(".complaint").textContent();
  assert.match(told, /Not added: “empty\.txt” is empty: .+\. “hello” is not the address of a page: one looks like https:.+ The other 3 reports were added\./s);
  assert.equal(await page.locator("#address").inputValue(), "hello");
  await ready(page, story, (now) => now.waiting === 0 && now.read === 2);
  // What was told stays until somebody goes on.
  await page.locator("#progress a").waitFor();
  assert.match(await page.locator("#progress").textContent(), /2 of 3 read, 1 failed/);
  assert.equal(await page.locator(".complaint").isVisible(), true);
  await page.screenshot({ path: join(artefacts, "served-not-added.png") });
  await page.locator("#progress a").click();
  const lines = page.locator(".reports li");
  assert.equal(await lines.count(), 3);
  assert.match(await lines.filter({ hasText: "french.txt" }).textContent(), /Not in English/);
  assert.match(await lines.filter({ hasText: "paper.pdf" }).textContent(), /could not be read.*PDF/s);
  // A story without a name is called by a headline of its reports.
  assert.equal(await page.locator("h1").textContent(), "Bridge in Oran closed");
  await page.goto(server.address + story);
  assert.match(await page.locator(".kicker").textContent(), /1 of 2 reports compared/);
});

test("the first visit: a sample in one click, and the way home", async () => {
  const { page, seen } = await open(browser, server.address + "/");
  assert.match(await page.locator("main p").first().textContent(), /Add every report of a news story/);
  await page.getByRole("button", { name: "Try the sample story" }).click();
  await page.waitForURL(/\/reports$/);
  const story = pathOf(page);
  await ready(page, story, (now) => now.read === 5);
  await settle(page);
  await page.goto(server.address + "/");
  const line = page.locator(".stories li", { hasText: "Sample" });
  assert.match(await line.locator(".counts").textContent(), /\d+ differ/);
  assert.deepEqual(await faults(page), []);
  await page.screenshot({ path: join(artefacts, "served-home.png") });
  await line.getByRole("link").first().click();
  assert.match(await page.locator("h1").textContent(), /^Sample:/);

  // The files are named after the story.
  await page.locator(".download summary").click();
  for (const [name, ending] of [["Page (HTML)", "html"], ["Markdown", "md"], ["Table (CSV)", "csv"], ["Record (JSON)", "json"]]) {
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
    assert.match(saved.suggestedFilename(), new RegExp(`^Sample.+\\.${ending}$`));
  }
  assert.deepEqual(seen.errors, []);
});

test("what is not known of a report is told and can be said, and errors keep the story", async () => {
  const { page } = await open(browser, server.address + "/");
  await create(page, "The bridge");
  const story = pathOf(page);
  const add = async (text, date) => {
    await page.locator("#text").fill(text);
    await page.locator("form.add summary").click();
    await page.locator("#outlet").fill("The Argus");
    if (date) await page.locator("#published").fill(date);
    await page.locator("form.add button").click();
  };
  await page.locator("form.add button").click();
  assert.match(await page.locator("[role=alert]").textContent(), /Nothing to add/);
  assert.equal(await page.locator("h1").textContent(), "The bridge");
  await add("The bridge in Oran was closed on Friday. Twelve people were hurt, Mayor Ruth Anders said.");
  await ready(page, story, (now) => now.read === 1);
  await settle(page);
  await page.goto(server.address + story + "/reports");
  const line = page.locator(".reports li").first();
  assert.match(await line.textContent(), /No date/);
  await page.screenshot({ path: join(artefacts, "served-reports.png") });
  await line.locator("summary").click();
  await line.getByLabel("Published").fill("2024-03-13");
  await line.getByLabel("Headline").fill("Bridge closed");
  assert.deepEqual(await faults(page), []);
  await line.getByRole("button", { name: "Save" }).click();
  await ready(page, story, (now) => now.read === 1 && now.revision > 2);
  await settle(page);
  await page.goto(server.address + story + "/reports");
  assert.match(await line.textContent(), /Bridge closed.*2024-03-13/s);
  assert.doesNotMatch(await line.textContent(), /No date/);
  await line.getByRole("link").last().click();
  assert.match(await page.locator(".pane").first().textContent(), /Twelve people were hurt/);

  // On a phone nothing is wider than the screen.
  const phone = await open(browser, server.address + story + "/reports", { viewport: { width: 390, height: 844 } });
  assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth), 390);
  await phone.page.screenshot({ path: join(artefacts, "served-reports-390.png") });
});
