/** Answers to former questions, for functions that are asked about the same texts again and again. */

/** At most this number of answers of each function is remembered, unless it says another number. */
const MAX_ANSWERS = 4096;

/** Shorter parts of a text are copies already. */
const SHORTEST_PART = 13;

/** A copy of a text: a part of a page would keep all of the page in memory, and takes longer to compare. */
export const copyOf = (text: string): string =>
	text.length < SHORTEST_PART
		? text
		: [text.slice(0, 1), text.slice(1)].join("");

/**
 * The same function of a text, which remembers its answers. A label such as "Mailing List" is on a page many times, and
 * revisions of a page say mostly the same.
 *
 * @param answer depends on nothing but the text; nobody may change what it returns. It is asked with a copy of the text.
 * @param maxAnswers number of answers after which it starts anew.
 */
export function remembering<T>(
	answer: (text: string) => T,
	maxAnswers = MAX_ANSWERS,
): (text: string) => T {
	const answers = new Map<string, { value: T }>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known.value;
		const own = copyOf(text);
		const value = answer(own);
		if (answers.size >= maxAnswers) answers.clear();
		answers.set(own, { value });
		return value;
	};
}
