//! The answers of a row that changed, in order of publication. Begin with [`course`].

use crate::plain::clean;
use crate::record::{CellState, Record, Report, Row, Said};
use jiff::civil::Date;
use rapporteur::comparison::Agreement;
use std::collections::BTreeSet;

/// Sign between two steps whose order is not known.
pub(crate) const UNORDERED: &str = "/";

/// Successive reports that say the same.
pub(crate) struct Step<'a> {
    /// True if it was published after the step before, false if the order is not known.
    pub(crate) is_later: bool,
    /// Indexes of the reports.
    pub(crate) reports: Vec<usize>,
    /// All that they say.
    pub(crate) said: Vec<&'a Said>,
}

impl<'a> Step<'a> {
    /// The answers grouped by equal words and source.
    pub(crate) fn wordings(&self) -> Vec<Vec<&'a Said>> {
        wordings(self.said.iter().copied())
    }
}

/// The answers grouped by equal words and source.
pub(crate) fn wordings<'a>(said: impl Iterator<Item = &'a Said>) -> Vec<Vec<&'a Said>> {
    let words = |said: &Said| (clean(&said.cite.text), said.source.as_ref().map(|source| clean(&source.text)));
    let mut found: Vec<Vec<&Said>> = Vec::new();
    for said in said {
        match found.iter_mut().find(|one| words(one[0]) == words(said)) {
            Some(one) => one.push(said),
            None => found.push(vec![said]),
        }
    }
    found
}

/// The steps of a row that changed; `None` if a report that answers has no day of publication, or
/// if no step is known to be later than another.
pub(crate) fn course<'a>(record: &Record, row: &'a Row) -> Option<Vec<Step<'a>>> {
    let speaks = |index: &usize| row.cells.get(*index).is_some_and(|cell| cell.state == CellState::Says);
    let order: Vec<usize> = by_publication(record).into_iter().filter(speaks).collect();
    if row.agreement != Agreement::Changed || order.iter().any(|&index| day(&record.reports[index]).is_none()) {
        return None;
    }
    let mut steps: Vec<Step> = Vec::new();
    for index in order {
        let said: Vec<&Said> = row.cells[index].said.iter().collect();
        match steps.last_mut() {
            Some(last) if values(&last.said) == values(&said) => {
                last.reports.push(index);
                last.said.extend(said);
            }
            last => {
                let before = last.and_then(|step| step.reports.last());
                let is_later = before.is_some_and(|&before| is_after(record, index, before));
                steps.push(Step { is_later, reports: vec![index], said });
            }
        }
    }
    steps.iter().any(|step| step.is_later).then_some(steps)
}

fn values(said: &[&Said]) -> BTreeSet<String> {
    let value = |said: &&Said| clean(if said.value.is_empty() { &said.cite.text } else { &said.value });
    said.iter().map(|said| value(said).to_lowercase()).collect()
}

/// The indexes of the reports in order of publication; those without a day come last.
pub(crate) fn by_publication(record: &Record) -> Vec<usize> {
    let mut order: Vec<usize> = (0..record.reports.len()).collect();
    let when = |index: &usize| (day(&record.reports[*index]), clock(&record.reports[*index]));
    order.sort_by_key(|index| (when(index).0.is_none(), when(index), *index));
    order
}

/// True if one report was certainly published after the other.
pub(crate) fn is_after(record: &Record, one: usize, other: usize) -> bool {
    let (one, other) = (&record.reports[one], &record.reports[other]);
    let by_hour = || clock(one).zip(clock(other)).is_some_and(|(one, other)| one.1 == other.1 && one.0 > other.0);
    let days = day(one).zip(day(other));
    days.is_some_and(|(one, other)| one > other || one == other && by_hour())
}

/// The day on which a report was published.
pub(crate) fn day(report: &Report) -> Option<Date> {
    report.published.as_ref()?.when.get(..10)?.parse().ok()
}

/// Time of day and offset from UTC, as written.
fn clock(report: &Report) -> Option<(&str, &str)> {
    let (_, time) = report.published.as_ref()?.when.split_once('T')?;
    Some(time.split_at(time.find(['+', '-', 'Z']).unwrap_or(time.len())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Cell, Cite, Stamp};
    use rapporteur::story::Slot;

    fn record(days: &[&str]) -> Record {
        let report = |(at, day): (usize, &&str)| Report {
            key: at.to_string(),
            published: (!day.is_empty()).then(|| Stamp { when: day.to_string(), ..Stamp::default() }),
            ..Report::default()
        };
        Record { reports: days.iter().enumerate().map(report).collect(), ..Record::default() }
    }

    /// A row in which each report gives one value, or is silent.
    fn row(values: &[&str]) -> Row {
        let cell = |(at, value): (usize, &&str)| Cell {
            report: at.to_string(),
            state: if value.is_empty() { CellState::Silent } else { CellState::Says },
            said: (!value.is_empty())
                .then(|| Said { value: value.to_string(), ..Said::default() })
                .into_iter()
                .collect(),
        };
        Row {
            news: None,
            about: "fact".into(),
            label: Cite::default(),
            slot: Slot::Status,
            title: Vec::new(),
            agreement: Agreement::Changed,
            rule: String::new(),
            weight: 0,
            likelihood: 1.0,
            origins: 0,
            cells: values.iter().enumerate().map(cell).collect(),
        }
    }

    fn steps(days: &[&str], values: &[&str]) -> Option<String> {
        let (record, row) = (record(days), row(values));
        let step = |step: &Step| {
            let sign = if step.is_later { "→ " } else { "/ " };
            let reports: Vec<String> = step.reports.iter().map(usize::to_string).collect();
            format!("{sign}{} {}", reports.join(","), step.said[0].value)
        };
        course(&record, &row).map(|steps| steps.iter().map(step).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn what_changed_is_told_in_the_order_of_publication() {
        let told = steps(&["2024-03-06", "2024-03-04", "2024-03-05"], &["done", "planned", "planned"]);
        assert_eq!(told.as_deref(), Some("/ 1,2 planned → 0 done"));
        let told = steps(&["2024-03-05T09:00", "2024-03-05T08:00", "2024-03-07"], &["done", "planned", ""]);
        assert_eq!(told.as_deref(), Some("/ 1 planned → 0 done"));
        let told = steps(&["2024-03-05", "2024-03-05", "2024-03-06"], &["4", "5", "6"]);
        assert_eq!(told.as_deref(), Some("/ 0 4 / 1 5 → 2 6"));
    }

    #[test]
    fn without_days_no_order_is_told() {
        assert_eq!(steps(&["2024-03-06", ""], &["done", "planned"]), None);
        assert_eq!(steps(&["2024-03-06", "2024-03"], &["done", "planned"]), None);
        assert_eq!(steps(&["2024-03-06", "2024-03-06"], &["done", "planned"]), None);
        let hours = ["2024-03-06T10:00+01:00", "2024-03-06T09:30+00:00"];
        assert_eq!(steps(&hours, &["planned", "done"]), None, "of two clocks");
        assert_eq!(
            steps(&["2024-03-06", "", "2024-03-07"], &["planned", "", "done"]).as_deref(),
            Some("/ 0 planned → 2 done")
        );
    }

    #[test]
    fn reports_without_a_day_stand_last() {
        assert_eq!(by_publication(&record(&["2024-03-06", "", "2024-03-04", "2024-03-05"])), [2, 3, 0, 1]);
    }
}
