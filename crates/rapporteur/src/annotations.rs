//! What one report says, layer by layer. Begin with [`Annotations`].
//! Things found stand in text order; every one knows its span.

use crate::id;
use crate::report::Note;
use crate::text::{Id, Span, Symbol, Table};
use jiff::civil::Date;

/// Sentences and tokens of a report, before anything is understood.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Parse {
    /// Sentences of the story in text order. Furniture has none.
    pub sentences: Vec<Sentence>,
    /// Words after Universal Dependencies (English): clitics apart
    /// ("do" "n't", "Park" "'s"), punctuation apart, no spaces.
    pub tokens: Vec<Token>,
    /// True if the report says more than is read of it.
    pub is_cut: bool,
    /// Sentences that are too long to be read as one and were read in pieces.
    pub divided: Vec<Span>,
}

/// A sentence: a run of tokens in one section.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Sentence {
    /// From the first to the last token.
    pub span: Span,
    /// First token, index into [`Parse::tokens`].
    pub first: u32,
    /// One past the last token.
    pub last: u32,
    /// Index into the report's sections.
    pub section: u32,
}

impl Sentence {
    /// The indexes of its tokens.
    pub fn tokens(self) -> std::ops::Range<usize> {
        self.first as usize..self.last as usize
    }
}

/// A word or mark.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Token {
    /// Where it stands.
    pub span: Span,
}

/// What a language model says of each sentence of a [`Parse`]; a test may
/// write it by hand. One entry for each sentence, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hints {
    /// One for each sentence.
    pub sentences: Vec<SentenceHint>,
    /// What words refer to, for those heads of [`AntecedentCandidates`] that a scorer
    /// was asked about.
    pub references: Vec<Reference>,
}

/// A pair of words that may mean the same one, with how likely that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reference {
    /// The word that refers back, index into [`Parse::tokens`].
    pub later: u32,
    /// What it may refer to, likewise.
    pub earlier: u32,
    /// Probability, 0 to 1. Over all antecedents of a word the sum is at most
    /// 1; what is missing is that the word refers to nothing before it.
    pub score: f32,
}

/// Heads of nominals that may refer to each other, for a scorer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AntecedentCandidates {
    /// In text order.
    pub list: Vec<Candidate>,
    /// By the later one in text order, then the nearest first.
    pub pairs: Vec<Pair>,
}

/// The head of a nominal, name or pronoun.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Index into [`Parse::tokens`].
    pub word: u32,
    /// Classes: word class or pronoun, determiner, relation, label of the
    /// name, number, gender, animacy, quoted, coordinated, in a heading.
    pub features: [u8; Candidate::FEATURES],
}

impl Candidate {
    /// How many features a candidate has.
    pub const FEATURES: usize = 10;
}

/// A candidate and one that stands before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Index into [`AntecedentCandidates::list`].
    pub later: u32,
    /// Likewise.
    pub earlier: u32,
    /// Likenesses and distances, 0 to 255.
    pub features: [u8; Pair::FEATURES],
}

impl Pair {
    /// How many features a pair has.
    pub const FEATURES: usize = 26;
}

/// A passage between quotation marks that nobody introduces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImplicitQuote {
    /// Where it stands, marks left out.
    pub passage: Span,
    /// Phrases for those who may have said it, each with the names of the
    /// signs for and against it.
    pub candidates: Vec<(Span, Vec<String>)>,
}

/// What a model says of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SentenceHint {
    /// One for each token of the sentence.
    pub words: Vec<WordHint>,
    /// Names: token range inside the sentence (half open) and label
    /// (`PER`, `ORG`, `LOC`, others).
    pub names: Vec<(u32, u32, String)>,
}

impl SentenceHint {
    /// The label of people's names.
    pub const PERSON: &'static str = "PER";
}

