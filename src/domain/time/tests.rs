use super::*;
use crate::domain::date::{Date, Span};
use proptest::prelude::*;

const DESIGNS: [Design; 3] = [Design::NARROW, Design::MEDIUM, Design::WIDE];

fn window(first: i16, last: i16) -> Window {
    Window::new(first, last).unwrap()
}

fn day(text: &str) -> DayNumber {
    number_of(text.parse::<Span>().unwrap().start().first_day())
}

fn event(lane: usize, span: &str, name: &str) -> Item<()> {
    Item::new((), lane, Form::Event, span.parse().unwrap(), vec![name.to_owned()])
}

fn any_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        (1900i16..2100).prop_map(Date::Year),
        (1900i16..2100, 1u8..=12).prop_map(|(year, month)| Date::Month(year, month)),
        (1900i16..2100, 1u8..=12, 1u8..=28).prop_map(|(year, month, day)| Date::Day(year, month, day)),
    ]
}

fn any_span() -> impl Strategy<Value = Span> {
    let ordered = |(a, b): (Date, Date)| if a.first_day() <= b.first_day() { (a, b) } else { (b, a) };
    prop_oneof![
        any_date().prop_map(Span::On),
        any_date().prop_map(Span::Since),
        (any_date(), any_date()).prop_map(ordered).prop_map(|(start, end)| Span::During(start, end)),
        (any_date(), any_date()).prop_map(ordered).prop_map(|(start, end)| Span::Between(start, end)),
    ]
}

fn any_item() -> impl Strategy<Value = Item<()>> {
    let form = prop_oneof![Just(Form::Term), Just(Form::Event), Just(Form::Period)];
    let names = prop::collection::vec("[A-Za-zÁÉñ0-9 –]{1,24}", 0..3);
    (0usize..5, form, any_span(), names)
        .prop_map(|(lane, form, span, names)| Item::new((), lane, form, span, names))
}

fn any_window() -> impl Strategy<Value = Window> {
    (1900i16..2100, 0i16..200).prop_map(|(first, more)| window(first, first + more))
}

/// What must hold of every picture, whatever is on it.
fn check(chart: &Chart, items: &[Item<()>]) -> Result<(), TestCaseError> {
    const TENTH: f64 = 0.11;
    let design = chart.design;
    prop_assert!(chart.height.is_finite());
    for thing in chart.terms.iter().chain(&chart.things) {
        prop_assert!(!thing.items.is_empty());
        let (left, right) = thing.room();
        prop_assert!(left.is_finite() && right.is_finite() && left <= right);
        prop_assert!(left >= design.gutter - TENTH && right <= design.width + TENTH, "{left} {right}");
        let row = chart.rows[thing.lane];
        prop_assert!(thing.y > row.top && thing.y < row.top + row.height);
    }
    let mut tiers: Vec<&Placed> = chart.things.iter().collect();
    tiers.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.room().0.total_cmp(&b.room().0)));
    for pair in tiers.windows(2).filter(|pair| pair[0].y == pair[1].y) {
        prop_assert!(pair[0].room().1 <= pair[1].room().0 + TENTH, "{:?} over {:?}", pair[0], pair[1]);
    }
    let (first, last) = chart.window.days();
    let inside = |item: &Item<()>| item.days().0 <= last && item.days().1.is_none_or(|end| end >= first);
    let mut drawn: Vec<usize> =
        chart.terms.iter().chain(&chart.things).flat_map(|thing| thing.items.clone()).collect();
    drawn.sort_unstable();
    let expected: Vec<usize> = (0..items.len()).filter(|at| inside(&items[*at])).collect();
    prop_assert_eq!(drawn, expected);
    for pair in chart.ticks.windows(2) {
        prop_assert!(pair[1].x - pair[0].x >= text_width("2000", design.letter), "ticks crowd");
    }
    prop_assert!(
        chart.ticks.iter().all(|tick| tick.x >= chart.left - TENTH && tick.x <= chart.right + TENTH)
    );
    Ok(())
}

