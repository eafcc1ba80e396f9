//! Reads what waits in a store and makes the records of its stories, one thing
//! after the other. Begin with [`work`].
//!
//! The queue is the store itself, so that work goes on where a program that was
//! ended left it.

use crate::cache::{self, Entry};
use crate::fetch::{Reach, fetch_within};
use crate::gather::Refusal;
use crate::reading::{drop_vectors, read_bytes, understood_one};
use crate::record::Record;
use crate::rulings::{self, Rulings};
use crate::store::{Error, Store, StoredReport, Unjoined};
use rapporteur_nn::Model;
use rapporteur_read::Source;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

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

    /// Waits for a call, at most so long.
    fn wait(&self, most: Duration) {
        let call = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = |call: &mut Call| !call.rings && !call.ends;
        let (mut call, _) = self.0.1.wait_timeout_while(call, most, idle).unwrap_or_else(PoisonError::into_inner);
        call.rings = false;
    }
}

/// Works until the bell says that it ends. `tell` hears the number of each
/// story of which something has changed.
pub fn work(store: &Store, model: &Model, reach: &Reach, bell: &Bell, tell: impl Fn(i64)) {
    let desk = Desk { store, model, reach, program: cache::program().unwrap_or_default() };
    while !bell.has_ended() {
        match step(&desk) {
            Ok(Some(story)) => tell(story),
            Ok(None) => bell.wait(Duration::from_secs(3600)),
            // A full disk, perhaps: nothing is lost, and all goes on when there is room.
            Err(_) => bell.wait(REST),
        }
    }
}

/// What the work is done with.
struct Desk<'a> {
    store: &'a Store,
    model: &'a Model,
    reach: &'a Reach,
    /// Names this program and its model.
    program: String,
}

/// Does the next thing, and says for which story.
fn step(desk: &Desk) -> Result<Option<i64>, Error> {
    if let Some(story) = desk.store.begin_joining()? {
        join(desk, &story)?;
        return Ok(Some(story.id));
    }
    let Some(report) = desk.store.begin_report()? else { return Ok(None) };
    if desk.store.is_worn(report.id)? {
        desk.store.settle_refused(report.id, WORN)?;
        return Ok(Some(report.story));
    }
    match understood(desk, &report) {
        Ok(entry) => desk.store.settle_read(report.id, &entry.report)?,
        Err(Error::Wrong(why)) => desk.store.settle_refused(report.id, &why)?,
        Err(error) => return Err(error),
    }
    Ok(Some(report.story))
}

/// Gets the bytes of a report, reads and understands them, unless this was done.
fn understood(desk: &Desk, report: &StoredReport) -> Result<Entry, Error> {
    let (bytes, url) = match desk.store.bytes(report.id)? {
        Some(bytes) => (bytes, report.address.clone()),
        None => fetched(desk, report)?,
    };
    let source = Source {
        path: report.path.clone(),
        url,
        outlet: report.given_outlet.clone(),
        published: report.given_published.clone(),
    };
    let key = cache::key(&desk.program, &bytes, &source);
    if let Some(known) = desk.store.understood(report.id, &key)? {
        return Ok(known);
    }
    let understood = catch_unwind(AssertUnwindSafe(|| {
        let (mut read, notes) = read_bytes(&source, &bytes).map_err(Error::Wrong)?;
        let annotations = understood_one(&read, notes, desk.model);
        read.is_partial |= !rapporteur::is_read_whole(&annotations.parse);
        Ok(Entry { report: read, annotations })
    }));
    let entry = understood.unwrap_or_else(|_| Err(Error::Wrong(DEFECT.to_string())))?;
    desk.store.keep_understood(report.id, &key, &entry)?;
    Ok(entry)
}

fn fetched(desk: &Desk, report: &StoredReport) -> Result<(Vec<u8>, Option<String>), Error> {
    let address = report.address.as_deref().unwrap_or(&report.path);
    let page = fetch_within(address, desk.reach).map_err(Error::Wrong)?;
    desk.store.keep_bytes(report, &page.address, &page.bytes)?;
    Ok((page.bytes, Some(page.address)))
}

fn join(desk: &Desk, story: &Unjoined) -> Result<(), Error> {
    let read = story.reports.iter().filter(|report| report.state == "read");
    if read.clone().next().is_none() {
        return desk.store.keep_failure(story, None);
    }
    if story.is_worn {
        return desk.store.keep_failure(story, Some("the program ended several times while the story was joined"));
    }
    let known = read.map(|report| understood(desk, report)).collect::<Result<Vec<Entry>, _>>()?;
    let record = catch_unwind(AssertUnwindSafe(|| record(story, known)));
    match record {
        Ok(record) => desk.store.keep_record(story, &record),
        Err(_) => {
            desk.store.keep_failure(story, Some("the reports could not be joined, which is a defect of this program"))
        }
    }
}

/// What the command line makes of the same reports and rulings.
fn record(story: &Unjoined, mut known: Vec<Entry>) -> Record {
    if let [alone] = known.as_mut_slice() {
        drop_vectors(&mut alone.annotations);
    }
    let counting = story.rulings.iter().filter(|ruling| ruling.undone.is_none());
    let rulings = Rulings { rulings: counting.map(|ruling| ruling.ruling.clone()).collect(), ..Rulings::default() };
    let known = known.into_iter().map(|entry| (entry.report, entry.annotations)).collect();
    let (joined, complaints) = rulings::story(known, &rulings);
    let refused = story.reports.iter().filter_map(|report| Some((report.path.clone(), report.why.clone()?)));
    let unheeded = complaints.into_iter().map(|why| (RULINGS.to_string(), why));
    let refusals: Vec<Refusal> = refused.chain(unheeded).map(|(path, why)| Refusal { path, why }).collect();
    crate::record(&joined, &refusals)
}