/// What a model says of one word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordHint {
    /// Universal part of speech (`NOUN`, `VERB` ...).
    pub upos: String,
    /// Penn tag (`VBD`, `NNP` ...).
    pub xpos: String,
    /// Index of the head inside the sentence; `None` for the root.
    pub head: Option<u32>,
    /// Universal dependency relation to the head (`nsubj`, `nsubj:pass` ...).
    pub relation: String,
}

/// A token with all that is known of it. Indexes are those of [`Parse::tokens`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// Dictionary form, lower case but for names.
    pub lemma: String,
    /// Universal part of speech; `X` if no model ran.
    pub upos: String,
    /// Penn tag.
    pub xpos: String,
    /// Head word, index into [`Annotations::words`]; `None` for a root.
    pub head: Option<u32>,
    /// Relation to the head.
    pub relation: String,
    /// Index of its sentence.
    pub sentence: u32,
}

/// Everything understood of one report.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Annotations {
    /// Sentences and tokens.
    pub parse: Parse,
    /// One for each token.
    pub words: Vec<Word>,
    /// Unit-length sentence vectors, one for each sentence, from the caller;
    /// empty until a model has made them.
    pub vectors: Vec<Vec<f32>>,
    /// Unit-length vectors of the lemmas of the events, one for each event,
    /// from the caller; empty until a model has made them.
    pub lemma_vectors: Vec<Vec<f32>>,
    /// The same of their triggers, as read in their sentences; empty for a
    /// trigger of which nothing was read.
    pub trigger_vectors: Vec<Vec<f32>>,
    /// Phrases that name or refer to someone or something.
    pub mentions: Table<MentionId, Mention>,
    /// Mentions of the same one.
    pub chains: Table<ChainId, Chain>,
    /// Things said.
    pub quotes: Table<QuoteId, Quote>,
    /// What someone is reported to want, think or hold of something, where no
    /// words of theirs are given ("criticised the plan"): the content is what
    /// they want or what it is about.
    pub private_states: Vec<Quote>,
    /// Time expressions.
    pub times: Table<TimeId, TimeMention>,
    /// Numbers and what they count.
    pub numbers: Table<NumberId, NumberMention>,
    /// Happenings and states.
    pub events: Table<EventMentionId, EventMention>,
    /// Who stands how on what, and on what that depends.
    pub positions: Table<PositionId, Position>,
    /// What another report may say otherwise, in text order.
    pub values: Table<ValueId, Value>,
    /// How a model sees each value in its sentence, from the caller; empty
    /// until a model has seen them.
    pub views: Vec<View>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

impl Annotations {
    /// Index of the sentence that holds the byte, if one does.
    pub fn sentence_at(&self, byte: u32) -> Option<usize> {
        let after = self.parse.sentences.partition_point(|sentence| sentence.span.start <= byte);
        let index = after.checked_sub(1)?;
        (byte < self.parse.sentences[index].span.end).then_some(index)
    }

    /// For each word, the mention it belongs to: the one in whose core it
    /// stands, or else the name before which it stands as a title or role.
    pub fn mentions_by_word(&self) -> Vec<Option<MentionId>> {
        let mut found = vec![None; self.words.len()];
        for (id, mention) in self.mentions.pairs() {
            for word in self.words_in(mention.core) {
                found[word] = Some(id);
            }
        }
        for (id, mention) in self.mentions.pairs().filter(|(_, mention)| mention.form == MentionForm::Name) {
            for word in self.words_in(mention.span) {
                found[word].get_or_insert(id);
            }
        }
        found
    }

    /// For each mention, its chain; every mention has one once chains are found.
    pub fn chains_by_mention(&self) -> Vec<Option<ChainId>> {
        let mut found = vec![None; self.mentions.len()];
        for (id, chain) in self.chains.pairs() {
            chain.mentions.iter().for_each(|mention| found[mention.index()] = Some(id));
        }
        found
    }

