/** Attributes of nodes, and the styles of tables, as far as they only change how a cell looks. */
import type { Attributes } from "../ast";

/** Returns the value of an attribute, and never what objects inherit. */
export const ownAttribute = (
	attributes: Attributes | undefined,
	key: string,
): string | undefined =>
	attributes !== undefined && Object.hasOwn(attributes, key)
		? attributes[key]
		: undefined;

const PROPERTIES: ReadonlySet<string> = new Set([
	"background-color",
	"border",
	"border-collapse",
	"color",
	"font-size",
	"font-style",
	"font-weight",
	"height",
	"list-style-type",
	"margin",
	"padding",
	"text-align",
	"text-decoration",
	"vertical-align",
	"white-space",
	"width",
]);

/** Attributes that are styles in HTML 5. */
const AS_STYLE: readonly (readonly [string, string])[] = [
	["bgcolor", "background-color"],
	["align", "text-align"],
	["valign", "vertical-align"],
	["width", "width"],
	["height", "height"],
];

/** Words, colors and lengths; the only functions are those of colors. */
const VALUE =
	/^(?:(?:[#\w.%-]+|(?:rgb|hsl)a?\([\d\s.,%/]*\))(?:[\s,]+(?!$)|$))+$/i;

/**
 * Returns the style that attributes of a table, row or cell ask for; what could load anything is left out.
 *
 * @returns CSS declarations, or `undefined` if there is nothing to say.
 */
export function safeStyle(attributes: Attributes): string | undefined {
	const declarations = new Map<string, string>();
	const add = (property: string, value: string): void => {
		if (PROPERTIES.has(property) && value.length <= 100 && VALUE.test(value))
			declarations.set(property, value);
	};
	for (const [key, property] of AS_STYLE) {
		const value = ownAttribute(attributes, key);
		if (value !== undefined) add(property, lengthOf(key, value));
	}
	for (const declaration of (ownAttribute(attributes, "style") ?? "").split(
		";",
	)) {
		const colon = declaration.indexOf(":");
		add(
			declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase(),
			declaration.slice(colon + 1).trim(),
		);
	}
	if (declarations.size === 0) return undefined;
	return [...declarations]
		.map(([property, value]) => `${property}: ${value}`)
		.join("; ");
}

/** A number alone is a number of pixels. */
const lengthOf = (key: string, value: string): string =>
	(key === "width" || key === "height") && /^\d+$/.test(value)
		? `${value}px`
		: value;

/** Names of classes, separated by blanks or slashes. */
export const safeClasses = (value: string | undefined): string[] =>
	(value ?? "").split(/[\s/]+/).filter((name) => /^[\w-]+$/.test(name));
