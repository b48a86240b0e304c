/** The table of subdivisions by name: ISO 3166-2 in all the forms of its names, and everyday names. */
import { foldName, turnRound } from "../../src/usergroups/places/fold-name.ts";
import { countryOf } from "../../src/usergroups/places/region-code.ts";

/** The country under another name, and so no part of it. */
const WHOLE_COUNTRIES: ReadonlySet<string> = new Set(["GB-GBN", "GB-UKM"]);

/** What is before or after the comma or in the parenthesis of an ISO name and is no name: "Respublika", "Región de". */
const NO_NAME =
	/^(?:\p{Ll}.*|The|County|Comunidad|Respublika|Région|Hlavní město|Unitatea .*|UTAG|EH.*|.* (?:de|of|din))$/u;

/** Kinds of subdivisions that ISO puts after a folded name, or before it, and everyday speech leaves out. */
const KIND_BEHIND =
	/ (?:apskritis|city|county|do|gwangyeoksi|islands|kray|lan|maakunta|municipality|oblast|oblysy|okrug|province|region|sar|shaary|sheng|shi|teukbyeoljachido|teukbyeolsi|voblasts|zizhiqu|zupanija)$/;
const KIND_BEFORE =
	/^(?:distrito capital de|grad|horad|kraj|municipalidad metropolitana de|region|wilayah persekutuan) /;

/**
 * All forms of an ISO name: the parts around its comma, its slash or its dash, and in front of and within its parenthesis;
 * and the turned-round form.
 *
 *     Madrid, Comunidad de → Madrid, Comunidad de Madrid
 *     Bolzano, Bozen       → Bolzano, Bozen
 */
function formsOf(name: string): Set<string> {
	const front = name.replace(/\(.*/, "");
	const parts = [front, ...name.split(/,\s|\s*\/\s*|\s-\s|[()]/)];
	return new Set([
		name,
		turnRound(front),
		...parts.filter((part) => !NO_NAME.test(part)),
	]);
}

/** A subdivision as ISO has it; its parent is its country or a larger subdivision. */
export interface Subdivision {
	code: string;
	parent: string;
	name: string;
}

const isTop = ({ code, parent }: Subdivision): boolean =>
	parent === countryOf(code);

/**
 * The codes of subdivisions by folded name, the likeliest first: by everyday names, then by the full names of ISO, then by
 * parts of them. Those directly under the country go before others.
 */
export function namesOfSubdivisions(
	subdivisions: readonly Subdivision[],
	everyday: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, readonly string[]> {
	const codes = new Map<string, string[]>();
	const add = (folded: string, code: string): void => {
		const found = codes.get(folded);
		if (found === undefined) codes.set(folded, [code]);
		else if (!found.includes(code)) found.push(code);
	};
	for (const table of everyday)
		for (const [code, names] of Object.entries(table))
			for (const name of names.split("|")) add(foldName(name), code);
	const parts = subdivisions.filter(({ code }) => !WHOLE_COUNTRIES.has(code));
	const full: { folded: string; code: string }[] = [];
	for (const { code, name } of [
		...parts.filter(isTop),
		...parts.filter((part) => !isTop(part)),
	])
		for (const form of formsOf(name))
			full.push({ folded: foldName(form), code });
	for (const { folded, code } of full) add(folded, code);
	for (const { folded, code } of full) {
		// "Stockholms län" is Stockholms, and Stockholm.
		const bare = folded.replace(KIND_BEHIND, "").replace(KIND_BEFORE, "");
		add(bare, code);
		if (folded.endsWith(" lan")) add(bare.replace(/s$/, ""), code);
	}
	codes.delete("");
	return codes;
}