    /// For each word, the quotes whose content it stands in, the innermost first.
    pub fn quotes_by_word(&self) -> Vec<Vec<QuoteId>> {
        let mut found: Vec<Vec<QuoteId>> = vec![Vec::new(); self.words.len()];
        for (id, quote) in self.quotes.pairs() {
            for word in quote.content.iter().flat_map(|&piece| self.words_in(piece)) {
                found[word].push(id);
            }
        }
        for quotes in &mut found {
            quotes.sort_by_key(|&quote| self.quotes[quote].extent().len());
        }
        found
    }

    /// The lemma, in lower case, of the noun that heads the phrase: the word of
    /// the span whose own head lies outside it.
    pub fn head_noun(&self, span: Span) -> Option<String> {
        let words = self.words_in(span);
        let is_top = |word: &usize| self.words[*word].head.is_none_or(|head| !words.contains(&(head as usize)));
        let head = &self.words[words.clone().find(is_top)?];
        matches!(head.upos.as_str(), "NOUN" | "PROPN").then(|| head.lemma.to_lowercase())
    }

    /// The first number that shares words with the span.
    pub fn number_at(&self, span: Span) -> Option<&NumberMention> {
        let all = self.numbers.iter().as_slice();
        all[all.partition_point(|one| one.span.end <= span.start)..].first().filter(|one| one.span.overlaps(span))
    }

    /// The first time expression that shares words with the span.
    pub fn time_at(&self, span: Span) -> Option<&TimeMention> {
        let all = self.times.iter().as_slice();
        all[all.partition_point(|one| one.span.end <= span.start)..].first().filter(|one| one.span.overlaps(span))
    }

    /// Indexes of the words that lie wholly inside the span.
    pub fn words_in(&self, span: Span) -> std::ops::Range<usize> {
        let first = self.words.partition_point(|word| word.span.start < span.start);
        let last = self.words.partition_point(|word| word.span.end <= span.end);
        first..last.max(first)
    }

    /// The span with the whole of a number that it holds a part of: "00,000 rupees" is no sum.
    pub fn with_whole_number(&self, span: Span) -> Span {
        let overlapping = self.numbers.iter().filter(|number| number.span.overlaps(span));
        overlapping.fold(span, |whole, number| whole.join(number.span))
    }
}

id!(
    /// A mention of one report.
    MentionId
);
id!(
    /// A chain of one report.
    ChainId
);
id!(
    /// A quote of one report.
    QuoteId
);
id!(
    /// A time expression of one report.
    TimeId
);
id!(
    /// A number of one report.
    NumberId
);
id!(
    /// An event mention of one report.
    EventMentionId
);

id!(
    /// A position of one report.
    PositionId
);

id!(
    /// A value of one report.
    ValueId
);

/// One thing that a report says and another may say otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Value {
    /// The words that show it.
    pub span: Span,
    /// Index of the head word.
    pub head: u32,
    /// What sort of thing it is.
    pub kind: ValueKind,
    /// The word of the predicate it belongs to; of a predicate, the one above it.
    pub governor: Option<u32>,
}

/// What a value answers in the answer keys from which the networks learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerSlot {
    /// Nothing that an editor would compare.
    None,
    /// How many or how much.
    Number,
    /// How old somebody is.
    Age,
    /// How much money.
    Money,
    /// When, or for how long.
    Time,
    /// Where.
    Place,
    /// What somebody or something is called.
    Name,
    /// What somebody is.
    Role,
    /// Who did it.
    Who,
    /// To whom it was done.
    Whom,
    /// What was done, or what it is.
    What,
    /// Whether it came about.
    Status,
    /// How sure it is.
    Certainty,
    /// According to whom.
    Source,
    /// Why.
    Cause,
    /// In which words.
    Wording,
    /// Where somebody stands.
    Position,
}

