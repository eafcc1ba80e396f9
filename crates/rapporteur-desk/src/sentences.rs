//! Searches the sentences of a story's reports, with who is mentioned or quoted in each. Begin with
//! [`Sentences::find`]; [`query`] describes queries.

use crate::plain::{file_name, letter};
use crate::query::{self, Query, Words};
use crate::record::{Cite, Record};
use rapporteur::annotations::EntityKind;
use rapporteur::comparison::Use;
use rapporteur::names::{self, Likeness};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// The index that is searched.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sentences {
    reports: Vec<Place>,
    /// Entities and speakers that are mentioned or quoted.
    people: Vec<Person>,
    /// In report order, then text order.
    lines: Vec<Line>,
}

/// A report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Place {
    key: String,
    /// Outlet, or file name.
    name: String,
    /// Day of publication, in ISO 8601.
    day: Option<String>,
}

/// An entity, or an otherwise unknown speaker.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Person {
    /// Names of a person, for which variants match.
    names: Vec<String>,
    /// Other names, roles, and descriptions of speakers.
    phrases: Vec<String>,
}

/// A sentence.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Line {
    report: u32,
    start: u32,
    end: u32,
    text: String,
    /// Mentions: index of the entity, start and end in bytes of the text.
    mentions: Vec<(u32, u32, u32)>,
    /// Who says it, or part of it.
    speakers: Vec<u32>,
}

/// A sentence that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The sentence.
    pub cite: Cite,
    /// Its text in parts; every second one, from the second on, matches the query.
    pub parts: Vec<String>,
}

/// A sentence that was found, and the matches in it.
struct Hit {
    line: usize,
    /// For each match: the number of the word or name in the query, start and end in bytes.
    marks: Vec<(usize, usize, usize)>,
}

impl Sentences {
    /// Indexes the sentences of a record's reports; menus and adverts are left out.
    pub fn new(record: &Record) -> Sentences {
        let mut lines = lines(record);
        let mut people: Vec<Person> = Vec::new();
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        for entity in &record.entities {
            let who = people.len() as u32;
            numbers.insert(&entity.key, who);
            let (names, others) = match entity.kind {
                EntityKind::Person => (texts([std::slice::from_ref(&entity.name), &entity.names]), Vec::new()),
                _ => (Vec::new(), texts([std::slice::from_ref(&entity.name), &entity.names])),
            };
            people.push(Person { names, phrases: [others, texts([&entity.roles, &[]])].concat() });
            for mention in &entity.mentions {
                lines.at(&mention.cite).for_each(|line| line.mention(who, &mention.cite));
            }
        }
        let mut phrases: HashMap<&str, u32> = HashMap::new();
        for statement in &record.statements {
            let known = statement.speaker.as_deref().and_then(|key| numbers.get(key).copied());
            for quote in &statement.quotes {
                // The phrase may say more than the names: "a spokesman for the owners".
                let phrase = quote.speaker.as_ref().map(|speaker| {
                    *phrases.entry(&speaker.text).or_insert_with(|| {
                        people.push(Person { names: Vec::new(), phrases: vec![speaker.text.clone()] });
                        people.len() as u32 - 1
                    })
                });
                for who in known.into_iter().chain(phrase) {
                    for line in quote.content.iter().flat_map(|piece| lines.places(piece)).collect::<Vec<_>>() {
                        lines.all[line].speakers.push(who);
                    }
                }
            }
        }
        let place = |report: &crate::record::Report| Place {
            key: report.key.clone(),
            name: report.outlet.clone().unwrap_or_else(|| file_name(&report.path).to_string()),
            day: report.published.as_ref().and_then(|stamp| stamp.when.get(..10).map(str::to_string)),
        };
        let mut all = lines.all;
        all.iter_mut().for_each(Line::settle);
        Sentences { reports: record.reports.iter().map(place).collect(), people, lines: all }
    }

