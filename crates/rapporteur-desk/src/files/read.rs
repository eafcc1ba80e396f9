//! Reads files up to a maximum size. Reading something other than a regular file may block, never
//! end, or have side effects when it is opened. So the kind of file is checked before opening, and
//! again afterwards. Begin with [`read_named`] and [`read_found`].

use super::unopened;
use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Paths that mean a program's own standard input.
const STANDARD_INPUT: [&str; 3] = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];
/// How long to wait until another program opens a pipe to write to it,
const WRITER: Duration = Duration::from_secs(5);
/// and for each piece of what it writes.
const PIECE: Duration = Duration::from_secs(60);
/// How long to wait between two attempts to read a pipe.
const PAUSE: Duration = Duration::from_millis(20);

/// The bytes of a file that the user named; this may also be a pipe, as a shell makes it for
/// `<(...)`, or a path that means standard input. An error is a clause for people.
pub fn read_named(path: &Path, at_most: usize) -> Result<Vec<u8>, String> {
    match () {
        () if is_standard_input(path) => standard_input(at_most),
        () if is_pipe(path) => read_pipe(path, at_most),
        () => read_found(path, at_most),
    }
}

/// The bytes of a file that was found, which must be a regular one.
pub fn read_found(path: &Path, at_most: usize) -> Result<Vec<u8>, String> {
    let before = fs::metadata(path).map_err(|error| unopened(&error))?;
    refuse_others(&before)?;
    let file = open(path).map_err(|error| unopened(&error))?;
    let opened = file.metadata().map_err(|error| unopened(&error))?;
    refuse_others(&opened)?;
    whole(file, opened.len(), at_most)
}

/// The bytes of standard input.
pub fn standard_input(at_most: usize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let input = std::io::stdin().lock();
    input.take(at_most as u64 + 1).read_to_end(&mut bytes).map_err(|error| unopened(&error))?;
    if bytes.len() > at_most { Err(too_large(None, at_most)) } else { Ok(bytes) }
}

/// True for a path that means standard input.
pub fn is_standard_input(path: &Path) -> bool {
    STANDARD_INPUT.iter().any(|name| path == Path::new(name))
}

/// True if this is a named pipe.
pub fn is_pipe(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| other_kind(&data) == Some(PIPE))
}

/// `is too large (23 MB; at most 20 MB)`; without a length, only that it is more.
fn too_large(length: Option<u64>, at_most: usize) -> String {
    let most = size(at_most as u64);
    match length {
        Some(length) => format!("is too large ({}; at most {most})", size(length)),
        None => format!("is too large (more than {most})"),
    }
}

/// A size in words, rounded up, so that a size above a limit never looks equal to it.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_048_576 => format!("{} kB", bytes.div_ceil(1 << 10)),
        _ => format!("{} MB", bytes.div_ceil(1 << 20)),
    }
}

const PIPE: &str = "is a pipe: pipes are read only if named one by one";

fn refuse_others(data: &Metadata) -> Result<(), String> {
    match other_kind(data) {
        Some(why) => Err(why.to_string()),
        None => Ok(()),
    }
}

/// What is wrong with something other than a regular file; `None` for a regular one.
#[cfg(unix)]
fn other_kind(data: &Metadata) -> Option<&'static str> {
    use std::os::unix::fs::FileTypeExt;
    let kind = data.file_type();
    match () {
        () if kind.is_file() => None,
        () if kind.is_dir() => Some("is a folder, not a file"),
        () if kind.is_fifo() => Some(PIPE),
        () if kind.is_socket() => Some("is a socket, not a file"),
        () => Some("is a device, not a file"),
    }
}

#[cfg(not(unix))]
fn other_kind(data: &Metadata) -> Option<&'static str> {
    match () {
        () if data.is_file() => None,
        () if data.is_dir() => Some("is a folder, not a file"),
        () => Some("is not a readable file"),
    }
}