/// A value as a trained network sees it in its sentence.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct View {
    /// What it answers, whatever the answer: a unit vector. Those of values
    /// that answer one question lie near each other.
    pub question: Vec<f32>,
    /// What it says.
    pub answer: Vec<f32>,
    /// How likely an editor would compare it, by slot: `View::SLOTS`, first
    /// that she would not. They sum to 1.
    pub slots: Vec<f32>,
}

impl View {
    /// The slots of an answer key, in the order of [`View::slots`].
    pub const SLOTS: [AnswerSlot; 17] = [
        AnswerSlot::None,
        AnswerSlot::Number,
        AnswerSlot::Age,
        AnswerSlot::Money,
        AnswerSlot::Time,
        AnswerSlot::Place,
        AnswerSlot::Name,
        AnswerSlot::Role,
        AnswerSlot::Who,
        AnswerSlot::Whom,
        AnswerSlot::What,
        AnswerSlot::Status,
        AnswerSlot::Certainty,
        AnswerSlot::Source,
        AnswerSlot::Cause,
        AnswerSlot::Wording,
        AnswerSlot::Position,
    ];
}

/// Sorts of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum ValueKind {
    /// A count, an amount of money, a share, a measure.
    Quantity(NumberId),
    /// A place in an order: "second", "last".
    Rank,
    /// How old someone is.
    Age,
    /// A day, an hour, a length of time.
    Time(TimeId),
    /// Somebody or something, a place, what something is: a noun with the words that belong to it.
    Nominal,
    /// What happens or holds: a verb or adjective with its auxiliaries.
    Predicate,
    /// Words between quotation marks.
    Quotation,
}

/// A phrase that names or refers to someone or something.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Mention {
    /// The whole phrase, determiners included, relative clauses not.
    pub span: Span,
    /// The name alone for names ("Park Yong-min" of "Gen Park Yong-min"), the
    /// head noun or pronoun otherwise.
    pub core: Span,
    /// Index of the head word.
    pub head: u32,
    /// Name, nominal or pronoun.
    pub form: MentionForm,
    /// What it is a mention of.
    pub kind: EntityKind,
    /// Titles and role words standing with a name ("Gen", "US secretary of state").
    pub roles: Vec<Span>,
    /// Name of the rule that found it.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

impl Mention {
    /// The rule of a name whose kind the noun before it says: "the trawler Anna Maria".
    pub const NAMED_BY_NOUN: Symbol = "named-by-its-noun";
    /// The rule of a name that its article shows to be no person's: "The Anna Lorn docked".
    pub const NAMED_WITH_ARTICLE: Symbol = "name-with-an-article";

    /// True for a name that is written as a person's and is a thing's.
    pub fn is_named_thing(&self) -> bool {
        matches!(self.rule, Mention::NAMED_BY_NOUN | Mention::NAMED_WITH_ARTICLE) && self.kind == EntityKind::Other
    }
}

/// How a mention refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum MentionForm {
    /// By a proper name.
    Name,
    /// By a common noun.
    Nominal,
    /// By a pronoun.
    Pronoun,
}

/// What kind of thing is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum EntityKind {
    /// A human being.
    Person,
    /// An organisation: company, ministry, party, outlet.
    Organization,
    /// A country, town, sea, building.
    Place,
    /// Several people: a nationality, a delegation, victims.
    Group,
    /// Something else that is named or acts.
    Other,
    /// Not known.
    Unknown,
}

/// Mentions of the same one inside a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Chain {
    /// In text order; never empty.
    pub mentions: Vec<MentionId>,
    /// The joins that made it, each with its rule.
    pub links: Vec<Link>,
    /// The most telling mention: the longest full name if there is one.
    pub name: MentionId,
    /// What it is.
    pub kind: EntityKind,
    /// Everything the report calls it by way of title or role, once each, in
    /// text order ("Gen", "the right-hand man to ...").
    pub roles: Vec<Span>,
}

