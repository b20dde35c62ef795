// Writes public/data/map.json: the outlines of the region from Natural Earth (public domain), for the two maps of the
// atlas. Neighbouring countries are simplified together, so a border they share stays one line. With --check it writes
// nothing and fails where the file says otherwise.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mergeArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import {
  filter, filterAttachedWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea,
} from "topojson-simplify";

const SOURCE = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const TARGET = new URL("../../public/data/map.json", import.meta.url);

// Countries drawn one by one, by ISO 3166-1 numeric code; everything else in the window becomes "land".
const MEMBERS = {
  "084": "blz", "124": "can", "188": "cri", "214": "dom", "222": "slv", "320": "gtm",
  "340": "hnd", "484": "mex", "558": "nic", "591": "pan", "840": "usa",
  // Natural Earth lists Puerto Rico and the U.S. Virgin Islands apart.
  "630": "usa", "850": "usa",
};

// Windows are generous: what is drawn is cut at the edge of the picture, so no cut shows. Detail and the smallest
// island are areas in km², the grid is the number of steps across the window.
const MAPS = {
  main: { west: -195, south: 0, east: -10, north: 84, detail: 200, island: 1000, grid: 4500 },
  inset: { west: -95, south: 4, east: -65, north: 23, detail: 12, island: 180, grid: 4500 },
};

const STERADIAN = 6371 ** 2;

const world = JSON.parse(readFileSync(SOURCE));
const countries = feature(world, world.objects.countries).features;
const maps = Object.entries(MAPS).map(([name, map]) => [name, draw(map)]);
const made = JSON.stringify(Object.fromEntries(maps)) + "\n";
if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, made);
} else if (readFileSync(TARGET, "utf8") !== made) {
  console.error("public/data/map.json is not what xtask/map/make-map.mjs makes. Run `npm ci && node make-map.mjs` there.");
  process.exit(1);
}

function draw({ detail, island, grid, ...window }) {
  const objects = { land: [] };
  for (const country of countries) {
    const id = MEMBERS[country.id] ?? "land";
    const polygons = [country.geometry.coordinates]
      .flat(country.geometry.type === "Polygon" ? 0 : 1)
      // The Aleutians beyond the antimeridian would widen the map for a few specks.
      .filter(([outer]) => !(id === "usa" && outer[0][0] > 0))
      .map((polygon) => polygon.map((ring) => clip(westward(ring), window)).filter((ring) => ring.length > 3))
      .filter((polygon) => polygon.length > 0);
    (objects[id] ??= []).push(...polygons);
  }
  const shapes = Object.entries(objects)
    .filter(([, coordinates]) => coordinates.length > 0)
    .sort()
    .map(([id, coordinates]) => [id, { type: "MultiPolygon", coordinates }]);
  const fine = presimplify(topology(Object.fromEntries(shapes), 1e6), sphericalTriangleArea);
  const large = filter(fine, filterAttachedWeight(fine, island / STERADIAN, sphericalRingArea));
  const kept = simplify(large, detail / STERADIAN);
  // Merging drops the borders within a shape: those among the neighbours, and the antimeridian in Siberia.
  for (const [id, shape] of Object.entries(kept.objects)) {
    kept.objects[id] = { type: "MultiPolygon", arcs: mergeArcs(kept, [shape]).arcs };
  }
  const { bbox, ...file } = quantize(filter(kept), grid);
  return file;
}

// Asia moves west of Alaska, so that nothing in the picture crosses the antimeridian.
function westward(ring) {
  const shift = ring.some(([lon]) => lon > 90) ? -360 : 0;
  return ring.map(([lon, lat]) => [lon + shift, lat]);
}

// The part of a ring inside the window (Sutherland and Hodgman), one side after the other.
function clip(ring, { west, south, east, north }) {
  const sides = [[0, west, 1], [0, east, -1], [1, south, 1], [1, north, -1]];
  const open = sides.reduce((points, [axis, limit, sign]) => {
    const inside = (point) => sign * (point[axis] - limit) >= 0;
    return points.flatMap((point, i) => {
      const before = points.at(i - 1);
      if (inside(point) === inside(before)) return inside(point) ? [point] : [];
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const crossing = before.map((from, at) => from + share * (point[at] - from));
      return inside(point) ? [crossing, point] : [crossing];
    });
  }, ring.slice(1));
  return open.length > 0 ? [...open, open[0]] : [];
}
