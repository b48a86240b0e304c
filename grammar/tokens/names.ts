/** Names that MoinMoin knows (specification, section 2): schemes, smileys, macros, and the default wiki map of each dialect. */
import names from "../data/names.json";
import type { Dialect } from "../dialect-names";

export interface Names {
	readonly schemes: readonly string[];
	readonly smileys: readonly string[];
	readonly macros: readonly string[];
	/** Wiki names and their URL prefixes; `Self` is known besides. */
	readonly intermap: Readonly<Record<string, string>>;
}

export const namesOf: Readonly<Record<Dialect, Names>> = {
	"1.5": names.moin15,
	"1.9": names.moin19,
};

const macros: Partial<Record<Dialect, ReadonlySet<string>>> = {};

/** The names that a dialect reads as macros: those that are given, or MoinMoin's own. */
export function macroNames(
	dialect: Dialect,
	given: Iterable<string> | undefined,
): ReadonlySet<string> {
	if (given !== undefined) return new Set(given);
	macros[dialect] ??= new Set(namesOf[dialect].macros);
	return macros[dialect];
}

/** Names of parsers, as `#!` and `#format` give them. */
export const parserNames: readonly string[] = [
	"wiki",
	...names.moin19.parsers.map((name) => name.replace(/^text_/, "")),
];