/// Two mentions taken for the same one, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Link {
    /// The later mention.
    pub from: MentionId,
    /// The earlier one.
    pub to: MentionId,
    /// Name of the rule that joined them.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// Something said, written or thought, with who said it (source, cue and
/// content after PARC and PolNeAR).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Quote {
    /// What was said, in pieces if broken ("I want it," he said, "now").
    /// Quotation marks lie outside.
    pub content: Vec<Span>,
    /// The words that show it: "said", "according to".
    pub cue: Option<Span>,
    /// The phrase that names the speaker.
    pub speaker: Option<Span>,
    /// The speaker's chain, if the phrase is a mention.
    pub speaker_chain: Option<ChainId>,
    /// Direct, indirect or mixed.
    pub form: QuoteForm,
    /// What the cue says of it.
    pub stance: Stance,
    /// What kind of source the speaker phrase names; `None` if the text gives none.
    pub source: Option<SourceKind>,
    /// To whom, how, where and when it was said, where the text gives it.
    pub setting: Setting,
    /// The statement in whose content this one stands.
    pub inside: Option<QuoteId>,
    /// Name of the rule that found it.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

impl Quote {
    /// From the first to the last piece of the content.
    pub fn extent(&self) -> Span {
        self.content.iter().copied().reduce(Span::join).unwrap_or_default()
    }

    /// All that it cites itself: the pieces of the content, cue, speaker, addressee, channel and venue.
    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        let Setting { addressee, channel, venue, .. } = self.setting;
        self.content.iter().copied().chain([self.cue, self.speaker, addressee, channel, venue].into_iter().flatten())
    }
}

/// The circumstances of a statement, each as the words that give it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Setting {
    /// To whom: "reporters", "Reuters".
    pub addressee: Option<Span>,
    /// By what means: "in a letter", "tweeted", "by phone".
    pub channel: Option<Span>,
    /// Where or on what occasion: "at a news conference", "aboard the ferry".
    pub venue: Option<Span>,
    /// When.
    pub time: Option<TimeId>,
}

/// What kind of source a statement has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum SourceKind {
    /// Someone whom the report names, here or elsewhere.
    Named,
    /// A person without a name: "a senior official".
    Unnamed,
    /// Several people or an organisation: "officials", "the ministry", "North Korea".
    Collective,
    /// Something written or measured: "the letter", "a poll".
    Document,
    /// Another outlet: "Reuters", "state media".
    Outlet,
}

/// How words are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum QuoteForm {
    /// Inside quotation marks.
    Direct,
    /// In the outlet's words.
    Indirect,
    /// Both.
    Mixed,
}

/// What the cue says of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Stance {
    /// "said", "told", "according to".
    Says,
    /// "claimed", "alleged".
    Claims,
    /// "suggested", "believes", "is thought to".
    Suggests,
    /// "confirmed", "acknowledged".
    Confirms,
    /// "denied", "rejected".
    Denies,
    /// "warned".
    Warns,
    /// "promised", "vowed".
    Promises,
    /// "demanded", "urged", "called for".
    Demands,
    /// "asked".
    Asks,
    /// "hopes", "expects".
    Expects,
    /// "did not say", "declined to comment".
    Withholds,
    /// "accused", "blamed".
    Accuses,
    /// "praised", "welcomed".
    Praises,
    /// "criticised", "condemned".
    Criticises,
    /// "doubted", "questioned whether".
    Doubts,
}

/// A time expression and its normalised value.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeMention {
    /// The words.
    pub span: Span,
    /// TIMEX3 type.
    pub kind: TimeKind,
    /// What it means.
    pub value: Time,
    /// `approx`, `before`, `after`, `start`, `mid`, `end`, `more-than`, `less-than`.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::perhaps"))]
    pub modifier: Option<Symbol>,
    /// True if the value follows from the words and the day of publication by
    /// calendar alone: a date with its year, a number of days, "yesterday", a
    /// weekday whose clause shows the tense. False where something was weighed:
    /// the year of a month, an earlier time of the text, what "now" means.
    pub is_certain: bool,
    /// Name of the pattern that found it.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// TIMEX3 types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum TimeKind {
    /// A day, month, year, ...
    Date,
    /// A time of day or part of a day.
    Time,
    /// A length of time.
    Duration,
    /// A repetition.
    Set,
}

