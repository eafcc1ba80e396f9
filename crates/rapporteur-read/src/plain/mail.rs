//! Reads e-mails saved as text: header lines such as `From: ...` above the report. Begin with
//! [`head`].

use rapporteur::report::{SectionKind, Stamp};

use crate::lines::Kind;
use crate::moment;

/// An e-mail's text without quotation marks of mail programs, and what its header says.
#[derive(Debug, Default)]
pub(super) struct Mail {
    pub(super) text: String,
    /// Kinds of the header's lines, by index in the text.
    pub(super) hints: Vec<(usize, Kind)>,
    /// When it was sent.
    pub(super) sent: Option<Stamp>,
}

/// Names of header fields.
const NAMES: &[&str] = &[
    "bcc",
    "cc",
    "content-transfer-encoding",
    "content-type",
    "date",
    "from",
    "importance",
    "message-id",
    "mime-version",
    "received",
    "reply-to",
    "return-path",
    "sender",
    "sent",
    "subject",
    "to",
    "x-mailer",
];

/// Reads the header; `None` if the text has none.
pub(super) fn head(text: &str) -> Option<Mail> {
    let start = text.len() - text.trim_start().len();
    let lines: Vec<&str> = text[start..].split('\n').collect();
    let n_head = lines.iter().enumerate().take_while(|(at, line)| is_head(line, *at)).count();
    let names: Vec<String> = lines[..n_head].iter().filter_map(|line| field(line)).map(|field| field.0).collect();
    let has = |name: &str| names.iter().any(|own| own == name);
    if !(has("from") && (has("subject") || has("date") || has("sent")) || has("subject") && has("date")) {
        return None;
    }
    let mut mail = Mail::default();
    let (mut kept, mut is_forwarded): (Vec<String>, bool) = (Vec::new(), false);
    for line in &lines[..n_head] {
        mail.hints.push((kept.len(), (SectionKind::Furniture, "mail-head")));
        match field(line) {
            Some((name, value)) if name == "subject" && !value.is_empty() => {
                let title = subject(value);
                is_forwarded = title.len() < value.len();
                kept.push(line[..line.rfind(title).unwrap_or(0)].trim_end().to_string());
                mail.hints.push((kept.len(), (SectionKind::Title, "mail-subject")));
                kept.push(title.to_string());
                continue;
            }
            Some((name, value)) if name == "date" || name == "sent" => {
                let written = moment::written(value).filter(|written| written.is_sure);
                mail.sent = mail.sent.take().or(written.map(|written| written.moment.stamp("mail-head", true)));
            }
            _ => {}
        }
        kept.push(line.to_string());
    }
    if let Some(sent) = mail.sent.as_mut().filter(|_| is_forwarded) {
        sent.is_sure = false;
    }
    kept.extend(lines[n_head..].iter().map(|line| line.to_string()));
    mail.text = kept.join("\n");
    Some(mail)
}

/// The text without the `>` that mail programs put before quoted lines.
pub(super) fn without_marks(text: &str) -> String {
    let is_quoted = |line: &&str| line.starts_with('>');
    if text.split('\n').filter(is_quoted).count() < 3 {
        return text.to_string();
    }
    let bare = |line: &str| {
        let rest = line.trim_start_matches(['>', ' ']);
        if line.starts_with('>') { rest.to_string() } else { line.to_string() }
    };
    text.split('\n').map(bare).collect::<Vec<_>>().join("\n")
}

fn is_head(line: &str, at: usize) -> bool {
    field(line).is_some() || at > 0 && line.starts_with([' ', '\t']) && !line.trim().is_empty()
}

fn field(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_matches(['*', ' ']).to_ascii_lowercase();
    NAMES.contains(&name.as_str()).then(|| (name, value.trim_matches(['*', ' ', '\t'])))
}

/// The subject without "Fwd:" and "Re:".
fn subject(value: &str) -> &str {
    let mut rest = value.trim();
    while let Some((head, tail)) = rest.split_once(':') {
        let is_mark = matches!(head.trim().to_ascii_lowercase().as_str(), "fw" | "fwd" | "re" | "wg" | "aw");
        if !is_mark || tail.trim().is_empty() {
            break;
        }
        rest = tail.trim();
    }
    rest
}
