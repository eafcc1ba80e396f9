//! Phrases that name or refer to someone or something: names first, then
//! pronouns, then nominals of people, organisations and places, and of
//! whatever else is spoken of twice.
//! Begin with [`find`].

use crate::annotations::{Annotations, EntityKind, Hints, Mention, MentionForm, SentenceHint};
use crate::english::{
    A, AN, APOSTROPHE_S, CAPITAL_A, CAPITAL_THE, CURLY_APOSTROPHE_S, HE, I, IT, OF, SHE, THE, THEN, THEY, WE, YOU,
    YOUR, YOURS,
};
use crate::grammar::Tree;
use crate::lexicon;
use crate::names::{self, Likeness};
use crate::numerals;
use crate::report::{Report, SectionKind};
use crate::senses::BySense;
use crate::speaker_labels;
use crate::text::Span;
use crate::vocabulary::Vocabulary;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

/// All mentions in text order; where two would share their core, the surer
/// one stands.
pub(super) fn find(report: &Report, all: &Annotations, hints: &Hints) -> Vec<Mention> {
    let tree = Tree::new(&all.words, &report.text);
    let mut taken = vec![false; all.words.len()];
    let mut found = Vec::new();
    let mut time_of = vec![None; all.words.len()];
    for (id, time) in all.times.pairs() {
        all.words_in(time.span).for_each(|word| time_of[word] = Some(id));
    }
    for label in speaker_labels::of_turns(&tree, speaker_labels::find(report, all, &tree)) {
        let (mut core, title) = without_title(&tree, label.name);
        while core.len() > 1 && is_title_in_any_case(&tree, core.start) {
            core.start += 1; // "MR. BOLE"
        }
        if !core.is_empty() {
            let mention = build(&tree, core, title, EntityKind::Person, "label-of-a-transcript");
            take(&all.words, mention.core, &mut taken);
            found.push(mention);
        }
    }
    let labelled = taken.clone();
    for (range, label) in named_ranges(all, hints) {
        if range.clone().any(|word| labelled[word]) {
            continue;
        }
        let is_time = time_of[range.start].is_some() && time_of[range.start] == time_of[range.end - 1];
        let is_none = label == SentenceHint::PERSON && is_nobody_named(report, all, &tree, &range, hints);
        if is_time || is_none || modifies(&tree, &range) {
            continue;
        }
        if let Some(mention) = name(&tree, range, &label) {
            take(&all.words, mention.core, &mut taken);
            found.push(mention);
        }
    }
    for range in proper_runs(&tree, &taken) {
        if let Some(mention) = unhinted_name(&tree, range) {
            take(&all.words, mention.core, &mut taken);
            found.push(mention);
        }
    }
    name_letters_alike(&tree, &mut taken, &mut found);
    let linked = linked(hints);
    for index in 0..all.words.len() {
        if taken[index] {
            continue;
        }
        let mention = pronoun(&tree, index)
            .or_else(|| nominal(&tree, index, &taken))
            .or_else(|| spoken_of_again(&tree, index, &taken, &linked));
        found.extend(mention);
    }
    for mention in found.iter_mut().filter(|mention| mention.form == MentionForm::Nominal) {
        mention.span = all.with_whole_number(mention.span);
    }
    found.sort_by_key(|mention| (mention.core.start, mention.span.start));
    name_things_alike(&mut found, &report.text);
    part_pairs(&mut found, &report.text);
    name_lines_alike(&mut found, &report.text);
    found
}

fn is_title_in_any_case(tree: &Tree, word: usize) -> bool {
    let form = tree.form(word).trim_end_matches('.');
    lexicon::TITLES.value_any_case(form).or_else(|| lexicon::COURTESY_TITLES.value_any_case(form)).is_some()
}

