//! Compares the shipped model with its full-precision original, and runs it on unlikely input.

use rapporteur_nn::{Model, Sentence};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models")
}

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| Model::load(&folder()).unwrap())
}

/// Written by `train/golden.py`.
fn golden() -> Vec<Value> {
    serde_json::from_str(include_str!("golden.json")).unwrap()
}

fn words(row: &Value) -> Vec<&str> {
    row["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect()
}

fn annotate(sentences: &[Vec<&str>]) -> Vec<Sentence> {
    let found = model().annotate(sentences);
    for (words, sentence) in sentences.iter().zip(&found) {
        check(words, sentence);
    }
    assert_eq!(found.len(), sentences.len());
    found
}

/// Checks what must hold for every result.
fn check(words: &[&str], sentence: &Sentence) {
    assert_eq!(sentence.words.len(), words.len());
    let roots = sentence.words.iter().filter(|word| word.head.is_none()).count();
    assert_eq!(roots, usize::from(!words.is_empty()));
    for word in &sentence.words {
        assert_eq!(word.head.is_none(), &*word.deprel == "root");
        assert!(word.head.is_none_or(|head| (head as usize) < words.len()));
    }
    for (index, _) in words.iter().enumerate() {
        let up = |at: &usize| sentence.words[*at].head.map(|head| head as usize);
        assert!(std::iter::successors(Some(index), up).take(words.len() + 1).count() <= words.len(), "a cycle");
    }
    let mut free = 0;
    for name in &sentence.names {
        assert!(free <= name.start && name.start < name.end && name.end as usize <= words.len());
        assert!((0.0..=1.0).contains(&name.score));
        free = name.end;
    }
}

#[test]
fn rounding_the_weights_changes_few_words() {
    let rows = golden();
    let sentences: Vec<Vec<&str>> = rows.iter().map(words).collect();
    let found = annotate(&sentences);
    let mut same = [0; 5];
    let mut total = 0;
    let mut differing = Vec::new();
    for (row, sentence) in rows.iter().zip(&found) {
        for (i, word) in sentence.words.iter().enumerate() {
            total += 1;
            let text = |key: &str| row[key][i].as_str().unwrap();
            let head = word.head.map_or(0, |head| u64::from(head) + 1);
            let feats = if word.feats.is_empty() { "_" } else { &word.feats };
            let equal = [
                &*word.upos == text("upos"),
                &*word.xpos == text("xpos"),
                feats == text("feats"),
                Some(head) == row["head"][i].as_u64(),
                &*word.deprel == text("deprel"),
            ];
            for (sum, one) in same.iter_mut().zip(equal) {
                *sum += usize::from(one);
            }
            if equal.contains(&false) {
                differing.push(format!("{} {word:?}", row["words"][i]));
            }
        }
    }
    for (layer, n) in ["upos", "xpos", "feats", "head", "deprel"].iter().zip(same) {
        assert!(n * 100 >= total * 97, "{layer}: only {n} of {total} as in full precision: {differing:#?}");
    }
}

#[test]
fn rounding_the_weights_changes_few_names() {
    let rows = golden();
    let sentences: Vec<Vec<&str>> = rows.iter().map(words).collect();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for (i, (row, sentence)) in rows.iter().zip(annotate(&sentences)).enumerate() {
        let spans = row["names"].as_array().unwrap();
        theirs.extend(spans.iter().map(|span| format!("{i} {} {} {}", span[0], span[1], span[2].as_str().unwrap())));
        ours.extend(sentence.names.iter().map(|name| format!("{i} {} {} {}", name.start, name.end, name.label)));
    }
    let both = ours.iter().filter(|name| theirs.contains(name)).count();
    assert!(both * 100 >= ours.len().max(theirs.len()) * 93, "{ours:#?} {theirs:#?}");
}

#[test]
fn rounding_changes_sentence_vectors_little() {
    let rows = golden();
    let texts: Vec<String> = rows.iter().map(|row| words(row).join(" ")).collect();
    let found = model().embed(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    for (row, vector) in rows.iter().zip(&found) {
        let original: Vec<f32> = row["vector"].as_array().unwrap().iter().map(|x| x.as_f64().unwrap() as f32).collect();
        assert!(dot(vector, &original) > 0.98, "{}: {}", row["words"], dot(vector, &original));
    }
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    assert_eq!((a.len(), b.len()), (384, 384));
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[test]
fn near_sentences_have_near_vectors() {
    let texts = [
        "The summit was cancelled by the president.",
        "The president called off the meeting.",
        "Rice prices rose in the port.",
        "",
    ];
    let found = model().embed(&texts);
    assert!(dot(&found[0], &found[1]) > dot(&found[0], &found[2]) + 0.2);
    for vector in &found {
        assert!((dot(vector, vector) - 1.0).abs() < 1e-3);
    }
    assert_eq!(model().embed(&[]).len(), 0);
}

#[test]
fn words_are_seen_in_their_sentences() {
    let texts =
        ["The club fired its coach on Monday.", "The manager was fired by the chairman.", "Rebels fired two rockets."];
    let of = |text: &'static str, word: &str| {
        let start = text.find(word).unwrap();
        (text, std::iter::once(start..start + word.len()).collect())
    };
    let found: Vec<_> = texts.iter().map(|text| model().read(&[of(text, "fired")]).remove(0)).collect();
    for passage in &found {
        assert_eq!(passage.parts.len(), 1);
        let part = &passage.parts[0];
        assert!((dot(&passage.vector, &passage.vector) - 1.0).abs() < 1e-3);
        assert!((dot(&part.vector, &part.vector) - 1.0).abs() < 1e-3);
        assert!((part.question.iter().map(|x| x * x).sum::<f32>() - 1.0).abs() < 1e-3);
        assert!((part.slots.iter().sum::<f32>() - 1.0).abs() < 1e-3);
    }
    let fired = |at: usize| &found[at].parts[0].vector;
    assert!(dot(fired(0), fired(1)) > dot(fired(0), fired(2)));
}

#[test]
fn values_that_answer_one_question_lie_near_each_other() {
    let texts = [
        "Fourteen people were injured when the ferry hit the pier.",
        "The crash at the pier left 19 hurt, the operator said.",
        "The ferry was built in 1998 and carries 400 passengers.",
    ];
    let of = |at: usize, word: &str| {
        let start = texts[at].find(word).unwrap();
        let parts = std::iter::once(start..start + word.len()).collect();
        model().read(&[(texts[at], parts)]).remove(0).parts.remove(0).question
    };
    let near = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f32>();
    let (injured, hurt, carried) = (of(0, "Fourteen"), of(1, "19"), of(2, "400"));
    assert!(near(&injured, &hurt) > near(&injured, &carried) + 0.1);
}

#[test]
fn parts_that_are_not_read_stand_with_the_last_word() {
    let long = "one ".repeat(400);
    let parts = vec![0..3, 1580..1583, 4..4, 5000..6000];
    let found = model().read(&[(&long, parts), ("", vec![0..0, 0..9]), ("It rained.", vec![0..2, 3..9])]);
    let lengths: Vec<Vec<usize>> =
        found.iter().map(|passage| passage.parts.iter().map(|part| part.vector.len()).collect()).collect();
    assert_eq!(lengths, [vec![384; 4], vec![], vec![384; 2]]);
    assert!(model().read(&[]).is_empty());
}

#[test]
fn a_sentence_means_the_same_in_any_company() {
    let rows = golden();
    let sentences: Vec<Vec<&str>> = rows.iter().map(words).collect();
    let together = annotate(&sentences);
    for (sentence, expected) in sentences.iter().zip(&together).take(5) {
        let found = &annotate(std::slice::from_ref(sentence))[0];
        assert_eq!(found.names.len(), expected.names.len());
        // Quantised numbers are scaled by the range of values in a run, so they depend on what is
        // read together.
        let same = found.words.iter().zip(&expected.words).filter(|(one, other)| one == other).count();
        assert!(same * 100 >= expected.words.len() * 90, "{same} of {}", expected.words.len());
    }
}

#[test]
fn odd_words_are_borne() {
    let long = "a".repeat(10_000);
    let long_with_marks = "a-b.".repeat(2_500);
    let odd = [
        "",
        " ",
        "\0",
        "\u{200b}",
        "\u{feff}",
        "🇫🇷",
        "👩‍👩‍👧",
        "e\u{301}",
        "\u{301}",
        "שלום",
        "مرحبا",
        "\u{202e}abc",
        "北京",
        "한국어",
        "ẞ",
        "ǅ",
        "\u{fffd}",
        "\r\n",
        "[CLS]",
        "[PAD]",
        "##ing",
        "…",
        "“",
        &long,
        &long_with_marks,
    ];
    let singly: Vec<Vec<&str>> = odd.iter().map(|&word| vec![word]).collect();
    annotate(&singly);
    annotate(&[odd.to_vec(), Vec::new(), odd.iter().rev().copied().collect()]);
    annotate(&[]);
    model().embed(&odd);
}

#[test]
fn a_sentence_without_end_keeps_every_word() {
    let pattern = ["The", "envoy", "from", "Oslo", "met", "Ms", "Okafor", ",", "antidisestablishmentarianism", "said"];
    let words: Vec<&str> = pattern.iter().cycle().take(1_500).copied().collect();
    let found = annotate(&[words]);
    assert!(!found[0].names.is_empty());
    // Windows leave no trace in the tags.
    let envoys = found[0].words.iter().skip(1).step_by(10);
    assert!(envoys.filter(|word| &*word.upos == "NOUN").count() >= 145);
}

#[test]
fn loading_says_what_to_do() {
    let message = Model::load(Path::new("nowhere")).err().unwrap().to_string();
    assert!(message.contains("nowhere") && message.contains("give the folder `models`"), "{message}");
    let spoiled = std::env::temp_dir().join(format!("rapporteur-nn-{}", std::process::id()));
    std::fs::create_dir_all(&spoiled).unwrap();
    for file in [
        "embeddings.bin",
        "tagger.onnx",
        "coreference.onnx",
        "antecedents.onnx",
        "sentence.onnx",
        "values.onnx",
        "tokenizer.json",
    ] {
        std::fs::copy(folder().join(file), spoiled.join(file)).unwrap();
    }
    std::fs::write(spoiled.join("tags.json"), "{}").unwrap();
    let message = Model::load(&spoiled).err().unwrap().to_string();
    std::fs::remove_dir_all(&spoiled).unwrap();
    assert!(message.contains("tags.json is not the one"), "{message}");
}

/// `.ci/run` runs this with the feature `embed` as well.
#[test]
fn the_built_in_model_is_the_one_in_the_folder() {
    let built_in = Model::built_in();
    assert_eq!(built_in.is_some(), cfg!(feature = "embed"));
    if let Some(built_in) = built_in {
        let built_in = built_in.unwrap();
        let rows = golden();
        let sentences: Vec<Vec<&str>> = rows.iter().take(3).map(words).collect();
        assert_eq!(built_in.annotate(&sentences), annotate(&sentences));
        assert_eq!(built_in.embed(&["The envoy left."]), model().embed(&["The envoy left."]));
    }
}

#[test]
fn a_word_of_many_pieces_leaves_its_neighbours_alone() {
    let long = "https://example.org/".to_string() + &"archive-2019/q7x/".repeat(12);
    let sentence = |address| ["The", "envoy", "quoted", address, "in", "Oslo", "yesterday", "."].to_vec();
    let found = annotate(&[sentence("reports"), sentence(&long)]);
    assert_eq!(found[1].words.len(), 8);
    for (at, (short, long)) in found[0].words.iter().zip(&found[1].words).enumerate() {
        assert!(at == 3 || (&short.upos, short.head) == (&long.upos, long.head), "{at}: {short:?} {long:?}");
    }
    assert_eq!(found[1].names.len(), found[0].names.len());
}

/// Words at the border of two windows are tagged as they are in the middle of one.
#[test]
fn windows_lose_nothing() {
    let rows = golden();
    let whole: Vec<&str> = rows.iter().flat_map(words).cycle().take(900).collect();
    let middle = 200..580;
    let in_windows = &annotate(std::slice::from_ref(&whole))[0].words[middle.clone()];
    let in_one = &annotate(&[whole[middle].to_vec()])[0].words;
    // Without the words near the end of one of the two readings.
    let pairs: Vec<_> = in_windows.iter().zip(in_one).skip(60).take(260).collect();
    let same = pairs.iter().filter(|(a, b)| a.upos == b.upos).count();
    assert!(same * 100 >= pairs.len() * 97, "only {same} of {} tags", pairs.len());
}

#[test]
fn labels_are_known() {
    let tags = model().tags();
    for (list, label) in
        [(&tags.upos, "PROPN"), (&tags.xpos, "VBD"), (&tags.deprel, "nsubj:pass"), (&tags.names, "B-PER")]
    {
        assert!(list.iter().any(|known| &**known == label), "{label}");
    }
    assert!(
        tags.feats.iter().any(|(name, values)| &**name == "Number" && values.iter().any(|value| &**value == "Plur"))
    );
}

#[test]
fn antecedents_are_scored_as_in_training() {
    let golden: Value = serde_json::from_str(include_str!("antecedents.json")).unwrap();
    let numbers =
        |value: &Value| -> Vec<f64> { value.as_array().unwrap().iter().map(|n| n.as_f64().unwrap()).collect() };
    let indexes = |key: &str| -> Vec<u32> { numbers(&golden[key]).into_iter().map(|n| n as u32).collect() };
    let bytes = |row: &Value| -> Vec<u8> { numbers(row).into_iter().map(|n| n as u8).collect() };
    let states: Vec<f32> = numbers(&golden["states"]).into_iter().map(|n| n as f32).collect();
    let rows = |key: &str| golden[key].as_array().unwrap().iter().map(bytes).collect::<Vec<Vec<u8>>>();
    let features: Vec<[u8; 10]> = rows("features").into_iter().map(|row| row.try_into().unwrap()).collect();
    let pairs: Vec<[u8; 26]> = rows("pairs").into_iter().map(|row| row.try_into().unwrap()).collect();
    let (later, earlier) = (indexes("later"), indexes("earlier"));
    let found = model().antecedents(&states, &features, (&later, &earlier), &pairs);
    let scores = numbers(&golden["scores"]);
    for candidate in 0..features.len() as u32 {
        let own: Vec<usize> = (0..later.len()).filter(|&pair| later[pair] == candidate).collect();
        let sum: f64 = 1.0 + own.iter().map(|&pair| scores[pair].exp()).sum::<f64>();
        for pair in own {
            let wanted = scores[pair].exp() / sum;
            assert!((f64::from(found[pair]) - wanted).abs() < 1e-3, "{pair}: {} not {wanted}", found[pair]);
        }
    }
}

#[test]
fn long_reports_are_scored_in_blocks() {
    let n = 3000_u32;
    let width = 192;
    let states: Vec<f32> = (0..n as usize * width).map(|at| (at % 17) as f32 / 17.0 - 0.5).collect();
    let features: Vec<[u8; 10]> = (0..n).map(|at| [(at % 12) as u8, 0, 1, 0, 1, 0, 0, 0, 0, 0]).collect();
    let (later, earlier): (Vec<u32>, Vec<u32>) =
        (1..n).flat_map(|at| [(at, at - 1), (at, at.saturating_sub(3))]).unzip();
    let pairs = vec![[0_u8; 26]; later.len()];
    let found = model().antecedents(&states, &features, (&later, &earlier), &pairs);
    assert_eq!(found.len(), later.len());
    assert!(found.iter().all(|share| (0.0..=1.0).contains(share)));
    assert!(found.iter().rev().take(100).any(|&share| share > 0.0));
    assert!(model().antecedents::<10, 26>(&[], &[], (&[], &[]), &[]).is_empty());
}
