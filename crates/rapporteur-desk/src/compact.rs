//! The compact form of a record, without anything that can be rebuilt. Begin with
//! [`write`](fn@write).
//!
//! `docs/compact.form.json` lists the fields; repeated words, keys and cites are stored in tables,
//! once each. `docs/record.md` describes how to rebuild the record, and [`read`] does it.

use crate::json;
use crate::record::{Record, Report};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// The version of this form, including the form of the record.
const VERSION: u64 = 2;

/// The fields of a record and their types. A test compares it with the record's schema.
static FORM: LazyLock<Form> = LazyLock::new(|| {
    let form = serde_json::from_str(include_str!("../../../docs/compact.form.json")).ok();
    form.and_then(|form| Form::read(&form)).unwrap_or(Form::Plain)
});

/// A record in the compact form, on one line. The whole record can be rebuilt from it.
pub fn write(record: &Record) -> String {
    // A record has string keys and finite numbers only, so this cannot fail.
    let value = serde_json::to_value(record).unwrap_or_default();
    let mut tables = Tables::of(&record.reports);
    tables.collect(&FORM, &value);
    tables.settle();
    let document = serde_json::json!({
        "compact": VERSION,
        "texts": tables.texts_in_short(),
        "cites": tables.cites_of_each(),
        "keys": tables.keys_of_each_kind(),
        "record": tables.packed(&FORM, &value),
    });
    json::dense(&document)
}

/// The record as JSON, from its compact or its usual form.
pub fn read(json: &[u8]) -> Result<Value, String> {
    let mut document: Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    match document.get("compact").map(Value::as_u64) {
        None => Ok(document),
        Some(Some(VERSION)) => rebuilt(&document).ok_or_else(|| "its compact form does not hold together".to_string()),
        Some(_) => {
            Err(format!("its compact form is another; the one known is {VERSION}: {}", document["compact"].take()))
        }
    }
}

/// The type of a field. Numbers that refer to a table count from 1, and 0 is null.
enum Form {
    /// As it is.
    Plain,
    /// A number; whole ones are written without ".0".
    Number,
    /// A boolean as 1 or 0.
    Flag,
    /// Number of the report with this key.
    Report,
    /// Number of a text.
    Text,
    /// Number of a text; 0 for the words of the field `cite` of the same object.
    Cited,
    /// Number of a key; a key not made from a cite is written as it is.
    Key,
    /// Number of a cite; a cite whose words are not in its report is written as it is.
    Cite,
    /// Number of one of these words; null and other words are written as they are.
    Words(Vec<Value>),
    /// A list of values of one type.
    List(Box<Form>),
    /// An object: the values of these fields in order, without those at the end that have their
    /// default.
    Fields(Vec<(String, Form)>),
}

impl Form {
    fn read(value: &Value) -> Option<Form> {
        Some(match value {
            Value::String(word) => match word.as_str() {
                "plain" => Form::Plain,
                "number" => Form::Number,
                "flag" => Form::Flag,
                "report" => Form::Report,
                "text" => Form::Text,
                "cited" => Form::Cited,
                "key" => Form::Key,
                "cite" => Form::Cite,
                _ => return None,
            },
            Value::Object(words) => Form::Words(words.get("words")?.as_array()?.clone()),
            Value::Array(parts) => match parts.as_slice() {
                [each] => Form::List(Box::new(Form::read(each)?)),
                fields => {
                    let pair = |pair: &[Value]| Some((pair[0].as_str()?.to_string(), Form::read(pair.get(1)?)?));
                    Form::Fields(fields.chunks(2).map(pair).collect::<Option<_>>()?)
                }
            },
            _ => return None,
        })
    }

    /// The default, which a missing value means.
    fn usual(&self) -> Value {
        match self {
            Form::Flag => Value::Bool(false),
            Form::List(_) => Value::Array(Vec::new()),
            Form::Words(words) => words.first().cloned().unwrap_or_default(),
            _ => Value::Null,
        }
    }
}

/// Index of the report, start and end in code points.
type Place = (usize, u64, u64);

/// The parts of `event:5f3c01aa:120-127-2`: kind, place, the number at the end.
type Key = (String, Place, Option<u64>);

