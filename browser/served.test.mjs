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

test("from two reports to a ruling and back", async () => {
  const { page, seen } = await open(browser, server.address + "/");
  await page.locator("form[action='/stories'] input[name=name]").fill("The ferry");
  await page.locator("form[action='/stories'] button").click();
  const files = ["ellary-courier.html", "national-ledger.html"].map((name) => join(samples, name));
  await page.locator("input[type=file]").setInputFiles(files);
  await page.locator("form[action$='/reports'] button").first().click();
  await page.waitForURL(/\/reports$/);

  // Read, compared, shown.
  const story = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  const state = async () => (await (await page.request.get(`${server.address}/api${story}`)).json()).story;
  const ready = async (isNew) => {
    let now;
    for (let tries = 0; tries < 720; tries++) {
      now = await state();
      if (now.state === "ready" && isNew(now)) return now;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error(`the story was not compared in three minutes: ${JSON.stringify(now)}`);
  };
  const first = await ready((now) => now.read === 2);
  await page.waitForSelector("#progress[data-progress]", { state: "detached" });
  await page.goto(server.address + story);
  assert.match(await page.locator(".kicker").textContent(), /2 reports/);
  assert.ok((await page.locator("#differences tr.row").count()) > 0);

  // One difference, both passages.
  await page.locator("#differences tr.row").first().locator("a[data-to]").first().click();
  await page.waitForFunction(() => [...document.querySelectorAll(".pane")].filter((pane) => pane.querySelector(".on")).length === 2);
  await page.screenshot({ path: join(artefacts, "served-chosen.png") });

  // A ruling: the row goes.
  const row = page.locator("#differences tr.row[data-of^='fact ']").first();
  await row.locator("a[data-to]").first().click();
  await page.getByRole("button", { name: "Correct this", exact: true }).click();
  await page.getByLabel("Decision").selectOption("drop");
  await page.getByLabel("Reason").fill("overtaken");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(/#rulings$/);
  const second = await ready((now) => now.revision > first.revision);
  await page.waitForFunction((revision) => Number(document.getElementById("progress").dataset.revision) >= revision, second.revision);
  const decided = page.locator("#rulings .decided li");
  assert.match(await decided.first().textContent(), /left out \([^)]+\).*overtaken/s);
  await page.locator("#rulings").screenshot({ path: join(artefacts, "served-rulings.png") });
  assert.deepEqual(await faults(page), []);

  // And back.
  const undone = page.waitForNavigation();
  await decided.first().getByRole("button", { name: "Undo" }).click();
  await undone;
  const third = await ready((now) => now.revision > second.revision);
  await page.waitForFunction((revision) => Number(document.getElementById("progress").dataset.revision) >= revision, third.revision);
  assert.equal(await page.locator("#rulings .decided .undone").count(), 1);

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
