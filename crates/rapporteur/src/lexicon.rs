//! The word lists of `lexicon/en`, read once. Begin with [`List`].
//! One entry a line, sorted; an optional tab and value; lines that begin with
//! `#` say what the list is and where it comes from.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A word list: entries in lower case or as written, each with a value.
pub struct List {
    entries: HashMap<&'static str, &'static str>,
    longest: usize,
}

impl List {
    fn read(text: &'static str) -> List {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entries: HashMap<_, _> = lines.map(|line| line.split_once('\t').unwrap_or((line, ""))).collect();
        let longest = entries.keys().map(|entry| entry.split(' ').count()).max().unwrap_or(0);
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

/// Every verb of one word, by lemma, that some list knows: the words whose
/// inflected forms must lead back to them.
pub static VERBS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let is_of_lemmas =
        |file: &str| file.ends_with("_verbs.txt") && !matches!(file, "reporting_verbs.txt" | "irregular_verbs.txt");
    let lists = FILES.iter().filter(|(file, _)| is_of_lemmas(file) || *file == "verb_stems.txt");
    let lines = lists.flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#'));
    let entries = lines.map(|line| line.split('\t').next().unwrap_or(line));
    entries.filter(|entry| !entry.is_empty() && entry.chars().all(|c| c.is_ascii_lowercase())).collect()
});

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* pub static $name: LazyLock<List> =
            LazyLock::new(|| List::read(include_str!(concat!("../lexicon/en/", $file))));)*
        /// Name and text of every list, for the tests of their form.
        pub const FILES: &[(&str, &str)] =
            &[$(($file, include_str!(concat!("../lexicon/en/", $file)))),*];
    };
}