    /// At most `most` matching sentences, best first: those with more of the words and names of the
    /// query, and with rarer ones, then in report order.
    pub fn find(&self, query: &Query, most: usize) -> Vec<Found> {
        let (hits, leaves) = self.hits(query);
        let mut counts = vec![0_usize; leaves];
        for hit in &hits {
            let own: HashSet<usize> = hit.marks.iter().map(|&(leaf, ..)| leaf).collect();
            own.into_iter().for_each(|leaf| counts[leaf] += 1);
        }
        let worth = |hit: &Hit| {
            let own: HashSet<usize> = hit.marks.iter().map(|&(leaf, ..)| leaf).collect();
            let mut worths: Vec<f64> =
                own.into_iter().map(|leaf| (1.0 + self.lines.len() as f64 / counts[leaf] as f64).ln()).collect();
            // The order of a floating-point sum affects its result, so it is fixed.
            worths.sort_by(f64::total_cmp);
            worths.iter().sum::<f64>()
        };
        let mut ranked: Vec<(f64, &Hit)> = hits.iter().map(|hit| (worth(hit), hit)).collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.line.cmp(&other.1.line)));
        ranked.into_iter().take(most).map(|(_, hit)| self.found(hit)).collect()
    }

    /// The matching sentences by the key of their report: start and end in code points, in text
    /// order.
    pub fn places(&self, query: &Query) -> HashMap<&str, Vec<(usize, usize)>> {
        let mut places: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
        for hit in self.hits(query).0 {
            let line = &self.lines[hit.line];
            let report = self.reports[line.report as usize].key.as_str();
            places.entry(report).or_default().push((line.start as usize, line.end as usize));
        }
        places
    }

    fn found(&self, hit: &Hit) -> Found {
        let line = &self.lines[hit.line];
        let mut marks: Vec<(usize, usize)> = hit.marks.iter().map(|&(_, start, end)| (start, end)).collect();
        marks.sort_unstable();
        let mut parts = Vec::new();
        let mut rest = 0;
        for (start, end) in marks {
            if start >= rest {
                parts.extend([line.text[rest..start].to_string(), line.text[start..end].to_string()]);
                rest = end;
            }
        }
        parts.push(line.text[rest..].to_string());
        let report = self.reports[line.report as usize].key.clone();
        let cite = Cite { report, start: line.start as usize, end: line.end as usize, text: line.text.clone() };
        Found { cite, parts }
    }

    /// The matching sentences, and the number of words and names in the query.
    fn hits(&self, query: &Query) -> (Vec<Hit>, usize) {
        let mut leaves = 0;
        let asked = self.asked(query, &mut leaves);
        let mut initials = HashSet::new();
        asked.initials(&mut initials);
        let mut hits = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let tokens = tokens(&line.text, &initials);
            let mut marks = Vec::new();
            if asked.holds(line, &tokens, &mut marks) {
                hits.push(Hit { line: at, marks });
            }
        }
        (hits, leaves)
    }

    /// The query with the people and reports that its names stand for.
    fn asked<'a>(&self, query: &'a Query, leaves: &mut usize) -> Asked<'a> {
        let mut leaf = || {
            *leaves += 1;
            *leaves - 1
        };
        let reports = |is: &dyn Fn(usize, &Place) -> bool| {
            Asked::Reports(self.reports.iter().enumerate().map(|(at, place)| is(at, place)).collect())
        };
        let people = |name: &str| -> Vec<bool> {
            let named = Named::new(name);
            let is_meant = |person: &Person| {
                person.names.iter().any(|name| named.is(name))
                    || person.phrases.iter().any(|phrase| named.stands_in(phrase))
            };
            self.people.iter().map(is_meant).collect()
        };
        match query {
            Query::Words(words) => Asked::Words(leaf(), words),
            Query::About(name) => Asked::About(leaf(), people(name)),
            Query::Speaker(name) => Asked::Speaker(people(name)),
            Query::Report(name) => {
                let is_letter = (0..self.reports.len()).any(|at| letter(at).eq_ignore_ascii_case(name));
                let named = Named::new(name);
                reports(&|at, place| match is_letter {
                    true => letter(at).eq_ignore_ascii_case(name),
                    false => named.stands_in(&place.name),
                })
            }
            Query::From(day) => reports(&|_, place| place.day.as_ref().is_some_and(|own| own >= day)),
            Query::To(day) => reports(&|_, place| place.day.as_ref().is_some_and(|own| own <= day)),
            Query::Not(one) => Asked::Not(Box::new(self.asked(one, leaves))),
            Query::All(parts) => Asked::All(parts.iter().map(|part| self.asked(part, leaves)).collect()),
            Query::Any(parts) => Asked::Any(parts.iter().map(|part| self.asked(part, leaves)).collect()),
        }
    }
}

