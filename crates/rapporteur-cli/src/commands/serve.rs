//! `rapporteur serve`.

use crate::Outcome;
use crate::arguments::Serve;
use crate::output::{complain, visible};
use anyhow::{Context, anyhow, bail};
use rapporteur_desk::files::{read_named, shown};
use rapporteur_desk::models::{self, data_folder};
use rapporteur_web::{Options, Server};
use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Environment variable with the access token, used if there is no `--token-file`.
const VARIABLE: &str = "RAPPORTEUR_TOKEN";
/// Maximum size of the token file in bytes.
const LONGEST_TOKEN: usize = 64 << 10;
/// Maximum number of threads that wait for the store.
const BLOCKING: usize = 16;

/// Serves until a signal ends the program.
pub fn run(serve: &Serve) -> anyhow::Result<Outcome> {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    begin_with_few_arenas();
    let options = Options {
        store: serve.store.clone().map_or_else(own_store, Ok)?,
        bind: serve.bind,
        token: token(serve.token_file.as_deref())?,
        public: serve.public_url.clone(),
        fetch: serve.allow_fetch.clone(),
        proxies: serve.trust_proxy.map(|proxy| proxy.into_iter().collect()),
    };
    let model = models::load()?;
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false).with_target(false).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().max_blocking_threads(BLOCKING).enable_all().build()?;
    runtime.block_on(async {
        outlive_limits();
        let server = rapporteur_web::start(&options, Arc::new(model)).await?;
        let end = end()?;
        tell(&server, &options)?;
        server.run(end).await;
        anyhow::Ok(())
    })?;
    // A report that is being read is read again at the next start.
    runtime.shutdown_background();
    Ok(Outcome::Done)
}

/// Turns exceeding the file size limit (`ulimit -f`) into a write error; otherwise its signal would
/// end the program. Must be called inside a runtime.
pub(super) fn outlive_limits() {
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        /// `SIGXFSZ`.
        const FILE_TOO_LARGE: i32 = 25;
        // A signal with a handler does not end the program.
        let _ = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::from_raw(FILE_TOO_LARGE));
    }
}

/// glibc's allocator keeps freed memory in up to eight arenas per core; with two arenas, the
/// program needs a third of the memory. The number is only read when a program starts, so it
/// restarts itself.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn begin_with_few_arenas() {
    use std::os::unix::process::CommandExt;
    const ARENAS: &str = "MALLOC_ARENA_MAX";
    if env::var_os(ARENAS).is_none()
        && let Ok(program) = env::current_exe()
    {
        // If it cannot restart, it goes on as it is.
        let _ = std::process::Command::new(program).args(env::args_os().skip(1)).env(ARENAS, "2").exec();
    }
}

fn tell(server: &Server, options: &Options) -> std::io::Result<()> {
    if let Some(warning) = server.warning() {
        complain("", warning);
    }
    let mut out = anstream::stdout().lock();
    let store = visible(&shown(&options.store));
    writeln!(out, "http://{} serves the stories of {store}; Ctrl-C ends it", server.address())?;
    out.flush()
}

/// Completes when the program is asked to end. The handlers are installed at the call, so that an
/// early signal does not interrupt anything.
#[cfg(unix)]
fn end() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Completes when the program is asked to end.
#[cfg(not(unix))]
fn end() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}

fn token(file: Option<&Path>) -> anyhow::Result<Option<String>> {
    let Some(file) = file else {
        return Ok(env::var(VARIABLE).ok().map(|token| token.trim().to_string()).filter(|token| !token.is_empty()));
    };
    let named = || format!("--token-file {}", shown(file));
    let bytes = read_named(file, LONGEST_TOKEN).map_err(|why| anyhow!("{}: {why}", named()))?;
    let text = String::from_utf8(bytes).map_err(|_| anyhow!("{}: is not a text file", named()))?;
    let token = text.trim().to_string();
    if token.is_empty() || token.contains('\n') {
        bail!("{}: must contain one line with the token", named());
    }
    Ok(Some(token))
}

/// The store in the user's data folder.
pub(super) fn own_store() -> anyhow::Result<PathBuf> {
    let data = data_folder().context("no data folder was found for this user: name a file with --store")?;
    Ok(data.join("rapporteur").join("stories.db"))
}
