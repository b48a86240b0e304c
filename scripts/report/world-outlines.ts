/** Outlines of countries for a small map, from Natural Earth (public domain). */
import { readFileSync } from "node:fs";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { Feature, GeoJsonProperties, Geometry } from "geojson";
import countries from "i18n-iso-countries";
import { feature } from "topojson-client";
import {
	filter,
	filterWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea,
} from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What a map is made of; lengths are units of its view box. */
export interface WorldOutlines {
	width: number;
	height: number;
	/** Data of an SVG path by ISO 3166-1 code of two letters. */
	countries: Record<string, string>;
	/** Centers of countries that are too small to be seen: x, y. */
	dots: Record<string, [number, number]>;
	/** Land without a code of its own. */
	other: string;
}

const WIDTH = 1000;

/** Details of a smaller area than this are left out, in steradians. */
const MIN_AREA = 1.2e-5;

/** A country that is smaller than this in both directions is also a dot. */
const MIN_EXTENT = 6;

/** Antarctica, which would take a sixth of the map. */
const OMITTED = new Set(["AQ"]);

/** Returns the outlines of all countries in the Natural Earth projection. */
export function worldOutlines(): WorldOutlines {
	const file = new URL(import.meta.resolve("world-atlas/countries-50m.json"));
	const atlas = JSON.parse(readFileSync(file, "utf8")) as Atlas;
	const { geometries } = atlas.objects.countries;
	atlas.objects.countries.geometries = geometries.filter(
		({ id }) => !OMITTED.has(codeOf(id) ?? ""),
	);
	const originals = feature(atlas, atlas.objects.countries).features;
	const weighted = simplify(
		presimplify(atlas, sphericalTriangleArea),
		MIN_AREA,
	);
	const simplified = filter(
		weighted,
		filterWeight(weighted, MIN_AREA, (ring) => sphericalRingArea(ring, false)),
	) as Atlas;
	const { features } = feature(simplified, simplified.objects.countries);
	const land = { type: "FeatureCollection" as const, features };
	const projection = geoNaturalEarth1().fitWidth(WIDTH, land);
	const path = geoPath(projection).digits(0);
	const [, [, bottom]] = path.bounds(land);
	const outlines: WorldOutlines = {
		width: WIDTH,
		height: Math.ceil(bottom),
		countries: {},
		dots: {},
		other: "",
	};
	const dots: { code: string; at: [number, number]; isSmall: boolean }[] = [];
	const paths = new Map<string, string>();
	for (const each of features)
		paths.set(key(each), toRelative(path(each) ?? ""));
	for (const each of originals.toSorted((a, b) => compare(key(a), key(b)))) {
		const data = paths.get(key(each)) ?? "";
		const code = codeOf(each.id, each.properties?.name);
		if (code === undefined) {
			outlines.other += data;
			continue;
		}
		if (data !== "")
			outlines.countries[code] = (outlines.countries[code] ?? "") + data;
		const [[left, top], [right, low]] = path.bounds(each);
		const [x, y] = path.centroid(each);
		dots.push({
			code,
			at: [Math.round(x), Math.round(y)],
			isSmall: Math.max(right - left, low - top) < MIN_EXTENT,
		});
	}
	// Some countries have islands as parts of their own.
	const seen = new Set(
		dots.flatMap(({ code, isSmall }) => (isSmall ? [] : code)),
	);
	for (const { code, at } of dots)
		if (!seen.has(code)) outlines.dots[code] ??= at;
	return outlines;
}

/** Natural Earth has no number for it, as ISO 3166-1 has none; its code is one that users assign. */
const KOSOVO = { name: "Kosovo", code: "XK" };

function codeOf(
	id: string | number | undefined,
	name?: string,
): string | undefined {
	if (id !== undefined)
		return countries.numericToAlpha2(String(id).padStart(3, "0"));
	return name === KOSOVO.name ? KOSOVO.code : undefined;
}

const key = ({
	id,
	properties,
}: Feature<Geometry, GeoJsonProperties>): string =>
	`${id ?? ""} ${properties?.name ?? ""}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rewrites absolute coordinates as relative ones, which are shorter; points that are equal after rounding are one. */
export const toRelative = (data: string): string =>
	data
		.split("Z")
		.filter((ring) => ring !== "")
		.map(relativeRing)
		.join("");

function relativeRing(ring: string): string {
	const points = ring
		.slice(1)
		.split("L")
		.map((point): [number, number] => {
			const [x = 0, y = 0] = point.split(",").map(Number);
			return [x, y];
		});
	let [lastX, lastY] = [0, 0];
	const steps = points.map(([x, y]): [number, number] => {
		const step: [number, number] = [x - lastX, y - lastY];
		[lastX, lastY] = [x, y];
		return step;
	});
	const [first = [0, 0], ...others] = steps;
	const lines = others
		.filter(([x, y]) => x !== 0 || y !== 0)
		.flat()
		.map((value, index) => (index === 0 || value < 0 ? value : ` ${value}`))
		.join("");
	return lines === "" ? "" : `M${first[0]},${first[1]}l${lines}z`;
}