/// The tables. Their entries get numbers once all are collected.
#[derive(Default)]
struct Tables {
    /// Index of each report by its key.
    reports: HashMap<String, usize>,
    /// The text of each report as code points.
    report_texts: Vec<Vec<char>>,
    texts: Vec<String>,
    text_numbers: HashMap<String, usize>,
    /// How often each text is used.
    uses: BTreeMap<String, usize>,
    cites: BTreeMap<Place, usize>,
    keys: BTreeMap<Key, usize>,
}

impl Tables {
    fn of(reports: &[Report]) -> Tables {
        Tables {
            reports: reports.iter().enumerate().map(|(at, report)| (report.key.clone(), at)).collect(),
            report_texts: reports.iter().map(|report| report.text.chars().collect()).collect(),
            ..Tables::default()
        }
    }

    /// The place of a cite; `None` if the words are not there, as in a record that was edited by
    /// hand.
    fn cite(&self, value: &Value) -> Option<Place> {
        let fields = value.as_object().filter(|fields| fields.len() == 4)?;
        let report = *self.reports.get(fields.get("report")?.as_str()?)?;
        let (start, end) = (fields.get("start")?.as_u64()?, fields.get("end")?.as_u64()?);
        let words = self.report_texts[report].get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)?;
        words.iter().copied().eq(fields.get("text")?.as_str()?.chars()).then_some((report, start, end))
    }

    fn key(&self, whole: &str) -> Option<Key> {
        let mut parts = whole.split(':');
        let (kind, report, place) = (parts.next()?, parts.next()?, parts.next()?);
        let numbers: Vec<u64> = place.split('-').map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let &[start, end, ref again @ ..] = numbers.as_slice() else { return None };
        let at = *self.reports.get(report)?;
        let key = (kind.to_string(), (at, start, end), again.first().copied());
        let is_inside = start <= end && end <= self.report_texts[at].len() as u64;
        (is_inside && key_text(kind, report, (start, end), key.2) == whole).then_some(key)
    }

    /// Collects the table entries that the value needs.
    fn collect(&mut self, form: &Form, value: &Value) {
        match (form, value) {
            (Form::Text | Form::Cited, Value::String(text)) => *self.uses.entry(text.clone()).or_default() += 1,
            (Form::Key, Value::String(text)) => {
                if let Some(key) = self.key(text) {
                    self.cites.insert(key.1, 0);
                    self.keys.insert(key, 0);
                }
            }
            (Form::Cite, value) => self.cites.extend(self.cite(value).map(|place| (place, 0))),
            (Form::List(each), Value::Array(values)) => values.iter().for_each(|value| self.collect(each, value)),
            (Form::Fields(fields), Value::Object(values)) => {
                for (name, form) in fields {
                    let value = values.get(name).filter(|value| !self.is_cited(form, value, values));
                    value.into_iter().for_each(|value| self.collect(form, value));
                }
            }
            _ => {}
        }
    }

    /// True if the value is the words of the cite in the same object.
    fn is_cited(&self, form: &Form, value: &Value, beside: &Map<String, Value>) -> bool {
        let cite = beside.get("cite").filter(|cite| matches!(form, Form::Cited) && cite["text"] == *value);
        cite.is_some_and(|cite| self.cite(cite).is_some())
    }

    /// Numbers the entries: the most frequent texts have the smallest numbers, cites are in report
    /// order, keys are ordered by kind.
    fn settle(&mut self) {
        let mut texts: Vec<(usize, String)> = std::mem::take(&mut self.uses).into_iter().map(|(a, b)| (b, a)).collect();
        texts.sort_by_key(|(uses, _)| std::cmp::Reverse(*uses));
        self.texts = texts.into_iter().map(|(_, text)| text).collect();
        self.text_numbers = self.texts.iter().cloned().zip(0..).collect();
        self.cites.values_mut().zip(0..).for_each(|(number, at)| *number = at);
        self.keys.values_mut().zip(0..).for_each(|(number, at)| *number = at);
    }

    fn packed(&self, form: &Form, value: &Value) -> Value {
        let or_itself = |at: Option<usize>| at.map_or_else(|| value.clone(), |at| Value::from(at + 1));
        let word = || value.as_str().unwrap_or_default();
        match (form, value) {
            (Form::Words(words), value) => match words.iter().position(|word| word == value) {
                None if value.is_null() => Value::from(0),
                at => or_itself(at),
            },
            (Form::Report | Form::Text | Form::Key | Form::Cite, Value::Null) => Value::from(0),
            (_, Value::Null) => Value::Null,
            (Form::Number, value) => whole_number(value).map_or_else(|| value.clone(), Value::from),
            (Form::Flag, value) => Value::from(u8::from(value.as_bool() == Some(true))),
            (Form::Report, _) => or_itself(self.reports.get(word()).copied()),
            (Form::Text | Form::Cited, _) => or_itself(self.text_numbers.get(word()).copied()),
            (Form::Key, _) => or_itself(self.key(word()).and_then(|key| self.keys.get(&key).copied())),
            (Form::Cite, value) => or_itself(self.cite(value).and_then(|place| self.cites.get(&place).copied())),
            (Form::List(each), Value::Array(values)) => values.iter().map(|value| self.packed(each, value)).collect(),
            (Form::Fields(fields), Value::Object(values)) => {
                let own = || fields.iter().map(|(name, form)| (form, values.get(name).unwrap_or(&Value::Null)));
                let kept = own().collect::<Vec<_>>().iter().rposition(|(form, value)| **value != form.usual());
                let packed = |(form, value): (&Form, &Value)| match self.is_cited(form, value, values) {
                    true => Value::from(0),
                    false => self.packed(form, value),
                };
                own().take(kept.map_or(0, |last| last + 1)).map(packed).collect()
            }
            (_, value) => value.clone(),
        }
    }

    /// The texts; one that is the words of a cite is written as its number, if that is shorter. The
    /// texts of reports are written in full.
    fn texts_in_short(&self) -> Vec<Value> {
        let words = |&(report, start, end): &Place| -> String {
            self.report_texts[report][start as usize..end as usize].iter().collect()
        };
        let mut cites: HashMap<String, usize> = self.cites.iter().map(|(place, at)| (words(place), *at)).collect();
        for text in &self.report_texts {
            cites.remove(&text.iter().collect::<String>());
        }
        let is_shorter = |number: &&usize, text: &str| number.to_string().len() < text.len() + 2;
        let short = |text: &String| match cites.get(text).filter(|number| is_shorter(number, text)) {
            Some(&at) => Value::from(at + 1),
            None => Value::from(text.as_str()),
        };
        self.texts.iter().map(short).collect()
    }

    /// The cites of each report: start in code points, relative to the start of the cite before,
    /// and length.
    fn cites_of_each(&self) -> Vec<Vec<u64>> {
        let mut of_each = vec![Vec::new(); self.report_texts.len()];
        let mut before = vec![0; self.report_texts.len()];
        for &(report, start, end) in self.cites.keys() {
            of_each[report].extend([start - before[report], end - start]);
            before[report] = start;
        }
        of_each
    }

    /// For each kind its name, then for each key the number of its cite, relative to that of the
    /// key before.
    fn keys_of_each_kind(&self) -> Vec<Vec<Value>> {
        let mut kinds: Vec<Vec<Value>> = Vec::new();
        let mut before = 0;
        for (kind, place, again) in self.keys.keys() {
            if kinds.last().is_none_or(|last| last[0] != kind.as_str()) {
                kinds.push(vec![Value::from(kind.as_str())]);
                before = 0;
            }
            let cite = self.cites.get(place).map_or(before, |at| at + 1);
            let gap = Value::from(cite - before);
            before = cite;
            if let Some(last) = kinds.last_mut() {
                last.push(again.map_or(gap.clone(), |again| serde_json::json!([gap, again])));
            }
        }
        kinds
    }
}

