//! Scores coreference: `coreference FOLDER [MODELS] [--part PART] [--show] [--figures]`.
//! FOLDER is GUM (`dep`, `splits.tsv`; PART is `dev` unless given, or `all`) or
//! MEANTIME (`intra-doc`). Words and sentences are the labelled ones on GUM and
//! the program's own on MEANTIME; everything else is the program's.
//!
//! Mentions are compared by their head words.

use eval::coreference::{Measure, Scores, compare, without_singletons};
use eval::entities::{self, Mention};
use eval::marked::Document;
use eval::{conllu, corpus, figures, reader};
use rapporteur::annotations::{Annotations, MentionForm, Parse, Reference};
use rapporteur::report::Report;
use rapporteur_desk::reading;
use rapporteur_nn::Model;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Genres of GUM whose texts are not licensed for commercial use, so nothing was trained on them.
const CLOSED: [&str; 5] = ["essay", "fiction", "letter", "podcast", "whow"];

/// An annotated text with its labels.
struct Text {
    name: String,
    /// The data sets that it belongs to.
    sets: Vec<&'static str>,
    gold: Vec<Mention>,
    ours: Vec<Vec<OurMention>>,
    /// Clusters of head words according to the scorer alone.
    scored: Vec<Vec<u32>>,
    /// Words with their left context, for display.
    words: Vec<String>,
}

/// A mention in one of the program's chains.
#[derive(Clone, Copy)]
struct OurMention {
    head: u32,
    form: MentionForm,
}

fn main() -> Result<(), String> {
    let (mut arguments, wants_figures) = figures::arguments();
    let part = figures::option(&mut arguments, "--part").unwrap_or_else(|| "dev".into());
    let shows = figures::flag(&mut arguments, "--show");
    let (folder, models) = match arguments.as_slice() {
        [folder] => (folder.as_str(), "models"),
        [folder, models] => (folder.as_str(), models.as_str()),
        _ => return Err("usage: coreference FOLDER [MODELS] [--part PART] [--show] [--figures]".into()),
    };
    let model = reader::load(Path::new(models))?;
    let folder = Path::new(folder);
    let texts = if folder.join("intra-doc").is_dir() { meantime(folder, &model)? } else { gum(folder, &part, &model)? };
    if shows {
        texts.iter().for_each(show);
    }
    let sets: HashSet<&str> = texts.iter().flat_map(|text| text.sets.iter().copied()).collect();
    let sets: Vec<&str> = ["all", "open", "news", "all-news"].into_iter().filter(|set| sets.contains(set)).collect();
    let of = |set: &str| texts.iter().filter(|text| text.sets.contains(&set)).collect::<Vec<&Text>>();
    print_clusters(&sets, of, wants_figures);
    print_pairs(&sets, of, wants_figures);
    Ok(())
}

/// The documents of the part, and all news documents for the pairs.
fn gum(folder: &Path, part: &str, model: &Model) -> Result<Vec<Text>, String> {
    let own = conllu::files(folder, part)?;
    let mut paths = own.clone();
    paths.extend(conllu::files(folder, "all")?.into_iter().filter(|path| conllu::genre(path) == "news"));
    paths.sort();
    paths.dedup();
    let mut texts = Vec::new();
    for path in paths {
        let genre = conllu::genre(&path);
        let mut sets = Vec::new();
        if own.contains(&path) {
            sets.push("all");
            if !CLOSED.contains(&genre.as_str()) {
                sets.push("open");
            }
            if genre == "news" {
                sets.push("news");
            }
        }
        if genre == "news" {
            sets.push("all-news");
        }
        for labelled in conllu::read(&path)? {
            let (all, scored) = read(&labelled.report, conllu::parse(&labelled), model);
            let gold = entities::of_gum(&labelled);
            texts.push(text(&labelled.name, sets.clone(), gold, &labelled.report.text, &all, scored));
        }
    }
    Ok(texts)
}

fn meantime(folder: &Path, model: &Model) -> Result<Vec<Text>, String> {
    let read = |labelled: Document| {
        let (all, scored) = read(&labelled.report, rapporteur::parse(&labelled.report), model);
        let gold = entities::of_meantime(&labelled, &all);
        text(&labelled.name, vec!["all"], gold, &labelled.report.text, &all, scored)
    };
    Ok(corpus::read_all(&folder.join("intra-doc"))?.into_iter().map(read).collect())
}

/// The annotations of a report, and the clusters of the scorer alone.
fn read(report: &Report, parse: Parse, model: &Model) -> (Annotations, Vec<Vec<u32>>) {
    let hints = reading::hints(report, &parse, model);
    let scored = scored(&hints.references);
    (rapporteur::annotate(report, parse, &hints), scored)
}