/// "BA" stands for British Airways where the report names it, whatever the model takes it for.
fn name_letters_alike(tree: &Tree, taken: &mut [bool], found: &mut Vec<Mention>) {
    let initials = |mention: &Mention| names::initials(mention.core.of(tree.text));
    let is_body = |mention: &&Mention| mention.kind == EntityKind::Organization && mention.form == MentionForm::Name;
    let bodies: HashSet<String> = found.iter().filter(is_body).flat_map(initials).collect();
    let is_person = |mention: &&Mention| mention.kind == EntityKind::Person && mention.form == MentionForm::Name;
    let people: HashSet<String> = found.iter().filter(is_person).flat_map(initials).collect();
    let stands_for = |words: &str| {
        let letters = names::unknown_letters(words);
        letters.is_some_and(|letters| bodies.contains(&letters) && !people.contains(&letters))
    };
    for mention in found.iter_mut().filter(|mention| mention.form == MentionForm::Name) {
        if mention.kind != EntityKind::Organization && stands_for(mention.core.of(tree.text)) {
            (mention.kind, mention.rule) = (EntityKind::Organization, LETTERS);
            mention.roles.clear();
        }
    }
    for range in proper_runs(tree, taken) {
        if range.len() == 1 && stands_for(text_of(tree, &range)) {
            let mention = build(tree, range, None, EntityKind::Organization, LETTERS);
            take(tree.words, mention.core, taken);
            found.push(mention);
        }
    }
}

/// Rule of names that are nothing but the first letters of another one.
const LETTERS: &str = "letters-of-a-name";

/// "Dorn III" is a person where the report names a Jan Dorn III.
fn name_lines_alike(mentions: &mut [Mention], text: &str) {
    let is_name = |mention: &Mention| mention.form == MentionForm::Name;
    let is_of_line = |mention: &Mention| is_name(mention) && names::lineage(mention.core.of(text)).is_some();
    let is_person = |mention: &Mention| mention.kind == EntityKind::Person;
    let lines = mentions.iter().filter(|mention| is_of_line(mention));
    let people: Vec<&str> = lines.filter(|mention| is_person(mention)).map(|mention| mention.core.of(text)).collect();
    let is_one = |mention: &Mention| {
        let name = mention.core.of(text);
        people.iter().any(|person| names::likeness(name, person) == Likeness::Shorter)
    };
    let others: Vec<usize> = (0..mentions.len())
        .filter(|&at| is_of_line(&mentions[at]) && !is_person(&mentions[at]) && is_one(&mentions[at]))
        .collect();
    for at in others {
        (mentions[at].kind, mentions[at].rule) = (EntityKind::Person, "named-before-with-its-line");
    }
}

/// "Mayor" and "Dam" of a headline in which every word has a capital, and "Rain" at the
/// beginning of a sentence: no names of people, unless the report names one so.
fn is_nobody_named(report: &Report, all: &Annotations, tree: &Tree, range: &Range<usize>, hints: &Hints) -> bool {
    let last = range.end - 1;
    let sentence = all.parse.sentences[tree.words[range.start].sentence as usize];
    let section = report.sections.get(sentence.section as usize);
    let is_title = section.is_some_and(|section| section.kind == SectionKind::Title);
    if is_title && range.clone().any(|word| tree.words[word].upos == "VERB") {
        return true;
    }
    let word = tree.lower(last);
    let nouns = [&lexicon::PLACE_NOUNS, &lexicon::ORGANIZATION_NOUNS, &lexicon::EVENT_NOUNS, &lexicon::ATTACK_TARGETS];
    let is_thing = is_title && range.len() == 1 && nouns.iter().any(|list| list.has(&word));
    let is_role = is_title && lexicon::ROLE_NOUNS.has(&word);
    let is_weather = range.len() == 1 && range.start == sentence.first as usize && lexicon::NATURAL_CAUSES.has(&word);
    let is_longer = |(other, label): &(Range<usize>, String)| {
        let has_word = || other.clone().any(|at| tree.lower(at) == word);
        label == SentenceHint::PERSON && other.len() > range.len() && has_word()
    };
    (is_thing || is_role || is_weather) && !named_ranges(all, hints).iter().any(is_longer)
}

/// Once a report says that Anna Maria is a trawler, whatever it calls so without a title is.
fn name_things_alike(mentions: &mut [Mention], text: &str) {
    let things: HashMap<String, EntityKind> = mentions
        .iter()
        .filter(|mention| matches!(mention.rule, Mention::NAMED_BY_NOUN | NAMED_IN_NAME))
        .flat_map(|mention| {
            let name = mention.core.of(text);
            // "Storm Barra" is called "Barra", too.
            let rest = name.split_once(' ').filter(|_| mention.rule == NAMED_IN_NAME).map(|(_, rest)| rest);
            [Some(name), rest].into_iter().flatten().map(|name| (names::key(name), mention.kind))
        })
        .collect();
    for mention in mentions.iter_mut().filter(|_| !things.is_empty()) {
        let whole = mention.span.of(text);
        let whole = whole.split_once(' ').filter(|(first, _)| first.eq_ignore_ascii_case(THE)).map_or(whole, |it| it.1);
        let is_person = mention.form == MentionForm::Name && mention.kind == EntityKind::Person;
        let kind = things.get(&names::key(whole)).filter(|_| is_person);
        if let Some(&kind) = kind {
            (mention.kind, mention.rule) = (kind, "named-before-by-its-noun");
            mention.roles.clear();
        }
    }
}

