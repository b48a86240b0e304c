/**
 * Code units of texts. V8 has some ten representations of strings, and a call such as `text.charCodeAt(at)` looks its method up
 * anew for each where it has met more than four of them: in loops that costs more than all else.
 */

/** The code unit at an offset; NaN beyond the end. */
export const codeAt = (text: string, at: number): number =>
	String.prototype.charCodeAt.call(text, at);

/** The code units of one text at a time, with a 0 behind the last. */
export class Codes {
	units = new Uint16Array(256);
	length = 0;

	/** Takes the code units of another text. */
	read(text: string): Uint16Array {
		const { length } = text;
		this.length = length;
		if (length >= this.units.length) this.units = new Uint16Array(2 * length);
		const { units } = this;
		for (let at = 0; at < length; at++) units[at] = codeAt(text, at);
		units[length] = 0;
		return units;
	}
}