/// The value of a time expression.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Time {
    /// A value on the calendar or a length, as TIMEX3 writes it
    /// (`2018-06-12`, `2018-05`, `2018-W22`, `2018-05-31TEV`, `P2D`,
    /// `PRESENT_REF`), with the first and last day it covers where it
    /// stands for days.
    Value {
        /// TIMEX3 value.
        value: String,
        /// First and last day.
        days: Option<(Date, Date)>,
    },
    /// Known in part, because nothing anchors it: `XXXX-06-12`,
    /// `XXXX-WXX-5` (a Friday).
    Relative {
        /// TIMEX3 value with `X` for what is unknown, or the empty string if
        /// not even that can be said ("tomorrow").
        value: String,
    },
}

impl Time {
    /// The TIMEX3 value.
    pub fn value(&self) -> &str {
        match self {
            Time::Value { value, .. } | Time::Relative { value } => value,
        }
    }

    /// First and last day, if the value stands for known days.
    pub fn days(&self) -> Option<(Date, Date)> {
        match self {
            Time::Value { days, .. } => *days,
            Time::Relative { .. } => None,
        }
    }
}

/// A number and what it counts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct NumberMention {
    /// The number with its modifier and unit ("at least 46", "$280m").
    pub span: Span,
    /// Lowest value meant. `None`: open below ("up to 20").
    pub low: Option<f64>,
    /// Highest value meant. `None`: open above ("at least 46").
    pub high: Option<f64>,
    /// True for "about", "some", "nearly", "around".
    pub is_approximate: bool,
    /// `USD`, `%`, `mile`, `MW` ...; `None` for plain counts.
    pub unit: Option<String>,
    /// The words for what is counted ("people"), if any.
    pub counted: Option<Span>,
    /// Lemma of the counted noun's head, to compare by.
    pub counted_lemma: Option<String>,
    /// When it was so many, if the sentence says so: "by Tuesday", "as of noon".
    pub as_of: Option<TimeId>,
    /// Name of the rule that found it.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// Something that happens, is planned, fails to happen or holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct EventMention {
    /// The words that express it most clearly (verb, event noun, light verb
    /// and its noun are one: "held talks" has trigger "talks").
    pub trigger: Span,
    /// Index of the trigger's head word.
    pub head: u32,
    /// Lemma of the trigger's head.
    pub lemma: String,
    /// Kind of event from the lexicon (`meet`, `travel`, `die` ...), if known.
    pub kind: Option<String>,
    /// Who and what takes part.
    pub participants: Vec<Participant>,
    /// When.
    pub times: Vec<TimeId>,
    /// Numbers that count one of its participants.
    pub numbers: Vec<NumberId>,
    /// How it stands.
    pub status: Status,
    /// The words that show the status, if any beyond the verb form.
    pub status_cue: Option<Span>,
    /// How surely, with the words that show it ("most likely").
    pub certainty: Certainty,
    /// The hedge.
    pub certainty_cue: Option<Span>,
    /// The condition that it depends on: "if ...", "unless ...".
    pub condition: Option<Span>,
    /// Of a postponed event, which of its times are the new ones.
    pub moved_to: Vec<TimeId>,
    /// Why, as the report gives it: "heavy rain" of "because of heavy rain".
    pub cause: Option<Span>,
    /// Whether it came before or after the time it was meant for, if the report
    /// says so.
    pub timing: Option<Timing>,
    /// True for what lies more than a year before the report, for what no longer
    /// holds, and for what is told as somebody's past.
    pub is_historical: bool,
    /// True for verbs and nouns that tell little by themselves ("have",
    /// "include", "problem"), which are not compared over reports.
    pub is_background: bool,
    /// What it is in the terms of political event data, if it is political.
    pub coding: Option<Coding>,
    /// The quote it stands in; `None`: in the report's own voice.
    pub quote: Option<QuoteId>,
    /// The clause that expresses it.
    pub clause: Span,
    /// Name of the rule that found it.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// How an event, its beginning or its end keeps to the time it was meant for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Timing {
    /// The words: "two hours earlier than expected".
    pub span: Span,
    /// Early, late or on time.
    pub course: TimingCourse,
    /// The beginning or the end, where the verb names it; `None`: the whole.
    pub phase: Option<Phase>,
    /// By how much: a length of time that is no time of the event itself.
    pub by: Option<TimeId>,
}

