// The page as a file: `rapporteur compare --format html`.
import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { artefacts, faults, launch, open, pageOf, rapporteur, storyWords, temporary } from "./support.mjs";

let browser;
let address;

before(async () => {
  browser = await launch();
  address = "file://" + pageOf("samples.html", "samples");
});

after(() => browser?.close());

const lit = (page) => page.locator(".pane:not([hidden])", { has: page.locator(".on") });

// True if the words of every lit report can be seen in its pane and on the screen.
const isSeen = (page) =>
  page.waitForFunction(() => {
    const panes = [...document.querySelectorAll(".pane:not([hidden])")].filter((pane) => pane.querySelector(".on"));
    return panes.length > 1 && panes.every((pane) => {
      const box = pane.getBoundingClientRect();
      const words = pane.querySelector(".on").getBoundingClientRect();
      return words.top >= box.top && words.bottom <= box.bottom && words.top >= 0 && words.bottom <= innerHeight;
    });
  });

test("the head tells reports, independent sources, what is compared, and the summary", async () => {
  const { page, seen } = await open(browser, address);
  const kicker = await page.locator(".kicker").textContent();
  assert.match(kicker, /5 reports.*4 independent sources.*March 2024.*\d+ of \d+ sentences are compared or listed/s);
  const titles = await page.locator(".list .title").allTextContents();
  assert.equal(titles.length, 5);
  assert.ok(titles.includes(await page.locator("h1").textContent()));
  const heads = await page.locator(".points h3").allTextContents();
  for (const head of ["They differ on", "What changed", "They agree that"]) assert.ok(heads.some((one) => one.includes(head)), head);
  assert.deepEqual(seen.errors, []);
});

test("what differs, changed, is agreed and one alone says stands in sentences without scrolling", async () => {
  const { page } = await open(browser, address);
  await page.setViewportSize({ width: 1440, height: 900 });
  const heights = await page.locator(".points section").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
  assert.ok(heights.length >= 4 && Math.max(...heights) <= 900, `${heights}`);
  // A line leads to its row.
  const line = page.locator(".points li .to-row").first();
  const row = await line.getAttribute("href");
  await line.click();
  assert.ok(await page.locator(row).isVisible());
});

test("the count of sentences leads to those that are not compared, in each report", async () => {
  const { page } = await open(browser, address);
  const words = await page.locator(".kicker").textContent();
  const [, used, all] = /(\d+) of (\d+) sentences are compared or listed/.exec(words);
  assert.match(words, new RegExp(`show the other ${all - used}`));
  const links = await page.locator(".to-aside").all();
  let number = 0;
  for (const link of links) {
    const [, letter, count] = /^([A-E])\s(\d+)$/.exec(await link.textContent());
    number += Number(count);
    await link.click();
    const first = page.locator(`#report-${letter} .text`).locator(".aside, .lost").first();
    const place = await first.boundingBox();
    assert.ok(place && place.y > 0 && place.y < 900, letter);
    assert.ok(await page.locator("#show-aside").isChecked());
  }
  assert.equal(number, all - used);
  assert.ok(links.length > 1);
});

test("more points than the summary shows are counted, and the count leads to them", async () => {
  const { page } = await open(browser, address);
  const parts = await page.locator(".points section").all();
  let seen = 0;
  for (const part of parts) {
    const more = part.locator(".n-more a");
    if ((await more.count()) === 0) continue;
    seen += 1;
    assert.match(await more.textContent(), /^and \d+ more$/);
    const target = await more.getAttribute("href");
    assert.equal(await page.locator(`section${target}`).count(), 1, target);
  }
  assert.ok(seen > 0);
  // A group is never torn between two columns.
  const torn = await page.locator(".points section").evaluateAll((all) => all.filter((one) => one.getClientRects().length > 1).length);
  assert.equal(torn, 0);
});

// True if both boxes have a place in common.
const overlap = (one, other) => one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5 && one.left < other.right - 0.5 && other.left < one.right - 0.5;

