//! Any bytes taken for a record: they are refused, or are a record of which
//! every view can be made and which is written and read back as it was. The
//! input is JSON, a zero byte, then bytes that change the JSON, four for each
//! change, so that what is changed is still nearly a record.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur_desk::compact;
use rapporteur_desk::news::Earlier;
use rapporteur_desk::record::Record;
use rapporteur_desk::filter::{About, Filter, filter};
use rapporteur_desk::views::{events, explain, html, markdown, quotes, reading, rows, terminal, timeline};
use serde_json::Value;
use std::mem::discriminant;

fuzz_target!(|bytes: &[u8]| {
    let cut = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    let Ok(mut value) = serde_json::from_slice::<Value>(&bytes[..cut]) else { return };
    for chosen in bytes[cut..].get(1..).unwrap_or_default().chunks_exact(4) {
        change(&mut value, chosen);
    }
    let json = value.to_string();
    // The compact form, if it is one: it is refused, or it is some JSON.
    let _ = compact::read(json.as_bytes());
    let Ok(mut record) = serde_json::from_str::<Record>(&json) else { return };
    let written = record.to_json();
    assert_eq!(serde_json::from_str::<Record>(&written).expect("what was written").to_json(), written);
    let unpacked = compact::read(compact::write(&record).as_bytes()).expect("what was packed");
    assert_eq!(serde_json::from_value::<Record>(unpacked).expect("a record").to_json(), written);
    terminal::comparison(&record, 100, true);
    rows::csv(&record);
    markdown::page(&record, true);
    html::page(&record);
    events::text(&record, 100);
    events::csv(&record);
    timeline::text(&record, 100);
    timeline::svg(&record);
    quotes::text(&record, &quotes::said(&record, &quotes::Asked::default()), 100);
    reading::reading(&record, 100);
    explain::explain(&record, "fire", 100);
    let since = Earlier::read(json.as_bytes()).ok();
    let about = About::read("fire OR speaker:mayor -\"no one\"").ok();
    filter(&mut record, &Filter { about, since, ..Filter::default() });
});

/// Changes one value: it becomes another of its kind, a number, nothing, or a
/// list with one less or one more.
fn change(value: &mut Value, chosen: &[u8]) {
    let mut at = usize::from(chosen[0]) * 256 + usize::from(chosen[1]);
    let Some(node) = nth(value, &mut at).map(|node| node.clone()) else { return };
    let (start, number) = (usize::from(chosen[2]) * 16, u64::from(chosen[3]));
    let others = (start..start + 64).filter_map(|mut at| nth(value, &mut at).map(|node| node.clone()));
    let like = || others.into_iter().find(|other| discriminant(other) == discriminant(&node) && *other != node);
    let changed = match (node.clone(), chosen[3] % 4) {
        (Value::Number(_), 0) => Value::from(number),
        (Value::Number(_), 1) => Value::from(u64::MAX - number),
        (Value::Array(mut items), 0 | 1) if !items.is_empty() => {
            items.remove(number as usize / 4 % items.len());
            Value::Array(items)
        }
        (Value::Array(mut items), 2) if !items.is_empty() => {
            items.push(items[number as usize / 4 % items.len()].clone());
            Value::Array(items)
        }
        (Value::String(_), 3) => Value::Null,
        _ => like().unwrap_or(Value::Null),
    };
    let mut at = usize::from(chosen[0]) * 256 + usize::from(chosen[1]);
    if let Some(node) = nth(value, &mut at) {
        *node = changed;
    }
}

/// The value with so many before it, those inside after the one they are in.
fn nth<'a>(value: &'a mut Value, left: &mut usize) -> Option<&'a mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, left)),
        _ => None,
    }
}