proptest! {
    #[test]
    fn days_are_counted_one_by_one(number in -400_000i32..1_200_000) {
        prop_assert_eq!(number_of(day_of(number)), number);
        prop_assert!(day_of(number) < day_of(number + 1));
    }

    #[test]
    fn the_scale_leads_back_to_the_day(window in any_window(), width in 50.0f64..4000.0, share in 0.0f64..1.0) {
        let scale = Scale::new(window, 40.0, width);
        let (first, last) = window.days();
        let day = first + (share * f64::from(last - first)) as i32;
        // The middle of a day, so that no rounding decides between two.
        let middle = f64::midpoint(scale.x(day), scale.x(day + 1));
        prop_assert_eq!(scale.day(middle), day);
        prop_assert!(scale.x(day) >= scale.left() && scale.x(day + 1) <= scale.right() + 1e-6);
    }

    #[test]
    fn anything_is_placed_inside_and_nothing_overlaps(
        items in prop::collection::vec(any_item(), 0..60), window in any_window()
    ) {
        for design in DESIGNS {
            check(&Chart::place(design, &items, 5, &[2000, 2001], window), &items)?;
        }
    }

    #[test]
    fn events_of_one_day_all_find_a_place(count in 1usize..400, span in any_span()) {
        let items: Vec<Item<()>> =
            (0..count).map(|at| Item::new((), 0, Form::Event, span, vec![format!("Event {at}")])).collect();
        let year = span.start().year();
        for design in DESIGNS {
            check(&Chart::place(design, &items, 1, &[], window(year, year)), &items)?;
        }
    }

    #[test]
    fn a_window_survives_its_address(whole in any_window(), first in 1900i16..2100, last in 1900i16..2100) {
        let (from, to) = (first.to_string(), last.to_string());
        let read = Window::read(Some(&from), Some(&to), whole);
        if let Some(window) = read {
            let again = Window::read(Some(&window.first().to_string()), Some(&window.last().to_string()), whole);
            prop_assert_eq!(again, read);
            prop_assert!(window.first() >= whole.first() && window.last() <= whole.last());
        } else {
            prop_assert!(last < first || first <= whole.first() && last >= whole.last()
                || last < whole.first() || first > whole.last());
        }
    }

    #[test]
    fn zooming_stays_inside_and_always_does_something(
        whole in any_window(), share in 0.0f64..1.0, steps in prop::collection::vec(any::<bool>(), 1..12)
    ) {
        let mut now = whole;
        for closer in steps {
            let next = now.scaled(if closer { 0.5 } else { 2.0 }, share, whole);
            prop_assert!(next.within(whole) == Some(next));
            if closer && now.years() > 1 {
                prop_assert!(next.years() < now.years());
            }
            if !closer && now != whole {
                prop_assert!(next.years() > now.years());
            }
            now = next;
        }
        for by in [-500, -1, 1, 500] {
            let moved = now.moved(by, whole);
            prop_assert_eq!(moved.years(), now.years());
            prop_assert!(moved.within(whole) == Some(moved));
        }
    }
}

#[test]
fn days_are_those_of_the_calendar() {
    assert_eq!(day("2000-03-01") - day("2000-02-28"), 2);
    assert_eq!(day("1900-03-01") - day("1900-02-28"), 1);
    assert_eq!(day("2026-11-23") - day("1996-03-13"), 11_212);
}

#[test]
fn no_items_make_an_empty_picture_with_its_axis() {
    let chart = Chart::place(Design::WIDE, &[] as &[Item<()>], 3, &[2025], window(1996, 2026));
    assert!(chart.things.is_empty() && chart.terms.is_empty());
    assert_eq!(chart.rows.len(), 3);
    assert!(chart.ticks.len() > 5 && chart.holes.len() == 1);
}

#[test]
fn a_day_is_a_point_and_an_unknown_day_is_its_stretch() {
    let items = [
        event(0, "2000-03-23/2000-03-24", "V"),
        event(0, "2004", "year"),
        event(0, "[2008-01-01..2010-12-31]", "bounded"),
    ];
    let chart = Chart::place(Design::WIDE, &items, 1, &[], window(1996, 2026));
    let shapes = |chart: &Chart| -> Vec<Shape> { chart.things.iter().map(|thing| thing.shape).collect() };
    assert_eq!(shapes(&chart), [Shape::Point, Shape::Stretch, Shape::Stretch]);
    // However little room a year takes, it does not look like a day.
    let small = Chart::place(Design::NARROW, &items, 1, &[], window(1900, 2026));
    assert_eq!(shapes(&small), [Shape::Point, Shape::Stretch, Shape::Stretch]);
    let scale = Scale::new(chart.window, chart.left, chart.right - chart.left);
    let bounded = &chart.things[2];
    assert!((bounded.left - scale.x(day("2008-01-01"))).abs() < 0.2);
    assert!((bounded.right - scale.x(day("2011-01-01"))).abs() < 0.2);
}

