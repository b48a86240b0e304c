/** Where a text goes on to the next thing: dashes, colons and full stops between a name and what is said of it. */

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
	/(?:^|[\s(.])(?:\p{L}|[Ss]te?|[Ff]t|[Mm]t|[Dd]r|[Pp]rof|Mrs?|Ms|[JS]r|[Nn]o|[Nn]r|vs|[Ii]nc|Ltd|Co|Corp|[Uu]niv|[Dd]ept|Bldg|approx|est|etc|resp|bzw|usw|ca|[Tt]el|Sto|Sta|Eng|Av|Rua)$/u;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

export interface Separator {
	kind: "dash" | "colon" | "stop";
	/** The first character of it, white space in front included, and the first behind it. */
	start: number;
	end: number;
}

const CANDIDATE =
	/\s+[-–—]+(?=\s|$)\s*|\s*(?:--+|—)\s*|(?<=[\p{L}\p{N})\]])-\s+|:(?=\s|$)\s*|[.!?](?=\s|$)\s*|[()[\]]/gu;

/**
 * The separators of a text in order: a dash with blanks around it (` - `, ` -- `, ` — `) or one behind, a colon, a full stop.
 * Those in brackets, and full stops of abbreviations, are none.
 */
export function separatorsOf(text: string): Separator[] {
	const found: Separator[] = [];
	const open: string[] = [];
	for (const match of text.matchAll(CANDIDATE)) {
		const [mark] = match;
		const start = match.index;
		const closing = CLOSING[mark];
		if (closing !== undefined) {
			if (text.includes(closing, start)) open.push(closing);
		} else if (mark === ")" || mark === "]") {
			if (open.at(-1) === mark) open.pop();
		} else if (open.length === 0) {
			const kind = mark.startsWith(":")
				? "colon"
				: /^[.!?]/.test(mark)
					? "stop"
					: "dash";
			if (kind === "stop" && ABBREVIATION.test(text.slice(0, start))) continue;
			found.push({ kind, start, end: start + mark.length });
		}
	}
	return found;
}

/** The pieces of a text between its separators. */
export function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let from = 0;
	for (const { start, end } of separatorsOf(text)) {
		pieces.push(text.slice(from, start));
		from = end;
	}
	pieces.push(text.slice(from));
	return pieces.filter((piece) => piece !== "");
}
