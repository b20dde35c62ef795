//! What a page says of itself: to the tab, to search engines, to whoever gets its link.

use crate::domain::activity::Activity;
use crate::domain::fact::Certainty;
use crate::domain::lang::Lang;
use crate::edition::Edition;
use crate::site::{Page, Site};
use crate::text::Words;

/// Where a page stands in every language: paths from the root of the host.
pub type Alternates = [(Lang, String); Lang::COUNT];

#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Unique in its language; the site's name at the end.
    pub title: String,
    pub description: String,
    pub alternates: Alternates,
}

impl Head {
    /// The path of the page in its own language.
    pub fn canonical(&self, lang: Lang) -> &str {
        self.alternates.iter().find(|(of, _)| *of == lang).map_or("", |(_, path)| path)
    }
}

/// Where a long word of a heading may be cut on a phone; a title is never.
const SOFT_HYPHEN: char = '\u{ad}';

/// The longest description that search results show whole.
const DESCRIPTION: usize = 200;

pub fn of(edition: &Edition, page: &Page) -> Head {
    let (atlas, lang, words) = (&edition.atlas, edition.lang(), edition.words);
    let (title, description) = match page {
        Page::Home => (None, None),
        Page::Timeline => (Some(words.timeline.to_owned()), Some(words.timeline_lead.to_owned())),
        Page::Agenda => {
            (Some(words.of_meetings.agenda.to_owned()), Some(words.of_meetings.agenda_lead.to_owned()))
        }
        Page::Presence => {
            (Some(words.of_meetings.countries.to_owned()), Some(words.of_meetings.countries_lead.to_owned()))
        }
        Page::Countries => (Some(words.countries.to_owned()), Some(words.countries_lead.to_owned())),
        Page::Corridors => {
            (Some(words.of_countries.corridors.to_owned()), Some(words.of_corridors.lead.to_owned()))
        }
        Page::Compare => {
            (Some(words.of_countries.compare.to_owned()), Some(words.of_compare.lead.to_owned()))
        }
        Page::Plan => (Some(words.plan.to_owned()), Some(words.plan_lead.to_owned())),
        Page::PlanTable => {
            (Some(words.of_plan.table_title.to_owned()), Some(words.of_plan.table_lead.to_owned()))
        }
        Page::PlanMatrix => {
            (Some(words.of_plan.matrix_title.to_owned()), Some(words.of_plan.matrix_lead.to_owned()))
        }
        Page::Beside => (Some(words.of_plan.beside.to_owned()), Some(words.of_plan.beside_lead.to_owned())),
        Page::Organisations => {
            (Some(words.organisations.to_owned()), Some(words.organisations_lead.to_owned()))
        }
        Page::Sources => (Some(words.sources.to_owned()), Some((words.sources_lead)(atlas.sources.len()))),
        Page::SourcesOf(kind) => (
            Some(format!("{}: {}", words.sources, (words.source_kind)(*kind)).replace(SOFT_HYPHEN, "")),
            Some((words.sources_of_lead)(atlas.sources.iter().filter(|it| it.kind == *kind).count())),
        ),
        Page::Method => (Some(words.method.to_owned()), Some(words.method_lead.to_owned())),
        Page::Disagreements => (
            Some(words.disagreements.to_owned()),
            Some((words.disagreements_lead)(atlas.disagreements.len())),
        ),
        Page::Certainty => {
            (Some(words.of_certainty.name.to_owned()), Some(words.of_certainty.lead.to_owned()))
        }
        Page::Glossary => (Some(words.glossary.to_owned()), Some(atlas.glossary.note.get(lang).to_owned())),
        Page::Search => {
            (Some(words.of_search_page.title.to_owned()), Some(words.of_search_page.lead.to_owned()))
        }
        Page::Data => (Some(words.of_data.name.to_owned()), Some(words.of_data.lead.to_owned())),
        Page::Accessibility => {
            (Some(words.of_accessibility.name.to_owned()), Some(words.of_accessibility.lead.to_owned()))
        }
        Page::Parts => (Some(words.of_parts.name.to_owned()), Some(words.of_parts.lead.to_owned())),
        Page::About => (Some(words.about.to_owned()), Some(words.independent.to_owned())),
        Page::Meeting(id) => atlas.meetings.get(id).map_or((None, None), |it| {
            (
                Some(format!("{}, {}", it.name.get(lang), edition.dated(&it.dates))),
                Some(it.summary.text.get(lang).to_owned()),
            )
        }),
        Page::Country(id) => atlas.countries.get(id).map_or((None, None), |it| {
            let profile = it.profile.as_ref().map(|profile| profile.text.get(lang).to_owned());
            (Some(it.names.get(lang).to_owned()), profile)
        }),
        Page::Instrument(id) => atlas.instruments.get(id).map_or((None, None), |it| {
            (Some(it.title.get(lang).to_owned()), Some(it.structure.get(lang).to_owned()))
        }),
        Page::Activity(id) => atlas.activities.get(id).map_or((None, None), |it| {
            (Some(activity_title(edition, it)), Some(it.description.get(lang).to_owned()))
        }),
        Page::Body(id) => atlas.bodies.get(id).map_or((None, None), |it| {
            (Some(it.name.get(lang).to_owned()), Some(it.purpose.get(lang).to_owned()))
        }),
    };
    Head {
        title: match title {
            Some(title) => format!("{title} · {}", words.site_name),
            None => format!("{}: {}", words.site_name, words.site_claim),
        },
        description: shortened(description.as_deref().unwrap_or(words.site_description)),
        alternates: Lang::ALL.map(|lang| (lang, edition.site.in_language(lang).href(page))),
    }
}

/// Activities may share a title; the year tells them apart.
fn activity_title(edition: &Edition, it: &Activity) -> String {
    let words = edition.words;
    let date = it.dates.value.map_or(words.undated.to_owned(), words.date);
    let inferred = it.dates.certainty == Certainty::Inferred;
    let hedge =
        if inferred { format!(", {}", (words.certainty)(Certainty::Inferred)) } else { String::new() };
    format!("{} ({date}{hedge})", edition.text(&it.title))
}

/// The head of the page that says that there is no such page.
pub fn not_found(site: &Site, words: &Words) -> Head {
    Head {
        title: format!("{} · {}", words.not_found, words.site_name),
        description: words.site_description.to_owned(),
        alternates: Lang::ALL.map(|lang| (lang, site.in_language(lang).href(&Page::Home))),
    }
}

/// Cuts at a word, so that a search result does not cut inside one.
fn shortened(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION {
        return text.to_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_descriptions_end_at_a_word() {
        let long = "palabra ".repeat(60);
        let short = shortened(&long);
        assert!(short.chars().count() <= DESCRIPTION);
        assert!(short.ends_with("palabra…"));
        assert_eq!(shortened("short"), "short");
    }
}
