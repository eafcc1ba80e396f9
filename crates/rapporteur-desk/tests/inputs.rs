//! The inputs that command lines name.

use rapporteur_desk::inputs::{Place, bytes, gather};
use std::fs;
use std::path::{Path, PathBuf};

fn folder_with(names: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, name).unwrap();
    }
    folder
}

/// The paths found, relative to the folder.
fn found(folder: &Path, words: &[&str]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| folder.join(word).to_string_lossy().into_owned()).collect();
    let (inputs, refused) = gather(&words);
    assert_eq!(refused, []);
    let short =
        |path: &str| path.strip_prefix(&*folder.to_string_lossy()).unwrap_or(path).trim_start_matches('/').to_string();
    inputs.iter().map(|input| short(&input.path)).collect()
}

#[test]
fn a_folder_gives_its_reports_in_order() {
    let names = ["b.html", "a.txt", "inner/c.md", "README.md", ".hidden.txt", "picture.png", "D.HTM"];
    let folder = folder_with(&names);
    assert_eq!(found(folder.path(), &[""]), ["D.HTM", "a.txt", "b.html", "inner/c.md"]);
}

#[test]
fn each_report_is_read_once() {
    let folder = folder_with(&["a.txt", "b.txt"]);
    assert_eq!(found(folder.path(), &["b.txt", "a.txt", "", "*.txt"]), ["b.txt", "a.txt"]);
}

#[test]
fn a_file_may_be_called_like_a_pattern() {
    let folder = folder_with(&["what?.txt", "whatx.txt"]);
    assert_eq!(found(folder.path(), &["what?.txt"]), ["what?.txt"]);
}

/// Links from a folder to itself make endless paths, two of them more than can be walked.
#[cfg(unix)]
#[test]
fn a_pattern_in_depth_follows_no_link_into_a_folder() {
    let folder = folder_with(&["d/a.txt", "d/inner/.b.txt", "d/inner/c.md", "e.txt"]);
    for link in ["d/one", "d/two", "d/inner/up"] {
        std::os::unix::fs::symlink(folder.path().join("d"), folder.path().join(link)).unwrap();
    }
    assert_eq!(found(folder.path(), &["d/**/*.txt"]), ["d/a.txt", "d/inner/.b.txt"]);
    assert_eq!(found(folder.path(), &["**/*.md", "**/e.*"]), ["d/inner/c.md", "e.txt"]);
    assert_eq!(gather(&[folder.path().join("none/**/*.txt")]).1.len(), 1);
}

#[test]
fn a_file_named_outright_may_have_any_ending() {
    let folder = folder_with(&["README.md", "story"]);
    assert_eq!(found(folder.path(), &["story", "README.md"]), ["story", "README.md"]);
}

#[test]
fn addresses_are_of_the_web() {
    let (inputs, refused) = gather(&["HTTPS://example.org/x", "file:///etc/passwd", "-"]);
    assert_eq!(inputs[0].place, Place::Address("HTTPS://example.org/x".into()));
    assert_eq!(inputs[1].place, Place::Stdin);
    assert_eq!(refused.len(), 1);
    assert!(refused[0].why.starts_with("file addresses cannot be read"));
}

#[test]
fn a_huge_file_is_not_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.txt");
    let huge = fs::File::create(&path).unwrap();
    for (length, why) in
        [(1 << 32, "is too large (4096 MB; at most 20 MB)"), ((20 << 20) + 1, "is too large (21 MB; at most 20 MB)")]
    {
        huge.set_len(length).unwrap();
        let (inputs, _) = gather(&[&path]);
        assert_eq!(bytes(&inputs[0]).unwrap_err(), why);
    }
    huge.set_len(20 << 20).unwrap();
    assert_eq!(bytes(&gather(&[&path]).0[0]).unwrap().0.len(), rapporteur_read::LARGEST);
}

