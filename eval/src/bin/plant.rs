//! Plants differences in real reports and checks whether the comparison shows them: `plant
//! FOLDER... [--part PART] [--models FOLDER] [--seed N] [--each N] [--only KIND] [--story NAME]
//! [--whole] [--show] [--figures]`. A folder is that of ECB+ or MEANTIME, or has one folder for
//! each story, with reports in any format that the program reads. With `--whole` all reports of a
//! story are compared, else two.

use eval::figures;
use eval::plant::judge::{Verdict, cites, judge};
use eval::plant::random::Random;
use eval::plant::splice::{Spliced, splice};
use eval::plant::{Item, places};
use eval::reader::{self, Understood};
use eval::setting::Form;
use eval::stories::{self, Story};
use rapporteur::comparison::Comparison;
use rapporteur::report::Report;
use rapporteur::story::ReportId;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

struct Settings {
    each: usize,
    is_whole: bool,
    is_shown: bool,
    only: Option<String>,
    story: Option<String>,
    seed: u64,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or("val".into());
    let models = figures::option(&mut arguments, "--models").unwrap_or("models".into());
    let number = |text: Option<String>, default: u64| text.and_then(|text| text.parse().ok()).unwrap_or(default);
    let settings = Settings {
        seed: number(figures::option(&mut arguments, "--seed"), 1),
        each: number(figures::option(&mut arguments, "--each"), 50) as usize,
        only: figures::option(&mut arguments, "--only"),
        story: figures::option(&mut arguments, "--story"),
        is_whole: figures::flag(&mut arguments, "--whole"),
        is_shown: figures::flag(&mut arguments, "--show"),
    };
    if arguments.is_empty() {
        return Err("usage: plant FOLDER... [--part PART] [--models FOLDER] [--seed N] [--each N] [--only KIND] \
             [--story NAME] [--whole] [--show] [--figures]"
            .into());
    }
    let model = reader::load(Path::new(&models))?;
    let understand = |report: &Report| reader::of_several(report.clone(), &model);
    let mut all = Vec::new();
    for folder in &arguments {
        let mut read = stories::read(Path::new(folder), &part, Form::Page)?;
        read.retain(|story| settings.story.as_ref().is_none_or(|wanted| *wanted == story.name));
        for story in read {
            let understood = story.documents.iter().map(|document| understand(&document.report)).collect();
            all.push((story, understood));
        }
    }
    let items = chosen(&all, &settings);
    let mut counts: BTreeMap<(bool, &'static str), Counts> = BTreeMap::new();
    let mut befores: HashMap<(usize, usize, usize), Comparison> = HashMap::new();
    for (story, item) in &items {
        let spliced = splice(&all[*story].1[item.changed].0, &item.changes);
        let changed = understand(&spliced.report);
        let verdict = run(&all[*story], *story, item, &spliced, changed, &mut befores, &settings);
        counts.entry((item.is_control, item.kind)).or_default().add(&verdict);
    }
    print(&counts, wants_figures);
    Ok(())
}

#[derive(Default, Clone, Copy)]
struct Counts {
    items: usize,
    right: usize,
    was_there: usize,
    other_kind: usize,
    wrong: usize,
    disturbed: usize,
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        if verdict.was_there {
            self.was_there += 1;
            return;
        }
        self.items += 1;
        self.right += usize::from(verdict.is_right);
        self.other_kind += usize::from(verdict.is_other_kind && !verdict.is_right);
        self.wrong += verdict.wrong.len();
        self.disturbed += usize::from(!verdict.wrong.is_empty());
    }
}

