/** Reads the packed table of the subdivisions of a country, as `scripts/places/pack.ts` writes it. */

/**
 * Gives the names of each subdivision, with its index among those of the country.
 *
 * @param packed without the code of the country and in small letters: `alabama|the heart;01=north| coast;south`.
 * @param take `goesFirst` says that the name is more likely that of this subdivision than of those before it.
 */
export function readNames(
	packed: string,
	take: (index: number, name: string, goesFirst: boolean) => void,
): void {
	const entries = packed.split(";");
	for (let index = 0; index < entries.length; index++) {
		const entry = entries[index] as string;
		const names = entry.slice(entry.indexOf("=") + 1);
		if (names === "") continue;
		let base = "";
		for (const part of names.split("|")) {
			const goesFirst = part.startsWith("!");
			const own = goesFirst ? part.slice(1) : part;
			if (!own.startsWith(" ")) base = own;
			take(index, own === base ? own : base + own, goesFirst);
		}
	}
}

/**
 * The codes of subdivisions, in order.
 *
 * @param packed as it is written, without the code of the country.
 * @example
 * readCodes("AlaBama|the heart;01=north;south") // ["AB", "01", "02"]
 */
export function readCodes(packed: string): string[] {
	let last = "";
	return packed.split(";").map((entry) => {
		const at = entry.indexOf("=");
		last =
			at >= 0
				? entry.slice(0, at)
				: capitalsOf(entry.split("|", 1)[0] ?? "") || numberAfter(last);
		return last;
	});
}

const capitalsOf = (name: string): string => name.replace(/[^A-Z]/g, "");

/** "08" after "07". */
const numberAfter = (code: string): string =>
	String(Number(code) + 1).padStart(code.length, "0");
