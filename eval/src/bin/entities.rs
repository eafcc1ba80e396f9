//! Scores who is who over reports: `entities FOLDER [MODELS] [--show] [--figures]`, where
//! FOLDER is MEANTIME (`intra_cross-doc`). Each topic is read as one story.
//!
//! The labelled mentions in sentences 0 and 2 to 5 are clustered, singletons included: by the
//! labels, by the program (a mention that it does not find is a cluster of its own), and by equal
//! words, ignoring case.

use eval::coreference::{Scores, compare};
use eval::reader;
use eval::setting::Form;
use eval::stories::{self, Story};
use eval::{alignment, figures};
use rapporteur::story::{EntityId, ReportId};
use rapporteur::text::Id;
use rapporteur_nn::Model;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// A labelled mention, with its cluster on each side.
struct Mention {
    /// Its report and its words.
    shown: String,
    words: String,
    gold: String,
    ours: String,
    is_name: bool,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let shows = figures::flag(&mut arguments, "--show");
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: entities FOLDER [MODELS] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let stories = stories::read_meantime(Path::new(folder), Form::Labelled)?;
    let mentions: Vec<Mention> = stories.iter().flat_map(|story| mentions_of(story, &model)).collect();
    if shows {
        show(&mentions);
    }
    println!(
        "{:<26} {:>8} {:>20} {:>20} {:>20} {:>6}",
        "", "mentions", "MUC P R F", "B³ P R F", "CEAFe P R F", "CoNLL"
    );
    for (part, names_only) in [("all", false), ("names", true)] {
        let counted: Vec<&Mention> = mentions.iter().filter(|mention| mention.is_name || !names_only).collect();
        let gold = clusters(&counted, |mention| &mention.gold);
        for (row, response) in [
            ("program", clusters(&counted, |mention| &mention.ours)),
            ("equal-words", clusters(&counted, |mention| &mention.words)),
        ] {
            let scores = compare(&gold, &response);
            print(&format!("{part}, {row}"), counted.len(), scores);
            if wants_figures {
                figures::print(part, &format!("{row}-conll-f1"), scores.conll_f1());
            }
        }
        let (precision, recall) = across(&counted);
        println!("{part}, pairs in two reports: P {precision:.3}, R {recall:.3}");
        if wants_figures {
            figures::print(part, "pairs-across-precision", precision);
            figures::print(part, "pairs-across-recall", recall);
        }
    }
    Ok(())
}

fn mentions_of(labelled: &Story, model: &Model) -> Vec<Mention> {
    let Story { name: topic, documents, .. } = labelled;
    let read = documents.iter().map(|one| reader::of_several(one.report.clone(), model));
    let story = rapporteur::merge(read.collect(), &[]);
    let mut entity_of = HashMap::new();
    for (id, entity) in story.entities.pairs() {
        entity_of.extend(entity.chains.iter().map(|&chain| (chain, id)));
    }
    let mut found = Vec::new();
    for (number, one) in documents.iter().enumerate() {
        let report = ReportId::from_index(number);
        let (read, all) = &story.reports[report];
        let (mention_of, chain_of) = (all.mentions_by_word(), all.chains_by_mention());
        for mark in one.marks.iter().filter(|mark| mark.tag == "ENTITY_MENTION") {
            let id = mark.id();
            let Some((_, head)) = alignment::head(all, &[mark.span]) else { continue };
            let chain = mention_of[head].and_then(|mention| chain_of[mention.index()]);
            let entity: Option<&EntityId> = chain.and_then(|chain| entity_of.get(&(report, chain)));
            let ours = match (entity, chain) {
                (Some(entity), _) => format!("{topic} {}", entity.0),
                (None, Some(chain)) => format!("{topic} {number} {}", chain.0),
                (None, None) => format!("{topic} {number} alone {id}"),
            };
            let words = mark.span.of(&read.text);
            found.push(Mention {
                shown: format!("{number} {words}"),
                words: format!("{topic} {}", words.to_lowercase()),
                gold: match mark.refers.as_deref().map(|thing| (thing, one.shared(thing))) {
                    Some((_, Some(shared))) => format!("{topic} {shared}"),
                    Some((thing, None)) => format!("{topic} {number} {thing}"),
                    None => format!("{topic} {number} alone {id}"),
                },
                ours,
                is_name: mark.attributes.get("syntactic_type").is_some_and(|kind| kind == "NAM"),
            });
        }
    }
    found
}

fn clusters<'a>(mentions: &[&'a Mention], side: impl Fn(&'a Mention) -> &'a String) -> Vec<Vec<u32>> {
    let mut found: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (number, mention) in mentions.iter().enumerate() {
        found.entry(side(mention)).or_default().push(number as u32);
    }
    found.into_values().collect()
}

fn print(name: &str, count: usize, scores: Scores) {
    let [muc, b_cubed, ceaf_e] = [scores.muc, scores.b_cubed, scores.ceaf_e].map(|measure| {
        let [p, r, f] = [measure.precision.value(), measure.recall.value(), measure.f1()].map(|value| 100.0 * value);
        format!("{p:6.2} {r:6.2} {f:6.2}")
    });
    println!("{name:<26} {count:>8} {muc:>20} {b_cubed:>20} {ceaf_e:>20} {:>6.2}", 100.0 * scores.conll_f1());
}

/// Precision and recall for pairs of mentions in different reports.
fn across(mentions: &[&Mention]) -> (f64, f64) {
    let report = |mention: &Mention| mention.shown.split(' ').next().map(str::to_string);
    let (mut both, mut ours, mut gold) = (0.0, 0.0, 0.0);
    for (place, one) in mentions.iter().enumerate() {
        for other in mentions[..place].iter().filter(|other| report(one) != report(other)) {
            let (found, labelled) = (one.ours == other.ours, one.gold == other.gold);
            ours += f64::from(u8::from(found));
            gold += f64::from(u8::from(labelled));
            both += f64::from(u8::from(found && labelled));
        }
    }
    (both / f64::max(ours, 1.0), both / f64::max(gold, 1.0))
}

/// Prints the parts of each labelled entity that the program splits, and of each of the program's
/// entities that the labels split.
fn show(mentions: &[Mention]) {
    type Side = fn(&Mention) -> &String;
    let sides: [(&str, Side, Side); 2] = [
        ("split", |mention| &mention.gold, |mention| &mention.ours),
        ("mixed", |mention| &mention.ours, |mention| &mention.gold),
    ];
    for (what, whole, part) in sides {
        let mut wholes: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
        for mention in mentions {
            wholes.entry(whole(mention)).or_default().entry(part(mention)).or_default().push(&mention.shown);
        }
        for (name, parts) in wholes.iter().filter(|(_, parts)| parts.len() > 1) {
            println!("{what} {name}");
            parts.values().for_each(|parts| println!("    {}", parts.join(" | ")));
        }
    }
}
