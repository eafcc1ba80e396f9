//! Limits the number of open connections: a new one may close the one that has been idle longest.
//! Begin with [`Seats::take`].

use crate::client::Client;
use crate::room::Most;
use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use rapporteur_desk::hold::hold;
use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Instant;
use tokio::sync::Notify;

/// The open connections and their limits.
pub struct Seats {
    most: Most,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    next: u64,
    seats: HashMap<u64, Arc<Seat>>,
}

/// An open connection.
pub struct Seat {
    /// `None` for a trusted proxy, which serves many clients.
    client: Option<Client>,
    state: Mutex<State>,
    leaves: Notify,
}

struct State {
    /// Number of requests whose answer has not been fully sent: 1 or 0.
    busy: usize,
    /// When the last answer was fully sent.
    since: Instant,
}

/// Holds a connection's place until it is dropped.
pub struct Sitting {
    seats: Arc<Seats>,
    number: u64,
    /// The connection.
    pub seat: Arc<Seat>,
}

impl Seats {
    /// A set of places with these limits.
    pub fn new(most: Most) -> Arc<Seats> {
        Arc::new(Seats { most, taken: Mutex::default() })
    }

    /// A place for a new connection. If the client has reached its limit, one of its idle
    /// connections is closed; if all places are taken, an idle one of the client that has most.
    /// `None` if all of these are busy.
    pub fn take(self: &Arc<Seats>, client: Option<Client>) -> Option<Sitting> {
        let mut taken = hold(&self.taken);
        if let Some(client) = client
            && taken.seats.values().filter(|seat| seat.client == Some(client)).count() >= self.most.of(client)
        {
            free(&mut taken, |seat| (seat.client == Some(client)).then_some(0))?;
        }
        if taken.seats.len() >= self.most.all {
            let mut counts: HashMap<Option<Client>, usize> = HashMap::new();
            taken.seats.values().for_each(|seat| *counts.entry(seat.client).or_default() += 1);
            free(&mut taken, |seat| counts.get(&seat.client).copied())?;
        }
        let state = Mutex::new(State { busy: 0, since: Instant::now() });
        let seat = Arc::new(Seat { client, state, leaves: Notify::new() });
        let number = taken.next;
        taken.next += 1;
        taken.seats.insert(number, seat.clone());
        drop(taken);
        Some(Sitting { seats: self.clone(), number, seat })
    }
}

/// Closes one idle connection: of those with the greatest weight, the one idle for longest. `None`
/// if there is none; connections without a weight are left alone.
fn free(taken: &mut Taken, weight: impl Fn(&Seat) -> Option<usize>) -> Option<()> {
    let idle = taken.seats.iter().filter_map(|(number, seat)| {
        let state = hold(&seat.state);
        (state.busy == 0).then_some(())?;
        Some((weight(seat)?, std::cmp::Reverse(state.since), *number))
    });
    let (.., number) = idle.max()?;
    taken.seats.remove(&number)?.leaves.notify_one();
    Some(())
}

impl Seat {
    /// Completes when the connection must close to make room for another.
    pub async fn is_needed(&self) {
        self.leaves.notified().await;
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        hold(&self.seats.taken).seats.remove(&self.number);
    }
}

/// Marks a connection as busy until it is dropped.
struct Busy(Arc<Seat>);

impl Busy {
    fn new(seat: Arc<Seat>) -> Busy {
        hold(&seat.state).busy += 1;
        Busy(seat)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let mut state = hold(&self.0.state);
        state.busy -= 1;
        state.since = Instant::now();
    }
}

/// Marks the connection as busy until the answer has been sent.
pub async fn sit(Extension(seat): Extension<Arc<Seat>>, request: Request, next: Next) -> Response {
    let busy = Busy::new(seat);
    next.run(request).await.map(|body| Body::new(Answer { body, _busy: busy }))
}

/// The body of an answer; its connection is busy until it is dropped.
struct Answer {
    body: Body,
    _busy: Busy,
}

impl hyper::body::Body for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
