//! Plants in events that both reports say have happened or will happen: negated, called off,
//! hedged.

use super::{Change, Item, Pair, Random, Side, everywhere};
use crate::marked::Sort;
use rapporteur::text::Span;

/// A verb that states an event as a fact.
struct Stated {
    word: usize,
    /// Its first auxiliary, if it has one.
    auxiliary: Option<usize>,
}

pub(super) fn add(pair: &Pair, random: &mut Random, items: &mut Vec<Item>) {
    for (stated, told) in told_by_both(pair) {
        let side = &pair.changed;
        let one = |change: Option<Change>| change.into_iter().collect::<Vec<Change>>();
        let made = [
            ("negation", one(negated(side, &told))),
            ("hedge", one(hedged(side, &told, random))),
            ("status", one(undone(side, &told, random))),
        ];
        for (kind, changes) in made.into_iter().filter(|made| !made.1.is_empty()) {
            items.push(pair.item(kind, stated.clone(), changes));
        }
    }
}

/// Such verbs in the changed report, with the places where the unchanged one states the same event.
fn told_by_both(pair: &Pair) -> Vec<(Vec<Span>, Stated)> {
    let mut found = Vec::new();
    for sentence in 0..pair.changed.all.parse.sentences.len() {
        let linked: Vec<usize> = pair.links.iter().filter(|link| link.1 == sentence).map(|link| link.0).collect();
        if linked.is_empty() || !pair.changed.is_sentence(sentence) {
            continue;
        }
        for word in pair.changed.words(sentence) {
            let Some(told) = stated(&pair.changed, word).filter(|_| is_told_once(pair, word)) else { continue };
            let verbs = linked.iter().flat_map(|&a| pair.kept.words(a));
            let same = verbs.filter(|&other| is_same(pair, other, word) && stated(&pair.kept, other).is_some());
            if same.count() > 0 {
                let everywhere = everywhere(&pair.kept, |other| is_same(pair, other, word));
                found.push((everywhere.iter().map(|&other| pair.kept.word(other).span).collect(), told));
            }
        }
    }
    found
}

/// True if no other verb in the changed report expresses the same event, so that the change does
/// not make it contradict itself.
fn is_told_once(pair: &Pair, word: usize) -> bool {
    let side = &pair.changed;
    let verbs = (0..side.all.words.len()).filter(|&other| other != word && side.word(other).upos == "VERB");
    let mine = instances(side, word);
    let is_other = |other: usize| {
        side.word(other).lemma == side.word(word).lemma
            || instances(side, other).iter().any(|instance| mine.contains(instance))
    };
    !verbs.into_iter().any(is_other)
}

/// The labelled events that a word expresses.
fn instances(side: &Side, word: usize) -> Vec<String> {
    let span = side.word(word).span;
    side.marks_of(Sort::Event)
        .filter(|mark| mark.span.overlaps(span) && mark.span.len() <= span.len() + 12)
        .filter_map(|mark| mark.instance.clone())
        .collect()
}

/// True if both words express the same labelled event or, without labels, are the same verb.
fn is_same(pair: &Pair, kept: usize, changed: usize) -> bool {
    if !pair.is_labelled {
        return pair.kept.word(kept).lemma == pair.changed.word(changed).lemma;
    }
    let theirs = instances(&pair.kept, kept);
    instances(&pair.changed, changed).iter().any(|instance| theirs.contains(instance))
}

/// A finite verb in the past tense or with an auxiliary of fact or future, outside quotations and
/// conditions, without negation and hedge.
fn stated(side: &Side, word: usize) -> Option<Stated> {
    let found = side.word(word);
    let is_saying = ["say", "tell", "add", "announce", "report", "be", "have", "do"].contains(&found.lemma.as_str());
    if found.upos != "VERB" || is_saying || side.is_quoted(found.span) {
        return None;
    }
    let mut auxiliary = None;
    for other in side.words(found.sentence as usize) {
        let below = side.word(other).head == Some(word as u32);
        let relation = side.word(other).relation.as_str();
        if below && matches!(relation, "aux" | "aux:pass") && other < word {
            let form = side.lower(Some(other));
            let is_plain = matches!(
                form.as_str(),
                "was" | "were" | "is" | "are" | "has" | "have" | "had" | "will" | "been" | "be" | "being"
            );
            if !is_plain {
                return None;
            }
            auxiliary = auxiliary.or(Some(other));
        }
        if below && matches!(relation, "advmod" | "mark") && is_hedge(&side.lower(Some(other))) {
            return None;
        }
    }
    let is_finite = match found.xpos.as_str() {
        "VBD" => true,
        "VBN" | "VBG" | "VB" => auxiliary.is_some_and(|auxiliary| side.lower(Some(auxiliary)) != "being"),
        _ => false,
    };
    let is_clause = ["root", "conj", "ccomp", "parataxis", "acl:relcl"].contains(&found.relation.as_str());
    (is_finite && is_clause).then_some(Stated { word, auxiliary })
}