test("the row that is chosen by keys stands free above the foot of the page", async () => {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    const { page } = await open(browser, address, { viewport: { width, height } });
    const covered = [];
    for (let at = 0; at < 30; at++) {
      await page.keyboard.press(at < 25 ? "j" : "k");
      await page.waitForTimeout(250);
      const [row, bar, top] = await page.evaluate(() => {
        const box = (node) => {
          const { top, bottom, left, right } = node.getBoundingClientRect();
          return { top, bottom, left, right };
        };
        return [box(document.querySelector(".row.on")), box(document.getElementById("bar")), box(document.querySelector(".contents"))];
      });
      if (overlap(row, bar) || overlap(row, top) || row.bottom < 0 || row.top > height) covered.push([at, row, bar]);
    }
    assert.deepEqual(covered, [], `at ${width}`);
  }
});

test("the buttons of a row cover no words", async () => {
  const { page } = await open(browser, address);
  for (const selector of ["#differences tr.row", "#changed .row", "#only li.row", "#unmatched li.row"]) {
    for (const row of (await page.locator(selector).all()).slice(0, 4)) {
      await row.scrollIntoViewIfNeeded();
      await row.hover({ position: { x: 20, y: 8 } });
      const check = () =>
        page.evaluate(() => {
          const acts = document.querySelector(".row .acts");
          if (!acts) return [];
          const box = acts.getBoundingClientRect();
          const found = [];
          const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            if (!text.data.trim() || acts.contains(text) || !text.parentElement.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const isUnder = (one) => one.width > 0 && one.top + 3 < box.bottom && box.top + 3 < one.bottom && one.left < box.right && box.left < one.right;
            if ([...range.getClientRects()].some(isUnder)) found.push(text.data.trim());
          }
          return found;
        });
      assert.deepEqual(await check(), [], `${selector}, pointed at`);
      // Once the row is chosen its buttons are there.
      await row.click({ position: { x: 20, y: 8 } });
      assert.equal(await row.getByRole("button", { name: "Wrong here", exact: true }).count(), 1, selector);
      assert.deepEqual(await check(), [], `${selector}, chosen`);
      await page.keyboard.press("Escape");
    }
  }
});

