//! Reads the example sentences of the word tables with the language model of this repository: each
//! must show the class that it is an example of.

use rapporteur::annotations::{Annotations, EntityKind, EventMention, MentionForm, Quote, Word};
use rapporteur::lexicon::tables::{self, TABLES};
use rapporteur::report::{Note, Report};
use rapporteur::text::Span;
use rapporteur_desk::{models, reading};
use rapporteur_read::{Source, read};
use std::fmt::Debug;

/// A sentence, and the class and value of the word that it should show.
struct Example {
    word: &'static str,
    class: &'static str,
    value: &'static str,
    sentence: &'static str,
}

#[test]
fn examples_show_their_class() {
    let examples: Vec<Example> = TABLES.iter().flat_map(|(_, text)| tables::lines(text)).filter_map(example).collect();
    let model = models::load().expect("the models folder of this repository");
    let understood = reading::understood(examples.iter().map(report).collect(), &model);
    let wrong = examples.iter().zip(&understood).filter(|(example, (report, all))| !is_shown(example, report, all));
    let wrong: Vec<String> = wrong.map(|(example, (report, all))| told(example, report, all)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn example(line: tables::Line) -> Option<Example> {
    let (class, sentence) =
        (!line.example.is_empty()).then(|| line.example.split_once(": "))?.expect("class: sentence");
    let found = line.classes().find(|(name, _)| *name == class);
    let (class, value) = found.unwrap_or_else(|| panic!("{:?} is not {class:?}", line.word));
    Some(Example { word: line.word, class, value, sentence })
}

fn report(example: &Example) -> (Report, Vec<Note>) {
    let source = Source { path: "report.txt".into(), published: Some("2024-03-05".into()), ..Source::default() };
    read(&source, example.sentence.as_bytes()).expect("a readable report")
}

/// True if the annotations of the sentence show the class of the word.
fn is_shown(example: &Example, report: &Report, all: &Annotations) -> bool {
    let is_word = |span: Span| has_word(report, all, span, example.word);
    let is_cue = |cue: Option<Span>| cue.is_some_and(is_word);
    let is_value = |found: &dyn Debug| format!("{found:?}").to_lowercase() == first(example.value);
    let quote = |test: &dyn Fn(&Quote) -> bool| all.quotes.iter().any(test);
    let event = |test: &dyn Fn(&EventMention) -> bool| all.events.iter().any(test);
    let kind = |kind: EntityKind| {
        let is_it = |form, found, head: u32| {
            form == MentionForm::Nominal && found == kind && is_word(all.words[head as usize].span)
        };
        all.mentions.iter().any(|mention| is_it(mention.form, mention.kind, mention.head))
    };
    match example.class {
        "cue" => quote(&|quote| is_cue(quote.cue) && is_value(&quote.stance)),
        "manner" => quote(&|quote| is_cue(quote.cue)),
        "attitude" => {
            let says = |quote: &Quote| is_cue(quote.cue) && is_value(&quote.stance);
            all.private_states.iter().any(says) || quote(&says)
        }
        "setting" => quote(&|quote| is_cue(quote.setting.channel) || is_cue(quote.setting.venue)),
        "event" => event(&|event| is_word(event.trigger) && event.kind.as_deref() == Some(example.value)),
        "status" => event(&|event| is_cue(event.status_cue) && is_value(&event.status)),
        "implicative" => event(&|event| !is_word(event.trigger) && is_value(&event.status)),
        "hedge" | "hedging" => event(&|event| is_cue(event.certainty_cue) && is_value(&event.certainty)),
        "unsure" => event(&|event| !is_word(event.trigger) && is_value(&event.status)),
        "cause" => event(&|event| event.cause.is_some()),
        "plover" => event(&|event| is_word(event.trigger) && coded(event) == example.value),
        "stance" => all.positions.iter().any(|position| is_word(position.cue) && is_value(&position.stance)),
        "role" | "person" => kind(EntityKind::Person),
        "organization" => kind(EntityKind::Organization),
        other => panic!("{:?}: no test reads examples of the class {other}", example.word),
    }
}

fn first(value: &str) -> &str {
    value.split(' ').next().unwrap_or(value)
}

/// Type and mode of the event, as written in the table.
fn coded(event: &EventMention) -> String {
    let coding = event.coding.as_ref();
    let mode = |mode: Option<&str>| mode.map_or(String::new(), |mode| format!(" {mode}"));
    coding.map_or(String::new(), |coding| format!("{}{}", coding.event_type, mode(coding.mode)))
}

/// True if the span contains part of the word, as a lemma or as written.
fn has_word(report: &Report, all: &Annotations, span: Span, word: &str) -> bool {
    let inside = |found: Span| span.start <= found.start && found.end <= span.end;
    let is_part = |found: &Word| word.split(' ').any(|part| part == found.lemma || part == written(report, found));
    all.words.iter().any(|found| inside(found.span) && is_part(found))
}

fn written(report: &Report, word: &Word) -> String {
    report.text[word.span.start as usize..word.span.end as usize].to_lowercase()
}

/// The example with its annotations, for the author of the table.
fn told(example: &Example, report: &Report, all: &Annotations) -> String {
    use rapporteur::show::{chains, events, positions, quotes, statuses};
    let layers = [quotes, events, statuses, positions, chains].map(|layer| layer(report, all));
    let Example { word, class, value, sentence } = example;
    format!("{word} is not {class}={value} in {sentence:?}:\n{}", layers.concat())
}