fn is_hedge(word: &str) -> bool {
    [
        "not",
        "n't",
        "n’t",
        "never",
        "if",
        "whether",
        "unless",
        "reportedly",
        "allegedly",
        "probably",
        "possibly",
        "almost",
        "nearly",
        "perhaps",
        "likely",
    ]
    .contains(&word)
}

fn negated(side: &Side, told: &Stated) -> Option<Change> {
    let verb = side.word(told.word);
    Some(match told.auxiliary {
        Some(auxiliary) => after_auxiliary(side, told, auxiliary, "not"),
        None if verb.xpos == "VBD" => Change { span: verb.span, words: format!("did not {}", verb.lemma) },
        None => return None,
    })
}

/// Inserts a word after the auxiliary.
fn after_auxiliary(side: &Side, told: &Stated, auxiliary: usize, word: &str) -> Change {
    let first = side.word(auxiliary).span;
    let span = first.join(side.word(told.word).span);
    let rest = Span { start: first.end, end: span.end }.of(side.text);
    Change { span, words: format!("{} {word}{rest}", first.of(side.text)) }
}

fn hedged(side: &Side, told: &Stated, random: &mut Random) -> Option<Change> {
    let hedge = *random.pick(&["probably", "reportedly", "allegedly", "possibly"])?;
    let verb = side.word(told.word);
    Some(match told.auxiliary {
        Some(auxiliary) => after_auxiliary(side, told, auxiliary, hedge),
        None => Change { span: verb.span, words: format!("{hedge} {}", verb.span.of(side.text)) },
    })
}

/// Verbs for what happens to somebody, which cannot be called off.
const HAPPENS: [&str; 22] = [
    "become", "collapse", "crash", "die", "drown", "fall", "feel", "hear", "hit", "injure", "know", "lose", "see",
    "slip", "strike", "suffer", "survive", "think", "trap", "want", "watch", "wound",
];

/// Changes the event to one that failed, was put off or was called off.
fn undone(side: &Side, told: &Stated, random: &mut Random) -> Option<Change> {
    let verb = side.word(told.word);
    if HAPPENS.contains(&verb.lemma.as_str()) {
        return None;
    }
    let has = if subject_is_many(side, told.word) { "have" } else { "has" };
    match told.auxiliary {
        None if verb.xpos == "VBD" => {
            let phrases =
                ["failed to".to_string(), format!("{has} cancelled plans to"), format!("{has} postponed plans to")];
            let phrase = random.pick(&phrases)?;
            Some(Change { span: verb.span, words: format!("{phrase} {}", verb.lemma) })
        }
        Some(auxiliary) if side.lower(Some(auxiliary)) == "will" && auxiliary + 1 == told.word && verb.xpos == "VB" => {
            let span = side.word(auxiliary).span.join(verb.span);
            let phrase = random.pick(&["cancelled plans to", "postponed plans to"])?;
            Some(Change { span, words: format!("{has} {phrase} {}", verb.lemma) })
        }
        _ => None,
    }
}

fn subject_is_many(side: &Side, verb: usize) -> bool {
    let words = side.words(side.word(verb).sentence as usize);
    let mut subjects = words.filter(|&at| side.word(at).head == Some(verb as u32) && side.word(at).relation == "nsubj");
    subjects.next().is_some_and(|at| {
        matches!(side.word(at).xpos.as_str(), "NNS" | "NNPS")
            || matches!(side.lower(Some(at)).as_str(), "they" | "we" | "i" | "you")
    })
}
