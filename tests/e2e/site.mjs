// The site under test: its addresses, and one page of each kind.

const given = process.env.ATLAS_URL;
if (!given) throw new Error('ATLAS_URL does not say where the site is served: run `cargo xtask test e2e`.');

export const ROOT = new URL(given);
export const LANGS = ['en', 'es'];

/** A page of each kind, by its path below the root of a language. */
export const KINDS = {
  home: '',
  timeline: 'timeline/',
  agenda: 'timeline/agenda/',
  presence: 'timeline/countries/',
  meeting: 'meetings/xiii-tela-2008/',
  countries: 'countries/',
  country: 'countries/hnd/',
  corridors: 'corridors/',
  compare: 'countries/compare/',
  plan: 'plan/',
  planTable: 'plan/table/',
  planMatrix: 'plan/matrix/',
  beside: 'plan/compare/',
  instrument: 'plan/instruments/plan-2008/',
  activity: 'plan/activities/consular-workshop-2017/',
  body: 'bodies/adhoc-children/',
  organisations: 'organisations/',
  sources: 'sources/',
  sourcesOf: 'sources/igo/',
  method: 'method/',
  disagreements: 'method/disagreements/',
  certainty: 'certainty/',
  glossary: 'glossary/',
  search: 'search/',
  data: 'data/',
  accessibility: 'accessibility/',
  about: 'about/',
  parts: 'about/parts/',
};

/** The path of a page from the root of the host, as links hold it. */
export const pathOf = (page, lang = 'en') => `${ROOT.pathname}${lang === 'es' ? 'es/' : ''}${page}`;

export const address = (page, lang = 'en') => new URL(pathOf(page, lang), ROOT).href;

/** Every page the sitemap names: `{ lang, page }`, in its order. */
export async function sitemap() {
  const response = await fetch(address('sitemap.xml'));
  if (!response.ok) throw new Error(`sitemap.xml is answered with ${response.status}.`);
  const xml = await response.text();
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => {
    const below = new URL(loc, ROOT).pathname.slice(ROOT.pathname.length);
    const spanish = below.startsWith('es/');
    return { lang: spanish ? 'es' : 'en', page: spanish ? below.slice(3) : below };
  });
}
