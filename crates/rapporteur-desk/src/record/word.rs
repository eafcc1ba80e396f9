//! Serializes enumerations by the names in the core's vocabulary.

use rapporteur::vocabulary::Vocabulary;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

pub fn serialize<T: Vocabulary, S: Serializer>(word: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(word.name())
}

pub fn deserialize<'de, T: Vocabulary, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// The same for lists.
pub mod list {
    use super::{Deserialize, Deserializer, Error, Serializer, Vocabulary};

    pub fn serialize<T: Vocabulary, S: Serializer>(words: &[T], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(words.iter().map(|word| word.name()))
    }

    pub fn deserialize<'de, T: Vocabulary, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        names.iter().map(|name| T::read(name).map_err(D::Error::custom)).collect()
    }
}

/// The same for optional values.
pub mod perhaps {
    use super::{Deserialize, Deserializer, Error, Serializer, Vocabulary};

    pub fn serialize<T: Vocabulary, S: Serializer>(word: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match word {
            Some(word) => serializer.serialize_some(word.name()),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, T: Vocabulary, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        let name = Option::<String>::deserialize(deserializer)?;
        name.map(|name| T::read(&name).map_err(D::Error::custom)).transpose()
    }
}
