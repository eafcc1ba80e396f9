//! Reads what waits in a store and makes the records of its stories, one thing
//! after the other. Begin with [`work`].
//!
//! The queue is the store itself, so that work goes on where a program that was
//! ended left it.

use crate::fetch::{Reach, fetch_within};
use crate::gather::Refusal;
use crate::reading::{self, read_bytes};
use crate::rulings::{self, Rulings};
use crate::store::{Error, Store, StoredReport, Unjoined};
use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use rapporteur_nn::Model;
use rapporteur_read::Source;
use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Reports that are kept as they were understood, for the next joining.
const REMEMBERED: usize = 120;
/// How long nothing is done when the store fails.
const REST: Duration = Duration::from_secs(5);
/// What is said of a report that ended the program again and again.
const WORN: &str = "the program ended several times while it was read, which is a defect of this program: \
                    paste the text of the report instead";
/// What stands where a file of rulings would be named.
const RULINGS: &str = "rulings";
const DEFECT: &str = "could not be understood, which is a defect of this program: paste the text of the report instead";

/// Wakes the worker when there may be something to do, and ends it.
#[derive(Clone, Default)]
pub struct Bell(Arc<(Mutex<Call>, Condvar)>);

#[derive(Clone, Copy, Default)]
struct Call {
    rings: bool,
    ends: bool,
}

impl Bell {
    /// There may be something to do.
    pub fn ring(&self) {
        self.change(|call| call.rings = true);
    }

    /// Nothing more is begun.
    pub fn end(&self) {
        self.change(|call| call.ends = true);
    }

    fn change(&self, change: impl Fn(&mut Call)) {
        change(&mut self.0.0.lock().unwrap_or_else(PoisonError::into_inner));
        self.0.1.notify_all();
    }

    fn has_ended(&self) -> bool {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).ends
    }

    /// Waits for a call, at most so long. False if it was the end.
    fn wait(&self, most: Duration) -> bool {
        let call = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = |call: &mut Call| !call.rings && !call.ends;
        let (mut call, _) = self.0.1.wait_timeout_while(call, most, idle).unwrap_or_else(PoisonError::into_inner);
        call.rings = false;
        !call.ends
    }
}

/// Works until the bell says that it ends. `tell` hears the number of each
/// story of which something has changed.
pub fn work(store: &Store, model: &Model, reach: &Reach, bell: &Bell, tell: impl Fn(i64)) {
    let mut memory = Memory::default();
    while !bell.has_ended() {
        match step(store, model, reach, &mut memory) {
            Ok(Some(story)) => tell(story),
            Ok(None) => {
                bell.wait(Duration::from_secs(3600));
            }
            // A full disk, perhaps: nothing is lost, and all goes on when there is room.
            Err(_) => {
                bell.wait(REST);
            }
        }
    }
}

/// Does the next thing, and says for which story.
fn step(store: &Store, model: &Model, reach: &Reach, memory: &mut Memory) -> Result<Option<i64>, Error> {
    if let Some(story) = store.begin_joining()? {
        join(store, model, memory, &story)?;
        return Ok(Some(story.id));
    }
    let Some(report) = store.begin_report()? else { return Ok(None) };
    if store.is_worn(report.id)? {
        store.settle_refused(report.id, WORN)?;
        return Ok(Some(report.story));
    }
    match understand(store, model, reach, memory, &report) {
        Ok(()) => {
            store.settle_read(report.id, &memory.of(report.id).map(|known| known.0.clone()).unwrap_or_default())?
        }
        Err(Error::Wrong(why)) => store.settle_refused(report.id, &why)?,
        Err(error) => return Err(error),
    }
    Ok(Some(report.story))
}

/// Gets the bytes of a report, reads and understands them.
fn understand(
    store: &Store,
    model: &Model,
    reach: &Reach,
    memory: &mut Memory,
    report: &StoredReport,
) -> Result<(), Error> {
    if memory.of(report.id).is_some() {
        return Ok(());
    }
    let (bytes, url) = match store.bytes(report.id)? {
        Some(bytes) => (bytes, report.address.clone()),
        None => fetched(store, reach, report)?,
    };
    let source = Source {
        path: report.path.clone(),
        url,
        outlet: report.given_outlet.clone(),
        published: report.given_published.clone(),
    };
    let understood = catch_unwind(AssertUnwindSafe(|| {
        let (read, notes) = read_bytes(&source, &bytes).map_err(Error::Wrong)?;
        let annotations = reading::understood_one(&read, notes, model, &mut memory.vectors);
        Ok((read, annotations))
    }));
    let understood = understood.unwrap_or_else(|_| Err(Error::Wrong(DEFECT.to_string())))?;
    memory.keep(report.id, understood);
    Ok(())
}

fn fetched(store: &Store, reach: &Reach, report: &StoredReport) -> Result<(Vec<u8>, Option<String>), Error> {
    let address = report.address.as_deref().unwrap_or(&report.path);
    let page = fetch_within(address, reach).map_err(Error::Wrong)?;
    store.keep_bytes(report, &page.address, &page.bytes)?;
    Ok((page.bytes, Some(page.address)))
}

fn join(store: &Store, model: &Model, memory: &mut Memory, story: &Unjoined) -> Result<(), Error> {
    let read: Vec<&StoredReport> = story.reports.iter().filter(|report| report.state == "read").collect();
    if read.is_empty() {
        return store.keep_failure(story, None);
    }
    if story.is_worn {
        return store.keep_failure(story, Some("the program ended several times while the story was joined"));
    }
    let mut known = Vec::new();
    for report in read {
        understand(store, model, &Reach::nowhere(), memory, report)?;
        known.extend(memory.of(report.id).cloned());
    }
    let refusal =
        |report: &StoredReport| report.why.as_ref().map(|why| Refusal { path: report.path.clone(), why: why.clone() });
    let mut refused: Vec<Refusal> = story.reports.iter().filter_map(refusal).collect();
    let counting = story.rulings.iter().filter(|ruling| ruling.undone.is_none());
    let rulings = Rulings { rulings: counting.map(|ruling| ruling.ruling.clone()).collect(), ..Rulings::default() };
    let record = catch_unwind(AssertUnwindSafe(|| {
        let (joined, complaints) = rulings::story(known, &rulings);
        refused.extend(complaints.into_iter().map(|why| Refusal { path: RULINGS.to_string(), why }));
        crate::record(&joined, &refused)
    }));
    match record {
        Ok(record) => store.keep_record(story, &record),
        Err(_) => store.keep_failure(story, Some("the reports could not be joined, which is a defect of this program")),
    }
}

/// What was understood lately.
#[derive(Default)]
struct Memory {
    reports: HashMap<i64, (Report, Annotations)>,
    /// Their numbers, the longest known first.
    order: VecDeque<i64>,
    vectors: HashMap<String, Vec<f32>>,
}

impl Memory {
    fn of(&self, report: i64) -> Option<&(Report, Annotations)> {
        self.reports.get(&report)
    }

    fn keep(&mut self, report: i64, understood: (Report, Annotations)) {
        // Vectors of texts that several reports have; their number is bounded by forgetting all.
        if self.vectors.len() > 20_000 {
            self.vectors.clear();
        }
        if self.reports.insert(report, understood).is_none() {
            self.order.push_back(report);
        }
        while self.order.len() > REMEMBERED {
            if let Some(oldest) = self.order.pop_front() {
                self.reports.remove(&oldest);
            }
        }
    }
}