test("the same thing is chosen among the row's own words first, each in its sentence and once", async () => {
  const { page } = await open(browser, address);
  const row = page.locator("#differences tr.row[data-of='fact number']").first();
  const own = await row.locator("a[data-to]").allTextContents();
  await row.hover();
  await row.getByRole("button", { name: "Same thing", exact: true }).click();
  const groups = await page.locator("#ruling-places details").evaluateAll((all) =>
    all.map((one) => ({ name: one.querySelector("summary").firstChild.data.trim(), open: one.open, words: [...one.querySelectorAll(".choice b")].map((b) => b.textContent) })),
  );
  assert.equal(groups[0].name, "In this row");
  assert.equal(groups[0].words.length, own.length - 1);
  assert.ok(groups[0].open);
  assert.ok(groups.slice(-2).every((one) => /^[A-E] /.test(one.name)), JSON.stringify(groups.map((one) => one.name)));
  assert.equal(await page.locator("#ruling-own option").count(), own.length);
  await page.screenshot({ path: join(artefacts, "same-thing.png") });

  // Every choice is a passage as it stands in its report, and none is there twice.
  const wrong = await page.evaluate(() => {
    const texts = [...document.querySelectorAll(".pane .text")].map((one) => one.textContent.replace(/\s+/g, " "));
    const words = [...document.querySelectorAll("#ruling-places .choice .words")].map((one) => one.textContent.replace(/^… | …$/g, "").trim());
    return words.filter((one) => !texts.some((text) => text.includes(one)));
  });
  assert.deepEqual(wrong, []);
  const all = await page.locator("#ruling-places .choice").evaluateAll((all) => all.map((one) => one.querySelector(".letter").textContent + one.querySelector(".words").innerHTML));
  assert.equal(new Set(all).size, all.length);

  // What is typed shows what has the words, unfolded.
  const some = groups.at(-1).words.at(-1);
  await page.getByLabel("Find").fill(some);
  const shown = page.locator("#ruling-places .choice:visible");
  assert.ok((await shown.count()) > 0 && (await shown.count()) < all.length);

  // Two things without a word in common are joined only after it was asked back, wherever that is done.
  await page.getByLabel("Find").fill("");
  const strange = await page.locator("#ruling-places .choice").evaluateAll((all, own) => {
    const parts = (text) => text.toLowerCase().split(/[^\p{L}\d]+/u).filter((part) => part.length > 3).map((part) => part.slice(0, 5));
    const known = parts(own);
    return all.findIndex((one) => {
      const words = one.querySelector("b").textContent;
      return parts(words).length > 0 && !/\d/.test(words) && !parts(words).some((part) => known.includes(part));
    });
  }, own[0]);
  await page.locator("#ruling-places details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await page.locator("#ruling-places .choice").nth(strange).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  assert.match(await page.locator("#ruling-hint").textContent(), /share no word or number\. Save again/);
  assert.equal(await page.locator("#drafts li").count(), 0);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  assert.equal(await page.locator("#drafts li").count(), 1);
});

test("each link of the navigation puts its heading at the top", async () => {
  const { page } = await open(browser, address);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const link of await page.locator(".contents a").all()) {
    await link.click();
    const id = (await link.getAttribute("href")).slice(1);
    await page.waitForTimeout(80);
    const [top, bar, isAtEnd] = await page.evaluate((id) => {
      const heading = document.querySelector(`#${id} h2`);
      const bar = document.querySelector(".contents").getBoundingClientRect();
      const root = document.scrollingElement;
      return [heading.getBoundingClientRect().top, bar.bottom, root.scrollTop + innerHeight >= root.scrollHeight - 2];
    }, id);
    // What stands at the end of the page cannot come to the top.
    assert.ok(top >= bar - 1 && (top < bar + 120 || isAtEnd && top < innerHeight(page)), `${id}: ${top} under ${bar}`);
  }
});

const innerHeight = (page) => page.viewportSize().height;

test("cited words lead to both passages", async () => {
  const { page } = await open(browser, address);
  const row = page.locator("#differences tr.row").first();
  await row.locator("a[data-to]").first().click();
  await isSeen(page);
  assert.ok((await lit(page).count()) >= 2);
  assert.ok((await page.locator("#bar .passages p").count()) >= 2);
  await page.screenshot({ path: join(artefacts, "chosen.png") });
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".on").count(), 0);
});

test("a mark shows its partners when pointed at, and lines them up when clicked", async () => {
  const { page } = await open(browser, address);
  const mark = page.locator(".pane:not([hidden]) a.mark.differs").first();
  await mark.scrollIntoViewIfNeeded();
  await mark.hover();
  await page.waitForFunction(() => document.querySelectorAll(".pane .on").length > 1);
  await mark.click();
  await isSeen(page);
});

test("everything can be reached by keys", async () => {
  const { page } = await open(browser, address);
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".row")?.classList.contains("on")), true);
  await page.keyboard.press("Enter");
  await isSeen(page);
  assert.equal(await page.evaluate(() => document.activeElement.closest(".pane") !== null), true);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".row") !== null), true);
});

test("layers and furniture are switched on and off", async () => {
  const { page } = await open(browser, address);
  const weight = () => page.locator(".text .paragraph .n").first().evaluate((node) => getComputedStyle(node).fontWeight);
  assert.equal(await weight(), "400");
  await page.getByLabel("names", { exact: true }).check();
  assert.equal(await weight(), "700");
  const furniture = page.locator(".text .furniture").first();
  assert.equal(await furniture.isVisible(), false);
  await page.getByLabel("menus and adverts").check();
  assert.equal(await furniture.isVisible(), true);
});

test("without script all of it can be read", async () => {
  const { page } = await open(browser, address, { javaScriptEnabled: false });
  for (const part of ["differences", "statuses", "numbers", "timeline", "people", "meetings", "statements", "reports"]) {
    assert.equal(await page.locator(`#${part}`).isVisible(), true, part);
  }
  assert.equal(await page.locator(".pane:visible").count(), 5);
  await page.locator("#agreed summary").first().click();
  assert.equal(await page.locator("#agreed .fact").first().isVisible(), true);
});