/// Rule of names whose kind their first word says.
const NAMED_IN_NAME: &str = "named-by-its-first-word";

/// "Marsh-Haddad" of "the Marsh-Haddad talks" is nobody, where the report names
/// a Marsh and a Haddad.
fn part_pairs(mentions: &mut [Mention], text: &str) {
    let is_person = |mention: &Mention| mention.form == MentionForm::Name && mention.kind == EntityKind::Person;
    let names: Vec<&str> =
        mentions.iter().filter(|mention| is_person(mention)).map(|mention| mention.core.of(text)).collect();
    let is_named = |part: &str, not: &str| {
        names.iter().any(|name| {
            let mut parts = name.split([' ', '-']);
            parts.clone().any(|own| own == part) && !parts.any(|own| own == not)
        })
    };
    let is_capital = |part: &str| part.starts_with(char::is_uppercase);
    let is_pair = |mention: &Mention| {
        let sides = mention.core.of(text).split_once('-');
        sides.is_some_and(|(one, other)| {
            let is_plain = !one.contains(' ') && !other.contains([' ', '-']);
            is_plain && is_capital(one) && is_capital(other) && is_named(one, other) && is_named(other, one)
        })
    };
    let pairs: Vec<usize> =
        (0..mentions.len()).filter(|&at| is_person(&mentions[at]) && is_pair(&mentions[at])).collect();
    for at in pairs {
        (mentions[at].kind, mentions[at].rule) = (EntityKind::Other, "pair-of-names");
    }
}

/// "Russian" of "Russian troops" belongs to the troops.
fn modifies(tree: &Tree, range: &Range<usize>) -> bool {
    let head = head_of(tree, range);
    let is_inside = tree.is(head, "amod") || tree.is(head, "compound");
    is_inside && lexicon::DEMONYMS.has(&text_of(tree, range).to_lowercase())
}

fn take(words: &[crate::annotations::Word], core: Span, taken: &mut [bool]) {
    let first = words.partition_point(|word| word.span.start < core.start);
    for (word, slot) in words[first..].iter().zip(&mut taken[first..]) {
        if !core.covers(word.span) {
            break;
        }
        *slot = true;
    }
}

/// The model's names as word ranges, in text order.
fn named_ranges(all: &Annotations, hints: &Hints) -> Vec<(Range<usize>, String)> {
    let mut ranges = Vec::new();
    for (sentence, hint) in all.parse.sentences.iter().zip(&hints.sentences) {
        for (first, last, label) in &hint.names {
            let range = (sentence.first + first) as usize..(sentence.first + last) as usize;
            if range.start < range.end && range.end <= sentence.last as usize {
                ranges.push((range, label.clone()));
            }
        }
    }
    ranges
}

fn name(tree: &Tree, range: Range<usize>, label: &str) -> Option<Mention> {
    let range = without_clitic(tree, range);
    // "the cargo ship Sir Robert Dale"
    let titled = with_title(tree, &range);
    if let Some((kind, rule)) = kind_by_noun(tree, &titled, label) {
        return Some(build(tree, titled, None, kind, rule));
    }
    let (core, roles_inside) =
        if label == SentenceHint::PERSON { without_title(tree, range.clone()) } else { (range.clone(), None) };
    if core.is_empty() {
        return None;
    }
    let has_letters = core.clone().any(|word| tree.form(word).chars().any(char::is_alphabetic));
    if !has_letters {
        return None;
    }
    let kind = kind_of_label(tree, &core, label, roles_inside.is_some());
    let core = if kind == EntityKind::Person { with_lineage(tree, core) } else { core };
    Some(build(tree, core, roles_inside, kind, "model-name"))
}

/// The name with the title that stands before it.
fn with_title(tree: &Tree, name: &Range<usize>) -> Range<usize> {
    let before = name.start.checked_sub(1).filter(|_| !name.is_empty());
    let is_prefix = |word: &usize| {
        tree.words[*word].sentence == tree.words[name.start].sentence && lexicon::SHIP_PREFIXES.has(tree.form(*word))
    };
    if let Some(prefix) = before.filter(is_prefix) {
        return prefix..name.end;
    }
    let is_title = |word: &usize| {
        tree.words[*word].sentence == tree.words[name.start].sentence
            && tree.words[*word].upos == "PROPN"
            && lexicon::TITLES.has(tree.form(*word).trim_end_matches('.'))
    };
    before.filter(is_title).unwrap_or(name.start)..name.end
}

