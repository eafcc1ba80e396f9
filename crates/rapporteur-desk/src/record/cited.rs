//! Checks the cites of a record that may have another version, or be too long to be held as a
//! whole. Begin with [`check`].
//!
//! Every object with the four fields of a cite is one, wherever it stands.

use super::Cite;
use super::whole::{Texts, place, texts};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Describes the first cite in this JSON whose words are not those at its place. `reports` gives
/// the key and the text of each report.
pub(crate) fn check<'a, 'de, D: Deserializer<'de>>(
    json: D,
    reports: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<(), String> {
    Walk(&texts(reports)?).deserialize(json).map(|_| ()).map_err(|why| why.to_string())
}

/// Walks through JSON and checks each cite that it meets.
#[derive(Clone, Copy)]
struct Walk<'a>(&'a Texts<'a>);

/// A value, as far as it can be part of a cite.
enum Part {
    Words(String),
    Number(usize),
    Other,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = Part;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Part, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = Part;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Part, E> {
        Ok(Part::Other)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Part, E> {
        Ok(Part::Other)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Part, E> {
        Ok(Part::Other)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Part, E> {
        Ok(Part::Other)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Part, E> {
        Ok(Part::Number(usize::try_from(number).unwrap_or(usize::MAX)))
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Part, E> {
        Ok(Part::Words(words.to_string()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Part, A::Error> {
        while items.next_element_seed(self)?.is_some() {}
        Ok(Part::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Part, A::Error> {
        let (mut report, mut start, mut end, mut text) = (None, None, None, None);
        while let Some(name) = fields.next_key::<String>()? {
            match (name.as_str(), fields.next_value_seed(self)?) {
                ("report", Part::Words(key)) => report = Some(key),
                ("start", Part::Number(number)) => start = Some(number),
                ("end", Part::Number(number)) => end = Some(number),
                ("text", Part::Words(words)) => text = Some(words),
                _ => {}
            }
        }
        if let (Some(report), Some(start), Some(end), Some(text)) = (report, start, end, text) {
            place(&Cite { report, start, end, text }, self.0).map_err(Error::custom)?;
        }
        Ok(Part::Other)
    }
}
