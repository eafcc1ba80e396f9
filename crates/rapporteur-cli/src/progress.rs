//! Shows the progress of long work in a line on standard error. Begin with [`Progress::new`].

use crate::output::visible;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, stderr};
use std::time::Duration;

/// Work that takes less time than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(700);

/// The progress of some work.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar for this number of steps, shown only on a terminal.
    pub fn new(work: &'static str, steps: usize) -> Progress {
        let target =
            if stderr().is_terminal() { ProgressDrawTarget::stderr_with_hz(5) } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(steps as u64), target);
        if let Ok(style) = ProgressStyle::with_template("{prefix} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        bar.set_prefix(work);
        Progress { bar }
    }

    /// Completes a step.
    pub fn step(&self, what: &str) {
        if self.bar.elapsed() > PATIENCE {
            self.bar.set_message(visible(what));
        }
        self.bar.inc(1);
    }

    /// Reports that a share of a step is done, from 0 to 1; 1 completes the step.
    pub fn share(&self, what: &str, share: f32) {
        if share >= 1.0 {
            return self.step(what);
        }
        if self.bar.elapsed() > PATIENCE {
            self.bar.set_message(format!("{what} {:.0} %", 100.0 * share));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
