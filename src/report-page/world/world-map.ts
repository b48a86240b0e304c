/** A map of the world on which countries have colors by a number. */
import { scaleQuantile } from "d3-scale";
import world from "../data/world.json";
import {
	type Attributes,
	type Content,
	countOf,
	element,
	showNumber,
} from "../html/elements";
import { svgElement } from "../plots/svg";

/** A country with what is counted there. */
export interface CountryCount {
	/** ISO 3166-1, two letters. */
	code: string;
	name: string;
	count: number;
}

/** What a click on a country filters. */
export interface MapFilter {
	/** Id of a table, and the title of a column that has the names of countries. */
	table: string;
	column: string;
}

const LEVELS = [1, 2, 3, 4, 5];

const outlines: Readonly<Record<string, string>> = world.countries;
const dots: Readonly<Record<string, readonly number[]>> = world.dots;

/**
 * Makes the map with a legend. A click on a country is only a shortcut: readers who use no mouse have the table of countries.
 *
 * @param unit what is counted, in the singular.
 */
export function worldMap(
	title: string,
	counts: readonly CountryCount[],
	unit: string,
	filter: MapFilter,
): Content {
	const byCode = new Map(counts.map((each) => [each.code, each]));
	const numbers = counts.map(({ count }) => count);
	const toLevel = scaleQuantile(
		[...new Set(numbers)],
		LEVELS.slice(0, Math.max(1, new Set(numbers).size)),
	);
	const attributesOf = (country: CountryCount | undefined): Attributes =>
		country === undefined
			? {}
			: {
					dataTable: filter.table,
					dataColumn: filter.column,
					dataValue: country.name,
				};
	const shape = (
		tag: "path" | "circle",
		country: CountryCount | undefined,
		attributes: Attributes,
	): Content =>
		svgElement(
			country === undefined
				? `${tag}.land`
				: `${tag}.land.level-${toLevel(country.count)}`,
			{ ...attributes, ...attributesOf(country) },
			country &&
				svgElement(
					"title",
					{},
					`${country.name}: ${countOf(country.count, unit)}`,
				),
		);
	return element(
		"figure.map",
		{},
		element("figcaption", {}, title),
		svgElement(
			"svg",
			{
				viewBox: `0 0 ${world.width} ${world.height}`,
				role: "img",
				ariaLabel: `${title}: a map of the world; its numbers are in the table of countries`,
			},
			svgElement("path.land", { d: world.other }),
			Object.entries(outlines).map(([code, data]) =>
				shape("path", byCode.get(code), { d: data }),
			),
			Object.entries(dots).map(([code, [cx = 0, cy = 0]]) => {
				const country = byCode.get(code);
				return country && shape("circle", country, { cx, cy, r: 4 });
			}),
		),
		legend(numbers, toLevel, unit),
	);
}

/** Says which numbers each color is for. */
function legend(
	numbers: readonly number[],
	toLevel: (count: number) => number,
	unit: string,
): Content {
	const ranges = LEVELS.flatMap((level) => {
		const own = numbers.filter((count) => toLevel(count) === level);
		if (own.length === 0) return [];
		const [least, most] = extentOf(own);
		return [{ level, least, most }];
	});
	return element(
		"ul.inline.legend",
		{ ariaLabel: "Colors" },
		ranges.map(({ level, least, most }) =>
			element(
				"li",
				{},
				svgElement(
					`svg`,
					{ viewBox: "0 0 1 1", ariaHidden: "true" },
					svgElement(`rect.level-${level}`, { width: 1, height: 1 }),
				),
				least === most
					? countOf(least, unit)
					: `${showNumber(least)}–${countOf(most, unit)}`,
			),
		),
	);
}

const extentOf = (numbers: readonly number[]): [number, number] =>
	numbers.reduce<[number, number]>(
		([least, most], each) => [Math.min(least, each), Math.max(most, each)],
		[Number.POSITIVE_INFINITY, 0],
	);

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Returns the English name of a country by its code of two letters. */
export function countryName(code: string): string {
	try {
		return names.of(code) ?? code;
	} catch {
		return code;
	}
}