fn key_text(kind: &str, report: &str, (start, end): (u64, u64), again: Option<u64>) -> String {
    let again = again.map(|number| format!("-{number}")).unwrap_or_default();
    format!("{kind}:{report}:{start}-{end}{again}")
}

/// The record; `None` if the parts are inconsistent.
fn rebuilt(document: &Value) -> Option<Value> {
    let Form::Fields(fields) = &*FORM else { return None };
    let texts = document["texts"].as_array()?;
    // The keys and texts of reports are written in full; everything else refers to them.
    let mut apart = Apart { texts: texts.clone(), ..Apart::default() };
    let at = fields.iter().position(|(name, _)| name == "reports")?;
    let reports = match document["record"].get(at) {
        Some(reports) => apart.rebuilt(&fields[at].1, reports)?,
        None => Value::Array(Vec::new()),
    };
    let own = |report: &Value| Some((report["key"].as_str()?.to_string(), report["text"].as_str()?.chars().collect()));
    let reports: Vec<(String, Vec<char>)> = reports.as_array()?.iter().map(own).collect::<Option<_>>()?;
    for (report, cites) in document["cites"].as_array()?.iter().enumerate() {
        let (key, text) = reports.get(report)?;
        let mut start = 0_usize;
        for pair in cites.as_array()?.chunks(2) {
            start = start.checked_add(pair[0].as_u64()? as usize)?;
            let end = start.checked_add(pair.get(1)?.as_u64()? as usize)?;
            let words: String = text.get(start..end)?.iter().collect();
            apart.cites.push(serde_json::json!({"report": key, "start": start, "end": end, "text": words}));
        }
    }
    for text in &mut apart.texts {
        if let Some(cite) = text.as_u64() {
            *text = nth(&apart.cites, cite)?["text"].clone();
        }
    }
    for kind in document["keys"].as_array()? {
        let (kind, gaps) = kind.as_array()?.split_first()?;
        let mut number = 0_u64;
        for gap in gaps {
            number = number.checked_add(gap.get(0).unwrap_or(gap).as_u64()?)?;
            let cite = nth(&apart.cites, number)?;
            let place = (cite["start"].as_u64()?, cite["end"].as_u64()?);
            let again = gap.get(1).and_then(Value::as_u64);
            apart.keys.push(Value::from(key_text(kind.as_str()?, cite["report"].as_str()?, place, again)));
        }
    }
    apart.reports = reports.into_iter().map(|(key, _)| Value::from(key)).collect();
    apart.rebuilt(&FORM, &document["record"])
}

