//! Words, and endings of words, that a rule asks for by themselves, in lower
//! case, each with what it mostly stands for. Words that belong together are classes of
//! `lexicon/en/closed.tsv`.

/// Before one of several things ("a strike").
pub(crate) const A: &str = "a";
/// Before the ship or the like that somebody is on.
pub(crate) const ABOARD: &str = "aboard";
/// Before what is spoken of, or before a rough number ("about the plan", "about 20").
pub(crate) const ABOUT: &str = "about";
/// Before what came first ("after the vote").
pub(crate) const AFTER: &str = "after";
/// Before what somebody opposes or plays ("against the plan").
pub(crate) const AGAINST: &str = "against";
/// Behind how long before now something was.
pub(crate) const AGO: &str = "ago";
/// For what is so by now ("already closed").
pub(crate) const ALREADY: &str = "already";
/// For one thing more ("also said").
pub(crate) const ALSO: &str = "also";
/// The form of "be" for "I"; also of an hour before noon ("6 am").
pub(crate) const AM: &str = "am";
/// Before the many that hold something ("among the dead").
pub(crate) const AMONG: &str = "among";
/// "a" before a vowel.
pub(crate) const AN: &str = "an";
/// Between two that are both meant.
pub(crate) const AND: &str = "and";
/// For one more of a kind.
pub(crate) const ANOTHER: &str = "another";
/// Short for "had" and "would".
pub(crate) const APOSTROPHE_D: &str = "'d";
/// Short for "am".
pub(crate) const APOSTROPHE_M: &str = "'m";
/// After an owner, or short for "is" and "has".
pub(crate) const APOSTROPHE_S: &str = "'s";
/// The form of "be" for several.
pub(crate) const ARE: &str = "are";
/// Before a role or a likeness ("as mayor").
pub(crate) const AS: &str = "as";
/// Before a point in place or time ("at noon").
pub(crate) const AT: &str = "at";
/// The bare form of "be".
pub(crate) const BE: &str = "be";
/// The participle of "be".
pub(crate) const BEEN: &str = "been";
/// Before what came later ("before the vote").
pub(crate) const BEFORE: &str = "before";
/// The gerund of "be".
pub(crate) const BEING: &str = "being";
/// Before the two ends of something ("between 5 and 7").
pub(crate) const BETWEEN: &str = "between";
/// For two together ("both sides").
pub(crate) const BOTH: &str = "both";
/// Before what stands against it.
pub(crate) const BUT: &str = "but";
/// Before who does it, an end or a measure ("signed by the mayor", "by Friday").
pub(crate) const BY: &str = "by";
/// "can" before "n't".
pub(crate) const CA: &str = "ca";
/// The same at the beginning of a sentence, or as a letter by itself.
pub(crate) const CAPITAL_A: &str = "A";
/// The same as it is mostly written.
pub(crate) const CAPITAL_I: &str = "I";
/// The same at the beginning of a sentence or a name.
pub(crate) const CAPITAL_THE: &str = "The";
/// The past of "can".
pub(crate) const COULD: &str = "could";
/// The same with a curly apostrophe.
pub(crate) const CURLY_APOSTROPHE_S: &str = "’s";
/// The past of "do".
pub(crate) const DID: &str = "did";
/// The present of "do" for one.
pub(crate) const DOES: &str = "does";
/// To a lower place or number.
pub(crate) const DOWN: &str = "down";
/// Before what something happens in ("during the talks").
pub(crate) const DURING: &str = "during";
/// Before another time ("earlier on Friday").
pub(crate) const EARLIER: &str = "earlier";
/// Near the beginning ("early on Friday").
pub(crate) const EARLY: &str = "early";
/// For what goes farther than one would think ("even if").
pub(crate) const EVEN: &str = "even";
/// For each of them ("one in every ten").
pub(crate) const EVERY: &str = "every";
/// For how much so by now ("so far").
pub(crate) const FAR: &str = "far";
/// For a small number.
pub(crate) const FEW: &str = "few";
/// After, or who comes after.
pub(crate) const FOLLOWING: &str = "following";
/// Before an aim, a length or whoever gains ("for two days").
pub(crate) const FOR: &str = "for";
/// Before a beginning ("from Monday").
pub(crate) const FROM: &str = "from";
/// The past of "have".
pub(crate) const HAD: &str = "had";
/// One of two equal parts.
pub(crate) const HALF: &str = "half";
/// The form of "have" for one.
pub(crate) const HAS: &str = "has";
/// The bare form of "have".
pub(crate) const HAVE: &str = "have";
/// For a man named elsewhere.
pub(crate) const HE: &str = "he";
/// For a woman named elsewhere, or what is hers.
pub(crate) const HER: &str = "her";
/// For who speaks or writes.
pub(crate) const I: &str = "i";
/// Before a condition, or what is asked.
pub(crate) const IF: &str = "if";
/// Before what holds something ("in Oslo", "in May").
pub(crate) const IN: &str = "in";
/// Before what somebody or something is within.
pub(crate) const INSIDE: &str = "inside";
/// Before what something goes in or becomes.
pub(crate) const INTO: &str = "into";
/// The form of "be" for one.
pub(crate) const IS: &str = "is";
/// For a thing named elsewhere.
pub(crate) const IT: &str = "it";
/// For no more than that, or a moment ago.
pub(crate) const JUST: &str = "just";
/// For the one before now or the end of a row ("last week").
pub(crate) const LAST: &str = "last";
/// Near the end ("late on Friday").
pub(crate) const LATE: &str = "late";
/// After another time ("later on Friday").
pub(crate) const LATER: &str = "later";
/// In the middle of the time behind it.
pub(crate) const MID: &str = "mid";
/// The middle of the day, in one word more.
pub(crate) const MIDDAY: &str = "midday";
/// The middle of the night.
pub(crate) const MIDNIGHT: &str = "midnight";
/// The verb for what is possible.
pub(crate) const MIGHT: &str = "might";
/// Sixtieths of an hour.
pub(crate) const MINUTES: &str = "minutes";
/// For a greater number.
pub(crate) const MORE: &str = "more";
/// The verb for what has to be.
pub(crate) const MUST: &str = "must";
/// For none of two.
pub(crate) const NEITHER: &str = "neither";
/// For the one after now ("next week").
pub(crate) const NEXT: &str = "next";
/// Before what there is none of ("no strike").
pub(crate) const NO: &str = "no";
/// The middle of the day.
pub(crate) const NOON: &str = "noon";
/// Between two of which neither is meant.
pub(crate) const NOR: &str = "nor";
/// For what is not so.
pub(crate) const NOT: &str = "not";
/// For the time of speaking.
pub(crate) const NOW: &str = "now";
/// After a full hour.
pub(crate) const OCLOCK: &str = "o'clock";
/// Between a part, a deed or a measure and what it is of ("the end of the talks").
pub(crate) const OF: &str = "of";
/// Before a day, a surface or a matter ("on Monday").
pub(crate) const ON: &str = "on";
/// The number, or for somebody or something of a kind.
pub(crate) const ONE: &str = "one";
/// For no other and no more.
pub(crate) const ONLY: &str = "only";
/// Between two of which one is meant.
pub(crate) const OR: &str = "or";
/// For the one of two that was not spoken of ("the other boy").
pub(crate) const OTHER: &str = "other";
/// The verb, with "to", for what would be right.
pub(crate) const OUGHT: &str = "ought";
/// To where something is in no longer.
pub(crate) const OUT: &str = "out";
/// Before what somebody or something stands before.
pub(crate) const OUTSIDE: &str = "outside";
/// Across, about or more than.
pub(crate) const OVER: &str = "over";
/// Behind a time, or behind so much of the hour before ("half past three").
pub(crate) const PAST: &str = "past";
/// Before what something is counted for ("per day").
pub(crate) const PER: &str = "per";
/// After hundredths.
pub(crate) const PERCENT: &str = "percent";
/// One of four equal parts.
pub(crate) const QUARTER: &str = "quarter";
/// For what is as it was ("remain missing").
pub(crate) const REMAIN: &str = "remain";
/// For a woman named elsewhere.
pub(crate) const SHE: &str = "she";
/// Short for "not".
pub(crate) const SHORT_NOT: &str = "n't";
/// The verb for what would be right.
pub(crate) const SHOULD: &str = "should";
/// Before the beginning of what lasts ("since May").
pub(crate) const SINCE: &str = "since";
/// For that way or that much.
pub(crate) const SO: &str = "so";
/// For what is so as before.
pub(crate) const STILL: &str = "still";
/// Before what something is held against ("more than 20").
pub(crate) const THAN: &str = "than";
/// Before a clause that is told, or for a thing in sight ("said that").
pub(crate) const THAT: &str = "that";
/// Before a thing that is known already.
pub(crate) const THE: &str = "the";
/// For what is theirs.
pub(crate) const THEIR: &str = "their";
/// For the time spoken of.
pub(crate) const THEN: &str = "then";
/// For several named elsewhere.
pub(crate) const THEY: &str = "they";
/// For a thing close by ("this week").
pub(crate) const THIS: &str = "this";
/// Before the means, the end of a stretch or what is crossed ("May through July").
pub(crate) const THROUGH: &str = "through";
/// Before an infinitive, an aim or an end ("to meet", "from 5 to 7").
pub(crate) const TO: &str = "to";
/// The day of speaking.
pub(crate) const TODAY: &str = "today";
/// Before what is above, or a rule ("under the plan").
pub(crate) const UNDER: &str = "under";
/// To a higher place or number.
pub(crate) const UP: &str = "up";
/// "on", in old or solemn words.
pub(crate) const UPON: &str = "upon";
/// For a high degree, or just that ("the very end").
pub(crate) const VERY: &str = "very";
/// For several, who speak, as the subject.
pub(crate) const WE: &str = "we";
/// The past of "be" for several.
pub(crate) const WERE: &str = "were";
/// For the time that is asked for or meant.
pub(crate) const WHEN: &str = "when";
/// Before what may or may not be so.
pub(crate) const WHETHER: &str = "whether";
/// For the thing that is asked for or meant.
pub(crate) const WHICH: &str = "which";
/// For the time in which something else happens.
pub(crate) const WHILE: &str = "while";
/// For whoever is asked for or meant.
pub(crate) const WHO: &str = "who";
/// Before who or what is there too.
pub(crate) const WITH: &str = "with";
/// Before what is not there ("without a vote").
pub(crate) const WITHOUT: &str = "without";
/// "will" before "n't".
pub(crate) const WO: &str = "wo";
/// The past of "will".
pub(crate) const WOULD: &str = "would";
/// For up to now ("has yet to meet").
pub(crate) const YET: &str = "yet";
/// For whoever is spoken to.
pub(crate) const YOU: &str = "you";
/// For what is yours.
pub(crate) const YOUR: &str = "your";
/// For what is yours, by itself.
pub(crate) const YOURS: &str = "yours";

/// Endings of adjectives and adverbs that say more, and most ("larger", "largest").
pub(crate) const COMPARATIVE_ENDING: &str = "er";
pub(crate) const SUPERLATIVE_ENDING: &str = "est";
/// What a verb may end with before "ed" and "es" where its form has "i" there ("tried", "tied").
pub(crate) const ENDINGS_BEFORE_I: [&str; 3] = ["y", "ie", "i"];
/// For the day before the one of publication.
pub(crate) const YESTERDAY: &str = "yesterday";
