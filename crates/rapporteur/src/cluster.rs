//! Putting like things together: union-find over small tables, the likeness of
//! sentence vectors and of runs of words. Begin with [`Clusters`].

/// Items `0..n` in clusters.
pub struct Clusters {
    parent: Vec<usize>,
}

impl Clusters {
    /// Each item alone.
    pub fn new(count: usize) -> Clusters {
        Clusters { parent: (0..count).collect() }
    }

    /// The item that stands for this one's cluster: its smallest.
    pub fn root(&self, mut item: usize) -> usize {
        while self.parent[item] != item {
            item = self.parent[item];
        }
        item
    }

    /// True if both are in one cluster.
    pub fn is_joined(&self, a: usize, b: usize) -> bool {
        self.root(a) == self.root(b)
    }

    /// Makes one cluster of the two. True if they were apart.
    pub fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        self.parent[a.max(b)] = a.min(b);
        a != b
    }

    /// The clusters, each in order, ordered by their smallest item.
    pub fn groups(&self) -> Vec<Vec<usize>> {
        let mut place = vec![usize::MAX; self.parent.len()];
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for item in 0..self.parent.len() {
            let root = self.root(item);
            if place[root] == usize::MAX {
                place[root] = groups.len();
                groups.push(Vec::new());
            }
            groups[place[root]].push(item);
        }
        groups
    }
}

/// Cosine of two unit vectors; 0 if either is missing.
pub fn cosine(one: &[f32], other: &[f32]) -> f64 {
    if one.len() != other.len() {
        return 0.0;
    }
    one.iter().zip(other).map(|(a, b)| f64::from(a * b)).sum()
}

/// How many words both have in the same order.
pub fn in_order<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for a in one {
        let mut diagonal = 0;
        for (at, b) in other.iter().enumerate() {
            let known = row[at + 1];
            row[at + 1] = if a == b { diagonal + 1 } else { known.max(row[at]) };
            diagonal = known;
        }
    }
    row[other.len()]
}
