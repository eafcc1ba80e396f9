//! The record in little room: nothing that can be rebuilt stands in it. Begin with [`write`].
//!
//! Names of fields, words that are repeated, keys, and the words of cites stand apart, once each;
//! `docs/record.md` says how they are put together again, and [`read`] does it.

use crate::json;
use crate::record::{Record, Report};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

/// The version of this form.
const VERSION: u64 = 1;

/// A record in the compact form, in one line. All of the record can be rebuilt from it.
pub fn write(record: &Record) -> String {
    // A record has string keys and finite numbers only, so this cannot fail.
    let value = serde_json::to_value(record).unwrap_or_default();
    let report = |(at, report): (usize, &Report)| (report.key.clone(), (at, report.text.chars().collect()));
    let reports = record.reports.iter().enumerate().map(report).collect();
    let mut tables = Tables { reports, n_reports: record.reports.len(), ..Tables::default() };
    let form = tables.form(&[&value]);
    tables.collect(&form, &value);
    tables.settle();
    let packed = tables.packed(&form, &value);
    let document = serde_json::json!({
        "compact": VERSION,
        "texts": tables.texts,
        "cites": tables.cites_of_each(),
        "keys": tables.keys_by_parts(),
        "form": form.shown(),
        "record": packed,
    });
    json::dense(&document)
}

/// The record as JSON, from its compact form or as it is.
pub fn read(json: &[u8]) -> Result<Value, String> {
    let mut document: Value = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    match document.get("compact").map(Value::as_u64) {
        None => Ok(document),
        Some(Some(VERSION)) => rebuilt(&document),
        Some(_) => {
            Err(format!("its compact form is another; the one known is {VERSION}: {}", document["compact"].take()))
        }
    }
}

/// What the values of a field are, all of which may be missing.
#[derive(Clone, Debug, PartialEq)]
enum Form {
    /// As it stands.
    Plain,
    /// True or false: 1 or 0.
    Flag,
    /// Number of one of the texts.
    Text,
    /// Number of one of the keys.
    Key,
    /// Number of one of the cites.
    Cite,
    /// Of each the same.
    List(Box<Form>),
    /// The values of fields in this order; those at the end that are empty are left out.
    Fields(Vec<(String, Form)>),
}

impl Form {
    fn shown(&self) -> Value {
        let word = |word: &str| Value::String(word.to_string());
        match self {
            Form::Plain => word("plain"),
            Form::Flag => word("flag"),
            Form::Text => word("text"),
            Form::Key => word("key"),
            Form::Cite => word("cite"),
            Form::List(each) => Value::Array(vec![word("list"), each.shown()]),
            Form::Fields(fields) => {
                let pair = |(name, form): &(String, Form)| Value::Array(vec![word(name), form.shown()]);
                Value::Array([word("fields")].into_iter().chain(fields.iter().map(pair)).collect())
            }
        }
    }