/// What is called as a person is and is none: "the trawler Anna Maria", "Storm Edna". The
/// noun that belongs to the name says what it is.
fn kind_by_noun(tree: &Tree, range: &Range<usize>, label: &str) -> Option<(EntityKind, &'static str)> {
    let names_first = |word: usize| {
        let mut kinds = noun_kinds(tree, word);
        lexicon::SHIP_PREFIXES.has(tree.form(word)) || kinds.any(|kind| kind.ends_with(lexicon::NAMED_FIRST))
    };
    let is_place = |word: usize| lexicon::PLACE_NOUNS.has(&tree.lower(word));
    if range.len() > 1 && names_first(range.start) && !is_place(range.end - 1) {
        return Some((EntityKind::Other, NAMED_IN_NAME));
    }
    if range.is_empty() {
        return None;
    }
    let head = head_of(tree, range);
    if is_described_as_vehicle(tree, head) {
        return Some((EntityKind::Other, Mention::NAMED_BY_NOUN));
    }
    if label != SentenceHint::PERSON {
        return None;
    }
    if stands_behind_article(tree, range, head) {
        return Some((EntityKind::Other, Mention::NAMED_WITH_ARTICLE));
    }
    let noun = range.start.checked_sub(1).filter(|&noun| belongs(tree, noun, range, head))?;
    let lemma = tree.words[noun].lemma.to_lowercase();
    let people = [&lexicon::ROLE_NOUNS, &lexicon::PERSON_NOUNS, &lexicon::KIN_NOUNS];
    if people.iter().any(|list| list.has(&lemma)) {
        return None;
    }
    let kinds: Vec<&str> = noun_kinds(tree, noun).collect();
    if kinds.iter().any(|kind| kind.ends_with(lexicon::NAMED_ALWAYS)) {
        return Some((EntityKind::Other, Mention::NAMED_BY_NOUN));
    }
    // "State Rep. Ana Lopez", "the council's two members Lopez and Hale".
    let is_one = without_title(tree, range.clone()).1.is_none() && tree.child(head, "conj").is_none();
    let is_person = kinds.contains(&EntityKind::Person.name());
    let first = kinds.first().and_then(|kind| kind.split(' ').next()).filter(|_| !is_person);
    let kind = match first.and_then(EntityKind::named) {
        Some(EntityKind::Other) => EntityKind::Other,
        _ if !is_one => return None,
        _ if lexicon::ORGANIZATION_NOUNS.has(&lemma) => EntityKind::Organization,
        Some(kind @ (EntityKind::Organization | EntityKind::Place)) => kind,
        _ => return None,
    };
    Some((kind, Mention::NAMED_BY_NOUN))
}

/// "the Ellen Marsh, a ferry,": what a name is said to be that is nobody.
fn is_described_as_vehicle(tree: &Tree, head: usize) -> bool {
    let is_one = |noun: usize| {
        let has_article = tree.child(noun, "det").is_some_and(|det| matches!(tree.lower(det).as_str(), A | AN));
        let is_always = |kind: &str| kind.ends_with(lexicon::NAMED_ALWAYS);
        has_article && tree.words[noun].upos == "NOUN" && noun_kinds(tree, noun).any(is_always)
    };
    tree.children_by(head, "appos").any(is_one)
}

/// "The Anna Lorn docked": an English name of one person has no article, unless a title or a
/// clause stands with it ("the Ana Lopez of old") or it belongs to another noun.
fn stands_behind_article(tree: &Tree, name: &Range<usize>, head: usize) -> bool {
    let article = name.start.checked_sub(1).filter(|&at| tree.lower(at) == THE);
    let is_own = article.is_some_and(|at| tree.words[at].sentence == tree.words[name.start].sentence);
    let is_plain = without_title(tree, name.clone()).1.is_none()
        && name.clone().all(|word| tree.words[word].upos == "PROPN" && tree.words[word].xpos == "NNP");
    let is_modifier = ["compound", "amod", "nmod:poss", "flat"].iter().any(|relation| tree.is(head, relation));
    let is_told_apart = tree.children(head).iter().any(|&child| {
        let is_clause = ["acl", "nmod", "appos"].iter().any(|relation| tree.is(child, relation));
        is_clause && child > head
    });
    let is_last = tree.words.get(name.end).is_none_or(|next| !matches!(next.upos.as_str(), "NOUN" | "PROPN" | "PUNCT"));
    is_own && is_plain && !is_modifier && !is_told_apart && is_last
}

