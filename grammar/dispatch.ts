/** Which definitions can match at an offset, by the two characters there. */
import { isSpace } from "./chars";
import type {
	InlineDefinition,
	LineDefinition,
	LinePlace,
	Opener,
} from "./definitions";
import type { Scan } from "./scan";

const FEED = 0x0a;
const ASCII = 128;

/** Openers are distinguished by ASCII characters; all others are one class, which the end of the text belongs to as well. */
export const OTHERS = 0;

/** Index of two characters in a table of pairs. */
export const pairIndex = (first: number, second: number): number =>
	((first < ASCII ? first : OTHERS) << 7) + (second < ASCII ? second : OTHERS);

/** Number of pairs. */
export const PAIRS = ASCII * ASCII;

/** Whether what an opener says of one character holds for a code, or may hold for one of those that `OTHERS` is for. */
function admits(class_: Opener[number] | undefined, code: number): boolean {
	if (class_ === undefined || class_ === "") return true;
	if (typeof class_ === "string") return class_.charCodeAt(0) === code;
	return code === OTHERS || class_(code);
}

/** Whether a text that begins with two characters may begin with an opener. */
const canOpen = (
	[first, second]: Opener,
	code: number,
	follower: number,
): boolean => admits(first, code) && admits(second, follower);

/** Definitions of tokens within a line, in order, by the first two characters; a list is made when it is first needed. */
export class InlineDispatch {
	private readonly lists: (readonly InlineDefinition[] | undefined)[];

	constructor(private readonly definitions: readonly InlineDefinition[]) {
		this.lists = new Array(PAIRS);
	}

	candidates(text: string, offset: number): readonly InlineDefinition[] {
		const index = pairIndex(
			text.charCodeAt(offset),
			text.charCodeAt(offset + 1),
		);
		return this.lists[index] ?? this.create(index);
	}

	private create(index: number): readonly InlineDefinition[] {
		const list = this.definitions.filter(({ openers }) =>
			openers.some((opener) => canOpen(opener, index >> 7, index & 127)),
		);
		this.lists[index] = list;
		return list;
	}
}

/** Definitions by the first character of a line, made when they are first needed. */
class LineTable {
	private readonly lists: (readonly LineDefinition[] | undefined)[];

	constructor(
		private readonly definitions: readonly LineDefinition[],
		private readonly side: "margin" | "indented",
	) {
		this.lists = new Array(ASCII);
	}

	/** The end of the text ends a line as a line feed does. */
	at(code: number): readonly LineDefinition[] {
		const index = code < ASCII ? code : code >= ASCII ? OTHERS : FEED;
		return this.lists[index] ?? this.create(index);
	}

	private create(index: number): readonly LineDefinition[] {
		const list = this.definitions.filter(({ place }) => {
			const characters = place[this.side] ?? "";
			return (
				characters === "any" || characters.includes(String.fromCharCode(index))
			);
		});
		this.lists[index] = list;
		return list;
	}
}

/** Definitions of tokens that begin a line, in order, by the first character that is not white space. */
export class LineDispatch {
	private readonly head: Record<keyof Omit<LinePlace, "head">, LineTable>;
	private readonly body: Record<keyof Omit<LinePlace, "head">, LineTable>;

	constructor(definitions: readonly LineDefinition[]) {
		const bodyOnly = definitions.filter(({ place }) => place.head !== true);
		this.head = {
			margin: new LineTable(definitions, "margin"),
			indented: new LineTable(definitions, "indented"),
		};
		this.body = {
			margin: new LineTable(bodyOnly, "margin"),
			indented: new LineTable(bodyOnly, "indented"),
		};
	}

	/** @param offset of the line feed in front of the line. */
	candidates(scan: Scan, offset: number): readonly LineDefinition[] {
		const tables = scan.head === "body" ? this.body : this.head;
		const code = scan.text.charCodeAt(offset + 1);
		return isSpace(code) && code !== FEED
			? tables.indented.at(scan.lineAt(offset).first)
			: tables.margin.at(code);
	}
}
