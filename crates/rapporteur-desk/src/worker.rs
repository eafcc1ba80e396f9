//! Reads the reports waiting in a store and makes the records of its stories. Begin with [`work`].
//!
//! The queue is the store itself, so work continues where an earlier run of the program stopped. It
//! is split into lanes, so that no story waits for the slow server or the long text of another; in
//! each lane the stories take turns.

use crate::cache::{self, Entry};
use crate::fetch::{Reach, fetch_within};
use crate::hold::hold;
use crate::inputs::InputError;
use crate::reading::{drop_vectors, read_bytes, understood_one};
use crate::record::Record;
use crate::rulings::{self, Rulings};
use crate::store::{Error, Store, StoredReport, Unjoined, Waiting};
use rapporteur_nn::Model;
use rapporteur_read::Source;
use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// How long a thread pauses after an error of the store.
const REST: Duration = Duration::from_secs(5);
/// Shown for a report that was begun too often: nothing is left that says how the program ended.
const WORN: &str = "the program ended three times while it was read, perhaps because it was killed, the memory ran \
                    out, or this report is too much for it: try it again, or paste the text of the report instead";
/// The same of a story.
const WORN_STORY: &str = "the program ended three times while the story was joined, perhaps because it was killed, \
                          the memory ran out, or the story is too much for it: it is tried again when a report or a \
                          correction is added or removed";
/// Stands in place of the name of a corrections file.
const RULINGS: &str = "rulings";
const DEFECT: &str = "could not be understood, which is a defect of this program: paste the text of the report instead";

/// A report with more words and punctuation marks than this is long,
const LONG: usize = 3_000;
/// as is one with more bytes,
const LONG_CAPTURE: u64 = 1 << 20;
/// and a story whose annotated reports have more bytes.
const LONG_STORY: u64 = 64 << 20;

/// A kind of work that does not wait for other kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Lane {
    /// Fetching pages.
    Fetch,
    /// Reading short reports and merging short stories.
    Short,
    /// The same for long ones, at low priority.
    Long,
}

/// The lane of each thread.
const LANES: [Lane; 7] = [Lane::Fetch, Lane::Fetch, Lane::Fetch, Lane::Fetch, Lane::Short, Lane::Short, Lane::Long];

/// Wakes the workers when there may be something to do, and ends them.
#[derive(Clone, Default)]
pub struct Notifier(Arc<(Mutex<Call>, Condvar)>);

#[derive(Clone, Copy, Default)]
struct Call {
    /// Number of notifications so far.
    rings: u64,
    ends: bool,
}

impl Notifier {
    /// Wakes the workers: there may be something to do.
    pub fn notify(&self) {
        self.change(|call| call.rings += 1);
    }

    /// Ends the workers: nothing new is begun, and long work is abandoned.
    pub fn end(&self) {
        self.change(|call| call.ends = true);
    }

    fn change(&self, change: impl Fn(&mut Call)) {
        change(&mut hold(&self.0.0));
        self.0.1.notify_all();
    }

    fn has_ended(&self) -> bool {
        hold(&self.0.0).ends
    }

    fn rings(&self) -> u64 {
        hold(&self.0.0).rings
    }

    /// Waits until there are more notifications than `rings`, at most for `most`.
    fn wait(&self, rings: u64, most: Duration) {
        let idle = |call: &mut Call| call.rings == rings && !call.ends;
        drop(self.0.1.wait_timeout_while(hold(&self.0.0), most, idle));
    }
}

/// Works until the notifier is ended. `tell` is called with the number of each story that has
/// changed.
pub fn work(store: &Store, model: &Model, reach: &Reach, notifier: &Notifier, tell: impl Fn(i64) + Sync) {
    let program = cache::program().unwrap_or_default();
    let desk = Desk { store, model, reach, notifier, program, taken: Mutex::default() };
    std::thread::scope(|scope| {
        let (desk, tell) = (&desk, &tell);
        for lane in LANES {
            scope.spawn(move || labour(desk, lane, tell));
        }
    });
}

/// What the workers share.
struct Desk<'a> {
    store: &'a Store,
    model: &'a Model,
    reach: &'a Reach,
    notifier: &'a Notifier,
    /// Version and hash of this program.
    program: String,
    taken: Mutex<Taken>,
}

/// What the threads are doing.
#[derive(Default)]
struct Taken {
    /// Reports and stories in progress, each with a flag that is set when the report has been
    /// removed.
    works: HashMap<Work, Arc<AtomicBool>>,
    /// Reports that turned out to be long.
    long: HashSet<i64>,
    /// The story that each lane worked on last.
    last: HashMap<Lane, i64>,
}

/// A piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Work {
    /// Fetch or read a report of a story.
    Report { id: i64, story: i64 },
    /// Make the record of a story.
    Story(i64),
}

impl Work {
    fn story(self) -> i64 {
        match self {
            Work::Report { story, .. } | Work::Story(story) => story,
        }
    }
}

