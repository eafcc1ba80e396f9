//! Measures of coreference: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005)
//! and their average, as in the reference scorer (Pradhan et al. 2014, version 8). Begin with
//! [`compare`].
//!
//! A mention is a number and a cluster is a list of mentions, so the measures work both for the
//! entities of one text and for events in many. A mention counts once, in the first cluster that
//! has it. Clusters of one mention count like others; to leave them out, remove them on both sides
//! first ([`without_singletons`]).

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use std::collections::{HashMap, HashSet};

/// All measures of one text, or summed over texts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// Link-based measure.
    pub muc: Measure,
    /// Mention-based measure.
    pub b_cubed: Measure,
    /// Entity-based measure with one-to-one alignment.
    pub ceaf_e: Measure,
    /// Detection of mentions, whatever their cluster.
    pub mentions: Measure,
}

/// Numerators and denominators, so that the counts of texts can be added.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measure {
    /// Share of the key that is in the response.
    pub recall: Share,
    /// Share of the response that is in the key.
    pub precision: Share,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    /// The part.
    pub right: f64,
    /// The whole.
    pub all: f64,
}

impl Share {
    /// The quotient; 0 if the denominator is 0, as in the reference scorer.
    pub fn value(self) -> f64 {
        if self.all == 0.0 { 0.0 } else { self.right / self.all }
    }

    fn add(&mut self, other: Share) {
        self.right += other.right;
        self.all += other.all;
    }
}

impl Measure {
    /// Harmonic mean of precision and recall.
    pub fn f1(self) -> f64 {
        let (p, r) = (self.precision.value(), self.recall.value());
        if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) }
    }

    fn add(&mut self, other: Measure) {
        self.recall.add(other.recall);
        self.precision.add(other.precision);
    }
}

impl Scores {
    /// The average of the three F1, the official score of the CoNLL shared tasks.
    pub fn conll_f1(self) -> f64 {
        (self.muc.f1() + self.b_cubed.f1() + self.ceaf_e.f1()) / 3.0
    }

    /// Adds the counts of another text.
    pub fn add(&mut self, other: Scores) {
        self.muc.add(other.muc);
        self.b_cubed.add(other.b_cubed);
        self.ceaf_e.add(other.ceaf_e);
        self.mentions.add(other.mentions);
    }
}

/// Compares the clusters of one text with the key.
pub fn compare(key: &[Vec<u32>], response: &[Vec<u32>]) -> Scores {
    let (key, response) = (Clusters::new(key), Clusters::new(response));
    let both = |recall, precision| Measure { recall, precision };
    let (aligned, n_key, n_response) = (aligned(&key, &response), key.sets.len() as f64, response.sets.len() as f64);
    let common = key.of.keys().filter(|mention| response.of.contains_key(mention)).count() as f64;
    let share = |right, all| Share { right, all };
    Scores {
        muc: both(links(&key, &response), links(&response, &key)),
        b_cubed: both(overlaps(&key, &response), overlaps(&response, &key)),
        ceaf_e: both(share(aligned, n_key), share(aligned, n_response)),
        mentions: both(share(common, key.of.len() as f64), share(common, response.of.len() as f64)),
    }
}

/// The clusters with at least two mentions.
pub fn without_singletons(clusters: &[Vec<u32>]) -> Vec<Vec<u32>> {
    let is_one = |cluster: &[u32]| cluster.iter().all(|mention| *mention == cluster[0]);
    clusters.iter().filter(|cluster| !is_one(cluster)).cloned().collect()
}

struct Clusters {
    sets: Vec<HashSet<u32>>,
    /// The index of the cluster of each mention.
    of: HashMap<u32, usize>,
}

impl Clusters {
    fn new(given: &[Vec<u32>]) -> Clusters {
        let mut made = Clusters { sets: Vec::new(), of: HashMap::new() };
        for cluster in given {
            let fresh: HashSet<u32> =
                cluster.iter().copied().filter(|mention| !made.of.contains_key(mention)).collect();
            if !fresh.is_empty() {
                made.of.extend(fresh.iter().map(|&mention| (mention, made.sets.len())));
                made.sets.push(fresh);
            }
        }
        made
    }
}

