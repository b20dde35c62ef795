// Facts as the pages tell them: each with its value, how sure it is, and the sources that say so. Read without
// JavaScript and measured against the files of the record.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNSEEN, browserOfFile } from './browser.mjs';
import { FOLDERS, facts, members, observers, published, record, records, source, texts } from './record.mjs';
import { KINDS, LANGS, address } from './site.mjs';

const open = browserOfFile(UNSEEN);

/** The label of each fact, by the kind of record and the key in its file. */
const LABELS = {
  meetings: {
    dates: { en: 'When', es: 'Fecha' },
    host: { en: 'Host country', es: 'País sede' },
    city: { en: 'City', es: 'Ciudad' },
    format: { en: 'Format', es: 'Modalidad' },
    presidency: { en: 'Presidency pro tempore', es: 'Presidencia Pro Témpore' },
    theme: { en: 'Theme', es: 'Tema' },
    participants: { en: 'Countries present', es: 'Países presentes' },
    consultation_group: { en: 'Consultation group', es: 'Grupo de consulta' },
    next_presidency: { en: 'Next presidency', es: 'Siguiente presidencia' },
  },
  activities: {
    dates: { en: 'When', es: 'Fecha' },
    status: { en: 'Status', es: 'Estado' },
    lead: { en: 'Led by', es: 'A cargo de' },
  },
  instruments: { adopted: { en: 'Adopted', es: 'Adopción' } },
  bodies: { created: { en: 'Created', es: 'Creación' }, lead: { en: 'Lead country', es: 'País al frente' } },
  countries: {
    joined: { en: 'Member since', es: 'Miembro desde' },
    official_role: { en: 'Role in the process', es: 'Papel en el proceso' },
  },
  organisations: {
    admitted: { en: 'Admitted', es: 'Admisión' },
    first_seen: { en: 'First seen', es: 'Primera constancia' },
  },
};

const CERTAINTY = {
  stated: { en: 'stated', es: 'consta' },
  inferred: { en: 'inferred', es: 'inferido' },
  'not-documented': { en: 'not documented', es: 'no documentado' },
};

/** The rows of the first list of facts in a part of the page: label, text, mark, and the addresses that its numbers lead to. */
const factRows = (page, part) =>
  page.$eval(`${part} dl.facts`, (list) =>
    [...list.querySelectorAll('.fact')].map((row) => ({
      label: row.querySelector('dt').innerText,
      text: row.querySelector('dd').innerText.replace(/\s+/g, ' '),
      mark: row.querySelector('dd .mark')?.innerText,
      sources: [...row.querySelectorAll('.refs a')].map((ref) =>
        document.querySelector(`${ref.getAttribute('href')} cite a`)?.getAttribute('href'),
      ),
    })),
  );

/** The words that tell a date: years, names of months, days. */
function dateWords(text, lang) {
  const words = text.match(/\d{4}(-\d{2}){0,2}/g).flatMap((date) => {
    const [year, month, day] = date.split('-');
    const name = month && new Date(2000, month - 1, 1).toLocaleDateString(lang, { month: 'long' });
    return [year, name, day && String(Number(day))];
  });
  return words.filter(Boolean);
}

const countryName = (id, lang) => record('countries', id).names[lang];

/** What must be read in the row of a fact: names of countries, words of dates, texts of the record. */
function valueWords(key, value, lang) {
  if (value === undefined) return [];
  if (/^(dates|adopted|created|joined|admitted|first_seen)$/.test(key)) return dateWords(value, lang);
  if (typeof value === 'string' && /^(host|presidency|next_presidency|lead)$/.test(key)) return [countryName(value, lang)];
  if (key === 'participants') return value.map((id) => countryName(id, lang));
  if (key === 'lead') return [...value.map((it) => it.country).filter(Boolean).map((id) => countryName(id, lang)), ...texts(value, lang)];
  if (key === 'consultation_group') return [...dateWords(value.dates, lang), ...texts(value, lang)];
  return texts({ value }, lang);
}

function compare(held, labels, rows, lang) {
  for (const [key, fact] of facts(held)) {
    const told = `${held.id} (${lang}), ${key}`;
    assert.ok(labels[key], `${told}: no label is known for this fact`);
    const row = rows.find(({ label }) => label === labels[key][lang]);
    assert.ok(row, `${told} has no row`);
    assert.equal(row.mark, CERTAINTY[fact.certainty][lang], told);
    const words = [...valueWords(key, fact.value, lang), ...texts({ note: fact.note }, lang)];
    for (const word of words) assert.ok(row.text.includes(word), `${told}: “${word}” is not in “${row.text}”`);
    assert.deepEqual(row.sources, (fact.sources ?? []).map((id) => source(id).url), told);
  }
}

for (const [folder, below] of Object.entries(FOLDERS)) {
  test(`facts of ${folder}`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    for (const [at, held] of published(folder).entries()) {
      const lang = LANGS[at % 2];
      await page.goto(address(`${below}${held.id}/`, lang), { waitUntil: 'domcontentloaded' });
      compare(held, LABELS[folder], await factRows(page, 'main'), lang);
    }
  });
}

test('facts of observers', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  for (const lang of LANGS) {
    await page.goto(address(KINDS.organisations, lang));
    for (const held of [...records('organisations'), ...observers]) {
      compare(held, LABELS.organisations, await factRows(page, `[id="${held.id}"]`), lang);
    }
  }
});

test('presidencies stand on the page of their country, year by year', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  const meetings = records('meetings').filter((meeting) => meeting.kind === 'vice-ministerial');
  for (const country of members) {
    const held = meetings.filter((meeting) => meeting.presidency?.value === country.id);
    await page.goto(address(`countries/${country.id}/`), { waitUntil: 'domcontentloaded' });
    const shown = await page.$$eval('h2, h3', (headings) => {
      const list = headings.find(({ innerText }) => innerText === 'Presidencies pro tempore').nextElementSibling;
      return [...list.querySelectorAll('li')].map((item) => item.innerText.replace(/\s+/g, ' '));
    });
    assert.equal(shown.length, held.length, country.id);
    for (const meeting of held) {
      const { value, certainty } = meeting.dates;
      const about = certainty === 'inferred' && /^\d{4}$/.test(value) ? '≈ ' : '';
      const year = `${about}${value.slice(0, 4)}`;
      const line = shown.find((text) => text.startsWith(`${year} `) && text.includes(meeting.name.en));
      assert.ok(line, `${country.id} does not list ${meeting.id} under ${year}`);
      assert.ok(line.includes(CERTAINTY[meeting.presidency.certainty].en), line);
    }
  }
});
