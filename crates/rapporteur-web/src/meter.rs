//! Measures request bodies as they arrive: their speed, the memory they use together, and whether
//! they are complete. Begin with [`measured`].

use crate::problem::Problem;
use crate::room::Share;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use hyper::body::{Frame, SizeHint};
use rapporteur_desk::hold::hold;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep_until};

/// How long a body may arrive at any speed.
const GRACE: Duration = Duration::from_secs(10);
/// Minimum average speed after that, in bytes per second.
const SLOWEST: u64 = 16 << 10;

/// The measurements of one request. The memory of its body counts as used until this is dropped.
pub struct Meter(Arc<Mutex<State>>);

struct State {
    share: Share,
    received: u64,
    failure: Option<Failure>,
}

#[derive(Clone, Copy)]
enum Failure {
    Slow,
    NoRoom,
    BrokenOff,
}

/// Wraps the body of a request so that it is measured.
pub fn measured(request: Request, share: Share) -> (Request, Meter) {
    let state = Arc::new(Mutex::new(State { share, received: 0, failure: None }));
    let begun = Instant::now();
    let metered = |body: Body| {
        Body::new(Metered { body, state: state.clone(), begun, ends: Box::pin(sleep_until(begun + GRACE)) })
    };
    let request = request.map(metered);
    (request, Meter(state))
}

impl Meter {
    /// The problem with the body, if there was one.
    pub fn problem(&self) -> Option<Problem> {
        Some(match hold(&self.0).failure? {
            Failure::Slow => {
                let detail = format!(
                    "The upload was too slow: after {} seconds at least {} KB a second are expected. Send less at a time.",
                    GRACE.as_secs(),
                    SLOWEST >> 10
                );
                Problem::new(StatusCode::REQUEST_TIMEOUT, detail)
            }
            Failure::NoRoom => Problem::busy("The server is receiving a lot of data. Try again in a few seconds."),
            Failure::BrokenOff => Problem::new(StatusCode::BAD_REQUEST, "The request ended before it was complete."),
        })
    }
}

struct Metered {
    body: Body,
    state: Arc<Mutex<State>>,
    begun: Instant,
    /// When the next bytes must have arrived.
    ends: Pin<Box<Sleep>>,
}

impl hyper::body::Body for Metered {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.get_mut();
        let frame = match Pin::new(&mut this.body).poll_frame(context) {
            Poll::Ready(frame) => frame,
            Poll::Pending if this.ends.as_mut().poll(context).is_ready() => return this.fails(Failure::Slow),
            Poll::Pending => return Poll::Pending,
        };
        match frame {
            None => Poll::Ready(None),
            Some(Err(_)) => this.fails(Failure::BrokenOff),
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, Bytes::len);
                let mut state = hold(&this.state);
                state.received += length as u64;
                let (has_room, received) = (state.share.grow(length), state.received);
                drop(state);
                if !has_room {
                    return this.fails(Failure::NoRoom);
                }
                this.ends.as_mut().reset(this.begun + GRACE + Duration::from_millis(received * 1000 / SLOWEST));
                Poll::Ready(Some(Ok(frame)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Metered {
    fn fails<T>(&mut self, failure: Failure) -> Poll<Option<Result<T, axum::Error>>> {
        hold(&self.state).failure = Some(failure);
        Poll::Ready(Some(Err(axum::Error::new(io::Error::other("the body was not taken to its end")))))
    }
}
