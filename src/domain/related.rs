//! Which activities belong together, and why: every kinship is one the record itself shows.

use super::activity::{Activity, Who};
use super::atlas::Atlas;
use super::id::Id;
use super::meeting::Meeting;

/// Why two activities are related, the closest reason first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Named alike but for a number or year: another round of the same.
    Series,
    SharedDocument,
    DecidedTogether(Id<Meeting>),
    ReceivedTogether(Id<Meeting>),
    /// The same objective and someone who leads both.
    ObjectiveAndLead,
}

impl Reason {
    const fn weight(&self) -> usize {
        match self {
            Reason::Series => 8,
            Reason::SharedDocument => 4,
            Reason::DecidedTogether(_) | Reason::ReceivedTogether(_) => 3,
            Reason::ObjectiveAndLead => 2,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Related<'a> {
    pub activity: &'a Activity,
    /// At least one.
    pub reasons: Vec<Reason>,
}

/// The activities most closely related to one, at most `limit` of them: by the weight of the reasons, then by
/// nearness in time.
pub fn related<'a>(atlas: &'a Atlas, to: &Activity, limit: usize) -> Vec<Related<'a>> {
    let mut found: Vec<Related> = atlas
        .activities
        .iter()
        .filter(|other| other.id != to.id)
        .map(|other| Related { activity: other, reasons: reasons(to, other) })
        .filter(|related| !related.reasons.is_empty())
        .collect();
    let distance = |other: &Activity| match (to.year(), other.year()) {
        (Some(one), Some(other)) => one.abs_diff(other),
        _ => u16::MAX,
    };
    found.sort_by_key(|related| {
        let weight: usize = related.reasons.iter().map(Reason::weight).sum();
        (usize::MAX - weight, distance(related.activity))
    });
    found.truncate(limit);
    found
}

/// Everything two activities have in common; the same whichever of them comes first.
pub fn reasons(one: &Activity, other: &Activity) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if stem(one.id.as_str()) == stem(other.id.as_str()) {
        reasons.push(Reason::Series);
    }
    let mut papers = one.documents.iter().filter_map(|it| it.url.as_ref());
    if papers.any(|url| other.documents.iter().any(|it| it.url.as_ref() == Some(url))) {
        reasons.push(Reason::SharedDocument);
    }
    let same = |a: &Option<Id<Meeting>>, b: &Option<Id<Meeting>>| a.clone().filter(|_| a == b);
    reasons.extend(same(&one.decided_by, &other.decided_by).map(Reason::DecidedTogether));
    reasons.extend(same(&one.received_by, &other.received_by).map(Reason::ReceivedTogether));
    let leads = |who: &Who| other.lead.value.iter().flatten().any(|party| party.who == *who);
    let mut known = one.lead.value.iter().flatten().filter(|party| !matches!(party.who, Who::Named(_)));
    let objective = one.objective.is_some() && one.objective == other.objective;
    if objective && known.any(|party| leads(&party.who)) {
        reasons.push(Reason::ObjectiveAndLead);
    }
    reasons
}

/// An id without the numbers and years at its end: `women-congress-3` is of the series `women-congress`.
fn stem(id: &str) -> &str {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    match id.rsplit_once('-') {
        Some((rest, last)) if is_number(last) => stem(rest),
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_of_a_series_share_their_stem() {
        assert_eq!(stem("women-congress-3"), "women-congress");
        assert_eq!(stem("plan-review-2007-2008"), "plan-review");
        assert_eq!(stem("women-congress"), "women-congress");
        assert_eq!(stem("publication-15y"), "publication-15y");
        assert_eq!(stem("2030"), "2030");
    }
}
