//! The words of `lexicon/en`, read once. Begin with [`List`].
//! Verbs, nouns, adjectives and what goes with them stand in tables, one line
//! a word (`tables.rs`); a list is a class of these words. Names, places,
//! units and the like have files of their own: one entry a line, sorted; an
//! optional tab and value; lines that begin with `#` say what the list is and
//! where it comes from.

pub mod tables;

use rustc_hash::FxHashMap;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Entries with their values. The lists are our own, so nobody can choose entries that meet in one place.
pub type Entries = FxHashMap<&'static str, &'static str>;

/// A word list: entries in lower case or as written, each with a value.
pub struct List {
    entries: Entries,
    longest: usize,
}

impl List {
    fn read(text: &'static str) -> List {
        let n_lines = text.bytes().filter(|&byte| byte == b'\n').count();
        let mut entries = Entries::with_capacity_and_hasher(n_lines, Default::default());
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        entries.extend(lines.map(|line| line.split_once('\t').unwrap_or((line, ""))));
        List::of(entries)
    }

    fn of(entries: Entries) -> List {
        let n_words = |entry: &&str| 1 + entry.bytes().filter(|&byte| byte == b' ').count();
        let longest = entries.keys().map(n_words).max().unwrap_or(0);
        List { entries, longest }
    }

    /// True if the list has this entry.
    pub fn has(&self, entry: &str) -> bool {
        self.entries.contains_key(entry)
    }

    /// The entry as the list has it.
    pub fn entry(&self, entry: &str) -> Option<&'static str> {
        self.entries.get_key_value(entry).map(|(&entry, _)| entry)
    }

    /// The value of an entry: the empty string if it has none, `None` if it
    /// is not in the list.
    pub fn value(&self, entry: &str) -> Option<&'static str> {
        self.entries.get(entry).copied()
    }

    /// The value of a word as written, in lower case or, for a word all in
    /// capitals, with one capital.
    pub fn value_any_case(&self, word: &str) -> Option<&'static str> {
        let lower = || self.value(&word.to_lowercase());
        let capital = || {
            let mut letters = word.chars();
            let first = letters.next().filter(|_| letters.clone().all(char::is_uppercase))?;
            self.value(&format!("{first}{}", letters.as_str().to_lowercase()))
        };
        self.value(word).or_else(lower).or_else(capital)
    }

    /// The longest entry of one or more words that begins at `words[at]`:
    /// number of words and value. `words` must be in the list's own form.
    pub fn longest_at(&self, words: &[&str], at: usize) -> Option<(usize, &'static str)> {
        let most = self.longest.min(words.len().saturating_sub(at));
        (1..=most).rev().find_map(|count| Some((count, self.value(&words[at..at + count].join(" "))?)))
    }

    /// All entries with their values, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        self.entries.iter().map(|(&entry, &value)| (entry, value))
    }
}

/// Values of [`NAMED_KINDS`] behind the kind: how a noun belongs to a name.
pub(crate) const NAMED_FIRST: &str = " first";
pub(crate) const NAMED_ALWAYS: &str = " always";

/// The unit of a length in years, as [`UNITS`] has it.
pub(crate) const YEARS: &str = "year";

/// The class of the names of months in [`TIME_WORDS`].
pub(crate) const MONTH_CLASS: &str = "month";

/// Values of [`ABBREVIATIONS`]: what follows the full stop.
pub(crate) mod follows {
    pub(crate) const ANY: &str = "any";
    pub(crate) const DAY: &str = "day";
    pub(crate) const GOES_ON: &str = "on";
    pub(crate) const HOUR: &str = "hour";
    pub(crate) const NAME: &str = "name";
    pub(crate) const NUMBER: &str = "number";
}

/// Every verb of one word, by lemma, that the table of verbs knows: the words whose inflected
/// forms must lead back to them.
pub static VERBS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let classes = CLASSES.iter().filter(|(_, of)| of.contains(&"verbs"));
    let words = classes.flat_map(|(class, _)| tables::words(class, &["verbs"]).into_keys());
    words.filter(|word| word.chars().all(|c| c.is_ascii_lowercase())).collect()
});

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* pub static $name: LazyLock<List> =
            LazyLock::new(|| List::read(include_str!(concat!("../lexicon/en/", $file))));)*
        /// Name and text of every list that is a file, for the tests of their form.
        pub const FILES: &[(&str, &str)] =
            &[$(($file, include_str!(concat!("../lexicon/en/", $file)))),*];
    };
}

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $class:literal of $($table:ident)+;)*) => {
        $($(#[$doc])* pub static $name: LazyLock<List> =
            LazyLock::new(|| List::of(tables::words($class, &[$(stringify!($table)),+])));)*
        /// Every class with the tables whose words may have it.
        pub const CLASSES: &[(&str, &[&str])] = &[$(($class, &[$(stringify!($table)),+])),*];
    };
}

