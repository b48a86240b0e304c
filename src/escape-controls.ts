/**
 * Control characters, bidirectional controls, line and paragraph separators and lone surrogates: what can steer a terminal or change
 * the order in which text is shown.
 */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["\t", "\\t"],
]);

/**
 * Returns text that is safe on a terminal and stays on its line: each control character is shown as an escape.
 *
 * @example
 * escapeControls("a\x1b[31m\u202Eb") // "a\\x1b[31m\\u202eb"
 */
export const escapeControls = (text: string): string =>
	text.replace(UNSAFE, (character) => {
		const short = SHORT.get(character);
		if (short !== undefined) return short;
		const code = character.charCodeAt(0);
		const digits = code.toString(16);
		return code < 0x100
			? `\\x${digits.padStart(2, "0")}`
			: `\\u${digits.padStart(4, "0")}`;
	});

/** Returns JSON that is safe on a terminal and means the same. */
export const escapeControlsInJson = (json: string): string =>
	json.replace(
		UNSAFE,
		(character) =>
			`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