#[test]
fn a_word_without_letters_is_told_by_a_name() {
    let (inputs, refused) = gather(&[""]);
    assert!(inputs.is_empty());
    assert_eq!(refused[0].path, "''");
}

#[test]
fn a_folder_is_looked_into_to_its_bottom_or_told() {
    let folder = tempfile::tempdir().unwrap();
    let deep = |depth: usize| -> PathBuf { folder.path().join(vec!["d"; depth].join("/")) };
    fs::create_dir_all(deep(102)).unwrap();
    for depth in [17, 100, 101, 102] {
        fs::write(deep(depth).join("a.txt"), "words").unwrap();
    }
    let (inputs, refused) = gather(&[folder.path()]);
    let mut found: Vec<&Path> = inputs.iter().filter_map(|input| input.file()).collect();
    found.sort_by_key(|path| path.components().count());
    assert_eq!(found, [deep(17).join("a.txt"), deep(100).join("a.txt")]);
    assert_eq!(refused.len(), 1);
    assert_eq!(Path::new(&refused[0].path), deep(101));
    assert!(refused[0].why.contains("more than 100 folders deep"), "{}", refused[0].why);
}

/// File names are arbitrary bytes, and not every path is a regular file.
#[cfg(unix)]
mod unix {
    use super::*;
    use std::ffi::OsStr;
    use std::io::Write;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::process::Command;
    use std::time::{Duration, Instant};

    fn make_pipe(path: &Path) {
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    fn why(path: &Path) -> String {
        let (inputs, refused) = gather(&[path]);
        assert_eq!((inputs.len(), refused.len()), (1, 0));
        bytes(&inputs[0]).unwrap_err()
    }

    #[test]
    fn names_that_are_no_letters_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let named = |name: &[u8]| folder.path().join(OsStr::from_bytes(name));
        for name in [&b"a\xff.txt"[..], b"a\xfe.txt", "a\u{FFFD}.txt".as_bytes(), b"a\\xff.txt"] {
            fs::write(named(name), name).unwrap();
        }
        for words in [vec![folder.path().to_path_buf()], vec![named(b"a\xfe.txt"), named(b"a\xff.txt")]] {
            let (inputs, refused) = gather(&words);
            assert_eq!(refused, []);
            let prefix = format!("{}/", folder.path().display());
            let shown: Vec<&str> = inputs.iter().map(|input| input.path.strip_prefix(&prefix).unwrap()).collect();
            match words.len() {
                1 => assert_eq!(shown, ["a\\\\xff.txt", "a\u{FFFD}.txt", "a\\xfe.txt", "a\\xff.txt"]),
                _ => assert_eq!(shown, ["a\\xfe.txt", "a\\xff.txt"]),
            }
            for input in &inputs {
                assert_eq!(bytes(input).unwrap().0, input.file().unwrap().file_name().unwrap().as_bytes());
            }
        }
    }

    #[test]
    fn a_pattern_finds_names_that_are_no_letters() {
        let folder = folder_with(&["inner/a.txt", "inner/b.md"]);
        for name in [&b"b\xff.txt"[..], b"c\xff.md", b"\xfe.txt"] {
            fs::write(folder.path().join("inner").join(OsStr::from_bytes(name)), "words").unwrap();
        }
        for pattern in ["inner/*.txt", "**/*.txt", "inn?r/*.txt"] {
            let (inputs, refused) = gather(&[folder.path().join(pattern)]);
            assert_eq!(refused, []);
            let names: Vec<_> = inputs.iter().map(|input| input.path.rsplit('/').next().unwrap()).collect();
            assert_eq!(names, ["a.txt", "b\\xff.txt", "\\xfe.txt"], "{pattern}");
        }
        let (inputs, refused) = gather(&[folder.path().join("inner/c?.md")]);
        assert_eq!((inputs.len(), refused.len()), (1, 0));
    }