test("nothing is loaded from elsewhere, and posts ask first", async () => {
  const { page, seen } = await open(browser, address);
  const post = page.locator(".post", { hasText: "Ellary Lifeboat" });
  assert.match(await post.textContent(), /Twitter.*@ellarylifeboat.*March 13, 2024.*Divers went down/s);
  const link = post.getByRole("link");
  assert.equal(await link.isVisible(), false);
  await post.locator("summary").click();
  assert.match(await post.textContent(), /Nothing has been loaded from twitter.com/);
  assert.equal(await link.isVisible(), true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.deepEqual([...new Set(seen.asked)], [address]);
  assert.deepEqual(seen.errors, []);
});

test("citations and tables are copied, the record is saved", async () => {
  const { page, context } = await open(browser, address);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator("#differences tr.row").first().locator("a[data-to]").first().click();
  await page.getByRole("button", { name: "Copy citations" }).click();
  assert.match(await copied(), /^“.+” \(.+, “.+”, 2024-03-1\d.*, characters \d+–\d+\)$/m);
  await page.getByRole("button", { name: "Copy table" }).click();
  const table = (await copied()).trim().split("\n").filter((line) => line.startsWith("|"));
  assert.ok(table.length >= 3 && /^\| --- \|/.test(table[1]), table.join("\n"));
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /Download the record/ }).click()]);
  const record = JSON.parse(readFileSync(await saved.path(), "utf8"));
  const whole = JSON.parse(rapporteur("compare", "samples", "--format", "json"));
  // The page may be sent to others: it names files, not folders.
  for (const report of whole.reports) report.path = report.path.replace("samples/", "");
  assert.deepEqual(record, whole);
});

test("corrections go into a file that the program takes", async () => {
  const { page } = await open(browser, address);
  const act = async (row, name) => {
    await row.hover();
    await row.getByRole("button", { name, exact: true }).click();
  };
  const number = page.locator("#differences tr.row[data-of='fact number']").first();
  await act(number, "Wrong here");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  assert.equal(await page.locator("#ruling-hint").textContent(), "Choose one.");
  await page.locator("#ruling-places .choice").first().click();
  await page.getByLabel("The right value is").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  assert.equal(await page.locator("#ruling-hint").textContent(), "Enter the right value.");
  await page.getByLabel("Right value", { exact: true }).fill("7");
  await page.getByLabel("Reason").fill("counted again");
  await page.screenshot({ path: join(artefacts, "wrong-here.png") });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  assert.match(await page.locator("#outcome").textContent(), /Added to the file of corrections/);

  // Two names without a common part are joined only after it was asked back.
  await page.getByRole("button", { name: "Correct who this is" }).click();
  await page.locator("#ruling-places .choice", { hasText: "Ingrid Sallow" }).first().click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByLabel("Find").fill("okoro");
  await page.locator("#ruling-places .choice:visible").first().click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  assert.match(await page.locator("#ruling-hint").textContent(), /share no part of a name/);
  await page.getByRole("button", { name: "Save", exact: true }).click();

  // A row of several reports: which does not belong to the others is asked, the reason is not.
  await act(page.locator("#differences tr.row[data-of='fact name']").first(), "Not the same thing");
  assert.match(await page.locator("#ruling-name").textContent(), /not the same thing as the others/);
  await page.locator("#ruling-places .choice").last().click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const before = await page.locator("#drafts li").count();
  assert.ok(before > 3);
  await page.locator("#outcome").getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.locator("#drafts li").count(), 2);

  const path = join(temporary(), "corrections.json");
  writeFileSync(path, await page.locator("#rulings-file").inputValue());
  const { rulings } = JSON.parse(rapporteur("compare", "samples", "--format", "json", "--corrections", path));
  assert.deepEqual(rulings.map((one) => [one.decision, one.outcome]), [["correct", "applied"], ["same", "applied"]]);
  const ruled = await open(browser, "file://" + pageOf("ruled.html", "samples", "--corrections", path));
  assert.match(await ruled.page.locator("#rulings .decided").first().textContent(), /how many: 7.*counted again.*are the same/s);
  await page.locator("#drafts li").first().getByRole("button", { name: "Undo" }).press("Enter");
  assert.equal(await page.locator("#drafts li").count(), 1);
});

