//! What the trained scorers of pairs are given. Begin with [`Found`].

/// The features of a pair, found one after another.
pub struct Found<const N: usize> {
    pub values: [f32; N],
    pub next: usize,
}

impl<const N: usize> Found<N> {
    pub fn new() -> Found<N> {
        Found { values: [0.0; N], next: 0 }
    }

    pub fn add<const M: usize>(&mut self, values: [f32; M]) {
        self.values[self.next..self.next + M].copy_from_slice(&values);
        self.next += M;
    }
}

pub fn flag(is_so: bool) -> f32 {
    if is_so { 1.0 } else { 0.0 }
}