/// True for a noun before a name that belongs to it, and for a name that belongs to such a noun.
fn belongs(tree: &Tree, noun: usize, name: &Range<usize>, head: usize) -> bool {
    let is_noun = matches!(tree.words[noun].upos.as_str(), "NOUN" | "PROPN");
    let is_before = tree.head(noun).is_some_and(|head| name.contains(&head));
    is_noun && (is_before || tree.head(head) == Some(noun) && is_named_by(tree, head))
}

/// True for a name that stands behind its noun: "the yacht Ellen Price".
fn is_named_by(tree: &Tree, name: usize) -> bool {
    ["appos", "flat", "compound", "nmod:desc"].iter().any(|relation| tree.is(name, relation))
}

/// What the senses of a noun are, by the list of those that stand before names.
fn noun_kinds(tree: &Tree, word: usize) -> impl Iterator<Item = &'static str> {
    static KINDS: LazyLock<BySense> = LazyLock::new(|| BySense::new(&lexicon::NAMED_KINDS));
    KINDS.of(&tree.words[word].lemma.to_lowercase()).into_iter().flatten()
}

/// A run of proper nouns that the model did not call a name: a country, a
/// name after a title, or a name of nothing in particular.
fn unhinted_name(tree: &Tree, range: Range<usize>) -> Option<Mention> {
    let (core, title) = without_title(tree, range.clone());
    if core.is_empty() {
        return None;
    }
    let words = text_of(tree, &core);
    if lexicon::COUNTRIES.has(words) {
        return Some(build(tree, core, None, EntityKind::Place, "country-list"));
    }
    if title.is_some() || preceding_role(tree, core.start).is_some() {
        return Some(build(tree, core, title, EntityKind::Person, "title-then-name"));
    }
    None
}

fn build(
    tree: &Tree,
    core: Range<usize>,
    title: Option<Range<usize>>,
    kind: EntityKind,
    rule: &'static str,
) -> Mention {
    let first_of_name = title.as_ref().map_or(core.start, |title| title.start);
    let mut roles = Vec::new();
    let mut first = first_of_name;
    if matches!(kind, EntityKind::Person | EntityKind::Unknown) {
        let is_courtesy = title
            .as_ref()
            .is_some_and(|title| lexicon::COURTESY_TITLES.has(text_of(tree, title).trim_end_matches('.')));
        if let Some(role) = preceding_role(tree, first_of_name).filter(|_| !is_courtesy) {
            first = role.start;
            let last = title.as_ref().map_or(role.end, |title| title.end);
            roles.push(span_of(tree, &(role.start..last)));
        } else if let Some(title) = &title {
            roles.push(span_of(tree, title));
        }
    }
    let first = with_determiner(tree, first);
    let core_span = span_of(tree, &core);
    Mention {
        span: span_of(tree, &(first..core.end)),
        core: core_span,
        head: head_of(tree, &(first..core.end)) as u32,
        form: MentionForm::Name,
        kind,
        roles,
        rule,
    }
}

/// The name with what tells father from son behind it: "Joe Marsh, Jr.", "Marsh
/// the Elder".
fn with_lineage(tree: &Tree, core: Range<usize>) -> Range<usize> {
    let sentence = tree.words[core.start].sentence;
    let word_at = |at: usize| tree.words.get(at).filter(|word| word.sentence == sentence).map(|_| tree.form(at));
    // "Joe Marsh the younger said", not "Joe Marsh the younger brother".
    let is_last = |at: usize| {
        let next = tree.words.get(at + 1).filter(|word| word.sentence == sentence);
        next.is_none_or(|word| !matches!(word.upos.as_str(), "NOUN" | "PROPN" | "ADJ"))
    };
    let is_mark = |at: usize| {
        let folded = word_at(at).map_or(Vec::new(), names::parts);
        matches!(&folded[..], [part] if lexicon::LINEAGE_MARKS.has(part) && (is_last(at) || !lexicon::LINEAGE_ADJECTIVES.has(part)))
    };
    let is_adjective = |at: usize| {
        let form = word_at(at).filter(|form| form.starts_with(char::is_uppercase) || is_last(at));
        form.is_some_and(|form| lexicon::LINEAGE_ADJECTIVES.has(&form.to_lowercase()))
    };
    let end = core.end;
    let last = match word_at(end) {
        _ if is_mark(end) => end,
        Some(",") if is_mark(end + 1) => end + 1,
        Some(THE) if is_adjective(end + 1) => end + 1,
        _ => return core,
    };
    core.start..last + 1
}