test("axe finds nothing serious", async () => {
  for (const [width, colorScheme] of [[1440, "light"], [1440, "dark"], [390, "light"], [390, "dark"]]) {
    const { page } = await open(browser, address, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    assert.deepEqual(await faults(page), [], `${width} ${colorScheme}`);
    await page.keyboard.press("j");
    assert.deepEqual(await faults(page, "#bar"), [], `the foot at ${width} ${colorScheme}`);
    await page.getByRole("button", { name: "Wrong here", exact: true }).click();
    assert.deepEqual(await faults(page, "dialog"), [], `the form at ${width} ${colorScheme}`);
  }
});

test("it prints", async () => {
  const { page } = await open(browser, address);
  const paper = await page.pdf({ path: join(artefacts, "print.pdf"), format: "A4" });
  const pages = paper.toString("latin1").match(/\/Type \/Page\b/g).length;
  assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
  assert.equal(await page.locator("#agreed > details").evaluate((one) => one.open), true);
  // What is agreed takes a line for each fact.
  await page.emulateMedia({ media: "print" });
  const facts = await page.locator("#agreed .fact").evaluateAll((all) =>
    all.map((one) => [...one.children].filter((part) => getComputedStyle(part).display !== "none").map((part) => part.localName).join(" ")),
  );
  assert.ok(facts.length > 5 && facts.every((one) => one === "h3"), facts.join(", "));
});

test("the bar of contents and the reports can be reached on narrow screens", async () => {
  const phone = await open(browser, address, { viewport: { width: 390, height: 844 } });
  const heights = await phone.page.locator(".contents a").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.ok(Math.min(...heights) >= 44, `${heights}`);
  const tablet = await open(browser, address, { viewport: { width: 900, height: 900 } });
  const cut = () => tablet.page.locator(".panes").evaluate((one) => one.scrollWidth > one.clientWidth + 2);
  assert.equal(await cut(), false);
  assert.equal(await tablet.page.locator("#sideways").isVisible(), false);
  // Who asks for more than fit is told to scroll.
  await tablet.page.locator("[data-pane]").last().check();
  assert.equal(await cut(), true);
  assert.equal(await tablet.page.locator("#sideways").isVisible(), true);
  for (const width of [820, 900, 1280, 1440]) {
    const { page } = await open(browser, address, { viewport: { width, height: 900 } });
    const lines = await page.locator(".keys").evaluate((one) => one.getClientRects().length);
    assert.equal(lines, 1, `the keys at ${width}`);
  }
});

test("it fits the screen at every width", async () => {
  for (const width of [390, 820, 1440]) {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await open(browser, address, { viewport: { width, height: 900 }, colorScheme });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, `${widest} at ${width}`);
      // Long pages are taken as they are without what sticks to the screen.
      await page.evaluate(() => (document.querySelector(".contents").style.position = "static"));
      await page.screenshot({ path: join(artefacts, `page-${width}-${colorScheme}.png`), fullPage: true });
      await page.context().close();
    }
  }
});

