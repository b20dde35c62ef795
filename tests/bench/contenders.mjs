// The same work in other tools, as their own guides begin: thirty meetings on a timeline, all activities of the plan in a list or
// table, the eleven members on a map; and three of them in one page, as one would otherwise put such a site together.

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { BASE, root } from './files.mjs';

const all = (folder) =>
  readdirSync(join(root, 'public/data', folder)).map((name) => JSON.parse(readFileSync(join(root, 'public/data', folder, name), 'utf8')));

/** Thirty meetings: first day, name, what happened. */
const events = all('meetings')
  .filter((meeting) => meeting.dates.value)
  .slice(0, 30)
  .map(({ id, name, dates, summary }) => ({ id, name: name.en, day: dates.value.split('/')[0], text: summary.text.en }));
const slides = events.map(({ name, day, text }) => {
  const [year, month, date] = day.split('-');
  return { start_date: { year, month, day: date }, text: { headline: name, text } };
});
const activities = all('activities').map(({ id, title, description, kind, dates, area }) => ({ id, title: title.en, text: description?.en ?? '', kind, date: dates.value ?? '', area }));
const members = new Set(all('countries').filter((it) => it.joined).map((it) => it.m49));
const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'));
const countries = feature(world, world.objects.countries);
countries.features = countries.features.filter(({ id }) => members.has(id));

const KNIGHT = '/modules/@knight-lab/timelinejs/dist';
const VIS = '/modules/vis-timeline';
const css = (href) => `<link rel="stylesheet" href="${href}">`;
const js = (src) => `<script src="${src}"></script>`;
const data = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const page = (head, body) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Beside the atlas</title>${head}${body}</html>`;

const knight = [
  css(`${KNIGHT}/css/timeline.css`) + js(`${KNIGHT}/js/timeline.js`),
  `<div id="knight" style="height: 600px"></div>
   <script>new TL.Timeline('knight', ${data({ events: slides })}, { ga_measurement_id: null })</script>`,
];
const vis = [
  css(`${VIS}/styles/vis-timeline-graph2d.min.css`) + js(`${VIS}/standalone/umd/vis-timeline-graph2d.min.js`),
  `<div id="vis"></div><script>new vis.Timeline(document.getElementById('vis'),
   new vis.DataSet(${data(events.map(({ id, name, day }) => ({ id, content: name, start: day })))}), {})</script>`,
];
const tables = [
  css('/modules/datatables.net-dt/css/dataTables.dataTables.min.css') + js('/modules/datatables.net/js/dataTables.min.js'),
  `<table id="tables" class="display"></table><script>new DataTable('#tables', { paging: false, data: ${data(activities)},
   columns: ${data(['title', 'text', 'kind', 'date', 'area'].map((name) => ({ data: name, title: name })))} })</script>`,
];
const mini = [
  js('/modules/minisearch/dist/umd/index.js'),
  `<input type="search" aria-label="Search"><ul id="mini"></ul><script>
   const all = ${data(activities)}, list = document.getElementById('mini');
   const search = new MiniSearch({ fields: ['title', 'text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
   const show = (found) => list.replaceChildren(...found.map(({ title, text }) => {
     const entry = document.createElement('li');
     entry.append(Object.assign(document.createElement('h3'), { textContent: title }), text);
     return entry;
   }));
   const known = new Map(all.map((it) => [it.id, it]));
   search.addAll(all);
   show(all);
   document.querySelector('input').oninput = ({ target }) => show(target.value ? search.search(target.value).map(({ id }) => known.get(id)) : all);
   </script>`,
];
const leaflet = [
  css('/modules/leaflet/dist/leaflet.css') + js('/modules/leaflet/dist/leaflet.js'),
  `<div id="leaflet" style="height: 400px"></div><script>
   const layer = L.geoJSON(${data(countries)}, { onEachFeature: (it, layer) => layer.bindPopup(it.properties.name) });
   const map = L.map('leaflet', { zoomAnimation: false, fadeAnimation: false }).fitBounds([[5, -118], [50, -60]]).addLayer(layer);</script>`,
];
const geo = [
  js('/modules/d3-array/dist/d3-array.min.js') + js('/modules/d3-geo/dist/d3-geo.min.js'),
  `<svg id="geo" viewBox="0 0 960 500"></svg><script>
   const shapes = ${data(countries)}, path = d3.geoPath(d3.geoAlbers().fitSize([960, 500], shapes));
   for (const shape of shapes.features) {
     const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
     drawn.setAttribute('d', path(shape));
     drawn.onclick = () => drawn.setAttribute('fill', 'red');
     document.getElementById('geo').append(drawn);
   }</script>`,
];
const together = [vis, leaflet, tables].map((parts) => parts.map(String)).reduce((one, other) => [one[0] + other[0], one[1] + other[1]]);

export const PAGES = Object.fromEntries(
  Object.entries({ knight, vis, tables, mini, leaflet, geo, together }).map(([name, parts]) => [`/${name}/`, page(...parts)]),
);

const own = (path, items, ...presses) => ({
  atlas: { path: BASE + path, items, ready: 'html[data-ready]', presses },
  'the limit': { path: `/limit${BASE}${path}`, items },
});
const facet = '.facet-box[data-facet="0"] li';

/** What is compared, by the work. `items` tells that it can be seen; `presses` are pressed in turn. */
export const WORK = {
  timeline: {
    ...own('timeline/', '.timeline > li', '.chart-tools li:first-child a', '.chart-tools li:last-child a'),
    TimelineJS3: { path: '/knight/', items: '.tl-timemarker:nth-of-type(30)', presses: ['.tl-slidenav-next', '.tl-slidenav-previous'] },
    'vis-timeline': { path: '/vis/', items: '.vis-item', presses: ['.vis-item.vis-box >> nth=3', '.vis-item.vis-box >> nth=9'] },
  },
  plan: {
    ...own('plan/', '[data-item]', `${facet}:nth-child(4) a`, `${facet}:nth-child(2) a`),
    DataTables: { path: '/tables/', items: '#tables tbody tr:nth-child(148)', presses: ['#tables th >> nth=0', '#tables th >> nth=3'] },
    'MiniSearch list': { path: '/mini/', items: '#mini li', presses: ['input ⌨ c', 'input ⌨ o'] },
  },
  map: {
    ...own('countries/', 'main svg path', '.facet a[data-measure="3"]', '.facet a[data-measure="7"]'),
    Leaflet: { path: '/leaflet/', items: '#leaflet path', presses: ['#leaflet path >> nth=2', '#leaflet path >> nth=5'] },
    'd3-geo': { path: '/geo/', items: '#geo path', presses: ['#geo path >> nth=2', '#geo path >> nth=5'] },
  },
  'all in one': {
    ...own('sources/', 'main li'),
    'vis + Leaflet + DataTables': { path: '/together/', items: '#tables tbody tr:nth-child(148)', presses: ['#tables th >> nth=0', '#tables th >> nth=3'] },
  },
};
