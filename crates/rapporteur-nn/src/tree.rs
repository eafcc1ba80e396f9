//! The best dependency tree over the words of a sentence. Begin with [`heads`].

/// The heads of the highest-scoring tree with exactly one word attached to the root; `None` is the
/// root. Row `d` of `scores` holds word `d`'s scores for the root (column 0) and for word `h`
/// (column `h + 1`).
pub(crate) fn heads(scores: &[f32], n_words: usize) -> Vec<Option<u32>> {
    let n = n_words + 1;
    let finite = |value: f32| f64::from(if value.is_finite() { value } else { 0.0 }.clamp(-1e6, 1e6));
    let values: Vec<f64> = scores[..n_words * n].iter().map(|&value| finite(value)).collect();
    let (low, high) = values.iter().fold((0.0f64, 0.0f64), |(low, high), &value| (low.min(value), high.max(value)));
    // Attaching a word to the root costs more than any tree can gain, so the best tree does it
    // once.
    let cost = 1.0 + (high - low) * n as f64;
    let mut graph = Graph { n, values: vec![NEVER; n * n] };
    for dependent in 1..n {
        for head in (0..n).filter(|&head| head != dependent) {
            let value = values[(dependent - 1) * n + head];
            graph.values[dependent * n + head] = if head == 0 { value - cost } else { value };
        }
    }
    let heads = best(&graph);
    heads[1..].iter().map(|&head| (head > 0).then(|| head as u32 - 1)).collect()
}

const NEVER: f64 = f64::NEG_INFINITY;

/// Scores of arcs between nodes; node 0 is the root.
struct Graph {
    n: usize,
    /// Row: dependent; column: head.
    values: Vec<f64>,
}

impl Graph {
    fn at(&self, dependent: usize, head: usize) -> f64 {
        self.values[dependent * self.n + head]
    }
}

/// Chu-Liu-Edmonds: take every node's best head; if that makes a cycle, contract it to one node,
/// solve the smaller graph, and break the cycle where the solution enters it.
fn best(graph: &Graph) -> Vec<usize> {
    let greedy: Vec<usize> = (0..graph.n).map(|d| if d == 0 { 0 } else { best_head(graph, d) }).collect();
    let Some(cycle) = find_cycle(&greedy) else { return greedy };
    let in_cycle = |node: &usize| cycle.contains(node);
    let outside: Vec<usize> = (0..graph.n).filter(|node| !in_cycle(node)).collect();
    let merged = outside.len();
    let n = merged + 1;
    let mut small = Graph { n, values: vec![NEVER; n * n] };
    // For each node outside: the member of the cycle that would be its head, and the member that it
    // would become the head of.
    let mut member_as_head = vec![0; merged];
    let mut member_entered = vec![0; merged];
    for (i, &node) in outside.iter().enumerate() {
        for (j, &head) in outside.iter().enumerate() {
            small.values[i * n + j] = graph.at(node, head);
        }
        let as_head = largest(cycle.iter().map(|&member| graph.at(node, member)));
        member_as_head[i] = cycle[as_head];
        small.values[i * n + merged] = graph.at(node, cycle[as_head]);
        let gain = |member: usize| graph.at(member, node) - graph.at(member, greedy[member]);
        let entered = largest(cycle.iter().map(|&member| gain(member)));
        member_entered[i] = cycle[entered];
        small.values[merged * n + i] = gain(cycle[entered]);
    }
    let solved = best(&small);
    let mut heads = greedy;
    for (i, &node) in outside.iter().enumerate().skip(1) {
        heads[node] = if solved[i] == merged { member_as_head[i] } else { outside[solved[i]] };
    }
    heads[member_entered[solved[merged]]] = outside[solved[merged]];
    heads
}

fn best_head(graph: &Graph, dependent: usize) -> usize {
    largest((0..graph.n).map(|head| graph.at(dependent, head)))
}

/// Index of the first largest value.
fn largest(values: impl Iterator<Item = f64>) -> usize {
    let mut found = (0, NEVER);
    for (index, value) in values.enumerate() {
        if value > found.1 {
            found = (index, value);
        }
    }
    found.0
}

fn find_cycle(heads: &[usize]) -> Option<Vec<usize>> {
    // 0 if not visited, else the walk in which the node was visited.
    let mut walk = vec![0; heads.len()];
    for start in 1..heads.len() {
        let mut node = start;
        while node != 0 && walk[node] == 0 {
            walk[node] = start;
            node = heads[node];
        }
        if node != 0 && walk[node] == start {
            let mut cycle = vec![node];
            let mut next = heads[node];
            while next != node {
                cycle.push(next);
                next = heads[next];
            }
            return Some(cycle);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The score of the best tree, found by trying every assignment of heads.
    fn exhaustive(scores: &[f32], n: usize) -> f64 {
        let mut top = NEVER;
        for code in 0..(n + 1).pow(n as u32) {
            let heads: Vec<usize> = (0..n).map(|d| code / (n + 1).pow(d as u32) % (n + 1)).collect();
            if is_tree(&heads) {
                top = top.max(total(scores, &heads));
            }
        }
        top
    }

    /// Heads are 0 for the root, else 1-based.
    fn is_tree(heads: &[usize]) -> bool {
        let reaches_root = |start: usize| {
            let mut node = start + 1;
            for _ in 0..=heads.len() {
                if node == 0 {
                    return true;
                }
                node = heads[node - 1];
            }
            false
        };
        heads.iter().filter(|&&head| head == 0).count() == 1 && (0..heads.len()).all(reaches_root)
    }

    fn total(scores: &[f32], heads: &[usize]) -> f64 {
        heads.iter().enumerate().map(|(d, &h)| f64::from(scores[d * (heads.len() + 1) + h])).sum()
    }

    fn one_based(found: &[Option<u32>]) -> Vec<usize> {
        found.iter().map(|head| head.map_or(0, |head| head as usize + 1)).collect()
    }

    proptest! {
        #[test]
        fn finds_the_best_of_all_trees(n in 1usize..=5, values in prop::collection::vec(-9i8..9, 30)) {
            let scores: Vec<f32> = values.iter().take(n * (n + 1)).map(|&value| f32::from(value)).collect();
            let found = one_based(&heads(&scores, n));
            prop_assert!(is_tree(&found));
            prop_assert_eq!(total(&scores, &found), exhaustive(&scores, n));
        }

        #[test]
        fn large_sentences_give_trees(n in 1usize..60, seed in any::<u64>()) {
            let mut state = seed | 1;
            let mut draw = || { state ^= state << 13; state ^= state >> 7; state ^= state << 17; (state % 1000) as f32 / 50.0 };
            let scores: Vec<f32> = (0..n * (n + 1)).map(|_| draw()).collect();
            prop_assert!(is_tree(&one_based(&heads(&scores, n))));
        }
    }

    #[test]
    fn scores_that_are_no_numbers_still_give_a_tree() {
        for value in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 0.0, f32::MAX] {
            assert!(is_tree(&one_based(&heads(&[value; 20], 4))));
        }
        assert_eq!(heads(&[], 0), []);
    }
}