lists! {
    /// Words by lemma that make something else of what they stand beside.
    ALTERING_WORDS = "altering_words.txt";
    /// Units by their signs: what they measure, and how much of it.
    UNIT_SIZES = "unit_sizes.txt";
    /// Words by which a text leaves open what another may tell.
    OPEN_WORDS = "open_words.txt";
    /// Words beside a number by which it counts the others.
    REST_WORDS = "rest_words.txt";
    /// Words in lower case that say that something is not so.
    NEGATIONS = "negations.txt";
    /// Endings in British spelling; value: the American one.
    SPELLING_ENDINGS = "spelling_endings.txt";
    /// Cue verbs by lemma; value: stance (`says`, `claims` ...).
    CUE_VERBS = "cue_verbs.txt";
    /// Verbs, by lemma, that are cues only beside a passage in quotation marks.
    MANNER_VERBS = "manner_verbs.txt";
    /// Cue nouns by lemma; value: stance.
    CUE_NOUNS = "cue_nouns.txt";
    /// Verbs of wanting, thinking and judging by lemma; value: stance and the forms of their content.
    ATTITUDE_VERBS = "attitude_verbs.txt";
    /// Signs that somebody speaks a passage which nobody introduces; value: weight.
    TURN_SIGNS = "turn_signs.txt";
    /// Adjectives of wanting, thinking and judging; value: stance and the forms of their content.
    ATTITUDE_ADJECTIVES = "attitude_adjectives.txt";
    /// Nouns for those who are for or against something, with stance and prepositions.
    PARTISAN_NOUNS = "partisan_nouns.txt";
    /// Nouns for what finds out what people want.
    POLL_NOUNS = "poll_nouns.txt";
    /// Words above a verb of saying that tell whether it was said; value: said, unsaid or withheld.
    SAYING_GOVERNORS = "saying_governors.txt";
    /// Verbs and adverbs that say that what is reported of somebody is not so.
    FALSITY_WORDS = "falsity_words.txt";
    /// Words that say whether a text, a recording or a claim is what it seems; value: fake, false or true.
    GENUINENESS_WORDS = "genuineness_words.txt";
    /// Verbs by which somebody gives out words of theirs ("released a statement saying").
    ISSUING_VERBS = "issuing_verbs.txt";
    /// Nouns for somebody's words or view ("in her words"), with the stance.
    WORDING_NOUNS = "wording_nouns.txt";
    /// Nouns for the means or occasion of saying something; value: `channel` or `venue`.
    SPEECH_SETTINGS = "speech_settings.txt";
    /// Verbs that say by what means something is said ("tweet").
    CHANNEL_VERBS = "channel_verbs.txt";
    /// Nouns for things written or measured that are quoted as sources.
    DOCUMENT_NOUNS = "document_nouns.txt";
    /// Nouns for groups and bodies that say and want things, beyond the lists of organisations.
    SPEAKING_NOUNS = "speaking_nouns.txt";
    /// News agencies in lower case; value: the one name of those that have several.
    AGENCIES = "agencies.txt";
    /// Words of a credit line by which an agency only helped.
    CONTRIBUTION_WORDS = "contribution_words.txt";
    /// Last words of names and phrases for outlets, in lower case.
    OUTLET_WORDS = "outlet_words.txt";
    /// Titles and role words that stand before a name ("Gen", "President").
    TITLES = "titles.txt";
    /// Titles that say nothing of an office ("Mr"), without their full stop.
    COURTESY_TITLES = "courtesy_titles.txt";
    /// Nouns for roles people hold, by lemma ("minister", "spokeswoman").
    ROLE_NOUNS = "role_nouns.txt";
    /// Offices of which nobody holds two at a time; value: one word for all forms of an office.
    OFFICES = "offices.txt";
    /// Demonyms and other adjectives of place in lower case; value: ISO 3166-1 alpha-3.
    DEMONYMS = "demonyms.txt";
    /// Countries, their short forms and capitals-as-governments; value: ISO 3166-1 alpha-3.
    COUNTRIES = "countries.txt";
    /// Verbs by lemma and the kind of event they express.
    EVENT_VERBS = "event_verbs.txt";
    /// Nouns by lemma and the kind of event they express.
    EVENT_NOUNS = "event_nouns.txt";
    /// Kinds of event in which all parties do the same ("meet").
    SYMMETRIC_KINDS = "symmetric_kinds.txt";
    /// Words for what is done again and again ("annual").
    RECURRENCE_WORDS = "recurrence_words.txt";
    /// Counted nouns that say too little for two numbers to contradict each other.
    LOOSE_COUNTS = "loose_counts.txt";
    /// Verbs and nouns, by lemma, for what is counted on and on while a story lasts.
    GROWING_COUNTS = "growing_counts.txt";
    /// Nouns for a count ("toll").
    COUNT_NOUNS = "count_nouns.txt";
    /// Verbs that say how high a count stands ("rise").
    COUNTING_VERBS = "counting_verbs.txt";
    /// Kinds of event that another kind includes; value: the wider kind.
    BROADER_KINDS = "broader_kinds.txt";
    /// Adjectives that tell what has befallen somebody ("injured"); value: kind.
    EVENT_ADJECTIVES = "event_adjectives.txt";
    /// Words beside figures that name or count a thing and are no year; value: how they stand.
    NUMBERED_WORDS = "numbered_words.txt";
    /// Verbs by lemma of lasting and staying.
    LASTING_VERBS = "lasting_verbs.txt";
    /// Verbs that give their object a time ahead ("postponed until Monday").
    FORWARD_VERBS = "forward_verbs.txt";
    /// Words that show the status of an event; value: status.
    STATUS_CUES = "status_cues.txt";
    /// Words that hedge; value: certainty.
    HEDGES = "hedges.txt";
    /// Verbs that carry their noun's meaning ("hold" talks).
    LIGHT_VERBS = "light_verbs.txt";
    /// Verbs that name the beginning, course or end of an event ("conclude"); value: `start`, `end` or nothing.
    ASPECT_VERBS = "aspect_verbs.txt";
    /// Verbs that mean travelling if they have somewhere to go.
    MOTION_VERBS = "motion_verbs.txt";
    /// Verbs that carry the noun they put somebody or something on or under ("put on trial").
    PLACING_VERBS = "placing_verbs.txt";
    /// Nouns that measure or count the event after "of" ("two days of talks").
    MEASURE_NOUNS = "measure_nouns.txt";
    /// Verbs that say nothing by themselves ("seem", "include").
    DULL_VERBS = "dull_verbs.txt";
    /// Nouns for something done or happening that say nothing of its kind ("decision", "problem").
    DEED_NOUNS = "deed_nouns.txt";
    /// Words that leave what stands below them short of certain ("intend"); value: certainty.
    HEDGING_WORDS = "hedging_words.txt";
    /// Nouns for something planned that is named elsewhere ("to revive the plan").
    PLAN_NOUNS = "plan_nouns.txt";
    /// Verbs whose subject also does what their object names ("announced cuts").
    OWN_DEED_VERBS = "own_deed_verbs.txt";
    /// Verbs that imply whether what stands below them happened; value: status.
    IMPLICATIVE_VERBS = "implicative_verbs.txt";
    /// Verbs whose negation is that of the clause below them ("do not think that").
    NEG_RAISING_VERBS = "neg_raising_verbs.txt";
    /// Verbs whose past is written as their present ("cost").
    SAME_PAST_VERBS = "same_past_verbs.txt";
    /// Verbs whose present passive tells of a rule ("are permitted").
    RULE_VERBS = "rule_verbs.txt";
    /// Words for what somebody was and is no more ("former").
    PAST_ROLE_WORDS = "past_role_words.txt";
    /// Verbs whose object is still to come ("announced cuts").
    ANNOUNCING_VERBS = "announcing_verbs.txt";
    /// Verbs whose subject has or seeks the stance of another ("won the support of").
    GETTING_VERBS = "getting_verbs.txt";
    /// Words that begin a cause ("because of").
    CAUSE_MARKS = "cause_marks.txt";
    /// Verbs whose subject is the cause of their object ("cause").
    CAUSE_VERBS = "cause_verbs.txt";
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
    /// Verbs and nouns of political events; value: type and mode of PLOVER.
    PLOVER_WORDS = "plover_words.txt";
    /// Verbs with the noun they govern; value: type and mode of PLOVER.
    PLOVER_PHRASES = "plover_phrases.txt";
    /// Words that show what a political event is about; value: context of PLOVER.
    PLOVER_CONTEXTS = "plover_contexts.txt";
    /// Types of what is demanded, refused or threatened; value: mode of PLOVER.
    PLOVER_INNER_MODES = "plover_inner_modes.txt";
    /// Types (and modes) of PLOVER; value: root code of CAMEO.
    CAMEO_ROOTS = "cameo_roots.txt";
    /// Nouns for roles and bodies; value: sector of PLOVER.
    ACTOR_SECTORS = "actor_sectors.txt";
    /// Capitals that stand for governments, bodies between states; value: code.
    GOVERNMENTS = "governments.txt";
    /// Verbs and adjectives that say how somebody stands on something; value: stance.
    STANCE_WORDS = "stance_words.txt";
    /// Nouns that say how somebody stands on something; value: stance.
    STANCE_NOUNS = "stance_nouns.txt";
    /// Verbs that voice the stance their object names ("voiced support").
    VOICING_VERBS = "voicing_verbs.txt";
    /// Words that make one thing depend on another; value: how.
    DEPENDENCE_MARKS = "dependence_marks.txt";
    /// Spellings and short forms of given names and parts of names, folded; value: the form that stands for all.
    NAME_FORMS = "name_forms.txt";
    /// Marks after a name that tell father from son ("Jr"), folded; value: one word for all that mean the same.
    LINEAGE_MARKS = "lineage_marks.txt";
    /// Adjectives that do ("the elder Marsh"); value: likewise.
    LINEAGE_ADJECTIVES = "lineage_adjectives.txt";
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
    /// Nouns that denote one or more people, by lemma; value: `f`, `m` or nothing.
    PERSON_NOUNS = "person_nouns.txt";
    /// Senses of nouns that stand before names; value: the kind of what is named, and when it counts.
    NAMED_KINDS = "named_kinds.txt";
    /// Nouns for members of one family, by lemma.
    KIN_NOUNS = "kin_nouns.txt";
    /// Nouns that count people without saying which ("people", "others").
    PEOPLE_NOUNS = "people_nouns.txt";
    /// Nouns that denote an organisation, by lemma.
    ORGANIZATION_NOUNS = "organization_nouns.txt";
    /// Legal forms and other words at the end of a company's name that tell no company from another, folded.
    COMPANY_FORMS = "company_forms.txt";
    /// Well-known provinces, cities and boroughs; value: the next wider place that holds them.
    PLACES = "places.txt";
    /// Words that tell a place from another of the same name ("north", "airport"), folded.
    PLACE_MARKS = "place_marks.txt";
    /// Nouns that denote a place, by lemma.
    PLACE_NOUNS = "place_nouns.txt";
    /// Nouns that denote a place before "of" and a place ("side"), by lemma.
    PLACE_PARTS = "place_parts.txt";
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
    /// Dictionary forms of verbs that spelling rules would miss.
    VERB_STEMS = "verb_stems.txt";
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
    /// Nouns for how great something is, of which there are parts ("one third the weight").
    EXTENT_NOUNS = "extent_nouns.txt";
    /// Nouns before the number that names one of them: "gate 7".
    LABEL_NOUNS = "label_nouns.txt";
    /// Words beside "5m" that show that it means metres.
    METRE_WORDS = "metre_words.txt";
    /// Verbs and nouns, by lemma, of going from one number to another.
    MOVING_WORDS = "moving_words.txt";
    /// Words near the result of a game or a vote.
    SCORE_WORDS = "score_words.txt";
    /// Signs of money; value: ISO 4217 code.
    CURRENCY_SIGNS = "currency_signs.txt";
    /// Verbs, nouns and adjectives, by lemma; value: numbers of their senses.
    WORD_SENSES = "word_senses.txt";
    /// Words that set what follows at another time than what they stand with ("after", "despite").
    TIME_BREAKS = "time_breaks.txt";
    /// Prepositions after which a place is not where something happened ("off", "from").
    OUTSIDE_WORDS = "outside_words.txt";
    /// Prepositions of when, where and how, rather than of what a deed is about.
    CIRCUMSTANCE_WORDS = "circumstance_words.txt";
    /// Particles and prepositions of direction; value: the one that says the opposite.
    OPPOSITE_DIRECTIONS = "opposite_directions.txt";
    /// Verbs, by lemma, for putting a report before its readers.
    POSTING_VERBS = "posting_verbs.txt";
    /// Numbers of senses; value: numbers of the senses that include them.
    WIDER_SENSES = "wider_senses.txt";
    /// Words of [`WORD_SENSES`]; value: words derived from them, or they from those.
    DERIVED_WORDS = "derived_words.txt";
    /// Words of [`WORD_SENSES`]; value: those that mean the opposite, between commas.
    OPPOSITE_WORDS = "opposite_words.txt";
    /// Numbers of senses of verbs; value: numbers of the senses that are the opposite.
    OPPOSITE_SENSES = "opposite_senses.txt";
    /// Verbs, by lemma, that undo or turn down a plan, decision, call or threat; value: refuse or lift, if one
    /// named as their object does not come about or is in force no longer.
    UNDOING_VERBS = "undoing_verbs.txt";
    /// Verbs and adjectives, by lemma, below which "if" asks whether.
    ASKING_WORDS = "asking_words.txt";
    /// Verbs, by lemma, of what came of something told in the past; value: below or above.
    RESULT_VERBS = "result_verbs.txt";
    /// Verbs, by lemma, that name another kind of event where they have no object.
    ALONE_VERBS = "alone_verbs.txt";
    /// Nouns, by lemma, of games and matches.
    CONTEST_WORDS = "contest_words.txt";
    /// Nouns, by lemma, for things that are attacked in earnest.
    ATTACK_TARGETS = "attack_targets.txt";
    /// Nouns, by lemma, for what is fired or thrown.
    WEAPON_NOUNS = "weapon_nouns.txt";
    /// Verbs and nouns, by lemma, for what is done to people: killed, hurt, taken, saved, missing.
    HARM_WORDS = "harm_words.txt";
    /// Nouns that are counted in the singular.
    COMPOUND_COUNTS = "compound_counts.txt";
    /// Words by which a sentence speaks of how warm or cold it is.
    HEAT_WORDS = "heat_words.txt";
    /// Words, by lemma, with a preposition, that leave a deed short of told; value: status and certainty.
    UNSURE_WORDS = "unsure_words.txt";
    /// Nouns, by lemma, for what does harm without being anybody.
    NATURAL_CAUSES = "natural_causes.txt";
    /// Words, by lemma, before or after a word of fighting that tells of no violence.
    BLOODLESS_WORDS = "bloodless_words.txt";
    /// Verbs of violence, by lemma, with words that make them figures of speech.
    FIGURES_OF_SPEECH = "figures_of_speech.txt";
    /// Words that end a noun phrase.
    FUNCTION_WORDS = "function_words.txt";
}
