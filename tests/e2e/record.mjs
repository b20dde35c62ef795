// The record as its files hold it, read without the atlas: what the pages are measured against.

import { readFileSync, readdirSync } from 'node:fs';

const DATA = new URL('../../public/data/', import.meta.url);

const read = (path) => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));

/** All records of a folder: meetings, activities, countries, instruments, bodies, organisations, … */
export function records(folder) {
  const files = readdirSync(new URL(`${folder}/`, DATA)).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => read(`${folder}/${name}`));
}

export const record = (folder, id) => read(`${folder}/${id}.json`);

export const file = (name) => read(`${name}.json`);

const sources = new Map(file('sources').map((source) => [source.id, source]));

export function source(id) {
  const found = sources.get(id);
  if (!found) throw new Error(`The record has no source ${id}.`);
  return found;
}

const isObject = (value) => value !== null && typeof value === 'object';
const isText = (value) => isObject(value) && typeof value.en === 'string' && typeof value.es === 'string';

function* parts(value) {
  if (!isObject(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* parts(part);
}

/** Every text of a record in one language, wherever it stands. */
export const texts = (value, lang) =>
  [...parts(value)].filter(isText).map((text) => text[lang].replace(/\s+/g, ' ').trim());

/** The ids of all sources a record rests on. */
export const sourcesOf = (value) => [...new Set([...parts(value)].flatMap((part) => part.sources ?? []))];

/** All facts of a record, by their keys: what has a certainty of its own. */
export const facts = (value) => Object.entries(value).filter(([, part]) => isObject(part) && 'certainty' in part);

/** Records with a page each, and the path those pages stand under. */
export const FOLDERS = {
  meetings: 'meetings/',
  countries: 'countries/',
  instruments: 'plan/instruments/',
  activities: 'plan/activities/',
  bodies: 'bodies/',
};

export const members = records('countries').filter((country) => country.standing === 'member');
export const observers = records('countries').filter((country) => country.standing === 'observer');

export const published = (folder) => (folder === 'countries' ? members : records(folder));
