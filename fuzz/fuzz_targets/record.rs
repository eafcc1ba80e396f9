//! Any bytes taken for a record: they are refused, or are a record of which
//! every view can be made and which is written and read back as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur_desk::record::Record;
use rapporteur_desk::select::{Asked, Earlier, select};
use rapporteur_desk::views::{events, html, markdown, quotes, terminal, timeline};

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut record) = serde_json::from_slice::<Record>(bytes) else { return };
    let json = record.to_json();
    assert_eq!(serde_json::from_str::<Record>(&json).expect("what was written").to_json(), json);
    terminal::comparison(&record, 100, true);
    markdown::page(&record, true);
    html::page(&record);
    events::text(&record);
    timeline::svg(&record);
    quotes::text(&record, &quotes::said(&record, &quotes::Asked::default()), 100);
    let since = serde_json::from_slice::<Earlier>(bytes).ok();
    select(&mut record, &Asked { about: Some("fire".into()), since, ..Asked::default() });
});
