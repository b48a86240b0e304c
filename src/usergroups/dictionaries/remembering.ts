/** Answers of the last questions, for functions that are asked about the same texts again and again. */

/** So many answers are remembered of each function; a power of two. */
const SLOTS = 4096;

/** A number below {@link SLOTS} that differs for most texts. */
function slotOf(text: string): number {
	const { length } = text;
	if (length === 0) return 0;
	let hash = length;
	const step = length < SAMPLES ? 1 : (length / SAMPLES) | 0;
	for (let at = length - 1; at >= 0; at -= step)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** About so many characters of a text decide on its slot. */
const SAMPLES = 12;

/** A copy of a text: a part of a page would keep all of the page in memory. */
const copyOf = (text: string): string => `${text}\0`.slice(0, -1);

/**
 * The same function of a text, which remembers its answers for the texts that it was asked about last. A label such as "Mailing
 * List" is on a page many times, and revisions of a page say mostly the same.
 *
 * @param answer depends on nothing but the text; nobody may change what it returns.
 */
export function remembering<T>(
	answer: (text: string) => T,
): (text: string) => T {
	const texts: (string | undefined)[] = new Array(SLOTS).fill(undefined);
	const answers: (T | undefined)[] = new Array(SLOTS).fill(undefined);
	return (text) => {
		const slot = slotOf(text);
		if (texts[slot] === text) return answers[slot] as T;
		const made = answer(text);
		texts[slot] = copyOf(text);
		answers[slot] = made;
		return made;
	};
}
