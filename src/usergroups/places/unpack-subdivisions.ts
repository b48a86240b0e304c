/** Reads the packed table of the subdivisions of a country, as `scripts/places/pack.ts` writes it. */

/** A folded name of a subdivision. */
export interface SubdivisionName {
	name: string;
	/** Whether the name is more likely that of this subdivision than of those before it. */
	goesFirst: boolean;
}

/**
 * Gives each code, without its country, with its names.
 *
 * @param packed `AlaBama|the heart;01=north| coast;south`.
 * @example
 * unpackSubdivisions("AlaBama", (code, names) => …) // "AB", [{ name: "alabama", goesFirst: false }]
 */
export function unpackSubdivisions(
	packed: string,
	take: (code: string, names: readonly SubdivisionName[]) => void,
): void {
	let last = "";
	for (const entry of packed.split(";")) {
		const at = entry.indexOf("=");
		const written = entry.slice(at + 1);
		const code =
			at >= 0 ? entry.slice(0, at) : capitalsOf(written) || numberAfter(last);
		take(code, written === "" ? [] : namesOf(written));
		last = code;
	}
}

/** The capitals of the first name. */
function capitalsOf(names: string): string {
	let capitals = "";
	for (let at = 0; at < names.length; at++) {
		const code = names.charCodeAt(at);
		if (code === BAR) break;
		if (code >= 0x41 && code <= 0x5a) capitals += names.charAt(at);
	}
	return capitals;
}

const BAR = 0x7c;

/** "08" after "07". */
const numberAfter = (code: string): string =>
	String(Number(code) + 1).padStart(code.length, "0");

function namesOf(written: string): SubdivisionName[] {
	let base = "";
	return written
		.toLowerCase()
		.split("|")
		.map((part) => {
			const goesFirst = part.startsWith("!");
			const own = goesFirst ? part.slice(1) : part;
			if (own.startsWith(" ")) return { name: base + own, goesFirst };
			base = own;
			return { name: own, goesFirst };
		});
}