/// Before, after or at the time something was meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum TimingCourse {
    /// "early", "ahead of schedule".
    Early,
    /// "on time".
    OnTime,
    /// "late", "behind schedule".
    Late,
}

/// Which part of an event a verb names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Phase {
    /// "began", "opened".
    Start,
    /// "finished", "concluded".
    End,
}

/// An event in the terms of PLOVER, the ontology of political events.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Coding {
    /// One of PLOVER's 16 types: `AGREE`, `CONSULT` ...
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub event_type: Symbol,
    /// How: `visit`, `arrest` ...
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::perhaps"))]
    pub mode: Option<Symbol>,
    /// What it is about: `military`, `legal` ... None, one or more.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::words"))]
    pub contexts: Vec<Symbol>,
    /// The auxiliary mode.
    pub auxiliary: Option<Auxiliary>,
    /// Root code of CAMEO, two digits.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::perhaps"))]
    pub cameo_root: Option<Symbol>,
    /// Who does it.
    pub actors: Vec<Actor>,
    /// To whom.
    pub recipients: Vec<Actor>,
    /// Name of the rule that gave the type.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// PLOVER's auxiliary modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Auxiliary {
    /// It lies back.
    Historical,
    /// It is still to happen.
    Future,
    /// It depends on something, or is only possible.
    Hypothetical,
    /// It does not happen.
    Negation,
}

/// An actor of a coded event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Actor {
    /// The phrase.
    pub span: Span,
    /// Its chain, if it is a mention.
    pub chain: Option<ChainId>,
    /// ISO 3166-1 alpha-3, or PLOVER's code for what is international (`IGO`, `NGO` ...).
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::perhaps"))]
    pub country: Option<Symbol>,
    /// PLOVER's sector: `GOV`, `MIL`, `REB` ...
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::perhaps"))]
    pub sector: Option<Symbol>,
}

/// Someone or something in a role of an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Participant {
    /// The role.
    pub role: Role,
    /// The phrase.
    pub span: Span,
    /// Its chain, if it is a mention.
    pub chain: Option<ChainId>,
}

/// Roles of participants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Role {
    /// Who does it.
    Agent,
    /// To whom or what it is done.
    Patient,
    /// To whom something is given or said; with whom.
    Recipient,
    /// Where.
    Place,
    /// Where to.
    Destination,
    /// Where from.
    Departure,
    /// The subject matter ("talks about sanctions").
    Topic,
    /// Who goes along ("travelled with her husband").
    Companion,
    /// By what means something is said or done to somebody: letter, tweet, invitation.
    Instrument,
}

/// How an event stands, according to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Status {
    /// It happened.
    Occurred,
    /// It is going on.
    Ongoing,
    /// It is to happen: will, is due to, is scheduled.
    Planned,
    /// Someone expects or hopes for it.
    Expected,
    /// Someone proposes, offers, asks for it.
    Proposed,
    /// It depends on a condition.
    Conditional,
    /// It may happen or may have happened.
    Possible,
    /// It was put off.
    Postponed,
    /// It was called off.
    Cancelled,
    /// It was put off, called off or in danger, and is being taken up again.
    Revived,
    /// It was tried and did not succeed.
    Failed,
    /// Someone denies it.
    Denied,
    /// It did not or does not happen.
    Negated,
    /// It is a rule, habit or lasting state.
    Standing,
    /// It held until a while ago and no longer does.
    Former,
    /// Not known.
    Unknown,
}

