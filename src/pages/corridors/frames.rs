//! The matrix of every year, in the words of one language: what the island is given.

use crate::domain::classes::Class;
use crate::domain::compared::order;
use crate::domain::corridors::{CLASSES, Matrix, years};
use crate::domain::country::Country;
use crate::domain::movements::{MatrixFrame, Movements};
use crate::edition::Edition;
use crate::parts::movements::named;

/// How many shades the ranks have.
pub const SHADES: usize = 5;

/// A pair that was not published.
const BLANK: &str = "·";

pub fn movements(edition: &Edition) -> Movements {
    let atlas = &edition.atlas;
    let years: Vec<MatrixFrame> = years(atlas)
        .into_iter()
        .filter_map(|year| Matrix::new(atlas, Some(year)))
        .map(|matrix| frame(edition, &matrix))
        .collect();
    let latest = years.iter().rposition(|it| !it.partial).unwrap_or_default();
    Movements { members: atlas.members().map(|it| it.id.clone()).collect(), years, latest }
}

fn frame(edition: &Edition, matrix: &Matrix) -> MatrixFrame {
    let members: Vec<&Country> = edition.atlas.members().collect();
    let shown = |value: Option<f64>| value.map_or(BLANK.to_owned(), |it| (edition.words.number)(it, 0));
    let mut cells = Vec::new();
    let mut people = Vec::new();
    for from in &members {
        for to in &members {
            let value = matrix.people(&from.id, &to.id);
            cells.push(if from.id == to.id { String::new() } else { shown(value) });
            people.push(value);
        }
        cells.push(shown(matrix.out_of(&from.id)));
    }
    cells.extend(members.iter().map(|it| shown(matrix.into(&it.id))));
    cells.push(shown(matrix.total()));
    let column = |to: usize| people.iter().skip(to).step_by(members.len()).copied().collect::<Vec<_>>();
    let totals: Vec<Option<f64>> = members.iter().map(|it| matrix.out_of(&it.id)).collect();
    let columns = (0..members.len()).map(column).chain([totals]);
    let mut told = vec![whole(edition, matrix)];
    told.extend(members.iter().map(|it| of_member(edition, matrix, it)));
    MatrixFrame {
        year: matrix.year,
        partial: matrix.is_partial(),
        told,
        cells,
        people: by_people(&people),
        ranks: by_rank(&people),
        orders: columns.map(|values| order(&values).into_iter().map(|at| at as u8).collect()).collect(),
    }
}

fn by_people(people: &[Option<f64>]) -> String {
    let class = |it: &Option<f64>| match it {
        Some(people) if *people > 0.0 => CLASSES.of(*people).to_string(),
        _ => "-".to_owned(),
    };
    people.iter().map(class).collect()
}

/// The largest fifth of all movements has the highest class.
fn by_rank(people: &[Option<f64>]) -> String {
    let mut classes = vec!["-".to_owned(); people.len()];
    let moved: Vec<usize> =
        order(people).into_iter().filter(|&at| people[at].is_some_and(|it| it > 0.0)).collect();
    for (rank, &at) in moved.iter().enumerate() {
        classes[at] = (SHADES - 1 - rank * SHADES / moved.len()).to_string();
    }
    classes.concat()
}

fn whole(edition: &Edition, matrix: &Matrix) -> String {
    let words = &edition.words.of_corridors;
    let number = |people| (edition.words.number)(people, 0);
    let flows = matrix.flows();
    match (matrix.total(), flows.first()) {
        (Some(total), Some(most)) => (words.finding)(
            &number(total),
            matrix.year,
            &number(most.people),
            &named(edition, &most.origin),
            &named(edition, &most.destination),
        ),
        _ => {
            let members = edition.atlas.members().count();
            (words.finding_partial)(matrix.year, matrix.published(), members * (members - 1))
        }
    }
}

fn of_member(edition: &Edition, matrix: &Matrix, it: &Country) -> String {
    let words = &edition.words.of_corridors;
    let shown = |people: f64| (edition.words.number)(people, 0);
    let name = format!("{}, {}", it.names.get(edition.lang()), matrix.year);
    match (matrix.out_of(&it.id), matrix.into(&it.id)) {
        (Some(out), Some(into)) => (words.finding_of)(&name, &shown(out), &shown(into)),
        _ => format!("{name}: {}", words.totals_missing),
    }
}

/// The values of a class of people in words.
pub fn said(edition: &Edition, class: Class) -> String {
    let words = &edition.words.of_countries;
    let shown = |value: f64| (edition.words.number)(value, 0);
    match (class.from, class.to) {
        (Some(from), Some(to)) => (words.between)(&shown(from), &shown(to)),
        (None, Some(to)) => (words.under)(&shown(to)),
        (Some(from), None) => (words.at_least)(&shown(from)),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ranks_fill_every_shade_and_never_turn_round(people in proptest::collection::vec(0u32..5000, 5..60)) {
            let people: Vec<Option<f64>> = people.into_iter().map(|it| Some(f64::from(it))).collect();
            let ranks = by_rank(&people);
            prop_assert_eq!(ranks.len(), people.len());
            let mut shaded: Vec<(f64, char)> = people.iter().flatten().copied().zip(ranks.chars()).collect();
            shaded.retain(|(people, _)| *people > 0.0);
            shaded.sort_by(|(one, _), (other, _)| one.total_cmp(other));
            prop_assert!(shaded.iter().all(|(_, shade)| ('0'..='4').contains(shade)));
            // Equal numbers may fall on both sides of a break; a larger one never falls below a smaller one.
            prop_assert!(shaded.windows(2).all(|pair| pair[0].0 == pair[1].0 || pair[0].1 <= pair[1].1));
        }
    }
}
