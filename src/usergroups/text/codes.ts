/**
 * Code units of texts. V8 has some ten representations of strings, and a call such as `text.charCodeAt(at)` looks its method up
 * anew for each where it has met more than four of them: in loops that costs more than all else.
 */

/**
 * The code unit at an offset, which must be in the text: in profiles, V8 did not inline the call anywhere any more once one of them
 * was beyond the end. {@link codeOrNone} is for those.
 */
export const codeAt = (text: string, at: number): number =>
	String.prototype.charCodeAt.call(text, at);

/** The code unit at an offset; NaN beyond the ends. */
export const codeOrNone = (text: string, at: number): number =>
	at >= 0 && at < text.length
		? String.prototype.charCodeAt.call(text, at)
		: Number.NaN;

/** Code units for which a buffer is kept; that of a longer text is for this text only. */
const MAX_KEPT = 0x10000;

/** The code units of one text at a time, with a 0 after the last. */
export class Codes {
	#kept = new Uint16Array(256);
	units = this.#kept;

	/** Takes the code units of another text. */
	read(text: string): Uint16Array {
		const { length } = text;
		if (length >= MAX_KEPT) this.units = new Uint16Array(length + 1);
		else {
			if (length >= this.#kept.length)
				this.#kept = new Uint16Array(Math.min(2 * length, MAX_KEPT));
			this.units = this.#kept;
		}
		const { units } = this;
		for (let at = 0; at < length; at++) units[at] = codeAt(text, at);
		units[length] = 0;
		return units;
	}
}
