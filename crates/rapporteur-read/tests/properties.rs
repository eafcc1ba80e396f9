//! Properties for arbitrary texts, pages and bytes, and for the samples.

#[path = "common/invariants.rs"]
mod invariants;

use std::path::Path;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use rapporteur::report::Report;
use rapporteur_read::{Source, read, read_apart};

fn source(path: &str) -> Source {
    Source { path: path.to_string(), ..Source::default() }
}

fn checked(path: &str, bytes: &[u8]) -> Option<Report> {
    let (report, _) = read(&source(path), bytes).ok()?;
    invariants::check(&report);
    let again = read(&source(path), bytes).map(|(report, _)| report);
    assert_eq!(again.as_ref(), Ok(&report), "reading twice gives two results");
    Some(report)
}

fn line() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        " ",
        "- Published",
        "- Published17 January 2019",
        "Related Topics",
        "By Ana Ruiz",
        "Image caption, x",
        "— Reuters",
        "He said:, external \"yes\" (opens in new tab) and left.",
        "Envoys meet",
        "What next?",
        "• one",
        "# Title",
        "---",
        "outlet: x",
        "The envoys of both countries met on Monday to save the treaty.",
        "Mira Holt/Reuters",
        "Published 31 May 2018 18:23 BST",
        "***",
    ]);
    prop_oneof![known.prop_map(str::to_string), "\\PC{0,40}", "[ -~\u{A0}\u{AD}\u{2028}é“”…]{0,80}"]
}

fn tag() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class=related>",
        "</div>",
        "<article>",
        "<h1>Envoys meet again in Lorne</h1>",
        "<figcaption>",
        "</figcaption>",
        "<blockquote class=twitter-tweet>",
        "</blockquote>",
        "<iframe src='https://youtu.be/x'></iframe>",
        "<time datetime='2024-03-05'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",",
        "</script>",
        "<br>",
        "<table><tr><td>",
        "<ul><li>",
        "<meta property='article:published_time' content='2024-13-40'>",
        "The envoys of both countries met on Monday to save the treaty.",
        "&nbsp;",
        "<!--",
        "-->",
        "<svg><g/>",
        "<title>",
        "</title>",
        "<b>",
        "<a href=x>",
        "\"",
        "<html lang=de>",
    ]);
    prop_oneof![4 => known.prop_map(str::to_string), 1 => "\\PC{0,20}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text(lines in prop::collection::vec(line(), 0..30)) {
        checked("x.txt", lines.join("\n").as_bytes());
        checked("x.md", lines.join("\n").as_bytes());
    }

    #[test]
    fn any_page(tags in prop::collection::vec(tag(), 0..60)) {
        checked("x.html", format!("<!doctype html>{}", tags.concat()).as_bytes());
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        checked("x", &bytes);
    }
}

/// A part of a story's element; each `W` is replaced by distinct words.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<p>W</p>",
        "<p><a href=x>W</a></p>",
        "<div>W</div>",
        "<div>W<p>W</p>W</div>",
        "<div><span>W</span> <b>W</b></div>",
        "<ul><li>W</li><li><a href=x>W</a></li></ul>",
        "<blockquote><p>W</p><footer>W</footer></blockquote>",
        "<table><tr><td>W</td><td>W</td></tr></table>",
        "<ul><li>W<div>W <em>W</em></div>W</li></ul>",
        "<div>W<span class=sr-only> or so</span> W<div><b>W</b></div>W</div>",
        "<table><tr><td>W<p>W <i>W</i></p>W</td><td>W</td></tr></table>",
        "<figure><figcaption>W</figcaption><blockquote><p>W</p></blockquote></figure>",
        "<p><b>W</b><br>W</p>",
        "<aside>W</aside>",
        "<div class=related><p>W</p></div>",
        "<h3>W</h3>",
        "<figure><figcaption>W</figcaption></figure>",
        "<section class=comments><p>W</p></section>",
        "W",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Everything visible in the story's element is in exactly one section.
    #[test]
    fn nothing_of_a_story_is_lost_or_doubled(pieces in prop::collection::vec(piece(), 0..12)) {
        let told = "<p>The envoys of both countries met on Monday to save the treaty, and they will meet again in May.</p>".repeat(3);
        let mut n_words = 0;
        let mut body = String::new();
        for part in pieces.concat().split_inclusive('W') {
            body += part.trim_end_matches('W');
            if part.ends_with('W') {
                n_words += 1;
                body += &format!("A number {n_words}x was drawn by the clerk.");
            }
        }
        let page = format!("<html><body><article><h1>Envoys meet again</h1>{told}{body}{told}</article></body></html>");
        let report = checked("x.html", page.as_bytes()).expect("a page with a story");
        for number in 1..=n_words {
            let words = format!("{number}x");
            let holds = |section: &rapporteur::report::Section| {
                section.span.of(&report.text).split(' ').any(|word| word == words)
            };
            let n = report.sections.iter().filter(|section| holds(section)).count();
            prop_assert!(n == 1, "{words} is there {n} times: {page}");
        }
    }
}

