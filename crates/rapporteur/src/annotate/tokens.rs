//! Words of a sentence, after Universal Dependencies.

use crate::annotations::Parse;
use crate::report::Report;
use crate::text::Span;

/// Adds the sentence and its tokens to the parse.
pub(super) fn add(_report: &Report, _section: u32, _span: Span, _parse: &mut Parse) {}