test("development stories as pictures, on the screen, on paper and on the terminal", async () => {
  for (const name of ["tanker-orsova", "strike-valdemira", "fire-lintang"]) {
    const words = storyWords(name);
    const story = "file://" + pageOf(`${name}.html`, ...words);
    for (const width of [1440, 900, 390]) {
      for (const colorScheme of ["light", "dark"]) {
        const { page, seen, context } = await open(browser, story, { viewport: { width, height: 900 }, colorScheme });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${name} at ${width}`);
        assert.ok((await page.locator(".points li").count()) > 3, name);
        await page.evaluate(() => (document.querySelector(".contents").style.position = "static"));
        await page.screenshot({ path: join(artefacts, `${name}-${width}-${colorScheme}.png`), fullPage: true });
        if (width === 1440 && colorScheme === "light") {
          const paper = await page.pdf({ path: join(artefacts, `${name}.pdf`), format: "A4" });
          const pages = paper.toString("latin1").match(/\/Type \/Page\b/g).length;
          assert.ok(pages <= 3, `${name}: ${pages} pages`);
        }
        assert.deepEqual(seen.errors, []);
        await context.close();
      }
    }
    for (const columns of ["80", "120"]) {
      const shown = rapporteur("compare", ...words, "--all", "--width", columns);
      assert.ok(shown.split("\n").every((line) => [...line].length <= Number(columns)), `${name} at ${columns} columns`);
      writeFileSync(join(artefacts, `${name}-${columns}.txt`), shown);
    }
  }
});

// How many pixels that are ink in one picture are paper in the other.
async function lostInk(page, bare, marked) {
  const pictures = [bare, marked].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`);
  return page.evaluate(async (pictures) => {
    const [bare, marked] = await Promise.all(
      pictures.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    const light = (data, at) => (data[at] + data[at + 1] + data[at + 2]) / 3;
    let [ink, lost] = [0, 0];
    for (let at = 0; at < bare.length; at += 4) {
      if (light(bare, at) > 90) continue;
      ink += 1;
      if (light(marked, at) > 170) lost += 1;
    }
    return { ink, lost };
  }, pictures);
}

test("marks hide no letter", async () => {
  const { page } = await open(browser, address);
  const blank = await (await browser.newContext()).newPage();
  await page.locator("#differences tr.row").first().locator("a[data-to]").first().click();
  for (const place of ["#bar .passages", ".pane:not([hidden])"]) {
    // A busy machine paints late: the picture counts once two in a row are the same.
    const shot = async () => {
      let [before, now] = [Buffer.alloc(0), await page.locator(place).first().screenshot({ animations: "disabled" })];
      for (let tries = 0; tries < 20 && !now.equals(before); tries++) {
        await page.waitForTimeout(200);
        [before, now] = [now, await page.locator(place).first().screenshot({ animations: "disabled" })];
      }
      return now;
    };
    const marked = await shot();
    await page.evaluate((place) => {
      for (const mark of document.querySelectorAll(`${place} :is(mark, .mark, .on)`)) {
        Object.assign(mark.style, { background: "none", boxShadow: "none", textDecoration: "none", outline: "none" });
      }
    }, place);
    const { ink, lost } = await lostInk(blank, await shot(), marked);
    assert.ok(ink > 500, `${ink} pixels of ink at ${place}`);
    assert.ok(lost <= ink / 500, `${lost} of ${ink} pixels of ink are hidden at ${place}`);
  }
});

// Reports that each leave out other paragraphs of the samples.
function fifty() {
  const { reports } = JSON.parse(rapporteur("compare", "samples", "--format", "json"));
  const folder = temporary();
  for (let at = 0; at < 50; at++) {
    const { text, sections } = reports[at % reports.length];
    const points = Array.from(text);
    const story = sections.filter((one) => ["title", "heading", "paragraph"].includes(one.kind));
    const kept = story.filter((one, place) => place === 0 || (place * 7 + at * 3) % 5 > 1);
    const words = kept.map((one) => points.slice(one.start, one.end).join(""));
    writeFileSync(join(folder, `report-${String(at).padStart(2, "0")}.txt`), words.join("\n\n") + "\n");
  }
  return folder;
}

test("a story of fifty reports is below a megabyte and there in a second", async () => {
  const path = pageOf("fifty.html", fifty());
  const size = statSync(path).size;
  assert.ok(size < 1_048_576, `${size} bytes`);
  let best = Infinity;
  for (let tries = 0; tries < 3; tries++) {
    const { page, context } = await open(browser, "file://" + path);
    const time = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
    best = Math.min(best, time);
    await context.close();
  }
  assert.ok(best < 1000, `${best} ms`);
});
