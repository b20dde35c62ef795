//! What countries are compared by, a row each.

use crate::domain::chart::LineChart;
use crate::domain::cites::Footnotes;
use crate::domain::comparison::Comparison;
use crate::domain::corridors::Matrix;
use crate::domain::country::Country;
use crate::domain::indicator::{Indicator, Unit};
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::pages::countries::frames::written;
use crate::parts::facts::mark_unless_stated;
use crate::parts::footnotes::refs;
use crate::parts::line_chart::line_chart;
use crate::parts::movements::named;
use crate::parts::side_by_side::{cells, is_hidden, row};
use leptos::prelude::*;

pub fn rows(edition: &Edition, notes: &Footnotes, record: &Comparison, members: &[&Country]) -> Vec<AnyView> {
    let words = edition.words;
    let row = |name: AnyView, cell: &dyn Fn(&Country) -> AnyView| row(record, name, members, &|it| cell(it));
    let mut rows = vec![
        row(words.joined.into_any(), &|it| joined(edition, notes, it)),
        row(words.migration_roles.into_any(), &|it| {
            let roles: Vec<String> =
                it.roles.iter().map(|role| (words.migration_role)(*role).to_owned()).collect();
            (words.list)(&roles).into_any()
        }),
        row(words.presidencies.into_any(), &|it| {
            years(edition, edition.atlas.presided_by(&it.id).map(|it| (it.meeting, it.fact.certainty)))
        }),
        row(words.meetings_hosted.into_any(), &|it| {
            let hosted = edition.atlas.hosted_by(&it.id);
            years(edition, hosted.filter_map(|it| Some((it, it.host.as_ref()?.certainty))))
        }),
    ];
    for indicator in Indicator::ALL.into_iter().skip_while(|it| *it != Indicator::Led) {
        let top = top(edition, indicator);
        rows.push(row(name(edition, notes, indicator), &|it| value(edition, indicator, it, top)));
    }
    rows.extend(between(edition, notes, record, members));
    rows
}

fn joined(edition: &Edition, notes: &Footnotes, it: &Country) -> AnyView {
    let words = edition.words;
    let Some(fact) = &it.joined else { return ().into_any() };
    let how = if it.founding { words.founding_member } else { words.later_member };
    view! {
        {fact.value.map(words.date)}" "{mark_unless_stated(edition, fact.certainty)}{refs(edition, notes, &fact.sources)}
        <span class="quiet how">{how}</span>
    }
    .into_any()
}

type Held<'a> = (&'a crate::domain::meeting::Meeting, crate::domain::fact::Certainty);

/// The years of meetings, each leading to its page.
fn years<'a>(edition: &Edition, held: impl Iterator<Item = Held<'a>>) -> AnyView {
    let items: Vec<AnyView> = held
        .map(|(meeting, certainty)| {
            let href = edition.site.subject(&Subject::Meeting(meeting.id.clone()));
            let mark = mark_unless_stated(edition, certainty);
            view! { <li><a href=href>{edition.year(&meeting.dates)}</a>" "{mark}</li> }.into_any()
        })
        .collect();
    if items.is_empty() {
        return view! { <span class="quiet">{edition.words.of_compare.none}</span> }.into_any();
    }
    view! { <ul class="plain">{items}</ul> }.into_any()
}

fn name(edition: &Edition, notes: &Footnotes, indicator: Indicator) -> AnyView {
    let series = indicator.series(&edition.atlas);
    let source = series.and_then(|series| refs(edition, notes, std::slice::from_ref(&series.source)));
    let edition_of = series.map(|series| edition.text(&series.edition));
    view! {
        {(edition.words.of_countries.indicator)(indicator)}{source}
        <span class="quiet how">{edition_of}</span>
    }
    .into_any()
}

/// A share over the years for one member.
fn over_years(edition: &Edition, indicator: Indicator, it: &Country) -> Vec<(i16, f64)> {
    let years = indicator.years(&edition.atlas).iter();
    years.filter_map(|&year| Some((year, indicator.value(&edition.atlas, &it.id, Some(year))?))).collect()
}

/// The largest value of a share that any member ever had; none for what is not drawn.
fn top(edition: &Edition, indicator: Indicator) -> Option<f64> {
    let drawn = matches!(indicator.unit(), Unit::PercentOfPopulation | Unit::PercentOfGdp);
    let values = edition.atlas.members().flat_map(|it| over_years(edition, indicator, it));
    drawn.then(|| values.map(|(_, value)| value).fold(0.0, f64::max))
}

/// The latest value with its year, and the line of shares on the scale of all members.
fn value(edition: &Edition, indicator: Indicator, it: &Country, top: Option<f64>) -> AnyView {
    let year = indicator.year(&edition.atlas, None);
    let latest = written(edition, indicator, indicator.value(&edition.atlas, &it.id, year));
    let chart = top.and_then(|top| {
        let years = indicator.years(&edition.atlas);
        let over = Some((*years.first()?, *years.last()?));
        LineChart::new(&over_years(edition, indicator, it), over, top)
    });
    let shown =
        |top: f64| (edition.words.of_countries.with_unit)(&(edition.words.number)(top, 0), indicator.unit());
    let name = (edition.words.of_countries.indicator)(indicator);
    let drawn = chart.map(|chart| {
        let told = format!("{}, {name}: {latest}", it.names.get(edition.lang()));
        line_chart(&chart, told, shown)
    });
    view! { <strong>{latest.clone()}</strong>" "<span class="quiet">{year}</span>{drawn} }.into_any()
}

/// Who moved between the members: a row for each country of residence, shown while that is shown.
fn between(edition: &Edition, notes: &Footnotes, record: &Comparison, members: &[&Country]) -> Vec<AnyView> {
    let words = &edition.words;
    let Some(matrix) = Matrix::new(&edition.atlas, None) else { return Vec::new() };
    members
        .iter()
        .enumerate()
        .map(|(at, there)| {
            let cells = cells(record, members, &|here| {
                let people = matrix.people(&here.id, &there.id).map(|people| (words.number)(people, 0));
                people.unwrap_or_else(|| "–".to_owned()).into_any()
            });
            let name = (words.of_compare.born_in_living_in)(&named(edition, &there.id));
            let source = refs(edition, notes, std::slice::from_ref(&matrix.series.source));
            view! {
                <tr data-of=at hidden=is_hidden(record, at)>
                    <th scope="row">{name}{source}<span class="quiet how">{matrix.year}</span></th>
                    {cells}
                </tr>
            }
            .into_any()
        })
        .collect()
}