fn labour(desk: &Desk, lane: Lane, tell: &(impl Fn(i64) + Sync)) {
    while !desk.notifier.has_ended() {
        let rings = desk.notifier.rings();
        match take(desk, lane) {
            Ok(Some((work, is_dropped))) => {
                let done = catch_unwind(AssertUnwindSafe(|| perform(desk, lane, work, &is_dropped)));
                hold(&desk.taken).works.remove(&work);
                tell(work.story());
                if matches!(done, Ok(Ok(()))) {
                    // It may have made work for another lane.
                    desk.notifier.notify();
                } else {
                    desk.notifier.wait(desk.notifier.rings(), REST);
                }
            }
            Ok(None) => desk.notifier.wait(rings, Duration::from_secs(3600)),
            // The disk may be full: nothing is lost, and work goes on once there is room.
            Err(_) => desk.notifier.wait(rings, REST),
        }
    }
}

/// Runs the work, at low priority in the lane for long things. It must not use the store, since
/// others would then wait for low-priority work.
fn in_lane<T: Send>(lane: Lane, work: impl FnOnce() -> T + Send) -> std::thread::Result<T> {
    if lane != Lane::Long {
        return catch_unwind(AssertUnwindSafe(work));
    }
    let behind = || {
        // Only Linux has a priority for each thread; its child threads inherit it.
        #[cfg(target_os = "linux")]
        let _ = rustix::process::nice(10);
        work()
    };
    std::thread::scope(|scope| scope.spawn(behind).join())
}

/// Takes the next piece of work of this lane. The stories take turns, and within each the oldest
/// report comes first; a lane does only one thing of a story at a time.
fn take(desk: &Desk, lane: Lane) -> Result<Option<(Work, Arc<AtomicBool>)>, Error> {
    let mut taken = hold(&desk.taken);
    let waiting = desk.store.waiting_reports()?;
    let unjoined = if lane == Lane::Fetch { Vec::new() } else { desk.store.unjoined()? };
    for (work, is_dropped) in &taken.works {
        if let Work::Report { id, .. } = work {
            // It was removed, or its story was.
            is_dropped.fetch_or(!waiting.iter().any(|report| report.id == *id), Ordering::Relaxed);
        }
    }
    taken.long.retain(|id| waiting.iter().any(|report| report.id == *id));
    let lane_of = |report: &Waiting| match () {
        _ if !report.is_fetched => Lane::Fetch,
        _ if report.size > LONG_CAPTURE || taken.long.contains(&report.id) => Lane::Long,
        _ => Lane::Short,
    };
    let busy: HashSet<i64> = taken.works.keys().map(|work| work.story()).collect();
    let is_free = |work: &Work| match lane {
        Lane::Short => !busy.contains(&work.story()),
        Lane::Fetch | Lane::Long => !taken.works.contains_key(work),
    };
    let reports = waiting.iter().filter(|report| lane_of(report) == lane);
    let reports = reports.map(|report| Work::Report { id: report.id, story: report.story });
    let lane_of_story = |size: u64| if size > LONG_STORY { Lane::Long } else { Lane::Short };
    let stories = unjoined.iter().filter(|(_, size)| lane_of_story(*size) == lane).map(|&(id, _)| Work::Story(id));
    let last = taken.last.get(&lane).copied().unwrap_or_default();
    let next = stories.chain(reports).filter(is_free).min_by_key(|work| (work.story() <= last, work.story()));
    let next = next.map(|work| (work, Arc::<AtomicBool>::default()));
    if let Some((work, is_dropped)) = &next {
        taken.works.insert(*work, is_dropped.clone());
        taken.last.insert(lane, work.story());
    }
    Ok(next)
}

fn perform(desk: &Desk, lane: Lane, work: Work, is_dropped: &AtomicBool) -> Result<(), Error> {
    match work {
        Work::Story(id) => match desk.store.begin_joining(id)? {
            Some(story) => join(desk, lane, &story),
            None => Ok(()),
        },
        Work::Report { id, .. } => match desk.store.begin_report(id)? {
            Some(_) if desk.store.is_worn(id)? => desk.store.settle_refused(id, WORN),
            Some(report) if lane == Lane::Fetch => settled(desk, id, fetched(desk, &report)),
            Some(report) => settled(desk, id, read(desk, lane, &report, is_dropped)),
            None => Ok(()),
        },
    }
}

/// Records why a report could not be read, if the fault is in the report; if it is in the store,
/// the report keeps waiting.
fn settled(desk: &Desk, report: i64, done: Result<(), Error>) -> Result<(), Error> {
    match done {
        Ok(()) => Ok(()),
        Err(Error::Wrong(why)) => desk.store.settle_refused(report, &why),
        Err(error) => desk.store.put_back(report).and(Err(error)),
    }
}

/// Fetches the bytes of a report, which then waits to be read.
fn fetched(desk: &Desk, report: &StoredReport) -> Result<(), Error> {
    let address = report.address.as_deref().unwrap_or(&report.path);
    let page = fetch_within(address, desk.reach).map_err(Error::Wrong)?;
    desk.store.keep_bytes(report, &page.address, &page.bytes)?;
    desk.store.put_back(report.id)
}