/// The word of the range whose head lies outside it.
fn head_of(tree: &Tree, range: &Range<usize>) -> usize {
    tree.head_among(range.clone()).unwrap_or(range.start)
}

fn span_of(tree: &Tree, range: &Range<usize>) -> Span {
    tree.words[range.start].span.join(tree.words[range.end - 1].span)
}

fn text_of<'a>(tree: &Tree<'a>, range: &Range<usize>) -> &'a str {
    span_of(tree, range).of(tree.text)
}

fn without_clitic(tree: &Tree, mut range: Range<usize>) -> Range<usize> {
    let is_edge = |word: usize| {
        matches!(
            tree.form(word),
            APOSTROPHE_S | CURLY_APOSTROPHE_S | "'" | "’" | "," | "." | "\"" | "“" | "”" | "(" | ")"
        )
    };
    while range.start < range.end && is_edge(range.end - 1) {
        range.end -= 1;
    }
    while range.start < range.end
        && (is_edge(range.start) || matches!(tree.form(range.start), THE | CAPITAL_THE | A | CAPITAL_A))
    {
        range.start += 1;
    }
    range
}

/// Splits "Gen Park" into the name and the title before it. A title alone
/// ("the President") leaves no name.
fn without_title(tree: &Tree, range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let forms: Vec<&str> = range.clone().map(|word| tree.form(word)).collect();
    let mut at = 0;
    while let Some((count, _)) = longest_title(&forms, at) {
        at += count;
    }
    let title = (at > 0).then(|| range.start..range.start + at);
    (range.start + at..range.end, title)
}

/// Titles are listed without their full stop.
fn longest_title(forms: &[&str], at: usize) -> Option<(usize, &'static str)> {
    let plain: Vec<&str> = forms.iter().map(|form| form.trim_end_matches('.')).collect();
    lexicon::TITLES.longest_at(&plain, at).or_else(|| lexicon::TITLES.longest_at(forms, at))
}

/// The role words that stand directly before a name: "US secretary of state",
/// "Britain's former ambassador to Peru" is too far and is not one.
fn preceding_role(tree: &Tree, name: usize) -> Option<Range<usize>> {
    let sentence = tree.words.get(name)?.sentence;
    let mut first = name;
    while first > 0 && tree.words[first - 1].sentence == sentence && may_stand_in_role(tree, first - 1, first == name) {
        first -= 1;
    }
    while first < name && (!may_begin_role(tree, first) || first > 0 && tree.form(first - 1) == "-") {
        first += 1;
    }
    let range = first..name;
    let is_role = range.clone().any(|word| is_role_word(tree, word));
    (is_role && !range.is_empty() && is_role_end(tree, name - 1)).then_some(range)
}

fn is_role_word(tree: &Tree, word: usize) -> bool {
    lexicon::ROLE_NOUNS.has(&tree.words[word].lemma.to_lowercase())
        || lexicon::TITLES.has(tree.form(word).trim_end_matches('.'))
}

/// A role ends in a role noun ("minister", "state" of "secretary of state").
fn is_role_end(tree: &Tree, word: usize) -> bool {
    let closes_of = word >= 2 && tree.lower(word - 1) == OF && is_role_word(tree, word - 2);
    is_role_word(tree, word) || closes_of
}

fn may_stand_in_role(tree: &Tree, word: usize, is_last: bool) -> bool {
    let form = tree.form(word);
    if is_last && !is_role_end(tree, word) {
        return false;
    }
    match tree.words[word].upos.as_str() {
        "NOUN" | "PROPN" | "ADJ" | "NUM" => true,
        "ADP" => form == OF && word > 0 && is_role_word(tree, word - 1),
        "PUNCT" | "SYM" => form == "-",
        "PART" => matches!(form, APOSTROPHE_S | CURLY_APOSTROPHE_S),
        "VERB" => lexicon::OFFICE_WORDS.has(form),
        "ADV" => matches!(form.to_lowercase().as_str(), THEN | "former"),
        "CCONJ" => false,
        _ => false,
    }
}

