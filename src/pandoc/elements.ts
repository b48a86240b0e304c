/** Makes elements of pandoc. */
import type { Attr, Inline } from "./types";

export const attr = (id = "", classes: string[] = []): Attr => [
	id,
	classes,
	[],
];

/** Characters that pandoc's text must not have: it is Unicode without surrogates. */
const clean = (value: string): string =>
	value.replace(/\p{Surrogate}|\0/gu, "\uFFFD");

/** Words, blanks and line ends. Other white space, such as the no-break space, belongs to words. */
export function words(value: string): Inline[] {
	const result: Inline[] = [];
	for (const part of clean(value).split(/([\t\n\v\f\r ]+)/)) {
		if (part === "") continue;
		if (!/^[\t\n\v\f\r ]/.test(part)) result.push({ t: "Str", c: part });
		else if (part.includes("\n")) result.push({ t: "SoftBreak" });
		else result.push({ t: "Space" });
	}
	return result;
}

/** Code keeps its blanks. */
export const codeText = clean;

/** Joins words that are neighbors, and drops blanks at both ends. */
export function tidy(inlines: readonly Inline[]): Inline[] {
	const result: Inline[] = [];
	let values: string[] = [];
	const close = (): void => {
		if (values.length > 0) result.push({ t: "Str", c: values.join("") });
		values = [];
	};
	for (const inline of inlines) {
		if (inline.t === "Str") {
			values.push(inline.c);
			continue;
		}
		close();
		if (isBlank(inline)) {
			const last = result.at(-1);
			if (last === undefined || isBlank(last) || last.t === "LineBreak")
				continue;
		}
		result.push(inline);
	}
	close();
	for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
		if (!isBlank(last) && last.t !== "LineBreak") break;
		result.pop();
	}
	return result;
}

const isBlank = ({ t }: Inline): boolean => t === "Space" || t === "SoftBreak";
