/** Names that are wanted several times, each made another one. */
import { NumberedNames } from "../bridge/numbered-names";

/**
 * Makes equal names distinct. The first one of each name keeps it; the others are numbered after all names that are wanted as they are, so
 * that a number never takes the name of another item.
 *
 * @param wanted names in an order that does not depend on the dump.
 * @returns names in the same order.
 * @example
 * distinctNames(["a.png", "a.png", "a (2).png"]) // ["a.png", "a (3).png", "a (2).png"]
 */
export function distinctNames(wanted: readonly string[]): string[] {
	const taken = new Set(wanted);
	const seen = new Set<string>();
	const numbers = new NumberedNames();
	return wanted.map((name) => {
		if (!seen.has(name)) {
			seen.add(name);
			return name;
		}
		const numbered = numbers.free(
			name,
			(number) => numberedName(name, number),
			(each) => !taken.has(each),
		);
		taken.add(numbered);
		return numbered;
	});
}

/** The number is before the extension. */
function numberedName(name: string, number: number): string {
	const [extension = ""] = /(?<=[^/])\.[^./ ]+$/.exec(name) ?? [];
	const stem = name.slice(0, name.length - extension.length);
	return `${stem} (${number})${extension}`;
}