impl Status {
    /// How far what is planned has come: thought of, settled, or settled one way or the
    /// other by what happened. Nothing for what is denied, or no plan.
    pub(crate) fn firmness(self) -> Option<u8> {
        use Status::*;
        match self {
            Proposed | Expected | Conditional | Possible => Some(0),
            Planned => Some(1),
            Occurred | Ongoing | Cancelled | Postponed | Revived | Failed | Negated => Some(2),
            Denied | Standing | Former | Unknown => None,
        }
    }

    /// True for a plan that was put off, called off or taken up again.
    pub fn is_change(self) -> bool {
        matches!(self, Status::Postponed | Status::Cancelled | Status::Revived)
    }

    /// True if something cannot stand both ways.
    pub fn conflicts(self, other: Status) -> bool {
        use Status::*;
        let stands =
            |status| matches!(status, Planned | Expected | Ongoing | Occurred | Standing | Possible | Conditional);
        let against = |x, y| match x {
            Cancelled | Postponed => stands(y),
            Negated | Failed => matches!(y, Occurred | Ongoing | Planned | Standing),
            // What was called off, put off or broken down and is taken up again is both.
            Denied => matches!(y, Occurred | Ongoing | Planned | Standing | Revived),
            Former => matches!(y, Occurred | Ongoing | Standing),
            _ => false,
        };
        against(self, other) || against(other, self)
    }
}

/// How sure the one who says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum Certainty {
    /// Said flatly.
    Certain,
    /// "most likely", "probably", "is expected to".
    Probable,
    /// "may", "could", "possibly".
    Possible,
    /// "reportedly", "is thought to", "allegedly".
    Reported,
}

/// How somebody stands on something.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Position {
    /// The phrase that names whose position it is.
    pub actor: Option<Span>,
    /// Its chain, if it is a mention.
    pub actor_chain: Option<ChainId>,
    /// What it is about.
    pub issue: Span,
    /// For or against.
    pub stance: PositionStance,
    /// The word that shows the stance.
    pub cue: Span,
    /// What the issue waits for or depends on.
    pub dependence: Option<Dependence>,
    /// How the stance stands: taken, possible, not taken.
    pub status: Status,
    /// The quote it stands in; `None`: in the report's own voice.
    pub quote: Option<QuoteId>,
    /// The clause that expresses it.
    pub clause: Span,
    /// Name of the rule that found it.
    #[cfg_attr(feature = "cache", serde(deserialize_with = "crate::text::interned::word"))]
    pub rule: Symbol,
}

/// Stances on an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum PositionStance {
    /// Wants it from others.
    Demands,
    /// Would do it.
    Offers,
    /// Will not do it or have it.
    Refuses,
    /// Takes what others demand or offer.
    Accepts,
    /// Is for it.
    Supports,
    /// Is against it.
    Opposes,
    /// Thinks or hopes that it comes.
    Expects,
}

/// What an issue waits for or depends on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub struct Dependence {
    /// How.
    pub kind: DependenceKind,
    /// The words that show it: "only if".
    pub cue: Span,
    /// The other thing.
    pub on: Span,
}

/// How one thing depends on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "cache", derive(serde::Serialize, serde::Deserialize))]
pub enum DependenceKind {
    /// It comes before the other; with a refusal: not before the other ("until").
    Before,
    /// It comes after the other.
    After,
    /// It comes if the other does.
    If,
    /// It comes only if the other does.
    OnlyIf,
    /// It comes unless the other does.
    Unless,
    /// It is given for the other.
    Exchange,
}