/// Very deep and very long pages are read within the time limit, whatever the result.
#[test]
fn floods_end_in_time() {
    let attributes: String = (0..20_000).map(|number| format!(" a{number}=\"x\"")).collect();
    let pages = [
        "<div>".repeat(50_000) + "deep",
        "<b><p>".repeat(50_000),
        "<table><tr><td>".repeat(50_000),
        "<ul><li>".repeat(50_000),
        format!("<html><body><p{attributes}>The envoys met on Monday.</p></body></html>"),
        "<html>".to_string() + &"<p>The envoys met.</p>".repeat(20_000),
        "<html><!--".to_string() + &"<!--".repeat(100_000),
        "a,".repeat(500_000),
        "Published 1 May 2018 ".repeat(50_000),
        "<html>".to_string() + &"{\"a\":[".repeat(50_000),
        "Share\n".repeat(50_000),
        "A crosshead\n".repeat(40_000),
        "---\na: b\n---\n".to_string() + &"# A\n".repeat(50_000),
        "and so they went on and on until the evening, and then they went\n".repeat(20_000) + "\n\nx",
        "<html>".to_string() + &"<figure><figcaption>The envoys met again.</figcaption></figure>".repeat(20_000),
        "<html><h1>The envoys meet</h1>".to_string() + &"<div class=card><time>1 May 2018</time></div>".repeat(20_000),
    ];
    for page in pages {
        ends_in_time("x.html", &page);
    }
}

fn ends_in_time(name: &str, page: &str) {
    let started = Instant::now();
    let _ = read_apart(&source(name), page.as_bytes());
    assert!(started.elapsed() < Duration::from_secs(7), "{}", page.chars().take(40).collect::<String>());
}

/// A name that no other number gives.
fn name(number: usize) -> String {
    let letters = |number: usize| -> String {
        (0..4).map(|at| ['a', 'e', 'i', 'o', 'u', 'y'][number / 6_usize.pow(at) % 6]).collect()
    };
    format!("K{} L{}", letters(number), letters(number / 36))
}

#[test]
fn floods_of_names_and_quoted_lines_end_in_time() {
    let told = "<p>The envoys of both countries met on Monday to save the treaty.</p>";
    let metas: String = (0..20_000).map(|at| format!("<meta name=author content=\"{}\">", name(at))).collect();
    let names: Vec<String> = (0..20_000).map(name).collect();
    let linked: Vec<String> =
        names.iter().map(|name| format!("{{\"@type\":\"Person\",\"name\":\"{name}\"}}")).collect();
    let linked = format!("{{\"@type\":\"NewsArticle\",\"author\":[{}]}}", linked.join(","));
    for page in [
        format!("<html><head>{metas}</head><body>{told}"),
        format!("<html><head><script type=\"application/ld+json\">{linked}</script></head><body>{told}"),
        format!("<html><head><meta name=author content=\"{}\"></head><body>{told}", names.join(", ")),
        format!("<html><body>{told}<div class=byline>By {}</div>", names.join(" and ")),
        format!("<html><body>{told}<table><tr>{}</table>", "<td>Boats".repeat(30_000)),
    ] {
        ends_in_time("x.html", &page);
    }
    for text in ["> fire\n".repeat(60_000), "> fire\n".to_string() + &"\n".repeat(200_000) + "\n— Ana Ruiz"] {
        ends_in_time("x.md", &("# A fire\n\n".to_string() + &text));
    }
}

/// The samples that come with the program: title, date, no furniture.
#[test]
fn the_samples_are_read_as_their_readme_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples");
    let reports = [
        (
            "ellary-courier.html",
            "Ferry hits breakwater at Port Ellary: captain questioned as unions meet owners",
            "2024-03-13T18:20:00+00:00",
        ),
        (
            "national-ledger.html",
            "Calder Line ‘looking at’ steering fault after ferry crash",
            "2024-03-13T22:05:00+00:00",
        ),
        (
            "channel-north.html",
            "Minister calls off Port Ellary visit as ferry talks collapse",
            "2024-03-14T20:45:00+00:00",
        ),
        ("wexcombe-post.txt", "Ferry crash: no sailings to the Skerrows before Saturday", "2024-03-13"),
        ("morning-argus.md", "Ferry owner examines steering after breakwater crash", "2024-03-14T06:10:00+00:00"),
    ];
    for (name, title, published) in reports {
        let bytes = std::fs::read(folder.join(name)).expect("the samples are in the repository");
        let report = checked(name, &bytes).expect(name);
        assert_eq!(report.title(), Some(title), "{name}");
        assert_eq!(report.published.as_ref().map(|stamp| stamp.to_iso()).as_deref(), Some(published), "{name}");
        let story: Vec<&str> = report
            .sections
            .iter()
            .filter(|section| section.kind.is_story())
            .map(|section| section.span.of(&report.text))
            .collect();
        let story = story.join("\n");
        for words in [
            "cookie",
            "newsletter",
            "inbox",
            "Read more",
            "View this post",
            "Divers went down",
            "Most read",
            "delayed again",
            "external",
            "2019.",
            "Storm warning",
            "Comments",
            "Log in",
        ] {
            let is_told = words == "2019." && name == "ellary-courier.html";
            assert!(is_told || !story.contains(words), "{name} tells {words}");
        }
        assert!(story.contains("Lady Annis"), "{name}");
    }
}

#[test]
fn attributes_that_were_not_read_are_told() {
    let attributes: String = (0..600).map(|at| format!(" a{at}=1")).collect();
    let page = format!("<h1>Mayor resigns</h1><p{attributes}>The mayor of Velmar resigned on Monday, she said.</p>");
    let (report, notes) = read(&source("a.html"), page.as_bytes()).unwrap();
    assert!(report.text.contains("resigned on Monday"));
    assert!(notes.iter().any(|note| note.what.contains("more than 500 attributes")), "{notes:?}");
}

/// Where a text is cut to be judged, a character may be cut, too.
#[test]
fn text_in_utf8_is_taken_wherever_a_character_ends() {
    for lead in 0..8 {
        let text = "x".repeat(lead) + &"👨‍👩‍👧‍👦 ".repeat(3000);
        assert!(read(&source("a.txt"), text.as_bytes()).is_ok(), "after {lead} letters");
    }
}