/// Links every mention to its most likely antecedent, unless having none is more likely.
fn scored(references: &[Reference]) -> Vec<Vec<u32>> {
    let mut cluster_of: HashMap<u32, usize> = HashMap::new();
    let mut clusters: Vec<Vec<u32>> = Vec::new();
    for run in references.chunk_by(|one, other| one.later == other.later) {
        let none = 1.0 - run.iter().map(|reference| reference.score).sum::<f32>();
        let best = run.iter().max_by(|one, other| one.score.total_cmp(&other.score));
        let Some(best) = best.filter(|best| best.score > none) else { continue };
        let cluster = *cluster_of.entry(best.earlier).or_insert_with(|| {
            clusters.push(vec![best.earlier]);
            clusters.len() - 1
        });
        cluster_of.insert(best.later, cluster);
        clusters[cluster].push(best.later);
    }
    clusters
}

fn text(
    name: &str,
    sets: Vec<&'static str>,
    gold: Vec<Mention>,
    words: &str,
    all: &Annotations,
    scored: Vec<Vec<u32>>,
) -> Text {
    let mention = |id: &rapporteur::annotations::MentionId| {
        let mention = &all.mentions[*id];
        OurMention { head: mention.head, form: mention.form }
    };
    let chain = |chain: &rapporteur::annotations::Chain| {
        let mut mentions: Vec<OurMention> = chain.mentions.iter().map(mention).collect();
        mentions.sort_by_key(|mention| mention.head);
        mentions.dedup_by_key(|mention| mention.head);
        mentions
    };
    Text {
        name: name.to_string(),
        sets,
        gold,
        ours: all.chains.iter().map(chain).collect(),
        scored,
        words: all.words.iter().map(|word| word.span.of(words).to_string()).collect(),
    }
}

/// Prints MUC, B³ and CEAFe without singletons: of the program's chains against all labelled
/// mentions; then without appositions and predicates, which are left out on both sides; then of the
/// clusters of the scorer alone. The program joins names by rules, and uses the scorer only where
/// it is sure.
fn print_clusters<'a>(sets: &[&str], of: impl Fn(&str) -> Vec<&'a Text>, wants_figures: bool) {
    println!(
        "{:<26} {:>5} {:>20} {:>20} {:>20} {:>20} {:>6}",
        "", "texts", "mentions P R F", "MUC P R F", "B³ P R F", "CEAFe P R F", "CoNLL"
    );
    for set in sets.iter().filter(|set| **set != "all-news") {
        for (row, referring_only) in [("", false), ("referring", true), ("scorer", false)] {
            let texts = of(set);
            let mut sum = Scores::default();
            for text in &texts {
                let chains =
                    || text.ours.iter().map(|chain| chain.iter().map(|mention| mention.head).collect()).collect();
                let response = if row == "scorer" { text.scored.clone() } else { chains() };
                sum.add(clusters(text, &response, referring_only));
            }
            let name = if row.is_empty() { set.to_string() } else { format!("{set}, {row}") };
            let [mentions, muc, b_cubed, ceaf_e] = [sum.mentions, sum.muc, sum.b_cubed, sum.ceaf_e].map(percent);
            println!(
                "{name:<26} {:>5} {mentions:>20} {muc:>20} {b_cubed:>20} {ceaf_e:>20} {:>6.2}",
                texts.len(),
                100.0 * sum.conll_f1()
            );
            if wants_figures && row == "scorer" {
                figures::print(set, "scorer-conll-f1", sum.conll_f1());
            }
            if wants_figures && row.is_empty() {
                let named = [("muc", sum.muc), ("b-cubed", sum.b_cubed), ("ceaf-e", sum.ceaf_e)];
                figures::print(set, "conll-f1", sum.conll_f1());
                named.iter().for_each(|(name, measure)| figures::print(set, name, measure.f1()));
            }
        }
    }
}

fn percent(measure: Measure) -> String {
    let [p, r, f] = [measure.precision.value(), measure.recall.value(), measure.f1()].map(|value| 100.0 * value);
    format!("{p:6.2} {r:6.2} {f:6.2}")
}

