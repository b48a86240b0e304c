/** Attributes and queries, which only 1.9 has on links and pictures. */
import fc from "fast-check";
import type { Attributes } from "../ast";

const VALUES = [
	"x",
	"10",
	"50%",
	"_blank",
	"a b",
	"t, u",
	"a=b",
	'say "hi"',
	"it's ''so''",
	"CamelCase",
	"&amp;",
	"ü",
	"<b>",
	"a:b",
] as const;

const some = (
	keys: readonly string[],
	values: readonly string[] = VALUES,
): fc.Arbitrary<Attributes> =>
	fc
		.subarray([...keys], { minLength: 1, maxLength: 3 })
		.chain((chosen) =>
			fc.record(
				Object.fromEntries(
					chosen.map((key) => [key, fc.constantFrom(...values)] as const),
				),
				{ noNullPrototype: true },
			),
		);

/** A field that is there in some cases and absent in most. */
export const seldom = <Field extends object>(
	field: fc.Arbitrary<Field>,
): fc.Arbitrary<Partial<Field>> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 4, arbitrary: fc.constant<Partial<Field>>({}) },
		{ weight: 1, arbitrary: field },
	);

const attributes = (keys: readonly string[], values?: readonly string[]) =>
	seldom(some(keys, values).map((each) => ({ attributes: each })));

export const linkAttributes = () =>
	attributes(["class", "title", "target", "accesskey", "rel"]);

export const imageAttributes = () =>
	attributes(["class", "title", "longdesc", "width", "height", "align"]);

export const objectAttributes = () =>
	attributes(["class", "title", "width", "height", "type", "standby"]);

/** `&action=raw`. */
export const query = () =>
	seldom(some(["action", "rev", "do", "a_b"]).map((each) => ({ query: each })));

/** What may stand between the quotes of a cell's attribute. */
const CELL_VALUES = [
	"x",
	"50%",
	"#FF0000",
	"red",
	"color: red; width: 3em",
	"it's ''so''",
	'say "hi"',
	"CamelCase",
	"&amp; __x__",
	"ü",
] as const;

export const tableAttributes = () =>
	attributes(
		["style", "class", "id", "width", "align", "bgcolor"],
		CELL_VALUES,
	);

export const rowAttributes = () =>
	attributes(["style", "class", "id", "bgcolor", "valign"], CELL_VALUES);

export const cellAttributes = () =>
	attributes(
		["style", "class", "id", "abbr", "width", "align", "valign", "bgcolor"],
		CELL_VALUES,
	);
