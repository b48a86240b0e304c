/** Attributes and queries. Links, images and transclusions have them in 1.9 only. */
import fc from "fast-check";
import type { Attributes } from "../ast";
import { sequence } from "./shrinking/sequence";
import { shorterText } from "./shrinking/shorter-text";

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

/** Whether a shortened value remains one: it is not empty, and has no spaces at its ends or beside each other. */
const isAttributeValue = (text: string): boolean =>
	text !== "" && text.trim() === text && !text.includes("  ");

/** Returns objects with one to three of the keys. */
const attributeMap = (
	keys: readonly string[],
	values: readonly string[] = VALUES,
): fc.Arbitrary<Attributes> =>
	sequence(
		fc.tuple(
			fc.constantFrom(...keys),
			shorterText(fc.constantFrom(...values), isAttributeValue),
		),
		{ minLength: 1, maxLength: 3 },
	).map(Object.fromEntries);

/** Returns an object with the field in one case of five, and an empty object otherwise. */
export const rarely = <Field extends object>(
	field: fc.Arbitrary<Field>,
): fc.Arbitrary<Partial<Field>> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 4, arbitrary: fc.constant<Partial<Field>>({}) },
		{ weight: 1, arbitrary: field },
	);

const attributes = (keys: readonly string[], values?: readonly string[]) =>
	rarely(attributeMap(keys, values).map((each) => ({ attributes: each })));

export const linkAttributes = () =>
	attributes(["class", "title", "target", "accesskey", "rel"]);

export const imageAttributes = () =>
	attributes(["class", "title", "longdesc", "width", "height", "align"]);

export const objectAttributes = () =>
	attributes(["class", "title", "width", "height", "type", "standby"]);

/** Returns queries such as `&action=raw`. */
export const query = () =>
	rarely(
		attributeMap(["action", "rev", "do", "a_b"]).map((each) => ({
			query: each,
		})),
	);

/** Values that the attribute of a table, row or cell can have between its quotes. */
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
