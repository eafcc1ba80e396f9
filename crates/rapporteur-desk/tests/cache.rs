//! The cache returns what was stored in it, and nothing else.

use proptest::prelude::*;
use rapporteur::MOST_WORDS;
use rapporteur::annotations::{Annotations, Hints};
use rapporteur::report::Report;
use rapporteur_desk::cache::{Cache, Entry, decode, encode};
use rapporteur_desk::error::Error;
use rapporteur_desk::inputs::{Input, gather};
use rapporteur_desk::reading::{self, Details};
use rapporteur_desk::{Model, models};
use rapporteur_read::{Source, read};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

const KEY: [u8; 32] = [7; 32];

fn samples() -> Vec<Input> {
    gather(&[concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples").to_string()]).0
}

fn model() -> Result<Model, Error> {
    models::load()
}

fn no_model() -> Result<Model, Error> {
    panic!("all of it is known")
}

fn understood(
    inputs: &[Input],
    cache: Option<&Cache>,
    load: impl FnOnce() -> Result<Model, Error>,
) -> Vec<(Report, Annotations)> {
    let (readings, refused) = reading::readings(inputs, &Details::default(), cache, |_| ());
    assert!(refused.is_empty());
    reading::understood_or_known(readings, load, cache, &|_, _| ()).unwrap()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[test]
fn what_is_kept_is_what_was_understood() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let inputs = samples();
    let one = &inputs[..1];
    let (fresh, fresh_one) = (understood(&inputs, None, model), understood(one, None, model));
    // A single report is cached without vectors; they are added when it is compared.
    assert_eq!(understood(one, Some(&cache), model), fresh_one);
    assert_eq!(understood(one, Some(&cache), no_model), fresh_one);
    assert_eq!(understood(&inputs, Some(&cache), model), fresh);
    assert_eq!(understood(&inputs, Some(&cache), no_model), fresh);
    assert_eq!(understood(one, Some(&cache), no_model), fresh_one);
    assert_eq!(entries(folder.path()).len(), inputs.len());
}

#[test]
fn entries_that_are_not_whole_are_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let inputs = samples();
    let fresh = understood(&inputs, Some(&cache), model);
    let all = entries(folder.path());
    let whole = fs::read(&all[1]).unwrap();
    fs::write(&all[0], "nothing of the kind").unwrap();
    fs::write(&all[1], &whole[..whole.len() / 2]).unwrap();
    fs::copy(&all[3], &all[2]).unwrap();
    assert_eq!(understood(&inputs, Some(&cache), model), fresh);
    assert_eq!(fs::read(&all[1]).unwrap(), whole);
    assert_eq!(understood(&inputs, Some(&cache), no_model), fresh);
}

#[test]
fn what_an_entry_is_made_from_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path()).unwrap();
    let source = |path: &str| Source { path: path.into(), ..Source::default() };
    let key = |source: &Source| cache.key(b"words", source, MOST_WORDS);
    let plain = key(&source("a/b.txt"));
    assert_eq!(key(&source("c.TXT")), plain);
    let outlet = Source { outlet: Some("The Post".into()), ..source("b.txt") };
    let published = Source { published: Some("The Post".into()), ..source("b.txt") };
    let url = Source { url: Some("The Post".into()), ..source("b.txt") };
    let mut keys = vec![
        plain,
        key(&source("b.html")),
        key(&source("-")),
        key(&outlet),
        key(&published),
        key(&url),
        cache.key(b"word", &source("b.txt"), MOST_WORDS),
        cache.key(b"words", &source("b.txt"), MOST_WORDS + 1),
    ];
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 8);
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("new/rapporteur");
    let cache = Cache::open(&folder).unwrap();
    cache.keep(&KEY, &Entry { report: Report::default(), annotations: Annotations::default() }).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(entries(&folder).iter().map(|path| mode(path)).collect::<Vec<_>>(), [0o600]);
}

#[test]
fn several_programs_use_one_folder() {
    let folder = tempfile::tempdir().unwrap();
    let of = |number: usize| Entry {
        report: Report { text: "word ".repeat(number * 999), ..Report::default() },
        annotations: Annotations::default(),
    };
    std::thread::scope(|scope| {
        for number in 0..4 {
            let cache = Cache::open(folder.path()).unwrap();
            scope.spawn(move || {
                for _ in 0..50 {
                    cache.keep(&KEY, &of(number)).unwrap();
                    let found = cache.find(&KEY).expect("a whole entry");
                    assert!((0..4).any(|number| found == of(number)));
                    cache.prune().unwrap();
                }
            });
        }
    });
    assert_eq!(entries(folder.path()).len(), 1);
}

/// A report with arbitrary text, annotated without a model.
fn entry(text: &str) -> Option<Entry> {
    let source =
        Source { path: "any.txt".into(), published: Some("2024-03-05T14:30+01:00".into()), ..Source::default() };
    let (report, notes) = read(&source, text.as_bytes()).ok()?;
    let mut annotations = rapporteur::annotate(&report, rapporteur::parse(&report), &Hints::default());
    annotations.notes = notes;
    annotations.vectors =
        annotations.parse.sentences.iter().map(|one| vec![one.first as f32 / 3.0, -0.0, f32::MIN_POSITIVE]).collect();
    Some(Entry { report, annotations })
}

proptest! {
    #[test]
    fn any_entry_is_read_back_as_it_was(text in "(\\PC{0,30}|on Friday|at least 46 people|\"Go,\" she said|[.\n ]){0,12}") {
        if let Some(entry) = entry(&text) {
            prop_assert_eq!(decode(&KEY, &encode(&KEY, &entry)), Some(entry));
        }
    }

    #[test]
    fn what_was_changed_is_no_entry(place in any::<prop::sample::Index>(), change in 1u8.., length in any::<prop::sample::Index>()) {
        let whole = encode(&KEY, &entry("On Friday at least 46 people met, she said.").unwrap());
        let mut changed = whole.clone();
        changed[place.index(whole.len())] ^= change;
        prop_assert_eq!(decode(&KEY, &changed), None);
        prop_assert_eq!(decode(&KEY, &whole[..length.index(whole.len())]), None);
        prop_assert_eq!(decode(&[8; 32], &whole), None);
    }

    /// Whatever the bytes, even with a correct hash, decoding does not panic.
    #[test]
    fn any_bytes_can_be_tried(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        prop_assert_eq!(decode(&KEY, &bytes), None);
        let sealed = |body: &[u8]| {
            let head = &encode(&KEY, &Entry { report: Report::default(), annotations: Annotations::default() })[..8];
            [head, &KEY, &Sha256::digest(body), body].concat()
        };
        let _ = decode(&KEY, &sealed(&bytes));
        let mut body = encode(&KEY, &entry("On Friday at least 46 people met, she said.").unwrap()).split_off(72);
        for (place, byte) in places {
            let at = place.index(body.len());
            body[at] = byte;
        }
        let _ = decode(&KEY, &sealed(&body));
    }
}