fn may_begin_role(tree: &Tree, word: usize) -> bool {
    let form = tree.form(word);
    !matches!(form, "-" | APOSTROPHE_S | CURLY_APOSTROPHE_S | OF) && tree.words[word].upos != "NUM"
}

fn with_determiner(tree: &Tree, first: usize) -> usize {
    let is_determiner =
        |word: usize| tree.words[word].upos == "DET" && tree.words[word].sentence == tree.words[first].sentence;
    if first > 0 && is_determiner(first - 1) { first - 1 } else { first }
}

fn kind_of_label(tree: &Tree, core: &Range<usize>, label: &str, has_title: bool) -> EntityKind {
    let words = text_of(tree, core);
    if has_title {
        return EntityKind::Person;
    }
    if lexicon::COUNTRIES.has(words) {
        return EntityKind::Place;
    }
    if lexicon::DEMONYMS.has(&words.to_lowercase()) {
        return EntityKind::Group;
    }
    match label {
        SentenceHint::PERSON => EntityKind::Person,
        "ORG" => EntityKind::Organization,
        "LOC" | "GPE" | "FAC" => EntityKind::Place,
        "NORP" => EntityKind::Group,
        _ => EntityKind::Other,
    }
}

/// Runs of proper nouns outside the names found so far.
fn proper_runs(tree: &Tree, taken: &[bool]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (word, &is_taken) in taken.iter().enumerate() {
        let hyphen = tree.form(word) == "-" && word > 0 && tree.words[word - 1].span.end == tree.words[word].span.start;
        let is_proper = tree.words[word].upos == "PROPN" && tree.form(word).chars().any(char::is_alphabetic);
        let joins = runs
            .last()
            .is_some_and(|run| run.end == word && tree.words[run.start].sentence == tree.words[word].sentence);
        if is_taken || !(is_proper || hyphen && joins) {
            continue;
        }
        match runs.last_mut() {
            Some(run) if joins => run.end = word + 1,
            _ => runs.push(word..word + 1),
        }
    }
    for run in &mut runs {
        while run.len() > 1 && tree.form(run.end - 1) == "-" {
            run.end -= 1;
        }
    }
    runs
}

fn pronoun(tree: &Tree, word: usize) -> Option<Mention> {
    if tree.words[word].upos != "PRON" {
        return None;
    }
    let form = tree.lower(word);
    let kind = match lexicon::PRONOUNS.value(&form)? {
        HE | SHE | I => EntityKind::Person,
        IT | THEY | WE if !lexicon::UNNAMED_REFLEXIVES.has(&form) => EntityKind::Unknown,
        _ => return None,
    };
    let is_expletive = tree.is(word, "expl");
    if is_expletive {
        return None;
    }
    let span = tree.words[word].span;
    Some(Mention {
        span,
        core: span,
        head: word as u32,
        form: MentionForm::Pronoun,
        kind,
        roles: vec![],
        rule: "pronoun",
    })
}

/// Words that the scorer takes to mean the same as another one.
fn linked(hints: &Hints) -> HashSet<usize> {
    let likely = hints.references.iter().filter(|reference| reference.score >= LIKELY);
    likely.flat_map(|reference| [reference.later as usize, reference.earlier as usize]).collect()
}

/// From this probability on a pair of words makes mentions of both.
const LIKELY: f32 = 0.3;

/// "the plan" ... "it": a nominal or pronoun of no known kind that the scorer
/// links to another.
fn spoken_of_again(tree: &Tree, word: usize, taken: &[bool], linked: &HashSet<usize>) -> Option<Mention> {
    if !linked.contains(&word) {
        return None;
    }
    if tree.words[word].upos != "PRON" {
        return phrase(tree, word, taken, EntityKind::Unknown, "nominal-spoken-of-again");
    }
    let span = tree.words[word].span;
    let kind =
        if matches!(tree.lower(word).as_str(), YOU | YOUR | YOURS) { EntityKind::Person } else { EntityKind::Unknown };
    let rule = "pronoun-linked";
    Some(Mention { span, core: span, head: word as u32, form: MentionForm::Pronoun, kind, roles: vec![], rule })
}

/// A common noun for a person, organisation or place, with what belongs to it.
fn nominal(tree: &Tree, word: usize, taken: &[bool]) -> Option<Mention> {
    let kind = nominal_kind(tree, word).filter(|_| !is_part_of_number(tree, word) && !is_nobody(tree, word))?;
    phrase(tree, word, taken, kind, "nominal")
}