    #[test]
    fn words_that_are_no_letters_are_one_refusal() {
        let words = [&b"gone\xff.txt"[..], b"gone\xff*", b"http://x/\xff"].map(OsStr::from_bytes);
        let (inputs, refused) = gather(&words);
        assert_eq!(bytes(&inputs[0]).unwrap_err(), "there is no such file");
        assert_eq!(refused.iter().map(|one| one.path.as_str()).collect::<Vec<_>>(), ["gone\\xff*", "http://x/\\xff"]);
    }

    #[test]
    fn a_locked_folder_loses_only_itself() {
        let folder = folder_with(&["a.txt", "locked/b.txt", "z/c.txt"]);
        let locked = folder.path().join("locked");
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
        // Root is not kept out of anything.
        let is_locked = fs::read_dir(&locked).is_err();
        for words in [folder.path().to_path_buf(), folder.path().join("**/*.txt")] {
            let (inputs, refused) = gather(&[words]);
            let names: Vec<_> = inputs.iter().map(|input| input.path.rsplit('/').next().unwrap()).collect();
            if is_locked {
                assert_eq!(names, ["a.txt", "c.txt"]);
                assert_eq!(refused.len(), 1);
                assert_eq!(Path::new(&refused[0].path), locked);
                assert!(refused[0].why.contains("permission denied"), "{}", refused[0].why);
            } else {
                assert_eq!(names, ["a.txt", "b.txt", "c.txt"]);
            }
        }
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o700)).unwrap();
    }

    #[test]
    fn a_pipe_in_a_folder_is_not_waited_for() {
        let folder = folder_with(&["a.txt"]);
        make_pipe(&folder.path().join("b.txt"));
        make_pipe(&folder.path().join(".pipe"));
        symlink(".pipe", folder.path().join("c.txt")).unwrap();
        let _listener = UnixListener::bind(folder.path().join("d.txt")).unwrap();
        let started = Instant::now();
        for word in [folder.path().to_path_buf(), folder.path().join("*.txt")] {
            let results: Vec<_> = gather(&[word]).0.iter().map(bytes).collect();
            assert_eq!(results.len(), 4);
            assert_eq!(results[0].as_ref().unwrap().0, b"a.txt");
            for at in [1, 2] {
                assert!(results[at].as_ref().unwrap_err().contains("is a pipe"), "{:?}", results[at]);
            }
            assert!(results[3].as_ref().unwrap_err().contains("is a socket"), "{:?}", results[3]);
        }
        assert!(started.elapsed() < Duration::from_secs(2));
    }

    #[test]
    fn a_pipe_that_is_named_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pipe");
        make_pipe(&path);
        let into = path.clone();
        let writer = std::thread::spawn(move || {
            let mut pipe = fs::File::options().write(true).open(into).unwrap();
            for _ in 0..3 {
                std::thread::sleep(Duration::from_millis(100));
                pipe.write_all(&[b'a'; 100_000]).unwrap();
            }
        });
        let (inputs, _) = gather(&[&path]);
        assert_eq!(bytes(&inputs[0]).unwrap().0.len(), 300_000);
        writer.join().unwrap();
        let started = Instant::now();
        assert!(why(&path).contains("no program wrote"));
        assert!(started.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn devices_are_refused() {
        for device in ["/dev/zero", "/dev/null", "/dev/tty"] {
            if Path::new(device).exists() {
                assert_eq!(why(Path::new(device)), "is a device, not a file");
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn files_of_the_kernel_are_refused() {
        for path in ["/proc/self/status", "/proc/cpuinfo"] {
            assert!(why(Path::new(path)).contains("the system generates"), "{path}");
        }
    }

    #[test]
    fn standard_input_is_one_report_under_all_its_names() {
        let (inputs, refused) = gather(&["-", "/dev/stdin", "/dev/fd/0"]);
        assert_eq!((inputs.len(), refused.len()), (1, 0));
        assert_eq!(inputs[0].place, Place::Stdin);
    }
}