classes! {
    /// Words by lemma that make something else of what they stand beside.
    ALTERING_WORDS = "altering" of verbs nouns adjectives others;
    /// Words by which a text leaves open what another may tell.
    OPEN_WORDS = "open" of nouns adjectives;
    /// Cue verbs by lemma; value: stance (`says`, `claims` ...).
    CUE_VERBS = "cue" of verbs;
    /// Verbs, by lemma, that are cues only beside a passage in quotation marks.
    MANNER_VERBS = "manner" of verbs;
    /// Cue nouns by lemma; value: stance.
    CUE_NOUNS = "cue" of nouns;
    /// Verbs of wanting, thinking and judging by lemma; value: stance and the forms of their content.
    ATTITUDE_VERBS = "attitude" of verbs;
    /// Adjectives of wanting, thinking and judging; value: stance and the forms of their content.
    ATTITUDE_ADJECTIVES = "attitude" of adjectives;
    /// Nouns for those who are for or against something, with stance and prepositions.
    PARTISAN_NOUNS = "partisan" of nouns;
    /// Nouns for what finds out what people want.
    POLL_NOUNS = "poll" of nouns;
    /// Words above a verb of saying that tell whether it was said; value: said, unsaid or withheld.
    SAYING_GOVERNORS = "governor" of verbs nouns adjectives others;
    /// Verbs and adverbs that say that what is reported of somebody is not so.
    FALSITY_WORDS = "falsity" of verbs others;
    /// Words that say whether a text, a recording or a claim is what it seems; value: fake, false or true.
    GENUINENESS_WORDS = "genuineness" of verbs nouns adjectives;
    /// Verbs by which somebody gives out words of theirs ("released a statement saying").
    ISSUING_VERBS = "issuing" of verbs;
    /// Nouns for somebody's words or view ("in her words"), with the stance.
    WORDING_NOUNS = "wording" of nouns;
    /// Verbs, by lemma, that as an infinitive between commas name whose words a sentence has.
    QUOTING_VERBS = "quoting" of verbs;
    /// Nouns for the means or occasion of saying something; value: `channel` or `venue`.
    SPEECH_SETTINGS = "setting" of nouns;
    /// Verbs that say by what means something is said ("tweet").
    CHANNEL_VERBS = "channel" of verbs;
    /// Nouns for what speaks for something being so; none of it leaves open whether it is.
    EVIDENCE_NOUNS = "evidence" of nouns;
    /// Words that make next to none of what stands behind them; value: affirmed, negative or lone.
    NEAR_NONE = "near-none" of closed;
    /// Words for whatever there is of something.
    ANY_WORDS = "any" of closed;
    /// Nouns for things written or measured that are quoted as sources.
    DOCUMENT_NOUNS = "document" of nouns;
    /// Nouns for groups and bodies that say and want things, beyond the lists of organisations.
    SPEAKING_NOUNS = "speaking" of nouns;
    /// Nouns for roles people hold, by lemma ("minister", "spokeswoman").
    ROLE_NOUNS = "role" of nouns;
    /// Offices of which nobody holds two at a time; value: one word for all forms of an office.
    OFFICES = "office" of nouns;
    /// Verbs by lemma and the kind of event they express.
    EVENT_VERBS = "event" of verbs;
    /// Nouns by lemma and the kind of event they express.
    EVENT_NOUNS = "event" of nouns;
    /// Words for what is done again and again ("annual").
    RECURRENCE_WORDS = "recurrence" of adjectives;
    /// Counted nouns that say too little for two numbers to contradict each other.
    LOOSE_COUNTS = "loose-count" of nouns;
    /// Verbs and nouns, by lemma, for what is counted on and on while a story lasts.
    GROWING_COUNTS = "growing" of verbs nouns adjectives;
    /// Nouns for a count ("toll").
    COUNT_NOUNS = "count" of nouns;
    /// Verbs that say how high a count stands ("rise").
    COUNTING_VERBS = "counting" of verbs;
    /// Adjectives that tell what has befallen somebody ("injured"); value: kind.
    EVENT_ADJECTIVES = "event" of adjectives;
    /// Verbs by lemma of lasting and staying.
    LASTING_VERBS = "lasting" of verbs;
    /// Verbs that give their object a time ahead ("postponed until Monday").
    FORWARD_VERBS = "forward" of verbs adjectives;
    /// Words that show the status of an event; value: status.
    STATUS_CUES = "status" of verbs nouns adjectives others;
    /// Words that hedge; value: certainty.
    HEDGES = "hedge" of adjectives others;
    /// Verbs that carry their noun's meaning ("hold" talks).
    LIGHT_VERBS = "light" of verbs;
    /// Verbs that name the beginning, course or end of an event ("conclude"); value: `start`, `end` or nothing.
    ASPECT_VERBS = "aspect" of verbs;
    /// Verbs that mean travelling if they have somewhere to go.
    MOTION_VERBS = "motion" of verbs;
    /// Verbs that carry the noun they put somebody or something on or under ("put on trial").
    PLACING_VERBS = "placing" of verbs;
    /// Nouns that measure or count the event after "of" ("two days of talks").
    MEASURE_NOUNS = "measure" of nouns;
    /// Verbs that say nothing by themselves ("seem", "include").
    DULL_VERBS = "dull" of verbs;
    /// Nouns for something done or happening that say nothing of its kind ("decision", "problem").
    DEED_NOUNS = "deed" of nouns;
    /// Words that leave what stands below them short of certain ("intend"); value: certainty.
    HEDGING_WORDS = "hedging" of verbs;
    /// Nouns that with "is" before an infinitive are what it names.
    AIM_NOUNS = "aim" of nouns;
    /// Nouns for something planned that is named elsewhere ("to revive the plan").
    PLAN_NOUNS = "plan" of nouns;
    /// Verbs whose subject also does what their object names ("announced cuts").
    OWN_DEED_VERBS = "own-deed" of verbs;
    /// Verbs that imply whether what stands below them happened; value: status.
    IMPLICATIVE_VERBS = "implicative" of verbs;
    /// Verbs whose negation is that of the clause below them ("do not think that").
    NEG_RAISING_VERBS = "neg-raising" of verbs;
    /// Verbs whose past is written as their present ("cost").
    SAME_PAST_VERBS = "same-past" of verbs;
    /// Verbs whose present passive tells of a rule ("are permitted").
    RULE_VERBS = "rule" of verbs;
    /// Words for what somebody was and is no more ("former").
    PAST_ROLE_WORDS = "past-role" of adjectives others;
    /// Verbs whose object is still to come ("announced cuts").
    ANNOUNCING_VERBS = "announcing" of verbs;
    /// Verbs whose subject has or seeks the stance of another ("won the support of").
    GETTING_VERBS = "getting" of verbs;
    /// Verbs whose subject sees, hears or lives through what their object names.
    PERCEIVING_VERBS = "perceiving" of verbs;
    /// Verbs whose subject is the cause of their object ("cause").
    CAUSE_VERBS = "cause" of verbs;
    /// Verbs and nouns of political events; value: type and mode of PLOVER.
    PLOVER_WORDS = "plover" of verbs nouns adjectives others;
    /// Words that show what a political event is about; value: context of PLOVER.
    PLOVER_CONTEXTS = "context" of verbs nouns adjectives;
    /// Nouns for roles and bodies; value: sector of PLOVER.
    ACTOR_SECTORS = "sector" of nouns;
    /// Verbs and adjectives that say how somebody stands on something; value: stance.
    STANCE_WORDS = "stance" of verbs adjectives;
    /// Nouns that say how somebody stands on something; value: stance.
    STANCE_NOUNS = "stance" of nouns;
    /// Verbs that voice the stance their object names ("voiced support").
    VOICING_VERBS = "voicing" of verbs;
    /// Adjectives that do ("the elder Marsh"); value: likewise.
    LINEAGE_ADJECTIVES = "lineage" of adjectives;
    /// Nouns that denote one or more people, by lemma; value: `f`, `m` or nothing.
    PERSON_NOUNS = "person" of nouns;
    /// Senses of nouns that stand before names; value: the kind of what is named, and when it counts.
    NAMED_KINDS = "named-kind" of nouns;
    /// Nouns for members of one family, by lemma.
    KIN_NOUNS = "kin" of nouns;
    /// Nouns that count people without saying which ("people", "others").
    PEOPLE_NOUNS = "people" of nouns;
    /// Nouns that denote an organisation, by lemma.
    ORGANIZATION_NOUNS = "organization" of nouns;
    /// Nouns in the singular for bodies that take a verb in the plural ("police say").
    PLURAL_BODIES = "plural-body" of nouns;
    /// Nouns that denote a place, by lemma.
    PLACE_NOUNS = "place" of nouns;
    /// Nouns that denote a place before "of" and a place ("side"), by lemma.
    PLACE_PARTS = "place-part" of nouns;
    /// Nouns for how great something is, of which there are parts ("one third the weight").
    EXTENT_NOUNS = "extent" of nouns;
    /// Verbs and nouns, by lemma, of going from one number to another.
    MOVING_WORDS = "moving" of verbs nouns others;
    /// Verbs, by lemma, that undo or turn down a plan, decision, call or threat; value: refuse or lift, if one
    /// named as their object does not come about or is in force no longer.
    UNDOING_VERBS = "undoing" of verbs;
    /// Verbs and adjectives, by lemma, below which "if" asks whether.
    ASKING_WORDS = "asking" of verbs adjectives;
    /// Verbs, by lemma, of what came of something told in the past; value: below or above.
    RESULT_VERBS = "result" of verbs;
    /// Verbs, by lemma, that name another kind of event where they have no object.
    ALONE_VERBS = "alone" of verbs;
    /// Nouns, by lemma, of games and matches, and verbs, some with a word more, of what is done there.
    CONTEST_WORDS = "contest" of verbs nouns;
    /// Nouns, by lemma, for what stands close together and is run at.
    MASSED_NOUNS = "massed" of nouns;
    /// Nouns, by lemma, for things that are attacked in earnest.
    ATTACK_TARGETS = "attack-target" of nouns;
    /// Nouns, by lemma, for what is fired or thrown.
    WEAPON_NOUNS = "weapon" of nouns;
    /// Verbs and nouns, by lemma, for what is done to people: killed, hurt, taken, saved, missing.
    HARM_WORDS = "harm" of verbs nouns adjectives;
    /// Nouns that are counted in the singular.
    COMPOUND_COUNTS = "compound-count" of nouns;
    /// Words, by lemma, with a preposition, that leave a deed short of told; value: status and certainty.
    UNSURE_WORDS = "unsure" of verbs nouns adjectives;
    /// Nouns, by lemma, for what does harm without being anybody.
    NATURAL_CAUSES = "natural-cause" of nouns;
    /// Words, by lemma, before or after a word of fighting that tells of no violence.
    BLOODLESS_WORDS = "bloodless" of nouns adjectives;
    /// Verbs that are in no other class, and adjectives that are compared, whose forms must lead back to
    /// them.
    VERB_STEMS = "stem" of verbs adjectives;
    /// The articles.
    ARTICLES = "article" of closed;
    /// Words after an hour for its half of the day; value: the hour that the half begins with.
    CLOCK_HALVES = "clock-half" of closed;
    /// Words that stand between the parts of one time with its hour.
    CLOCK_FILL = "clock-fill" of closed;
    /// Words that show that "ten to twelve" behind them is a time.
    CLOCK_LEADS = "clock-lead" of closed;
    /// Prepositions before an hour in figures.
    CLOCK_PREPOSITIONS = "clock-preposition" of closed;
    /// Words that hold a time against the year that follows with "to".
    COMPARING_WORDS = "comparing" of closed;
    /// Words behind which figures are a year.
    DATING_WORDS = "dating" of closed;
    /// Words behind which figures are a year, though one long ago.
    EARLY_DATING_WORDS = "dating-early" of closed;
    /// Words behind which figures may be a year long ago, if other words speak for it.
    POSSIBLY_DATING_WORDS = "dating-perhaps" of closed;
    /// Words that begin a clause of time whose present may mean the future.
    LATER_MARKS = "later-mark" of closed;
    /// Forms of modal verbs; value: what they make of the verb behind them.
    MODALS = "modal" of closed;
    /// Words behind "to" that show that it begins no infinitive.
    NO_INFINITIVE = "no-infinitive" of closed;
    /// Words beside figures that show that they are no year; value: the side.
    NUMBER_SIDES = "number-side" of closed;
    /// Forms of auxiliary verbs that make a past of the verb behind them.
    PAST_AUXILIARIES = "past-aux" of closed;
    /// The past of "be".
    PAST_BE = "past-be" of closed;
    /// The present of "be", but for "am".
    PRESENT_BE = "present-be" of closed;
    /// Irregular forms that are no past.
    PRESENT_FORMS = "present-form" of closed;
    /// The present of "have".
    PRESENT_HAVE = "present-have" of closed;
    /// Short forms of "be" in the present.
    SHORT_BE = "short-be" of closed;
    /// Short forms of "have" in the present.
    SHORT_HAVE = "short-have" of closed;
    /// Words before a noun that make it one of several, or somebody's.
    SINGLING_WORDS = "singling" of closed;
    /// Words between the first and the last of a stretch of time.
    SPAN_JOINTS = "span-joint" of closed;
    /// Words for the first, middle or last part of the time behind them.
    SPAN_PARTS = "span-part" of closed;
    /// Prepositions before a year.
    TIME_PREPOSITIONS = "time-preposition" of closed;
    /// Words before the end of what lasts.
    UNTIL_WORDS = "until" of closed;
    /// Prepositions behind which figures are a year, whatever follows.
    YEAR_PREPOSITIONS = "year-preposition" of closed;
    /// Words that make the year behind them an approximate one.
    ABOUT_YEAR = "about-year" of closed;
    /// Pronouns for people and things, in all their forms; value: the one that stands as subject.
    PRONOUNS = "pronoun" of closed;
    /// Pronouns as they stand as subject.
    SUBJECT_PRONOUNS = "subject" of closed;
    /// Pronouns as they stand as object.
    OBJECT_PRONOUNS = "object" of closed;
    /// Pronouns before what belongs to somebody.
    POSSESSIVES = "possessive" of closed;
    /// Words for the noun that a clause is about, or for what is not named.
    RELATIVES = "relative-pronoun" of closed;
    /// Words that stand as the subject of a clause for the noun before it.
    SUBJECT_RELATIVES = "subject-relative" of closed;
    /// The forms of "who".
    WHO_WORDS = "who-form" of closed;
    /// Words for whoever, what, where or when is asked for or meant.
    WH_WORDS = "wh" of closed;
    /// Words that begin a question told in other words; value: adverb, pronoun or choice.
    QUESTION_WORDS = "question" of closed;
    /// Words that point at something.
    DEMONSTRATIVES = "demonstrative" of closed;
    /// Words that point at a place or a day.
    DEICTICS = "deictic" of closed;
    /// Words that stand for a thing without naming it.
    THING_PRONOUNS = "thing-pronoun" of closed;
    /// Words for things that may stand for a body or for people.
    BODY_PRONOUNS = "body-pronoun" of closed;
    /// Words for those of whom so many are counted.
    OF_THEM = "of-them" of closed;
    /// Reflexives that are read as no mentions.
    UNNAMED_REFLEXIVES = "unnamed-reflexive" of closed;
    /// Words that take part in nothing unless they are mentions of somebody.
    STAND_INS = "stand-in" of closed;
    /// Words that make a noun one that is known already.
    DEFINITE_WORDS = "definite" of closed;
    /// Words that make a noun one of several of its kind.
    ANOTHER_WORDS = "of-several" of closed;
    /// Words that show that somebody spoken of has what follows.
    OWNER_MARKS = "owner" of closed;
    /// Words before a year of make and the name of what was made.
    YEAR_OF_MAKE_LEADS = "year-of-make" of closed;
    /// Words for a small number, before a word of scale.
    SEVERAL_WORDS = "small-number" of closed;
    /// Words before how much something changed, and to what.
    CHANGE_LEADS = "change-lead" of closed;
    /// Words for one, before a unit.
    SINGLE_WORDS = "single" of closed;
    /// Words that make a pronoun of "one".
    BEFORE_ONE = "before-one" of closed;
    /// Words behind a "one" that counts nothing.
    AFTER_ONE = "after-one" of closed;
    /// Words between "of" and what is counted.
    COUNTED_LEADS = "counted-lead" of closed;
    /// Words behind which "half" is a share.
    HALF_LEADS = "half-lead" of closed;
    /// Forms of "be" and "have" between a count and what befell the counted.
    BE_OR_HAVE = "be-or-have" of closed;
    /// Words between a count and the state of the counted.
    STATE_LEADS = "state-lead" of closed;
    /// Prepositions before what a share is told of.
    SHARE_PREPOSITIONS = "share-preposition" of closed;
    /// Words for a stretch of time or its place among others.
    STRETCH_WORDS = "stretch" of closed;
    /// Words for a share that divides a whole; value: into how many.
    PARTS = "divisor" of closed;
    /// Words that begin a clause that says why.
    REASON_MARKS = "reason-mark" of closed;
    /// Prepositions before what a stance is about.
    STANCE_PREPOSITIONS = "stance-preposition" of closed;
    /// Modal verbs by which somebody takes a position under a condition.
    CONDITION_MODALS = "condition-modal" of closed;
    /// Modal verbs that make a stance one that is planned.
    PLAN_MODALS = "plan-modal" of closed;
    /// Prepositions before the place or time of a noun, which are no part of it.
    SCENE_PREPOSITIONS = "scene-preposition" of closed;
    /// Words that make a noun somebody who was not spoken of before.
    NEWCOMER_WORDS = "newcomer" of closed;
    /// Forms of "be" between one and what he or it is.
    DESCRIBING_BE = "describing-be" of closed;
    /// Words that stand for people whom they only count.
    UNNAMED_PEOPLE = "unnamed-people" of closed;
    /// Words for nobody, or for whoever it may be.
    NOBODY_WORDS = "no-speaker" of closed;
    /// Auxiliary verbs that begin a condition without "if".
    TURNED_AUXILIARIES = "turned-auxiliary" of closed;
    /// Words between a verb of saying and what governs it; value: phrase or nothing.
    GERUND_MARKS = "gerund-mark" of closed;
    /// Prepositions before what something said or thought is about.
    TOPIC_PREPOSITIONS = "topic-preposition" of closed;
    /// Words that begin a clause that tells what is said.
    CONTENT_MARKS = "content-mark" of closed;
    /// Prepositions that belong to whoever speaks.
    SPEAKER_PREPOSITIONS = "speaker-preposition" of closed;
    /// Prepositions before what is said of an object.
    PREDICATE_PREPOSITIONS = "predicate-preposition" of closed;
    /// Prepositions before the means by which something is said; value: held or nothing.
    MEANS_PREPOSITIONS = "means-preposition" of closed;
    /// Prepositions before the occasion on which something is said.
    OCCASION_PREPOSITIONS = "occasion-preposition" of closed;
    /// Prepositions before the place where something is said.
    SPOT_PREPOSITIONS = "spot-preposition" of closed;
    /// Prepositions before what a fight is about.
    FIGHT_PREPOSITIONS = "fight-preposition" of closed;
    /// Words between "early" or "late" and the time that is meant.
    TIME_LEADS = "time-lead" of closed;
    /// Words between a verb and what somebody did, as the verb says.
    BLAME_MARKS = "blame-mark" of closed;
    /// Prepositions before the means of a deed; value: sure or nothing.
    INSTRUMENT_PREPOSITIONS = "instrument-preposition" of closed;
    /// Prepositions, besides "to", before where a deed leads.
    DESTINATION_PREPOSITIONS = "destination-preposition" of closed;
    /// Prepositions before the place of a deed.
    PLACE_PREPOSITIONS = "place-preposition" of closed;
    /// Words before the time up to which something was counted.
    COUNT_LIMITS = "count-limit" of closed;
    /// Words between an accusation and the deed.
    ACCUSATION_MARKS = "accusation-mark" of closed;
    /// Words for the degree of what stands behind them.
    DEGREE_WORDS = "degree" of closed;
    /// Prepositions that part an event from another that it hangs on.
    APART_PREPOSITIONS = "apart-preposition" of closed;
    /// Prepositions before what a strike hits.
    STRIKE_PREPOSITIONS = "strike-preposition" of closed;
    /// Prepositions before a circumstance, which the subject has no part in; value: untalked or
    /// nothing.
    CIRCUMSTANCE_PREPOSITIONS = "circumstance-preposition" of closed;
    /// Prepositions before the noun that a verb of placing carries.
    PLACING_PREPOSITIONS = "placing-preposition" of closed;
    /// Prepositions before the country or place that somebody is of.
    HOME_PREPOSITIONS = "home-preposition" of closed;
    /// Verbs, by lemma, that are threats where somebody warns that he will do it.
    HOSTILE_VERBS = "hostile" of verbs;
    /// Words between a time of day and its day: how exact it is, where it holds.
    CLOCK_TAILS = "clock-tail" of others;
    /// Verbs, by lemma, whose object is whom something is said to.
    HEARER_VERBS = "hearer" of verbs;
    /// Verbs, by lemma, that only link their subject to what it is or feels.
    LINKING_VERBS = "linking" of verbs;
    /// Verbs, by lemma, of choosing and seeming, with what is chosen below them.
    CHOOSING_VERBS = "choosing" of verbs;
    /// Verbs, by lemma, for speaking or writing before others.
    APPEARING_VERBS = "appearing" of verbs;
    /// Verbs, by lemma, for what is done, though perhaps without success.
    TRYING_VERBS = "trying" of verbs;
    /// Verbs, by lemma, by which one who spoke before says more.
    GOING_ON_VERBS = "going-on" of verbs;
    /// Words before "in" and whom somebody believes in.
    TRUST_WORDS = "trust" of verbs nouns;
    /// Words by which what follows them is still to come.
    AHEAD_WORDS = "ahead" of others;
    /// Words behind which a time lies ahead.
    FALLING_DUE = "falling-due" of others;
    /// Nouns that end the names of buildings and places where people meet.
    BUILDING_NOUNS = "building" of nouns;
    /// Nouns that end the names of roads.
    ROAD_NOUNS = "road" of nouns;
    /// Participles that belong to the name of an office.
    OFFICE_WORDS = "office-word" of others;
    /// Nouns for the first or last part of an event.
    EDGE_NOUNS = "edge" of nouns;
    /// Words that end the nouns by which a role is told.
    ROLE_ENDS = "role-end" of closed;
    /// Prepositions before where an office is held or towards whom.
    OFFICE_PREPOSITIONS = "office-preposition" of closed;
    /// Words for who writes, in a text without capitals.
    SMALL_WRITER = "small-writer" of closed;
    /// Words behind a figure that a space has got into.
    TORN_TAILS = "torn-tail" of closed;
    /// Words that negate the clause that they stand in.
    NEGATORS = "negator" of closed;
    /// Words for what holds after whatever has changed.
    STILL_WORDS = "holding-on" of closed;
    /// Words before a month, whose name is also that of people; value: sure or nothing.
    MONTH_LEADS = "month-lead" of closed;
    /// Words by which a name goes on.
    NAME_JOINTS = "name-joint" of closed;
    /// Words behind a length that tell from where it is measured.
    MEASURED_FROM = "measured-from" of closed;
    /// Words between a number and "a day" or the like, by which so many are done in each.
    RATE_LEADS = "rate-lead" of closed;
    /// Words that say on which side of another time a length leads.
    AWAY_WORDS = "other-time" of closed;
    /// Words behind "a second" that is a sixtieth of a minute.
    SECOND_EDGES = "second-edge" of closed;
    /// Units and parts of time that with "a" need another word to measure time.
    LOOSE_LENGTHS = "loose-length" of closed;
    /// Words before a unit with "a" that measures time.
    LENGTH_LEADS = "length-lead" of closed;
    /// Words before a day or a longer time of which they mean a part; value: TIMEX3 modifier.
    COMPARED_EDGES = "compared-edge" of closed;
    /// Words before "over" and a length, where it means more than that.
    OVER_LEADS = "over-lead" of closed;
    /// Words that begin a time of which "later" means a part.
    NARROWED_LEADS = "narrowed" of closed;
    /// Words for the last of a row.
    LAST_WORDS = "last-of" of closed;
    /// Words before the number of one thing among others.
    NUMBERING_WORDS = "numbering" of closed;
    /// Letters of a half of the day, of which spaces have parted the "m".
    HALF_LETTERS = "half-letter" of closed;
}

