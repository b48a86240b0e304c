/** Answers of the last questions, for functions that are asked about the same texts again and again. */

/** So many answers of each function are remembered at first, and at most; powers of two. */
const FIRST_SLOTS = 128;
const MAX_SLOTS = 4096;
const GROWTH = 4;

/** A number that differs for most texts. */
function hashOf(text: string): number {
	const { length } = text;
	if (length === 0) return 0;
	let hash = length;
	const step = length < SAMPLES ? 1 : (length / SAMPLES) | 0;
	for (let at = length - 1; at >= 0; at -= step)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash ^ (hash >>> 15);
}

/** About so many characters of a text decide on its hash. */
const SAMPLES = 12;

/** A copy of a text: a part of a page would keep all of the page in memory. */
const copyOf = (text: string): string => `${text}\0`.slice(0, -1);

/**
 * The same function of a text, which remembers its answers for the texts that it was asked about last. A label such as "Mailing
 * List" is on a page many times, and revisions of a page say mostly the same.
 *
 * A small page asks little, and a process that reads one page only shall not pay for thousands of slots.
 *
 * @param answer depends on nothing but the text; nobody may change what it returns.
 */
export function remembering<T>(
	answer: (text: string) => T,
): (text: string) => T {
	let size = FIRST_SLOTS;
	let misses = 0;
	let texts: (string | undefined)[] = [];
	let answers: (T | undefined)[] = [];
	const empty = (): void => {
		texts = new Array(size).fill(undefined);
		answers = new Array(size).fill(undefined);
		misses = 0;
	};
	return (text) => {
		if (texts.length === 0) empty();
		const hash = hashOf(text);
		const slot = hash & (size - 1);
		if (texts[slot] === text) return answers[slot] as T;
		const made = answer(text);
		if (++misses > size && size < MAX_SLOTS) {
			size *= GROWTH;
			empty();
		}
		// The function may have grown since, also because the answer asked it.
		const own = hash & (size - 1);
		texts[own] = copyOf(text);
		answers[own] = made;
		return made;
	};
}
