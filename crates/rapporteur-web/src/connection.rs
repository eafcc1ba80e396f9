//! The server's listener, its limits and timeouts, and its shutdown. Begin with [`start`].

use crate::access::{self, Access};
use crate::app::App;
use crate::attempts::Attempts;
use crate::client::{self, Client, Peer};
use crate::options::{Options, SHORTEST_TOKEN};
use crate::problem::Problem;
use crate::response_cache::ResponseCache;
use crate::room::{Most, Room};
use crate::seats::{self, Seats};
use crate::{api, guard, meter, pages, secret, upload};
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Router};
use data_encoding::HEXLOWER;
use futures_util::FutureExt;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use rapporteur_desk::Model;
use rapporteur_desk::fetch::Reach;
use rapporteur_desk::store::{Error, Store};
use rapporteur_desk::worker::{Notifier, work};
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, watch};
use tokio::time::{Sleep, sleep, timeout};

/// Maximum number of open connections.
const CONNECTIONS: Most = Most { all: 512, each: 64, here: 256 };
/// Maximum number of uploads in progress.
const UPLOADS: Most = Most { all: 8, each: 2, here: 4 };
/// Maximum number of bytes of requests in memory.
const MEMORY: Most = Most { all: 256 << 20, each: 96 << 20, here: 192 << 20 };
/// Maximum number of open event streams.
const STREAMS: Most = Most { all: 128, each: 32, here: 64 };
/// The answer if there are too many connections, sent before any request is read.
const NO_PLACE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 10\r\nconnection: close\r\n\
    content-type: text/plain\r\ncontent-length: 42\r\n\r\nThere are too many connections just now.\r\n";
/// Timeout for the head of a request.
const HEAD: Duration = Duration::from_secs(10);
/// Timeout for receiving a request and making its answer.
const REQUEST: Duration = Duration::from_secs(60);
/// Timeout for a client to accept more bytes of an answer.
const TAKING: Duration = Duration::from_secs(30);
/// How long open connections and the worker get to finish at shutdown.
const FAREWELL: Duration = Duration::from_secs(5);

/// A server that is bound to its address.
pub struct Server {
    app: Arc<App>,
    listener: TcpListener,
    ends: watch::Sender<bool>,
    worker: JoinHandle<()>,
}

/// Opens the store, starts the worker on what is waiting there, and listens.
pub async fn start(options: &Options, model: Arc<Model>) -> Result<Server, Error> {
    check(options)?;
    let public = options.public.as_deref().map(access::public).transpose().map_err(Error::Wrong)?;
    let store = Arc::new(Store::open(&options.store)?);
    let listener = TcpListener::bind(options.bind).await.map_err(|error| {
        Error::Wrong(format!("cannot listen on {}: {error}; choose another address with --bind", options.bind))
    })?;
    let token = options.token.as_deref().map(secret::hash);
    let fresh = || secret::fresh().map_err(|problem| Error::Broken(problem.detail));
    end_old_sessions(&store, options.token.as_deref())?;
    let form_token = store.secret("forms", &fresh()?)?;
    let (changed, _) = broadcast::channel(256);
    let (ends, has_ended) = watch::channel(false);
    let app = Arc::new(App {
        store,
        notifier: Notifier::default(),
        changed,
        ends: has_ended,
        access: Access { token, bound: listener.local_addr()?, public, proxies: options.proxies.clone() },
        form_token,
        response_cache: ResponseCache::default(),
        attempts: Attempts::default(),
        uploads: Room::new(UPLOADS),
        memory: Room::new(MEMORY),
        streams: Room::new(STREAMS),
    });
    let worker = worker(app.clone(), model, Reach::Public(options.fetch.clone()))?;
    Ok(Server { app, listener, ends, worker })
}

fn check(options: &Options) -> Result<(), Error> {
    match &options.token {
        Some(token) if token.chars().count() < SHORTEST_TOKEN => {
            Err(Error::Wrong(format!("the token is too short: at least {SHORTEST_TOKEN} characters, best random ones")))
        }
        None if !options.bind.ip().is_loopback() => Err(Error::Wrong(format!(
            "other machines could connect to {}, so an access token is required \
             (--token-file, or the variable RAPPORTEUR_TOKEN)",
            options.bind
        ))),
        _ => Ok(()),
    }
}

/// Ends all sessions if the token is not the one used before. The store keeps only a hash of the
/// token's hash.
fn end_old_sessions(store: &Store, token: Option<&str>) -> Result<(), Error> {
    let mark = HEXLOWER.encode(&secret::hash(token.unwrap_or_default()));
    let mark = HEXLOWER.encode(&secret::hash(&mark));
    if store.replace_secret("token", &mark)? {
        store.end_sessions()?;
    }
    Ok(())
}

/// Starts the worker, which does nothing if the store is read-only.
fn worker(app: Arc<App>, model: Arc<Model>, reach: Reach) -> io::Result<JoinHandle<()>> {
    std::thread::Builder::new().name("work".to_string()).spawn(move || {
        if app.store.is_read_only() {
            return;
        }
        // Fails if nobody is watching, which is no error.
        let tell = |story| drop(app.changed.send(story));
        work(&app.store, &model, &reach, &app.notifier, tell);
    })
}

