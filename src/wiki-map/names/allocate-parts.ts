/** Names of siblings in a folder: each another one, also where file systems ignore case or the form of Unicode. */

import { NumberedNames } from "../../bridge/numbered-names";

/** What names of a folder must not be. */
export interface PartRules {
	/** Extension of files of pages, with its dot: the folder of one page is not named as the file of another one. */
	extension: string;
	/** Whether a name is taken already, as `foldName` gives it. */
	isReserved: (name: string) => boolean;
}

/** Returns the key under which file systems find a name. */
export const foldName = (name: string): string =>
	name.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");

/**
 * Gives each item a name of its own. The first of those that would have the same name has it; the others are numbered after all
 * others have theirs, so that a number never takes the name of another item.
 *
 * @param wanted names in an order that does not depend on the dump.
 * @returns names in the same order.
 * @example
 * allocateParts(["a", "A", "a-2"], rules) // ["a", "A-3", "a-2"]
 */
export function allocateParts(
	wanted: readonly string[],
	{ extension, isReserved }: PartRules,
): string[] {
	const taken = new Set<string>();
	const claimsOf = (name: string): string[] => [
		foldName(name),
		foldName(name + extension),
	];
	const take = (name: string): boolean => {
		const claims = claimsOf(name);
		if (isReserved(foldName(name)) || claims.some((each) => taken.has(each)))
			return false;
		for (const each of claims) taken.add(each);
		return true;
	};
	const hasOwn = wanted.map(take);
	const numbers = new NumberedNames();
	return wanted.map((name, index) =>
		hasOwn[index]
			? name
			: numbers.free(
					foldName(name),
					(number) => numberedName(name, number),
					take,
				),
	);
}

/** The number is before the extension. */
function numberedName(name: string, number: number): string {
	const dot = name.lastIndexOf(".");
	return dot > 0
		? `${name.slice(0, dot)}-${number}${name.slice(dot)}`
		: `${name}-${number}`;
}