/// "a couple of hundred": nobody.
fn is_part_of_number(tree: &Tree, word: usize) -> bool {
    let is_great = |at: usize| at < tree.words.len() && numerals::multiplier(&tree.lower(at)).is_some();
    is_great(word + 2) && tree.lower(word + 1) == OF
}

/// "no official", "not one witness": one who is none.
fn is_nobody(tree: &Tree, word: usize) -> bool {
    let is_none = |child: usize| lexicon::NEGATING_SUBJECTS.has(&tree.lower(child));
    let is_one = matches!(tree.words[word].xpos.as_str(), "NN" | "NNP");
    is_one && (tree.children_by(word, "det").any(is_none) || tree.not_one(word).is_some())
}

/// The phrase of a noun, unless it belongs to another noun or to a name.
fn phrase(tree: &Tree, word: usize, taken: &[bool], kind: EntityKind, rule: &'static str) -> Option<Mention> {
    let is_modifier = ["compound", "flat", "amod"].iter().any(|relation| tree.is(word, relation));
    if is_modifier {
        return None;
    }
    if before_name(tree, word, taken) {
        return None;
    }
    let left_out = |child: usize| {
        [
            "acl",
            "appos",
            "conj",
            "cc",
            "punct",
            "parataxis",
            "advcl",
            "case",
            "advmod",
            "cop",
            "nsubj",
            "aux",
            "ccomp",
            "mark",
            "obl",
            "dep",
        ]
        .iter()
        .any(|relation| tree.is(child, relation))
            && !(tree.is(child, "case") && tree.head(child) != Some(word))
            && (tree.form(child) != "-")
            && !is_measure_of_quality(tree, child)
            || tree.is(child, "nmod") && tree.case(child).is_some_and(|case| lexicon::SCENE_PREPOSITIONS.has(&case))
    };
    let words = contiguous(word, &tree.subtree(word, left_out));
    Some(Mention {
        span: tree.span(&words),
        core: tree.words[word].span,
        head: word as u32,
        form: MentionForm::Nominal,
        kind,
        roles: vec![],
        rule,
    })
}

/// "28 years" of "a 28-year-old driver".
fn is_measure_of_quality(tree: &Tree, word: usize) -> bool {
    tree.is(word, "obl") && tree.head(word).is_some_and(|quality| word < quality && tree.is(quality, "amod"))
}

fn nominal_kind(tree: &Tree, word: usize) -> Option<EntityKind> {
    let entry = &tree.words[word];
    let lemma = entry.lemma.to_lowercase();
    let plural = entry.xpos == "NNS" || entry.xpos == "NNPS";
    if !matches!(entry.upos.as_str(), "NOUN" | "PROPN" | "ADJ") {
        return None;
    }
    if entry.upos != "ADJ" && (lexicon::ROLE_NOUNS.has(&lemma) || lexicon::PERSON_NOUNS.has(&lemma)) {
        return Some(if plural { EntityKind::Group } else { EntityKind::Person });
    }
    if plural && lexicon::DEMONYMS.has(&tree.lower(word)) {
        return Some(EntityKind::Group);
    }
    if entry.upos == "NOUN" && lexicon::ORGANIZATION_NOUNS.has(&lemma) {
        return Some(EntityKind::Organization);
    }
    if entry.upos == "NOUN" && lexicon::PLACE_NOUNS.has(&lemma) {
        return Some(EntityKind::Place);
    }
    None
}

/// True for "minister" of "foreign minister Ana Lopez": it belongs to the name.
fn before_name(tree: &Tree, word: usize, taken: &[bool]) -> bool {
    let mut next = word + 1;
    while next < tree.words.len() && tree.words[next].sentence == tree.words[word].sentence {
        if taken[next] {
            return preceding_role(tree, next).is_some_and(|role| role.contains(&word));
        }
        let may_continue = matches!(tree.words[next].upos.as_str(), "NOUN" | "PROPN" | "ADP") && next < word + 4;
        if !may_continue {
            return false;
        }
        next += 1;
    }
    false
}

/// The part of the words that has no gap and holds `head`.
fn contiguous(head: usize, words: &[usize]) -> Vec<usize> {
    let at = words.iter().position(|&word| word == head).unwrap_or(0);
    let (mut first, mut last) = (at, at);
    while first > 0 && words[first - 1] + 1 == words[first] {
        first -= 1;
    }
    while last + 1 < words.len() && words[last] + 1 == words[last + 1] {
        last += 1;
    }
    words[first..=last].to_vec()
}
