//! One published report as it was read. Begin with [`Report`].
//! Its `text` is frozen: every later offset points into it.

use crate::text::{Span, Symbol};
use jiff::civil::{Date, Time};

/// One published text of one outlet.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Report {
    /// SHA-256 of the bytes as fetched, in lower-case hexadecimal.
    pub capture: String,
    /// Where the bytes came from, as the user gave it: a path, an address, `-`.
    pub origin_path: String,
    /// Its headline where the user says so; that of the text stands in `sections`.
    pub given_title: Option<String>,
    /// Who published it, if the page or the user says so.
    pub outlet: Option<String>,
    /// Canonical address, if known.
    pub url: Option<String>,
    /// Language as a BCP 47 tag (`en`), if declared or detected surely.
    pub language: Option<String>,
    /// Names in the byline.
    pub authors: Vec<String>,
    /// Section of the outlet ("World"), if declared.
    pub section: Option<String>,
    /// When it was published. `None` is unknown; never the day it was read.
    pub published: Option<Stamp>,
    /// When it was last changed.
    pub modified: Option<Stamp>,
    /// Title, subtitle, paragraphs, captions and recognised furniture: all
    /// that can be cited. UTF-8, lines separated by `\n`, NFC not enforced.
    pub text: String,
    /// What each part of `text` is: in text order, disjoint, each non-empty
    /// and trimmed. Text between sections is white space only.
    pub sections: Vec<Section>,
    /// Posts, videos and other material embedded in the page.
    pub embeds: Vec<Embed>,
    /// True if the page looked cut off (pay wall, failed extraction), so that
    /// silence on a slot is "not read" rather than "does not say".
    pub is_partial: bool,
}

impl Report {
    /// False for a report in a language that is not read. Of such a report
    /// only its title, its day and what stands between quotation marks are kept.
    pub fn is_understood(&self) -> bool {
        self.language
            .as_deref()
            .is_none_or(|tag| tag.split('-').next().is_some_and(|main| main.eq_ignore_ascii_case("en")))
    }

    /// Its headline: what the user says, or the title's words if it has a title.
    pub fn title(&self) -> Option<&str> {
        let title = || self.sections.iter().find(|section| section.kind == SectionKind::Title);
        self.given_title.as_deref().or_else(|| Some(title()?.span.of(&self.text)))
    }

    /// The story in reading order: each passage is the spans of one section, or
    /// of the pieces of one line that only furniture, such as the label of a
    /// link, divides. The pieces of a passage read as one running text.
    pub fn passages(&self) -> Vec<(SectionKind, Vec<Span>)> {
        let mut passages: Vec<(SectionKind, Vec<Span>)> = Vec::new();
        for section in self.sections.iter().filter(|section| section.kind.is_story()) {
            match passages.last_mut() {
                Some((kind, pieces)) if *kind == section.kind && self.is_one_line(pieces, section.span) => {
                    pieces.push(section.span);
                }
                _ => passages.push((section.kind, vec![section.span])),
            }
        }
        passages
    }

    fn is_one_line(&self, pieces: &[Span], next: Span) -> bool {
        let Some(last) = pieces.last() else { return false };
        !Span { start: last.end, end: next.start }.of(&self.text).contains('\n')
    }

    /// The agency credit line ("(AP)", "Reuters contributed"), if it has one.
    pub fn credit(&self) -> Option<Span> {
        let credit = self.sections.iter().find(|section| section.kind == SectionKind::Credit)?;
        Some(credit.span)
    }
}

/// A part of the stored text.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Section {
    /// What it is.
    pub kind: SectionKind,
    /// Where it is.
    pub span: Span,
    /// Name of the rule that decided, e.g. `html-paragraph`, `consent-notice`.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// What a part of the stored text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum SectionKind {
    /// The headline.
    Title,
    /// A crosshead inside the story.
    Heading,
    /// Running text, block quotations and list items of the story.
    Paragraph,
    /// The caption of a picture or video.
    Caption,
    /// "By Anna Lee, in Geneva".
    Byline,
    /// A credit to an agency or to contributors.
    Credit,
    /// Consent notices, share bars, related links, bare "Published": text of
    /// the page, never of the story.
    Furniture,
}

impl SectionKind {
    /// True if its sentences belong to the story.
    pub fn is_story(self) -> bool {
        matches!(self, SectionKind::Title | SectionKind::Heading | SectionKind::Paragraph | SectionKind::Caption)
    }
}

/// Something embedded from a provider. Never part of the story's text.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Embed {
    /// "Twitter", "YouTube", "Instagram" ...; host name if not a known one.
    pub provider: String,
    /// Its address.
    pub url: Option<String>,
    /// Its words, if the page has them.
    pub text: Option<String>,
    /// Who posted it, as the page writes it: "Name (@name)".
    pub author: Option<String>,
    /// When it was posted, as the page writes it: "March 13, 2024".
    pub date: Option<String>,
}

/// A day, perhaps with a time of day and a zone, and where it was read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Stamp {
    /// The calendar day at the outlet's offset.
    pub day: Date,
    /// The time of day, if given.
    pub time: Option<Time>,
    /// The offset from UTC in minutes, if given.
    pub offset_minutes: Option<i16>,
    /// Where it comes from: `json-ld`, `open-graph`, `time-element`, `url`, `flag` ...
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub from: Symbol,
    /// False if it was only guessed from weak signs.
    pub is_sure: bool,
}

impl Stamp {
    /// ISO 8601: `2024-03-05`, `2024-03-05T14:30:00` or `2024-03-05T14:30:00+01:00`.
    pub fn to_iso(&self) -> String {
        let mut iso = self.day.to_string();
        if let Some(time) = self.time {
            iso += &format!("T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second());
            if let Some(offset) = self.offset_minutes {
                let sign = if offset < 0 { '-' } else { '+' };
                iso += &format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60);
            }
        }
        iso
    }
}

/// What could not be done, said and not hidden.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Note {
    /// The words concerned, if it concerns some.
    pub span: Option<Span>,
    /// A sentence without full stop that says what and, if anything can be
    /// done, what to do.
    pub what: String,
}
