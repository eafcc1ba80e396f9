//! Reads uploads (`multipart/form-data`) from browsers and programs. Begin with [`read`].

use crate::app::App;
use crate::client::Client;
use crate::guard;
use crate::problem::Problem;
use axum::extract::multipart::MultipartError;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;
use rapporteur_desk::store::{Addition, Given};
use std::collections::HashMap;
use std::sync::Arc;

/// Maximum size of a request in bytes.
pub const LARGEST: usize = 64 << 20;
/// Maximum size of a request that is not an upload, in bytes.
pub const LARGEST_TEXT: usize = 8 << 20;
/// Maximum number of reports in one request.
pub const MOST: usize = 50;
/// Maximum size of a field that is not a file, in bytes.
const LONGEST_FIELD: usize = 4 << 20;
/// The fields that an upload may have: of the API, and of the page's form.
const API: &[&str] = &["file", "outlet", "published"];
const FORM: &[&str] = &[guard::FIELD, "file", "text", "title", "address", "outlet", "published"];

/// The fields and files of an upload.
#[derive(Default)]
pub struct Upload {
    fields: HashMap<String, String>,
    files: Vec<(String, Vec<u8>)>,
}

impl Upload {
    /// The field of this name, trimmed; `None` if it is missing or blank.
    pub fn get(&self, name: &str) -> Option<String> {
        self.fields.get(name).map(|words| words.trim().to_string()).filter(|words| !words.is_empty())
    }

    /// The reports in the upload: its files, the address, the pasted text.
    pub fn additions(self) -> Vec<Addition> {
        let (outlet, published, title) = (self.get("outlet"), self.get("published"), self.get("title"));
        let text = self.get("text").map(|text| pasted(&text, title.as_deref()));
        let address = self.get("address").map(|address| (address.clone(), Given::Address(address)));
        let files = self.files.into_iter().map(|(name, bytes)| (name, Given::Bytes(bytes)));
        // A pasted text gets the title as its first line. Of several reports, the title would fit
        // none.
        let mut others: Vec<(String, Given)> = files.chain(address).collect();
        let title = title.filter(|_| others.len() == 1 && text.is_none());
        others.extend(text);
        let addition = |(path, given)| {
            let (outlet, published, title) = (outlet.clone(), published.clone(), title.clone());
            Addition { path, given, outlet, published, title }
        };
        others.into_iter().map(addition).collect()
    }
}

/// Number of words of a pasted text that make up its name.
const TELLING: usize = 6;

/// The name and bytes of a pasted text, with its title on a line above, unless it is HTML or has
/// front matter.
pub fn pasted(text: &str, title: Option<&str>) -> (String, Given) {
    let is_marked_up = text.trim_start().starts_with(['<', '-']);
    let text = match title {
        Some(title) if !is_marked_up => format!("{title}\n\n{text}"),
        _ => text.to_string(),
    };
    // No character that could look like part of a path or a file extension.
    let is_inside = |one: char| one.is_alphanumeric() || one.is_whitespace() || "'’-".contains(one);
    let plain: String = text.chars().take(1_000).map(|one| if is_inside(one) { one } else { ' ' }).collect();
    let words = plain.split_whitespace().take(TELLING).map(|word| word.chars().take(30).collect::<String>());
    let path = format!("pasted text: {}…", words.collect::<Vec<_>>().join(" "));
    (path, Given::Bytes(text.into_bytes()))
}

/// Reads an upload. With `is_form`, it must show the form token: in a header, or in a field before
/// any file.
pub async fn read(app: &Arc<App>, mut request: Request, is_form: bool) -> Result<Upload, Problem> {
    let known = if is_form { FORM } else { API };
    let client = request.extensions().get::<Client>();
    let Some(_share) = client.and_then(|client| app.uploads.take(*client, 1)) else {
        return Err(Problem::busy("Several uploads are in progress. Try again in a few seconds."));
    };
    let mut is_known = !is_form || guard::has_token(app, request.headers());
    DefaultBodyLimit::max(LARGEST).apply(&mut request);
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|error| Problem::new(error.status(), format!("{}: send multipart/form-data.", error.body_text())))?;
    let mut upload = Upload::default();
    while let Some(part) = parts.next_field().await.map_err(wrong)? {
        let name = part.name().unwrap_or_default().to_string();
        if !is_known && name != guard::FIELD {
            return Err(guard::no_token());
        }
        if !known.contains(&name.as_str()) {
            let detail = format!("Unknown field. The known fields are: {}.", known.join(", "));
            return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail));
        }
        if name == "file" {
            let file = part.file_name().map(base).unwrap_or_default();
            let bytes = part.bytes().await.map_err(wrong)?;
            match file.is_empty() {
                false => upload.files.push((file, bytes.into())),
                // A form sends an empty part if no file was chosen.
                true if is_form && bytes.is_empty() => {}
                true => return Err(nameless()),
            }
        } else {
            let words = field(part).await?;
            is_known = is_known || (name == guard::FIELD && guard::is_token(app, &words));
            upload.fields.insert(name, words);
        }
        check_count(&upload)?;
    }
    // Forms send fields that were left empty; programs leave them out.
    if !is_form && upload.fields.get("published").is_some_and(|words| words.trim().is_empty()) {
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "published is empty: leave it out."));
    }
    if is_known { Ok(upload) } else { Err(guard::no_token()) }
}

fn nameless() -> Problem {
    let detail = "A file has no name: send one, as in filename=\"report.html\".";
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
}

fn check_count(upload: &Upload) -> Result<(), Problem> {
    if upload.files.len() > MOST {
        let detail = format!("At most {MOST} reports can be sent at once: send them in several requests.");
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail));
    }
    Ok(())
}

async fn field(mut part: axum::extract::multipart::Field<'_>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(wrong)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LONGEST_FIELD {
            let detail = "The text is too long: at most 4 MB. Send it as a file.";
            return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail));
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The file name without folders, on one line, at most 200 characters.
fn base(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = |one: char| if one.is_control() { '\u{FFFD}' } else { one };
    name.chars().map(plain).take(200).collect()
}

/// The answer to a request that is too large.
pub fn too_large() -> Problem {
    let detail = format!("Too large: at most {} MB can be sent at once.", LARGEST >> 20);
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail)
}

fn wrong(error: MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        status => Problem::new(status, format!("The request could not be read: {}.", error.body_text())),
    }
}