    fn read(value: &Value) -> Option<Form> {
        match value {
            Value::String(word) => Some(match word.as_str() {
                "plain" => Form::Plain,
                "flag" => Form::Flag,
                "text" => Form::Text,
                "key" => Form::Key,
                "cite" => Form::Cite,
                _ => return None,
            }),
            Value::Array(parts) => match (parts.first()?.as_str()?, &parts[1..]) {
                ("list", [each]) => Some(Form::List(Box::new(Form::read(each)?))),
                ("fields", fields) => {
                    let pair = |pair: &Value| Some((pair.get(0)?.as_str()?.to_string(), Form::read(pair.get(1)?)?));
                    Some(Form::Fields(fields.iter().map(pair).collect::<Option<_>>()?))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// What is meant where nothing stands.
    fn empty(&self) -> Value {
        match self {
            Form::Flag => Value::Bool(false),
            Form::List(_) => Value::Array(Vec::new()),
            _ => Value::Null,
        }
    }
}

/// Report by its place, start and end.
type Place = (usize, u64, u64);

/// What stands apart.
#[derive(Default)]
struct Tables {
    /// Place of each report by its key, and its text by code points.
    reports: HashMap<String, (usize, Vec<char>)>,
    n_reports: usize,
    texts: Vec<String>,
    text_numbers: HashMap<String, usize>,
    /// How often each text is used.
    uses: BTreeMap<String, usize>,
    cites: BTreeMap<Place, usize>,
    keys: Vec<Key>,
    key_numbers: HashMap<String, usize>,
}

/// `event:5f3c01aa:120-127-2` in parts.
struct Key {
    kind: String,
    place: Place,
    /// The number at its end.
    again: Option<u64>,
}

impl Tables {
    /// The form that all of these values have.
    fn form(&self, values: &[&Value]) -> Form {
        let given: Vec<&Value> = values.iter().copied().filter(|value| !value.is_null()).collect();
        let all = |is: &dyn Fn(&Value) -> bool| given.iter().all(|value| is(value));
        if given.is_empty() {
            return Form::Plain;
        }
        match () {
            () if all(&Value::is_boolean) => Form::Flag,
            () if all(&|value| value.as_str().is_some_and(|text| self.key(text).is_some())) => Form::Key,
            () if all(&Value::is_string) => Form::Text,
            () if all(&|value| self.cite(value).is_some()) => Form::Cite,
            () if all(&Value::is_array) => {
                let each: Vec<&Value> = given.iter().filter_map(|value| value.as_array()).flatten().collect();
                Form::List(Box::new(self.form(&each)))
            }
            () if all(&Value::is_object) => self.fields(&given),
            () => Form::Plain,
        }
    }

    /// The fields, those that are empty most often last.
    fn fields(&self, given: &[&Value]) -> Form {
        let names = given.first().and_then(|value| value.as_object()).map(Map::keys);
        let mut fields: Vec<(usize, String, Form)> = names
            .into_iter()
            .flatten()
            .map(|name| {
                let values: Vec<&Value> = given.iter().map(|value| &value[name.as_str()]).collect();
                let form = self.form(&values);
                let empty = form.empty();
                let missing = values.iter().filter(|value| ***value == empty).count();
                (missing, name.clone(), form)
            })
            .collect();
        fields.sort_by_key(|(missing, ..)| *missing);
        Form::Fields(fields.into_iter().map(|(_, name, form)| (name, form)).collect())
    }

    fn cite(&self, value: &Value) -> Option<Place> {
        let fields = value.as_object().filter(|fields| fields.len() == 4 && fields.contains_key("text"))?;
        let (report, text) = self.reports.get(fields.get("report")?.as_str()?)?;
        let (start, end) = (fields.get("start")?.as_u64()?, fields.get("end")?.as_u64()?);
        // Of a record that was changed by hand the words may be others.
        let words = text.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)?;
        words.iter().copied().eq(fields.get("text")?.as_str()?.chars()).then_some((*report, start, end))
    }

    fn key(&self, whole: &str) -> Option<Key> {
        let mut parts = whole.split(':');
        let (kind, report, place) = (parts.next()?, parts.next()?, parts.next()?);
        let mut numbers = place.split('-').map(|part| part.parse::<u64>().ok());
        let (start, end, again) = (numbers.next()??, numbers.next()??, numbers.next());
        let (at, text) = self.reports.get(report)?;
        let key = Key {
            kind: kind.to_string(),
            place: (*at, start, end),
            again: match again {
                None => None,
                Some(number) => Some(number?),
            },
        };
        let is_inside = start <= end && end <= text.len() as u64;
        (is_inside && key_text(&key, report) == whole).then_some(key)
    }

    /// Collects what the value needs of the tables.
    fn collect(&mut self, form: &Form, value: &Value) {
        match (form, value) {
            (Form::Text, Value::String(text)) => *self.uses.entry(text.clone()).or_default() += 1,
            (Form::Key, Value::String(text)) if !self.key_numbers.contains_key(text) => {
                let Some(key) = self.key(text) else { return };
                self.key_numbers.insert(text.clone(), self.keys.len());
                self.cites.insert(key.place, 0);
                *self.uses.entry(key.kind.clone()).or_default() += 1;
                self.keys.push(key);
            }
            (Form::Cite, value) => {
                self.cites.extend(self.cite(value).map(|place| (place, 0)));
            }
            (Form::List(each), Value::Array(values)) => values.iter().for_each(|value| self.collect(each, value)),
            (Form::Fields(fields), Value::Object(values)) => {
                let values = fields.iter().filter_map(|(name, form)| Some((form, values.get(name)?)));
                values.for_each(|(form, value)| self.collect(form, value));
            }
            _ => {}
        }
    }

    /// Numbers what was collected: texts that are used most often have the shortest numbers, cites
    /// stand in the order of the texts.
    fn settle(&mut self) {
        let mut texts: Vec<(usize, String)> = std::mem::take(&mut self.uses).into_iter().map(|(a, b)| (b, a)).collect();
        texts.sort_by_key(|(uses, _)| std::cmp::Reverse(*uses));
        self.texts = texts.into_iter().map(|(_, text)| text).collect();
        self.text_numbers = self.texts.iter().cloned().zip(0..).collect();
        self.cites.values_mut().zip(0..).for_each(|(number, at)| *number = at);
    }

    fn packed(&self, form: &Form, value: &Value) -> Value {
        let number = |number: Option<&usize>| number.map_or(Value::Null, |&number| Value::from(number));
        match (form, value) {
            (_, Value::Null) => Value::Null,
            (Form::Flag, value) => Value::from(u8::from(value.as_bool() == Some(true))),
            (Form::Text, value) => number(value.as_str().and_then(|text| self.text_numbers.get(text))),
            (Form::Key, value) => number(value.as_str().and_then(|text| self.key_numbers.get(text))),
            (Form::Cite, value) => number(self.cite(value).and_then(|place| self.cites.get(&place))),
            (Form::List(each), Value::Array(values)) => values.iter().map(|value| self.packed(each, value)).collect(),
            (Form::Fields(fields), Value::Object(values)) => {
                let own = || fields.iter().map(|(name, form)| (form, values.get(name).unwrap_or(&Value::Null)));
                let kept = own().collect::<Vec<_>>().iter().rposition(|(form, value)| **value != form.empty());
                own().take(kept.map_or(0, |last| last + 1)).map(|(form, value)| self.packed(form, value)).collect()
            }
            (_, value) => value.clone(),
        }
    }

    /// Of each report the cites: code points from the beginning of the one before, and length.
    fn cites_of_each(&self) -> Vec<Vec<u64>> {
        let mut of_each = vec![Vec::new(); self.n_reports];
        let mut before = vec![0; self.n_reports];
        for &(report, start, end) in self.cites.keys() {
            of_each[report].extend([start - before[report], end - start]);
            before[report] = start;
        }
        of_each
    }

    fn keys_by_parts(&self) -> Vec<Vec<u64>> {
        let parts = |key: &Key| {
            let kind = self.text_numbers.get(&key.kind).copied().unwrap_or_default() as u64;
            let cite = self.cites.get(&key.place).copied().unwrap_or_default() as u64;
            [kind, cite].into_iter().chain(key.again).collect()
        };
        self.keys.iter().map(parts).collect()
    }
}

fn key_text(key: &Key, report: &str) -> String {
    let again = key.again.map(|number| format!("-{number}")).unwrap_or_default();
    format!("{}:{report}:{}-{}{again}", key.kind, key.place.1, key.place.2)
}

/// The whole record.
fn rebuilt(document: &Value) -> Result<Value, String> {
    whole(document).ok_or_else(|| "its compact form does not hold together".to_string())
}

fn whole(document: &Value) -> Option<Value> {
    let form = Form::read(&document["form"])?;
    let Form::Fields(fields) = &form else { return None };
    let texts = document["texts"].as_array()?.clone();
    let mut apart = Apart { texts, ..Apart::default() };
    // The reports have no cites; their texts are what is cited.
    let at = fields.iter().position(|(name, _)| name == "reports")?;
    let reports = match document["record"].get(at) {
        Some(reports) => apart.rebuilt(&fields[at].1, reports)?,
        None => Value::Array(Vec::new()),
    };
    let own = |report: &Value| Some((report["key"].as_str()?.to_string(), report["text"].as_str()?.chars().collect()));
    let reports: Vec<(String, Vec<char>)> = reports.as_array()?.iter().map(own).collect::<Option<_>>()?;
    for ((key, text), cites) in reports.iter().zip(document["cites"].as_array()?) {
        let mut start = 0_usize;
        for pair in cites.as_array()?.chunks(2) {
            start = start.checked_add(pair[0].as_u64()? as usize)?;
            let end = start.checked_add(pair.get(1)?.as_u64()? as usize)?;
            let words: String = text.get(start..end)?.iter().collect();
            apart.cites.push(serde_json::json!({"report": key, "start": start, "end": end, "text": words}));
        }
    }
    for parts in document["keys"].as_array()? {
        let kind = apart.texts.get(parts.get(0)?.as_u64()? as usize)?.as_str()?;
        let cite = apart.cites.get(parts.get(1)?.as_u64()? as usize)?;
        let again = parts.get(2).and_then(Value::as_u64).map(|number| format!("-{number}")).unwrap_or_default();
        let report = cite["report"].as_str()?;
        let key = format!("{kind}:{report}:{}-{}{again}", cite["start"], cite["end"]);
        apart.keys.push(Value::String(key));
    }
    apart.rebuilt(&form, &document["record"])
}

/// What stands apart, to be put in its place.
#[derive(Default)]
struct Apart {
    texts: Vec<Value>,
    keys: Vec<Value>,
    cites: Vec<Value>,
}

impl Apart {
    fn rebuilt(&self, form: &Form, value: &Value) -> Option<Value> {
        let at = || value.as_u64().map(|number| number as usize);
        Some(match form {
            _ if value.is_null() => Value::Null,
            Form::Plain => value.clone(),
            Form::Flag => Value::Bool(at()? == 1),
            Form::Text => self.texts.get(at()?)?.clone(),
            Form::Key => self.keys.get(at()?)?.clone(),
            Form::Cite => self.cites.get(at()?)?.clone(),
            Form::List(each) => {
                let values = value.as_array()?.iter().map(|value| self.rebuilt(each, value));
                Value::Array(values.collect::<Option<_>>()?)
            }
            Form::Fields(fields) => {
                let values = value.as_array()?;
                let field = |(at, (name, form)): (usize, &(String, Form))| {
                    let value = values.get(at).map_or(Some(form.empty()), |value| self.rebuilt(form, value));
                    Some((name.clone(), value?))
                };
                Value::Object(fields.iter().enumerate().map(field).collect::<Option<Map<_, _>>>()?)
            }
        })
    }
}