lists! {
    /// Units by their signs: what they measure, and how much of it.
    UNIT_SIZES = "unit_sizes.txt";
    /// Words beside a number by which it counts the others.
    REST_WORDS = "rest_words.txt";
    /// Words in lower case that say that something is not so.
    NEGATIONS = "negations.txt";
    /// Endings in British spelling; value: the American one.
    SPELLING_ENDINGS = "spelling_endings.txt";
    /// Signs that somebody speaks a passage which nobody introduces; value: weight.
    TURN_SIGNS = "turn_signs.txt";
    /// News agencies in lower case; value: the one name of those that have several.
    AGENCIES = "agencies.txt";
    /// Words of a credit line by which an agency only helped.
    CONTRIBUTION_WORDS = "contribution_words.txt";
    /// Last words of names and phrases for outlets, in lower case.
    OUTLET_WORDS = "outlet_words.txt";
    /// Titles and role words that stand before a name ("Gen", "President").
    TITLES = "titles.txt";
    /// Letters before the names of ships ("HMS").
    SHIP_PREFIXES = "ship_prefixes.txt";
    /// Titles that say nothing of an office ("Mr"), without their full stop.
    COURTESY_TITLES = "courtesy_titles.txt";
    /// Demonyms and other adjectives of place in lower case; value: ISO 3166-1 alpha-3.
    DEMONYMS = "demonyms.txt";
    /// Countries, their short forms and capitals-as-governments; value: ISO 3166-1 alpha-3.
    COUNTRIES = "countries.txt";
    /// Kinds of event in which all parties do the same ("meet").
    SYMMETRIC_KINDS = "symmetric_kinds.txt";
    /// Kinds of event that another kind includes; value: the wider kind.
    BROADER_KINDS = "broader_kinds.txt";
    /// Words beside figures that name or count a thing and are no year; value: how they stand.
    NUMBERED_WORDS = "numbered_words.txt";
    /// Words that begin a cause ("because of").
    CAUSE_MARKS = "cause_marks.txt";
    /// Words that say whether something kept to the time it was meant for; value: `early`, `late` or `on-time`.
    TIMING_WORDS = "timing_words.txt";
    /// Participles and nouns for the time that something was meant for ("expected", "schedule").
    EXPECTATION_WORDS = "expectation_words.txt";
    /// Words for whoever speaks or is spoken to ("we", "your").
    SPEAKER_WORDS = "speaker_words.txt";
    /// Adverbs that join a sentence to the one before ("however").
    JOINING_ADVERBS = "joining_adverbs.txt";
    /// Words for nobody and nothing ("none", "no").
    NEGATING_SUBJECTS = "negating_subjects.txt";
    /// Words that begin a condition ("unless").
    CONDITION_MARKS = "condition_marks.txt";
    /// Kinds of event; value: type and mode of PLOVER.
    PLOVER_KINDS = "plover_kinds.txt";
    /// Verbs with the noun they govern; value: type and mode of PLOVER.
    PLOVER_PHRASES = "plover_phrases.txt";
    /// Types of what is demanded, refused or threatened; value: mode of PLOVER.
    PLOVER_INNER_MODES = "plover_inner_modes.txt";
    /// Types (and modes) of PLOVER; value: root code of CAMEO.
    CAMEO_ROOTS = "cameo_roots.txt";
    /// Capitals that stand for governments, bodies between states; value: code.
    GOVERNMENTS = "governments.txt";
    /// Words that make one thing depend on another; value: how.
    DEPENDENCE_MARKS = "dependence_marks.txt";
    /// Spellings of one sound in transliterations of names, folded; value: one spelling for all.
    NAME_SOUNDS = "name_sounds.txt";
    /// Spellings and short forms of given names and parts of names, folded; value: the form that stands for all.
    NAME_FORMS = "name_forms.txt";
    /// Marks after a name that tell father from son ("Jr"), folded; value: one word for all that mean the same.
    LINEAGE_MARKS = "lineage_marks.txt";
    /// Names that everybody shortens, as written; value: the letters that stand for them.
    KNOWN_ACRONYMS = "known_acronyms.txt";
    /// What stands between a name and its letters ("also known as").
    NAMING_PHRASES = "naming_phrases.txt";
    /// Syllables of Korean given names, folded; value: one spelling for all.
    KOREAN_SYLLABLES = "korean_syllables.txt";
    /// Languages other than English, as written.
    LANGUAGES = "languages.txt";
    /// Words beside a quotation, in lower case, that show it to be a translation.
    TRANSLATION_SIGNS = "translation_signs.txt";
    /// Given names; value: `f`, `m` or `fm`.
    GIVEN_NAMES = "given_names.txt";
    /// Legal forms and other words at the end of a company's name that tell no company from another, folded.
    COMPANY_FORMS = "company_forms.txt";
    /// Well-known provinces, cities and boroughs; value: the next wider place that holds them.
    PLACES = "places.txt";
    /// Words that tell a place from another of the same name ("north", "airport"), folded.
    PLACE_MARKS = "place_marks.txt";
    /// Abbreviations without their full stop; value: what follows them.
    ABBREVIATIONS = "abbreviations.txt";
    /// Words, in lower case, that begin a sentence and are hardly part of a name.
    SENTENCE_OPENERS = "sentence_openers.txt";
    /// Verb forms of speech.
    REPORTING_VERBS = "reporting_verbs.txt";
    /// Words written as one that count as two; value: letters of the first.
    FUSED_WORDS = "fused_words.txt";
    /// Prefixes whose hyphen makes one word.
    HYPHEN_PREFIXES = "hyphen_prefixes.txt";
    /// Words that begin with an apostrophe, without it.
    APOSTROPHE_WORDS = "apostrophe_words.txt";
    /// Last parts of web addresses and file names.
    WEB_ENDINGS = "web_endings.txt";
    /// Units of measure and money as written after a number; value: the unit's sign.
    UNITS = "units.txt";
    /// Verb forms that follow no rule; value: dictionary form.
    IRREGULAR_VERBS = "irregular_verbs.txt";
    /// Plurals that follow no rule; value: dictionary form.
    IRREGULAR_NOUNS = "irregular_nouns.txt";
    /// Comparatives and superlatives that follow no rule; value: dictionary form.
    IRREGULAR_ADJECTIVES = "irregular_adjectives.txt";
    /// Part of speech and form (`PRON/them`); value: dictionary form.
    CLOSED_FORMS = "closed_forms.txt";
    /// Words for numbers; value: the number, or `x` and what it multiplies by.
    NUMBER_WORDS = "number_words.txt";
    /// Words of time expressions; value: class and meaning.
    TIME_WORDS = "time_words.txt";
    /// Words before a number; value: `low`, `high`, `about` or `exact`.
    NUMBER_MODIFIERS = "number_modifiers.txt";
    /// Words after a number that widen it, beginning with a hyphen or not.
    NUMBER_ENDINGS = "number_endings.txt";
    /// Nouns before the number that names one of them: "gate 7".
    LABEL_NOUNS = "label_nouns.txt";
    /// Words beside "5m" that show that it means metres.
    METRE_WORDS = "metre_words.txt";
    /// Words near the result of a game or a vote.
    SCORE_WORDS = "score_words.txt";
    /// Signs of money; value: ISO 4217 code.
    CURRENCY_SIGNS = "currency_signs.txt";
    /// Verbs, nouns and adjectives, by lemma; value: numbers of their senses.
    WORD_SENSES = "word_senses.txt";
    /// Numbers of senses; value: numbers of the senses that include them.
    WIDER_SENSES = "wider_senses.txt";
    /// Words of [`WORD_SENSES`]; value: words derived from them, or they from those.
    DERIVED_WORDS = "derived_words.txt";
    /// Words of [`WORD_SENSES`]; value: those that mean the opposite, between commas.
    OPPOSITE_WORDS = "opposite_words.txt";
    /// Numbers of senses of verbs; value: numbers of the senses that are the opposite.
    OPPOSITE_SENSES = "opposite_senses.txt";
    /// Words by which a sentence speaks of how warm or cold it is.
    HEAT_WORDS = "heat_words.txt";
    /// Verbs of violence, by lemma, with words that make them figures of speech.
    FIGURES_OF_SPEECH = "figures_of_speech.txt";
    /// Words behind an hour inside a sentence ("9 p.m. Eastern").
    HOUR_FOLLOWERS = "hour_followers.txt";
    /// Words that end a noun phrase.
    FUNCTION_WORDS = "function_words.txt";
}
