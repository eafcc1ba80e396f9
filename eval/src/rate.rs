//! Precision, recall and their harmonic mean. Begin with [`Rate`].

use std::fmt;

/// Numbers of items that were found, that were wanted and that were right.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rate {
    /// Found by the program.
    pub found: usize,
    /// Labelled.
    pub wanted: usize,
    /// Found and labelled.
    pub right: usize,
}

impl Rate {
    /// Share of the found items that are right.
    pub fn precision(&self) -> f64 {
        self.right as f64 / self.found.max(1) as f64
    }

    /// Share of the labelled items that were found.
    pub fn recall(&self) -> f64 {
        self.right as f64 / self.wanted.max(1) as f64
    }

    /// Harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.found + self.wanted).max(1) as f64
    }

    /// Adds other counts.
    pub fn add(&mut self, other: Rate) {
        self.found += other.found;
        self.wanted += other.wanted;
        self.right += other.right;
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let (p, r, f) = (self.precision(), self.recall(), self.f1());
        write!(
            formatter,
            "P {p:.3} R {r:.3} F {f:.3}  ({} right of {} found, {} wanted)",
            self.right, self.found, self.wanted
        )
    }
}