/// A name in a query.
struct Named<'a> {
    name: &'a str,
    parts: Vec<String>,
    forms: Vec<String>,
}

impl<'a> Named<'a> {
    fn new(name: &'a str) -> Named<'a> {
        Named { name, parts: names::parts(name), forms: forms(name) }
    }

    /// True if a person with the other name can be meant: "Sergey Lavrov" by "Lavrov", or by
    /// "Sergei Lavrov".
    fn is(&self, other: &str) -> bool {
        let parts = || names::parts(other);
        self.stands_in(other)
            || match names::likeness(self.name, other) {
                Likeness::Same | Likeness::Variant => true,
                // An initial fits too many names.
                Likeness::Shorter => self.parts.len() <= parts().len() && parts().iter().all(|part| part.len() > 1),
                _ => false,
            }
    }

    /// True if the words of this name follow each other in the other one.
    fn stands_in(&self, other: &str) -> bool {
        !self.forms.is_empty() && forms(other).windows(self.forms.len()).any(|part| part == self.forms)
    }
}

fn texts(cites: [&[Cite]; 2]) -> Vec<String> {
    let mut seen = HashSet::new();
    let texts = cites.into_iter().flatten().map(|cite| cite.text.clone());
    texts.filter(|text| seen.insert(text.clone())).collect()
}

fn forms(text: &str) -> Vec<String> {
    query::places(text).map(|(start, end)| query::form(&text[start..end])).collect()
}

/// A query resolved for these sentences. Words and names are numbered.
enum Asked<'a> {
    Words(usize, &'a Words),
    /// For each person, whether it is meant.
    About(usize, Vec<bool>),
    Speaker(Vec<bool>),
    /// For each report, whether it is meant.
    Reports(Vec<bool>),
    Not(Box<Asked<'a>>),
    All(Vec<Asked<'a>>),
    Any(Vec<Asked<'a>>),
}

impl Asked<'_> {
    /// True if the sentence matches; adds the matching words and names to the marks.
    fn holds(&self, line: &Line, tokens: &[Token], marks: &mut Vec<(usize, usize, usize)>) -> bool {
        let before = marks.len();
        match self {
            Asked::Words(leaf, words) => {
                let found = tokens.windows(words.forms.len()).filter(|part| is_there(part, words));
                marks.extend(found.map(|part| (*leaf, part[0].start, part[part.len() - 1].end)));
                marks.len() > before
            }
            Asked::About(leaf, meant) => {
                let found = line.mentions.iter().filter(|(who, ..)| meant[*who as usize]);
                marks.extend(found.map(|&(_, start, end)| (*leaf, start as usize, end as usize)));
                marks.len() > before
            }
            Asked::Speaker(meant) => line.speakers.iter().any(|&who| meant[who as usize]),
            Asked::Reports(meant) => meant[line.report as usize],
            Asked::Not(one) => !one.holds(line, tokens, &mut Vec::new()),
            Asked::All(parts) => parts.iter().all(|part| part.holds(line, tokens, marks)),
            // Every part is tried, for its marks.
            Asked::Any(parts) => parts.iter().filter(|part| part.holds(line, tokens, marks)).count() > 0,
        }
    }

    /// The first letters of all words, by which most words of a text are ruled out.
    fn initials(&self, found: &mut HashSet<char>) {
        match self {
            Asked::Words(_, words) => found.extend(words.forms.iter().filter_map(|form| form.chars().next())),
            Asked::Not(one) => one.initials(found),
            Asked::All(parts) | Asked::Any(parts) => parts.iter().for_each(|part| part.initials(found)),
            Asked::About(..) | Asked::Speaker(_) | Asked::Reports(_) => {}
        }
    }
}

/// A word of a sentence, in bytes of its text.
struct Token {
    start: usize,
    end: usize,
    /// In lower case without accents, and as [`query::form`] makes it; empty if it cannot match the
    /// query.
    plain: String,
    form: String,
}

fn tokens(text: &str, initials: &HashSet<char>) -> Vec<Token> {
    if initials.is_empty() {
        return Vec::new();
    }
    let token = |(start, end): (usize, usize)| {
        let word = &text[start..end];
        let is_other = word
            .chars()
            .next()
            .is_some_and(|first| first.is_ascii() && !initials.contains(&first.to_ascii_lowercase()));
        let (plain, form) = if is_other { Default::default() } else { (query::plain(word), query::form(word)) };
        Token { start, end, plain, form }
    };
    query::places(text).map(token).collect()
}

fn is_there(tokens: &[Token], words: &Words) -> bool {
    let last = words.forms.len() - 1;
    tokens.iter().zip(&words.forms).enumerate().all(|(at, (token, form))| match words.is_begun && at == last {
        true => token.plain.starts_with(form.as_str()) || token.form.starts_with(form.as_str()),
        false => token.form == *form,
    })
}

/// The lines of a record, indexed by report.
struct Lines {
    all: Vec<Line>,
    /// First line, and one past the last, of the report with this key.
    of_report: HashMap<String, (usize, usize)>,
}

fn lines(record: &Record) -> Lines {
    let mut lines = Lines { all: Vec::new(), of_report: HashMap::new() };
    for (at, report) in record.reports.iter().enumerate() {
        let first = lines.all.len();
        let begins: Vec<usize> = report.text.char_indices().map(|(byte, _)| byte).chain([report.text.len()]).collect();
        let accounted = record.accounted.iter().find(|accounted| accounted.report == report.key);
        let parts = accounted.into_iter().flat_map(|accounted| &accounted.parts);
        for part in parts.filter(|part| part.used != Use::Furniture && part.end < begins.len()) {
            lines.all.push(Line {
                report: at as u32,
                start: part.start as u32,
                end: part.end as u32,
                text: report.text[begins[part.start]..begins[part.end]].to_string(),
                ..Line::default()
            });
        }
        lines.of_report.insert(report.key.clone(), (first, lines.all.len()));
    }
    lines
}

impl Lines {
    /// The lines that overlap the cited words.
    fn places(&self, cite: &Cite) -> std::ops::Range<usize> {
        let Some(&(first, end)) = self.of_report.get(&cite.report) else { return 0..0 };
        let own = &self.all[first..end];
        let from = first + own.partition_point(|line| line.end as usize <= cite.start);
        let to = first + own.partition_point(|line| (line.start as usize) < cite.end);
        from..to.max(from)
    }

    fn at(&mut self, cite: &Cite) -> impl Iterator<Item = &mut Line> {
        let places = self.places(cite);
        self.all[places].iter_mut()
    }
}

impl Line {
    fn mention(&mut self, who: u32, cite: &Cite) {
        let length = (self.end - self.start) as usize;
        let inside = |point: usize| point.saturating_sub(self.start as usize).min(length);
        let byte = |point: usize| self.text.char_indices().nth(point).map_or(self.text.len(), |(byte, _)| byte) as u32;
        let place = (who, byte(inside(cite.start)), byte(inside(cite.end)));
        self.mentions.push(place);
    }

    fn settle(&mut self) {
        self.mentions.sort_unstable_by_key(|&(who, start, end)| (start, end, who));
        self.speakers.sort_unstable();
        self.speakers.dedup();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(report: u32, start: u32, text: &str) -> Line {
        Line { report, start, end: start + text.chars().count() as u32, text: text.to_string(), ..Line::default() }
    }

    fn sentences() -> Sentences {
        let place = |key: &str, name: &str, day: Option<&str>| Place {
            key: key.to_string(),
            name: name.to_string(),
            day: day.map(str::to_string),
        };
        let marsh =
            Person { names: vec!["Helena Marsh".to_string()], phrases: vec!["the transport minister".to_string()] };
        let spokesman = Person { phrases: vec!["a spokesman for the owners".to_string()], ..Person::default() };
        Sentences {
            reports: vec![place("a", "Morning Argus", Some("2024-03-13")), place("b", "post.txt", None)],
            people: vec![marsh, spokesman],
            lines: vec![
                Line { mentions: vec![(0, 0, 5)], ..line(0, 0, "Marsh criticised the labour unions.") },
                Line {
                    mentions: vec![(0, 7, 10)],
                    speakers: vec![0],
                    ..line(0, 40, "“And she will go on strike,” it says.")
                },
                Line { speakers: vec![1], ..line(0, 80, "“The strikes cost labor dearly, as the Marsh does.”") },
                line(1, 0, "The ferry’s owner criticizes the strike that is still to come."),
            ],
        }
    }

    fn found(text: &str) -> Vec<String> {
        let query = query::read(text).unwrap();
        let marked = |found: Found| {
            let parts = found.parts.iter().enumerate();
            parts.map(|(at, part)| if at % 2 == 1 { format!("[{part}]") } else { part.clone() }).collect::<String>()
        };
        sentences().find(&query, 9).into_iter().map(marked).collect()
    }

    #[test]
    fn words_names_speakers_reports_and_days_are_found() {
        assert_eq!(
            found("strike OR ferry"),
            [
                "The [ferry]’s owner criticizes the [strike] that is still to come.",
                "“And she will go on [strike],” it says.",
                "“The [strikes] cost labor dearly, as the Marsh does.”",
            ]
        );
        assert_eq!(found("labor -strike"), ["Marsh criticised the [labour] unions."]);
        assert_eq!(found("criticise").len(), 2);
        assert_eq!(found("\"strike labor\"").len(), 0);
        assert_eq!(found("\"labor unions\""), ["Marsh criticised the [labour unions]."]);
        let she = "“And [she] will go on strike,” it says.";
        assert_eq!(found("about:Marsh"), ["[Marsh] criticised the labour unions.", she]);
        assert_eq!(found("person:\"transport ministers\" strike"), ["“And [she] will go on [strike],” it says."]);
        assert_eq!(found("about:Héléna").len(), 2);
        assert_eq!(found("about:article").len(), 0);
        assert_eq!(found("speaker:marsh"), ["“And she will go on strike,” it says."]);
        assert_eq!(found("speaker:owners"), ["“The strikes cost labor dearly, as the Marsh does.”"]);
        assert_eq!(found("report:B").len(), 1);
        assert_eq!(found("report:argus strike").len(), 2);
        assert_eq!(found("from:2024-03-13").len(), 3);
        assert_eq!((found("to:2024-03-12").len(), found("NOT to:2024-03-13").len()), (0, 1));
        assert_eq!(found("(ferry OR unions) critic*").len(), 2);
    }

    #[test]
    fn a_name_may_be_written_otherwise_and_an_initial_is_none() {
        let is = |asked: &str, name: &str| Named::new(asked).is(name);
        assert!(is("Sergei Lavrov", "Sergey Lavrov") && is("Sergei", "Sergey Lavrov") && is("Lavrov", "Sergey Lavrov"));
        assert!(
            is("Jong Un", "Kim Jong-un") && is("lindqvist", "Åsa Lindqvist") && is("Asa Lindqvist", "Åsa Lindqvist")
        );
        assert!(!is("Sergei Lavrov", "Lavrov") && !is("Anna", "A. Lavrov") && !is("Ann", "Anna Lavrov"));
        assert!(!is("Kim Jong-un", "Kim Yong-chol") && !is("Kim Jong-un", "Kim"));
    }

    #[test]
    fn a_word_may_be_a_name_where_that_is_asked_for() {
        let query = query::read("Marsh").unwrap().with_names();
        assert_eq!(sentences().places(&query), HashMap::from([("a", vec![(0, 35), (40, 77), (80, 131)])]));
    }
}