impl Server {
    /// The address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.app.access.bound
    }

    /// A warning about the store, for whoever started the server.
    pub fn warning(&self) -> Option<&str> {
        self.app.store.warning()
    }

    /// Serves until `end` completes; then closes connections and stops the worker.
    pub async fn run(self, end: impl Future<Output = ()>) {
        let router = router(&self.app);
        let seats = Seats::new(CONNECTIONS);
        let graceful = GracefulShutdown::new();
        let mut end = std::pin::pin!(end);
        loop {
            let accepted = tokio::select! {
                accepted = accept(&self.listener) => accepted,
                () = &mut end => break,
            };
            let Ok((stream, peer)) = accepted else {
                // Perhaps there are no file handles left.
                sleep(Duration::from_millis(50)).await;
                continue;
            };
            let is_proxy = client::is_proxy(peer.ip(), self.app.access.proxies.as_deref());
            let Some(sitting) = seats.take((!is_proxy).then(|| Client::of(peer.ip()))) else {
                // If the client cannot take it at once, the connection is closed without an answer.
                let _ = stream.try_write(NO_PLACE);
                continue;
            };
            let known = router.clone().layer(Extension(Peer(peer))).layer(Extension(sitting.seat.clone()));
            let service = TowerToHyperService::new(known);
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 << 10);
            let connection = http.serve_connection(TokioIo::new(Patient::new(stream)), service);
            let connection = graceful.watch(connection);
            tokio::spawn(async move {
                tokio::select! {
                    // A connection that the client breaks off is no error.
                    _ = connection => {}
                    () = sitting.seat.is_needed() => {}
                }
            });
        }
        self.app.notifier.end();
        self.app.store.end();
        let _ = self.ends.send(true);
        let _ = timeout(FAREWELL, graceful.shutdown()).await;
        // A report that is being read is read again at the next start.
        let worker = self.worker;
        let _ = timeout(FAREWELL, tokio::task::spawn_blocking(move || worker.join())).await;
        let app = self.app;
        let _ = timeout(FAREWELL, tokio::task::spawn_blocking(move || app.store.tidy())).await;
    }
}

async fn accept(listener: &TcpListener) -> io::Result<(TcpStream, SocketAddr)> {
    let (stream, peer) = listener.accept().await?;
    stream.set_nodelay(true)?;
    Ok((stream, peer))
}

/// All routes with all middleware, the outermost last.
fn router(app: &Arc<App>) -> Router {
    let guarded = |router: Router<Arc<App>>| {
        router
            .layer(DefaultBodyLimit::max(upload::LARGEST_TEXT))
            .layer(from_fn_with_state(app.clone(), limit))
            .layer(from_fn_with_state(app.clone(), guard::check_origin))
            .layer(from_fn_with_state(app.clone(), guard::check_caller))
            .layer(from_fn_with_state(app.clone(), guard::check_host))
    };
    let pages = guarded(pages::routes()).layer(from_fn(pages::tell));
    let api = guarded(api::routes());
    let all = api.merge(pages).layer(from_fn(guard::harden)).layer(from_fn(trace)).layer(from_fn(catch));
    let all = all.layer(from_fn_with_state(app.clone(), guard::know)).layer(from_fn(seats::sit));
    all.with_state(app.clone())
}

/// Refuses requests that are too large, and ends those whose body arrives too slowly or whose
/// answer takes too long.
async fn limit(
    State(app): State<Arc<App>>,
    Extension(client): Extension<Client>,
    request: Request,
    next: Next,
) -> Response {
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if declared.is_some_and(|length: u64| length > upload::LARGEST as u64) {
        return upload::too_large().into_response();
    }
    let Some(share) = app.memory.take(client, 0) else {
        return Problem::busy("The server is receiving a lot of data. Try again in a few seconds.").into_response();
    };
    let (request, meter) = meter::measured(request, share);
    match timeout(REQUEST, next.run(request)).await {
        // A problem with the body takes precedence over the answer made from the part that arrived.
        Ok(response) => meter.problem().map_or(response, IntoResponse::into_response),
        Err(_) => {
            let detail = format!("This took longer than {} seconds. Send less at a time.", REQUEST.as_secs());
            Problem::new(StatusCode::REQUEST_TIMEOUT, detail).into_response()
        }
    }
}

/// A panic in one request becomes an error response and affects no other request.
async fn catch(request: Request, next: Next) -> Response {
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    answer.unwrap_or_else(|_| Problem::broken("a request ended in a panic").into_response())
}

/// Logs each request with its route instead of its address, so that the log shows nothing of
/// stories.
async fn trace(route: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("(no route)", MatchedPath::as_str);
    let took = begun.elapsed().as_millis() as u64;
    tracing::info!(%method, route, status = response.status().as_u16(), ms = took);
    response
}

/// A connection that fails if the client accepts no bytes for [`TAKING`].
struct Patient {
    stream: TcpStream,
    /// Set while a write is pending.
    waits: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    fn new(stream: TcpStream) -> Patient {
        Patient { stream, waits: None }
    }

    fn patience<T>(&mut self, context: &mut Context<'_>, poll: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if poll.is_ready() {
            self.waits = None;
            return poll;
        }
        let waits = self.waits.get_or_insert_with(|| Box::pin(sleep(TAKING)));
        match waits.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Patient {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, into)
    }
}

impl AsyncWrite for Patient {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.patience(context, poll)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut this.stream).poll_write_vectored(context, pieces);
        this.patience(context, poll)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut this.stream).poll_flush(context);
        this.patience(context, poll)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let poll = Pin::new(&mut this.stream).poll_shutdown(context);
        this.patience(context, poll)
    }
}