/// The value with this number, counted from 1.
fn nth(values: &[Value], number: u64) -> Option<&Value> {
    values.get(usize::try_from(number).ok()?.checked_sub(1)?)
}

/// The value as an integer, if that reads back as the same number.
fn whole_number(value: &Value) -> Option<i64> {
    let number = value.as_f64().filter(|_| value.is_f64())?;
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15 && !(number == 0.0 && number.is_sign_negative());
    is_whole.then_some(number as i64)
}

/// The tables that are read, from which the record is rebuilt.
#[derive(Default)]
struct Apart {
    reports: Vec<Value>,
    texts: Vec<Value>,
    keys: Vec<Value>,
    cites: Vec<Value>,
}

impl Apart {
    fn rebuilt(&self, form: &Form, value: &Value) -> Option<Value> {
        let of = |apart: &[Value]| match value.as_u64() {
            Some(0) => Some(Value::Null),
            Some(number) => nth(apart, number).cloned(),
            None => Some(value.clone()),
        };
        Some(match form {
            _ if value.is_null() => Value::Null,
            Form::Plain => value.clone(),
            Form::Number => value.as_f64().map_or_else(|| value.clone(), Value::from),
            Form::Flag => Value::Bool(value.as_u64()? == 1),
            Form::Report => of(&self.reports)?,
            Form::Text | Form::Cited => of(&self.texts)?,
            Form::Key => of(&self.keys)?,
            Form::Cite => of(&self.cites)?,
            Form::Words(words) => of(words)?,
            Form::List(each) => {
                let values = value.as_array()?.iter().map(|value| self.rebuilt(each, value));
                Value::Array(values.collect::<Option<_>>()?)
            }
            Form::Fields(fields) => {
                let values = value.as_array()?;
                let field = |(at, (name, form)): (usize, &(String, Form))| {
                    let value = values.get(at).map_or(Some(form.usual()), |value| self.rebuilt(form, value));
                    Some((name.clone(), value?))
                };
                let mut values = fields.iter().enumerate().map(field).collect::<Option<Map<_, _>>>()?;
                for (name, _) in fields.iter().filter(|(_, form)| matches!(form, Form::Cited)) {
                    let words = values.get("cite").map(|cite| cite["text"].clone()).unwrap_or_default();
                    if let Some(value) = values.get_mut(name).filter(|value| value.is_null()) {
                        *value = words;
                    }
                }
                Value::Object(values)
            }
        })
    }
}