/// The wanted number of items of each kind, each place once, with a random other report; spread
/// over the stories.
fn chosen(all: &[(Story, Vec<Understood>)], settings: &Settings) -> Vec<(usize, Item)> {
    let mut random = Random::new(settings.seed);
    let mut by_kind: BTreeMap<(bool, &'static str), Vec<(usize, Item)>> = BTreeMap::new();
    for (at, (story, understood)) in all.iter().enumerate() {
        for item in places::find(story, understood, &mut random) {
            by_kind.entry((item.is_control, item.kind)).or_default().push((at, item));
        }
    }
    let mut found = Vec::new();
    for ((is_control, kind), mut items) in by_kind {
        let is_wanted = settings.only.as_deref().is_none_or(|only| only == kind);
        random.shuffle(&mut items);
        let mut seen = HashSet::new();
        items.retain(|(story, item)| {
            seen.insert((*story, item.changed, item.changes[0].span, item.changes.len() > 1 && is_control))
        });
        let most = if is_control { settings.each / 3 } else { settings.each };
        let spread = spread(items, most);
        found.extend(spread.into_iter().filter(|_| is_wanted));
    }
    found
}

/// At most `most` items, taken from each story in turn.
fn spread(items: Vec<(usize, Item)>, most: usize) -> Vec<(usize, Item)> {
    let mut turns: BTreeMap<usize, usize> = BTreeMap::new();
    let mut numbered: Vec<(usize, (usize, Item))> = Vec::new();
    for item in items {
        let turn = turns.entry(item.0).or_default();
        numbered.push((*turn, item));
        *turn += 1;
    }
    numbered.sort_by_key(|numbered| (numbered.0, numbered.1.0));
    numbered.into_iter().take(most).map(|numbered| numbered.1).collect()
}

fn run(
    (story, understood): &(Story, Vec<Understood>),
    number: usize,
    item: &Item,
    spliced: &Spliced,
    changed: Understood,
    befores: &mut HashMap<(usize, usize, usize), Comparison>,
    settings: &Settings,
) -> Verdict {
    let of_pair = |last: Understood| vec![understood[item.kept].clone(), last];
    let of_all = |last: Understood| {
        let mut reports = understood.clone();
        reports[item.changed] = last;
        reports
    };
    let compare = |last: Understood| {
        let reports = if settings.is_whole { of_all(last) } else { of_pair(last) };
        rapporteur::compare(&rapporteur::merge(reports, &[]))
    };
    let key = if settings.is_whole { (number, 0, 0) } else { (number, item.kept, item.changed) };
    let before = befores.entry(key).or_insert_with(|| compare(understood[item.changed].clone()));
    let after = compare(changed);
    let ids = if settings.is_whole { (item.kept, item.changed) } else { (0, 1) };
    let ids = (ReportId(ids.0 as u32), ReportId(ids.1 as u32));
    let verdict = judge(item, spliced, ids, before, &after);
    if settings.is_shown && !verdict.was_there {
        show(story, understood, item, spliced, ids, &after, &verdict);
    }
    verdict
}

fn show(
    story: &Story,
    understood: &[Understood],
    item: &Item,
    spliced: &Spliced,
    ids: (ReportId, ReportId),
    after: &Comparison,
    verdict: &Verdict,
) {
    let is_fine = verdict.wrong.is_empty() && (item.is_control || verdict.is_right);
    if is_fine {
        return;
    }
    let names = (&story.documents[item.kept].name, &story.documents[item.changed].name);
    println!("\n{} {} / {} {}", item.kind, names.0, names.1, if verdict.is_right { "right" } else { "" });
    let kept = &understood[item.kept].0.text;
    for span in item.stated.iter().take(2) {
        println!("   A {}", line(kept, span.start, span.end));
    }
    for span in spliced.new.iter().take(3) {
        println!("   B {}", line(&spliced.report.text, span.start, span.end));
    }
    let is_near = |row: &rapporteur::comparison::Row| {
        let places = cites(row, ids.1);
        let is_there = places.iter().any(|span| spliced.new.iter().any(|new| new.overlaps(*span)));
        is_there && !row.agreement.is_of_one()
    };
    for (at, row) in after.rows.iter().enumerate() {
        let is_wrong = verdict.wrong.contains(&at);
        if is_wrong || is_near(row) {
            let words = |id: ReportId, text: &str| {
                let list: Vec<String> =
                    cites(row, id).iter().take(4).map(|span| span.of(text).replace('\n', " ")).collect();
                list.join(" | ")
            };
            let mark = if is_wrong { "WRONG" } else { "     " };
            println!(
                "   {mark} {:?} {:?} {}: {} // {}",
                row.agreement,
                row.slot,
                row.rule,
                words(ids.0, kept),
                words(ids.1, &spliced.report.text)
            );
        }
    }
}

/// The line around a place, with the place in brackets.
fn line(text: &str, start: u32, end: u32) -> String {
    let (start, end) = (start as usize, end as usize);
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[end..].find('\n').map_or(text.len(), |at| at + end);
    format!("{}[{}]{}", &text[first..start], text[start..end].replace('\n', " "), &text[end..last])
}

fn print(counts: &BTreeMap<(bool, &'static str), Counts>, wants_figures: bool) {
    println!(
        "{:12} {:>6} {:>6} {:>7} {:>11} {:>6} {:>6}",
        "planted", "items", "right", "recall", "other kind", "wrong", "before"
    );
    let mut total = [Counts::default(); 2];
    for ((is_control, kind), count) in counts {
        let sum = &mut total[usize::from(*is_control)];
        sum.items += count.items;
        sum.right += count.right;
        sum.wrong += count.wrong;
        sum.other_kind += count.other_kind;
        sum.disturbed += count.disturbed;
        sum.was_there += count.was_there;
        if *is_control {
            println!("{kind:12} {:6} {:>6} {:>7} {:>11} {:6}", count.items, "", "", "", count.wrong);
        } else {
            let recall = count.right as f64 / count.items.max(1) as f64;
            println!(
                "{kind:12} {:6} {:6} {recall:7.3} {:11} {:6} {:6}",
                count.items, count.right, count.other_kind, count.wrong, count.was_there
            );
        }
    }
    let [planted, controls] = total;
    let recall = planted.right as f64 / planted.items.max(1) as f64;
    let precision = planted.right as f64 / (planted.right + planted.wrong + controls.wrong).max(1) as f64;
    let quiet = 1.0 - controls.disturbed as f64 / controls.items.max(1) as f64;
    println!("planted {} items, controls {} items", planted.items, controls.items);
    println!("precision {precision:.3} recall {recall:.3}, controls without a difference {quiet:.3}");
    if wants_figures {
        figures::print("all", "precision", precision);
        figures::print("all", "recall", recall);
        figures::print("all", "controls", quiet);
    }
}
