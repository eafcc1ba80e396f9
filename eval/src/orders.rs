//! Checks whether the record depends on the order of the reports. Begin with [`differing`].

use rapporteur::annotations::Annotations;
use rapporteur::report::Report;
use serde_json::Value as Json;

/// The orders that are tried for this number of reports: reversed, some rotations, and some
/// shuffled ones, which are always the same.
pub fn orders(count: usize) -> Vec<Vec<usize>> {
    let given: Vec<usize> = (0..count).collect();
    let mut orders = vec![given.iter().rev().copied().collect::<Vec<_>>()];
    orders.extend((1..count.min(3)).map(|by| {
        let mut turned = given.clone();
        turned.rotate_left(by);
        turned
    }));
    let mut state: u64 = 7;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    orders.extend((0..3).map(|_| {
        let mut shuffled = given.clone();
        (1..count).rev().for_each(|at| shuffled.swap(at, next(at + 1)));
        shuffled
    }));
    orders.retain(|order| *order != given);
    orders.sort();
    orders.dedup();
    orders
}

/// The orders for which the record differs: other joins, facts, verdicts or rules. The letters of
/// reports and the order of rows and cells do not count.
pub fn differing(reports: &[(Report, Annotations)]) -> Vec<Vec<usize>> {
    let given: Vec<usize> = (0..reports.len()).collect();
    let expected = record(reports, &given);
    orders(reports.len()).into_iter().filter(|order| record(reports, order) != expected).collect()
}

fn record(reports: &[(Report, Annotations)], order: &[usize]) -> Json {
    let story = rapporteur::merge_in_any_order(order.iter().map(|&at| reports[at].clone()).collect(), &[]);
    let mut record = rapporteur_desk::record::record(&story, &rapporteur::compare(&story), &[]);
    // The line has the letters; its parts are stored next to it.
    record.summary.iter_mut().for_each(|point| point.text.clear());
    unsorted(serde_json::to_value(&record).expect("a record is JSON"))
}

/// The same with sorted lists.
fn unsorted(value: Json) -> Json {
    match value {
        Json::Array(list) => {
            let mut list: Vec<Json> = list.into_iter().map(unsorted).collect();
            list.sort_by_cached_key(Json::to_string);
            Json::Array(list)
        }
        Json::Object(fields) => Json::Object(fields.into_iter().map(|(name, value)| (name, unsorted(value))).collect()),
        plain => plain,
    }
}