#[test]
fn an_open_end_goes_on_and_a_cut_one_says_so() {
    let items = [
        Item::new((), 0, Form::Period, "1997/..".parse().unwrap(), vec![]),
        Item::new((), 0, Form::Period, "1990/2002".parse().unwrap(), vec![]),
        Item::new((), 0, Form::Period, "2000/2001".parse().unwrap(), vec![]),
    ];
    let chart = Chart::place(Design::WIDE, &items, 1, &[], window(1996, 2026));
    let of = |item: usize| chart.things.iter().find(|thing| thing.items == [item]).unwrap();
    assert!(of(0).after && !of(0).before && of(0).right == chart.right);
    assert!(of(1).before && !of(1).after && of(1).left == chart.left);
    assert!(!of(2).before && !of(2).after);
}

#[test]
fn ticks_suit_the_scale() {
    let moments = |first, last| -> Vec<Moment> {
        let chart = Chart::place(Design::WIDE, &[] as &[Item<()>], 1, &[], window(first, last));
        chart.ticks.iter().map(|tick| tick.moment).collect()
    };
    assert_eq!(moments(2008, 2008).len(), 12);
    assert_eq!(moments(2008, 2008)[1], Moment::Month(2008, 2));
    assert_eq!(moments(1996, 2026)[..3], [Moment::Year(1996), Moment::Year(1998), Moment::Year(2000)]);
    assert_eq!(moments(1, 9_000)[1], Moment::Year(1_000));
}

#[test]
fn an_address_that_asks_for_nonsense_asks_for_the_whole() {
    let whole = window(1996, 2026);
    let read = |from, to| Window::read(from, to, whole);
    assert_eq!(read(Some("2000"), None), Some(window(2000, 2026)));
    assert_eq!(read(Some("1900"), Some("2001")), Some(window(1996, 2001)));
    for (from, to) in [("2008", "1999"), ("x", "2000"), ("1996", "2026"), ("2040", "2050"), ("", "2000")] {
        assert_eq!(read(Some(from), Some(to)), None, "{from}..{to}");
    }
    assert_eq!(read(None, None), None);
}

/// Ten thousand events over a century, as a stress of many records at once.
fn many() -> Vec<Item<()>> {
    (0..10_000)
        .map(|at| {
            let date = Date::Day(1950 + (at * 7 % 100) as i16, (at % 12) as u8 + 1, (at % 28) as u8 + 1);
            let form = [Form::Event, Form::Term, Form::Period][at % 3];
            Item::new((), at % 12, form, Span::On(date), vec![format!("Event number {at}")])
        })
        .collect()
}

#[test]
fn ten_thousand_events_make_a_picture_of_bounded_size() {
    let items = many();
    for design in DESIGNS {
        for window in [window(1950, 2049), window(1996, 2026), window(2000, 2000)] {
            let chart = Chart::place(design, &items, 12, &[], window);
            let drawn = chart.things.len() + chart.terms.len();
            assert!(drawn <= 12 * 600, "{drawn} things drawn");
            check(&chart, &items).unwrap();
        }
    }
}

#[test]
fn arrow_keys_reach_everything_and_never_leave() {
    let items: Vec<Item<()>> =
        [(0, "1996"), (0, "2020-03-01"), (2, "1996-05-01"), (2, "1996-06-01"), (4, "2010")]
            .map(|(lane, span)| event(lane, span, "x"))
            .into();
    let chart = Chart::place(Design::WIDE, &items, 5, &[], window(1996, 2026));
    let step = |thing, step| chart.step(thing, step).unwrap();
    assert_eq!((step(0, Step::Earlier), step(0, Step::First), step(0, Step::Last)), (0, 0, 4));
    let mut seen = vec![0];
    while step(seen[seen.len() - 1], Step::Later) != seen[seen.len() - 1] {
        seen.push(step(seen[seen.len() - 1], Step::Later));
    }
    assert_eq!(seen, [0, 1, 2, 3, 4]);
    let lane = |thing: usize| chart.things[thing].lane;
    assert_eq!(lane(step(0, Step::Down)), 2);
    assert_eq!(lane(step(step(0, Step::Down), Step::Down)), 4);
    assert_eq!(step(step(0, Step::Up), Step::Up), 0, "there is nothing above the first lane");
    let empty = Chart::place(Design::WIDE, &[] as &[Item<()>], 5, &[], window(1996, 2026));
    assert_eq!(empty.step(3, Step::Later), None);
}