/// MUC: a cluster of n mentions has n - 1 links, minus one for each additional part into which the
/// other side splits it. A mention unknown to the other side is a part of its own.
fn links(clusters: &Clusters, other: &Clusters) -> Share {
    let mut share = Share::default();
    for cluster in &clusters.sets {
        let known: HashSet<usize> = cluster.iter().filter_map(|mention| other.of.get(mention).copied()).collect();
        let unknown = cluster.iter().filter(|mention| !other.of.contains_key(mention)).count();
        share.right += (cluster.len() - known.len() - unknown) as f64;
        share.all += (cluster.len() - 1) as f64;
    }
    share
}

/// B³: for each mention, the share of its cluster that is also in its cluster on the other side; 0
/// if the other side does not have it.
fn overlaps(clusters: &Clusters, other: &Clusters) -> Share {
    let mut share = Share::default();
    for cluster in &clusters.sets {
        for mention in cluster {
            let common = other.of.get(mention).map_or(0, |&at| cluster.intersection(&other.sets[at]).count());
            share.right += common as f64 / cluster.len() as f64;
            share.all += 1.0;
        }
    }
    share
}

/// CEAFe: the sum of the similarity (Dice coefficient) of clusters in the best one-to-one
/// alignment.
fn aligned(key: &Clusters, response: &Clusters) -> f64 {
    let (rows, columns) = if key.sets.len() <= response.sets.len() { (key, response) } else { (response, key) };
    if rows.sets.is_empty() {
        return 0.0;
    }
    let mut common = vec![vec![0u32; columns.sets.len()]; rows.sets.len()];
    for (mention, &row) in &rows.of {
        if let Some(&column) = columns.of.get(mention) {
            common[row][column] += 1;
        }
    }
    let likeness = |row: usize, column: usize| {
        2.0 * f64::from(common[row][column]) / (rows.sets[row].len() + columns.sets[column].len()) as f64
    };
    // The alignment is computed with integers, the sum with exact values.
    let weights = Matrix::from_fn(rows.sets.len(), columns.sets.len(), |(row, column)| {
        (likeness(row, column) * f64::from(u32::MAX)).round() as i64
    });
    let (_, best) = kuhn_munkres(&weights);
    best.iter().enumerate().map(|(row, &column)| likeness(row, column)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parses `"a bc def"`: a cluster per word, a mention per letter.
    fn clusters(words: &str) -> Vec<Vec<u32>> {
        words.split_whitespace().map(|word| word.chars().map(u32::from).collect()).collect()
    }

    fn assert_near(found: Measure, recall: f64, precision: f64, what: &str) {
        let near = |a: f64, b: f64| (a - b).abs() < 1e-4;
        assert!(near(found.recall.value(), recall), "{what}: recall {} not {recall}", found.recall.value());
        assert!(
            near(found.precision.value(), precision),
            "{what}: precision {} not {precision}",
            found.precision.value()
        );
    }

    type Pair = (f64, f64);
    type Case = (&'static str, &'static str, &'static str, Option<Pair>, Option<Pair>, Option<Pair>);

    /// The test cases published with the reference scorer: name, key, response, and recall and
    /// precision of MUC, B³ and CEAFe if stated.
    const CASES: &[Case] = &[
        ("A-1", "a bc def", "a bc def", Some((1.0, 1.0)), Some((1.0, 1.0)), Some((1.0, 1.0))),
        ("A-2", "a bc def", "a de", Some((1. / 3., 1.0)), Some((7. / 18., 1.0)), Some((0.6, 0.9))),
        ("A-3", "a bc def", "a bcx defy z", Some((1.0, 0.6)), Some((1.0, 55. / 108.)), Some((0.88571, 0.66429))),
        ("A-4", "a bc def", "a bcx dy z", Some((1. / 3., 1. / 3.)), Some((5. / 9., 17. / 42.)), Some((0.73333, 0.55))),
        ("A-5", "a bc def", "a bcxB dy z", Some((1. / 3., 0.25)), Some((5. / 9., 5. / 16.)), Some((0.68889, 0.51667))),
        ("A-6", "a bc def", "a bcx dy Bz", Some((1. / 3., 0.25)), Some((5. / 9., 17. / 48.)), Some((0.73333, 0.55))),
        // A mention that is given twice counts once.
        ("A-7", "a bc def", "a bcxb dy z", Some((1. / 3., 1. / 3.)), Some((5. / 9., 17. / 42.)), Some((0.73333, 0.55))),
        ("A-8", "a bc def", "a bcx dy bz", Some((1. / 3., 1. / 3.)), Some((5. / 9., 17. / 42.)), Some((0.73333, 0.55))),
        (
            "A-9",
            "a bc def",
            "a bcx dy bbbbbbbbbbz",
            Some((1. / 3., 1. / 3.)),
            Some((5. / 9., 17. / 42.)),
            Some((0.73333, 0.55)),
        ),
        ("A-10", "a bc def", "a b c d e f", Some((0.0, 0.0)), Some((0.5, 1.0)), None),
        ("A-11", "a bc def", "abcdef", Some((1.0, 0.6)), Some((1.0, 7. / 18.)), None),
        ("A-12", "a bc def", "a x y c d e z", Some((0.0, 0.0)), Some((13. / 36., 4. / 7.)), None),
        ("A-13", "a bc def", "axycdez", Some((1. / 3., 1. / 6.)), Some((17. / 36., 6. / 49.)), None),
        ("D-1", "12345 67 89ABC", "12345 6789ABC", Some((1.0, 0.9)), Some((1.0, 16. / 21.)), None),
        ("E-1", "12345 67 89ABC", "1234589ABC 67", Some((1.0, 0.9)), Some((1.0, 7. / 12.)), None),
        ("F-1", "ABCD", "AB CD", Some((2. / 3., 1.0)), None, None),
        ("G-1", "AB CD", "ABCD", Some((1.0, 2. / 3.)), None, None),
        ("H-1", "ABCD", "ABCD", Some((1.0, 1.0)), None, None),
        ("J-1", "ABC", "AC", Some((0.5, 1.0)), None, None),
        ("K-1", "BCDEGHJ", "ABC DEF GHI", Some((0.5, 0.5)), None, None),
        ("L-1", "ABC DEFG", "AB CD FGH", Some((0.4, 0.5)), None, None),
        ("M-1", "abcdef", "abcdef", Some((1.0, 1.0)), Some((1.0, 1.0)), Some((1.0, 1.0))),
        ("M-2", "abcdef", "a b c d e f", Some((0.0, 0.0)), None, None),
        ("M-5", "abcdef", "a b c x y z", Some((0.0, 0.0)), None, None),
        ("N-1", "a b c d e f", "a b c d e f", Some((0.0, 0.0)), Some((1.0, 1.0)), Some((1.0, 1.0))),
        ("N-2", "a b c d e f", "abcdef", Some((0.0, 0.0)), None, None),
        ("N-4", "a b c d e f", "a b c x y z", Some((0.0, 0.0)), None, None),
    ];

    #[test]
    fn agrees_with_the_reference_scorer() {
        for (name, key, response, muc, b_cubed, ceaf_e) in CASES {
            let found = compare(&clusters(key), &clusters(response));
            let parts = [("MUC", found.muc, muc), ("B³", found.b_cubed, b_cubed), ("CEAFe", found.ceaf_e, ceaf_e)];
            for (measure, found, expected) in parts {
                if let Some((recall, precision)) = expected {
                    assert_near(found, *recall, *precision, &format!("TC-{name} {measure}"));
                }
            }
        }
    }

    /// Luo 2005, figure 1: four responses to one key, with CEAFe as in the paper's table.
    #[test]
    fn agrees_with_the_paper_on_entity_alignment() {
        let key = clusters("12345 67 89ABC");
        for (response, expected) in [
            ("12345 6789ABC", 0.733),
            ("1234589ABC 67", 0.667),
            ("123456789ABC", 0.294),
            ("1 2 3 4 5 6 7 8 9 A B C", 0.178),
        ] {
            let found = compare(&key, &clusters(response)).ceaf_e.f1();
            assert!((found - expected).abs() < 5e-4, "{response}: {found} not {expected}");
        }
    }

    #[test]
    fn texts_add_up() {
        let mut sum = compare(&clusters("ab"), &clusters("ab"));
        sum.add(compare(&clusters("abcd"), &clusters("ab cd")));
        assert_eq!((sum.muc.recall.right, sum.muc.recall.all), (3.0, 4.0));
        assert_eq!((sum.ceaf_e.recall.all, sum.ceaf_e.precision.all), (2.0, 3.0));
        assert_eq!((sum.mentions.recall.right, sum.mentions.precision.all), (6.0, 6.0));
    }

    #[test]
    fn singletons_go_only_when_asked() {
        assert_eq!(without_singletons(&clusters("a bc dd")), clusters("bc"));
        assert!(compare(&clusters("a bc"), &clusters("bc")).b_cubed.recall.value() < 1.0);
        let empty = compare(&[], &clusters("ab"));
        assert_eq!((empty.conll_f1(), empty.mentions.precision.all), (0.0, 2.0));
    }
}