fn clusters(text: &Text, response: &[Vec<u32>], referring_only: bool) -> Scores {
    let left_out: HashSet<u32> =
        text.gold.iter().filter(|mention| referring_only && !mention.refers).map(|mention| mention.head).collect();
    let counts = |head: &u32| !left_out.contains(head);
    let mut key: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for mention in text.gold.iter().filter(|mention| counts(&mention.head)) {
        key.entry(mention.cluster).or_default().push(mention.head);
    }
    let key: Vec<Vec<u32>> = key.into_values().collect();
    let heads = |chain: &Vec<u32>| chain.iter().copied().filter(counts).collect();
    let response: Vec<Vec<u32>> = response.iter().map(heads).collect();
    compare(&without_singletons(&key), &without_singletons(&response))
}

/// A link from a mention to the nearest earlier one in the program's chain, among labelled
/// mentions.
struct Pair {
    from: u32,
    to: u32,
    form: MentionForm,
    is_right: bool,
}

fn pairs(text: &Text) -> Vec<Pair> {
    let cluster: HashMap<u32, u32> = text.gold.iter().map(|mention| (mention.head, mention.cluster)).collect();
    let mut found = Vec::new();
    for chain in &text.ours {
        let known: Vec<OurMention> =
            chain.iter().copied().filter(|mention| cluster.contains_key(&mention.head)).collect();
        for two in known.windows(2) {
            let is_right = cluster[&two[0].head] == cluster[&two[1].head];
            found.push(Pair { from: two[1].head, to: two[0].head, form: two[1].form, is_right });
        }
    }
    found
}

#[derive(Clone, Copy, Default)]
struct Count {
    right: u32,
    all: u32,
}

impl Count {
    fn add(&mut self, is_right: bool) {
        self.right += u32::from(is_right);
        self.all += 1;
    }

    fn share(self) -> f64 {
        f64::from(self.right) / f64::from(self.all.max(1))
    }
}

/// Prints the precision of the program's links by the program's form of mention, and the recall of
/// labelled mentions with an antecedent by the labelled form.
fn print_pairs<'a>(sets: &[&str], of: impl Fn(&str) -> Vec<&'a Text>, wants_figures: bool) {
    use MentionForm::{Name, Nominal, Pronoun};
    let forms: [(&str, &[MentionForm]); 5] = [
        ("names", &[Name]),
        ("pronouns", &[Pronoun]),
        ("names-and-pronouns", &[Name, Pronoun]),
        ("nominals", &[Nominal]),
        ("any", &[Name, Pronoun, Nominal]),
    ];
    println!("\n{:<12} {:<20} {:>26} {:>26}", "links", "", "precision", "recall");
    for set in sets {
        for (form, members) in forms {
            let (mut precision, mut recall) = (Count::default(), Count::default());
            for text in of(set) {
                let pairs = pairs(text);
                pairs.iter().filter(|pair| members.contains(&pair.form)).for_each(|pair| precision.add(pair.is_right));
                let right: HashSet<u32> = pairs.iter().filter(|pair| pair.is_right).map(|pair| pair.from).collect();
                let later = with_antecedent(&text.gold).filter(|mention| members.contains(&mention.form));
                later.for_each(|mention| recall.add(right.contains(&mention.head)));
            }
            let shown = |count: Count| format!("{:.3} ({:>4} of {:>5})", count.share(), count.right, count.all);
            println!("{set:<12} {form:<20} {:>26} {:>26}", shown(precision), shown(recall));
            if wants_figures {
                figures::print(set, &format!("{form}-precision"), precision.share());
                figures::print(set, &format!("{form}-recall"), recall.share());
            }
        }
    }
}

/// Labelled mentions with an earlier mention of the same entity.
fn with_antecedent(gold: &[Mention]) -> impl Iterator<Item = &Mention> {
    let mut seen = HashSet::new();
    gold.iter().filter(move |mention| !seen.insert(mention.cluster))
}

/// Prints each wrong link, and each labelled name or pronoun without a right one.
fn show(text: &Text) {
    let around = |head: u32| {
        let (first, last) = ((head as usize).saturating_sub(6), (head as usize + 5).min(text.words.len()));
        let marked =
            |at: usize| if at == head as usize { format!("[{}]", text.words[at]) } else { text.words[at].clone() };
        (first..last).map(marked).collect::<Vec<String>>().join(" ")
    };
    let pairs = pairs(text);
    for pair in pairs.iter().filter(|pair| !pair.is_right) {
        println!("wrong  {:?} {}: {} -> {}", pair.form, text.name, around(pair.from), around(pair.to));
    }
    let right: HashSet<u32> = pairs.iter().filter(|pair| pair.is_right).map(|pair| pair.from).collect();
    for mention in with_antecedent(&text.gold).filter(|mention| !right.contains(&mention.head)) {
        println!("missed {:?} {}: {}", mention.form, text.name, around(mention.head));
    }
    println!();
}