/// Reads a report, unless it is too long for this lane.
fn read(desk: &Desk, lane: Lane, report: &StoredReport, is_dropped: &AtomicBool) -> Result<(), Error> {
    let most = if lane == Lane::Long { usize::MAX } else { LONG };
    match understood(desk, lane, report, most, is_dropped)? {
        Understood::Whole(entry) => {
            // The language is stored in a field of its own.
            let language = entry.report.language.as_deref().map(rapporteur_read::not_english);
            let notes = entry.annotations.notes.iter();
            let notes = notes.filter(|note| note.span.is_none() && Some(&note.what) != language.as_ref());
            let unread: Vec<&str> = notes.map(|note| note.what.as_str()).collect();
            let why = Some(unread.join("; ")).filter(|why| !why.is_empty());
            desk.store.settle_read(report, &entry.report, why.as_deref())
        }
        Understood::Long => {
            hold(&desk.taken).long.insert(report.id);
            desk.store.put_back(report.id)
        }
        Understood::Stopped => desk.store.put_back(report.id),
    }
}

/// The result of reading and annotating a report.
enum Understood {
    /// The annotated report.
    Whole(Box<Entry>),
    /// It has more words than allowed.
    Long,
    /// The report was removed, or the program is ending.
    Stopped,
}

/// Reads and annotates a report, or returns the result of an earlier time. A report of more than
/// `most` words and punctuation marks is not annotated.
fn understood(
    desk: &Desk,
    lane: Lane,
    report: &StoredReport,
    most: usize,
    is_dropped: &AtomicBool,
) -> Result<Understood, Error> {
    // It may have been removed meanwhile.
    let Some(bytes) = desk.store.bytes(report.id)? else { return Ok(Understood::Stopped) };
    let source = Source {
        path: report.path.clone(),
        url: report.address.clone(),
        outlet: report.given_outlet.clone(),
        published: report.given_published.clone(),
        title: report.given_title.clone(),
    };
    let key = cache::key(&desk.program, &bytes, &source, rapporteur::MOST_WORDS);
    if let Some(known) = desk.store.understood(report.id, &key)? {
        return Ok(Understood::Whole(Box::new(known)));
    }
    let goes_on = |_| !desk.notifier.has_ended() && !is_dropped.load(Ordering::Relaxed);
    let understood = in_lane(lane, || {
        let (mut read, notes) = read_bytes(&source, &bytes).map_err(Error::Wrong)?;
        let parse = rapporteur::parse(&read);
        if parse.tokens.len() > most {
            return Ok(Understood::Long);
        }
        let annotations = understood_one(&mut read, parse, notes, desk.model, &goes_on);
        Ok(annotations.map_or(Understood::Stopped, |annotations| {
            Understood::Whole(Box::new(Entry { report: read, annotations }))
        }))
    });
    let understood = understood.unwrap_or_else(|_| Err(Error::Wrong(DEFECT.to_string())))?;
    if let Understood::Whole(entry) = &understood {
        desk.store.keep_understood(report.id, &key, entry)?;
    }
    Ok(understood)
}

fn join(desk: &Desk, lane: Lane, story: &Unjoined) -> Result<(), Error> {
    let read = story.reports.iter().filter(|report| report.state == "read");
    if read.clone().next().is_none() {
        return desk.store.keep_failure(story, None);
    }
    if story.is_worn {
        return desk.store.keep_failure(story, Some(WORN_STORY));
    }
    let mut known = Vec::new();
    for report in read {
        match understood(desk, lane, report, usize::MAX, &AtomicBool::default())? {
            Understood::Whole(entry) => known.push(*entry),
            // The story has changed, or the program is ending.
            Understood::Long | Understood::Stopped => return desk.store.put_back_story(story.id),
        }
    }
    let record = in_lane(lane, || record(story, known));
    match record {
        Ok(record) => desk.store.keep_record(story, &record),
        Err(_) => {
            desk.store.keep_failure(story, Some("the reports could not be joined, which is a defect of this program"))
        }
    }
}

/// The same record as the command line makes of these reports and rulings.
fn record(story: &Unjoined, mut known: Vec<Entry>) -> Record {
    if let [alone] = known.as_mut_slice() {
        drop_vectors(&mut alone.annotations);
    }
    let counting = story.rulings.iter().filter(|ruling| ruling.undone.is_none());
    let rulings = Rulings { rulings: counting.map(|ruling| ruling.ruling.clone()).collect(), ..Rulings::default() };
    let known = known.into_iter().map(|entry| (entry.report, entry.annotations)).collect();
    let (joined, complaints) = rulings::story(known, &rulings);
    let refused = story.reports.iter().filter(|report| report.state == "refused");
    let refused = refused.filter_map(|report| Some((report.path.clone(), report.why.clone()?)));
    let unheeded = complaints.into_iter().map(|why| (RULINGS.to_string(), why));
    let refusals: Vec<InputError> = refused.chain(unheeded).map(|(path, why)| InputError { path, why }).collect();
    crate::record(&joined, &refusals)
}
