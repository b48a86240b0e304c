/** Strings that a Python file assigns to names, read without running anything. */

/** A string, a comment, a line's end, or any other character. */
const TOKEN = /([uUbBrR]{0,2})("""|'''|"|')|#[^\n]*|\\\r?\n|\r?\n|[\s\S]/y;
const ASSIGNMENT = /[ \t]*(\w+)[ \t]*=(?!=)/y;

/** What is assigned: a string, or something that only running the file would give. */
export type AssignedValue =
	| { isString: true; value: string }
	| { isString: false; source: string };

/**
 * Returns what lines of the form `name = "…"` assign. Strings beside each other are one; of several lines for a name, the last counts.
 *
 * @param source text of a Python file.
 * @param names that are looked for.
 * @example
 * assignedStrings('acl = u"Known:read " "All:"', ["acl"]) // Map { "acl" => { isString: true, value: "Known:read All:" } }
 */
export function assignedStrings(
	source: string,
	names: readonly string[],
): ReadonlyMap<string, AssignedValue> {
	const found = new Map<string, AssignedValue>();
	const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
	let isLineStart = true;
	for (let at = 0; at < text.length; ) {
		if (isLineStart) {
			ASSIGNMENT.lastIndex = at;
			const [, name = ""] = ASSIGNMENT.exec(text) ?? [];
			if (names.includes(name)) {
				const { value, end } = readValue(text, ASSIGNMENT.lastIndex);
				found.set(name, value);
				at = end;
				continue;
			}
		}
		const { end, image } = nextToken(text, at);
		isLineStart = /^\r?\n$/.test(image);
		at = end;
	}
	return found;
}

interface Token {
	image: string;
	end: number;
	/** The content of a string. */
	string?: string;
}

function nextToken(text: string, at: number): Token {
	TOKEN.lastIndex = at;
	const [image = "", prefix = "", quote] = TOKEN.exec(text) ?? [];
	const start = at + Math.max(1, image.length);
	if (quote === undefined) return { image, end: start };
	const isRaw = /r/i.test(prefix);
	let end = start;
	while (end < text.length && !text.startsWith(quote, end)) {
		// A string of one line ends with it, though that is an error.
		if (quote.length === 1 && text[end] === "\n") break;
		end += text[end] === "\\" ? 2 : 1;
	}
	const content = text.slice(start, Math.min(end, text.length));
	return {
		image,
		end: Math.min(end + quote.length, text.length),
		string: isRaw ? content : unquote(content),
	};
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
	["n", "\n"],
	["t", "\t"],
	["r", "\r"],
	["\n", ""],
]);

const unquote = (content: string): string =>
	content.replace(/\\([\s\S])/g, (whole, character: string) =>
		/[\\'"ntr\n]/.test(character)
			? (ESCAPES.get(character) ?? character)
			: whole,
	);

/** Reads the value after `=`, up to the end of the statement. */
function readValue(
	text: string,
	from: number,
): { value: AssignedValue; end: number } {
	const parts: string[] = [];
	let isPlain = true;
	let depth = 0;
	let at = from;
	while (at < text.length) {
		const { image, end, string } = nextToken(text, at);
		if (string !== undefined) parts.push(string);
		else if (/^(?:\r?\n|;)$/.test(image)) {
			if (depth === 0) break;
		} else if (image === "(") depth++;
		else if (image === ")") depth--;
		else if (!/^(?:\s|#|\\)/.test(image)) isPlain = false;
		at = end;
	}
	const value: AssignedValue =
		isPlain && parts.length > 0
			? { isString: true, value: parts.join("") }
			: { isString: false, source: text.slice(from, at).trim() };
	return { value, end: at };
}