/// Opens without blocking, and without making a terminal the controlling one.
#[cfg(unix)]
fn open(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    File::options().read(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> std::io::Result<File> {
    File::open(path)
}

/// The contents of a regular file. Files that the kernel generates claim to be empty but have
/// contents, some of them endless.
fn whole(mut file: File, length: u64, at_most: usize) -> Result<Vec<u8>, String> {
    if length > at_most as u64 {
        return Err(too_large(Some(length), at_most));
    }
    let made_up = || "is a file that the system generates: copy its contents to a file";
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::WouldBlock => made_up().to_string(),
        _ => unopened(&error),
    };
    let mut first = [0];
    let n_first = if length == 0 { file.read(&mut first).map_err(failed)? } else { 0 };
    // Or another program may just have begun to fill it.
    if n_first > 0 && file.metadata().is_ok_and(|data| data.len() == 0) {
        return Err(made_up().to_string());
    }
    let mut bytes = first[..n_first].to_vec();
    file.take((at_most - n_first.min(at_most)) as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    match bytes.len() as u64 {
        read if read > at_most as u64 => Err(too_large(None, at_most)),
        // The kernel says of many of its files that they have as many bytes as a page of memory.
        read if read < length => Err(made_up().to_string()),
        _ => Ok(bytes),
    }
}

fn read_pipe(path: &Path, at_most: usize) -> Result<Vec<u8>, String> {
    let pipe = open(path).map_err(|error| unopened(&error))?;
    let opened = pipe.metadata().map_err(|error| unopened(&error))?;
    if other_kind(&opened) != Some(PIPE) {
        return Err("is no longer a pipe".to_string());
    }
    to_its_end(pipe, at_most, WRITER, PIECE)
}

/// Reads a pipe to its end. A pipe that nobody has opened for writing yet also looks ended, so the
/// end counts only after the first byte.
fn to_its_end(mut pipe: impl Read, at_most: usize, writer: Duration, piece: Duration) -> Result<Vec<u8>, String> {
    let (mut bytes, mut last, mut buffer) = (Vec::new(), Instant::now(), vec![0; 64 << 10]);
    loop {
        match pipe.read(&mut buffer) {
            Ok(0) if !bytes.is_empty() => return Ok(bytes),
            Ok(0) if last.elapsed() > writer => {
                return Err(format!("is a pipe that no program wrote to within {} seconds", writer.as_secs()));
            }
            Ok(0) => sleep(PAUSE),
            Ok(length) => {
                bytes.extend_from_slice(&buffer[..length]);
                last = Instant::now();
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock && last.elapsed() > piece => {
                let seconds = piece.as_secs();
                return Err(format!(
                    "is a pipe that a program holds open, and that gave nothing for {seconds} seconds"
                ));
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => sleep(PAUSE),
            Err(error) => return Err(unopened(&error)),
        }
        if bytes.len() > at_most {
            return Err(too_large(None, at_most));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(too_large(Some((20 << 20) + 1), 20 << 20), "is too large (21 MB; at most 20 MB)");
        assert_eq!(too_large(Some(70_000), 64 << 10), "is too large (69 kB; at most 64 kB)");
        assert_eq!(too_large(None, 20 << 20), "is too large (more than 20 MB)");
    }

    /// Returns one answer after the other, the last one repeatedly.
    struct Answers(Vec<fn() -> io::Result<&'static [u8]>>);

    impl Read for Answers {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let answer = if self.0.len() > 1 { self.0.remove(0) } else { self.0[0] };
            let bytes = answer()?;
            buffer[..bytes.len()].copy_from_slice(bytes);
            Ok(bytes.len())
        }
    }

    #[test]
    fn a_pipe_is_waited_for_but_not_for_ever() {
        let (writer, piece) = (Duration::from_millis(60), Duration::from_millis(120));
        let read =
            |answers: &[fn() -> io::Result<&'static [u8]>]| to_its_end(Answers(answers.to_vec()), 8, writer, piece);
        let nothing = || Ok(&b""[..]);
        let not_yet = || Err(ErrorKind::WouldBlock.into());
        let words = || Ok(&b"words"[..]);
        assert_eq!(read(&[nothing, not_yet, words, not_yet, nothing]), Ok(b"words".to_vec()));
        assert!(read(&[nothing]).unwrap_err().contains("no program wrote"));
        let begun = Instant::now();
        assert!(read(&[not_yet]).unwrap_err().contains("gave nothing"));
        assert!(begun.elapsed() >= piece);
        assert!(read(&[words, not_yet]).unwrap_err().contains("gave nothing"));
        assert!(read(&[words]).unwrap_err().contains("too large"));
    }
}
