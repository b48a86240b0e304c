/** Text to tokens: the loop over the definitions of a dialect. */
import { type InlineDefinition, matchEnd } from "./definitions";
import type { Dialect } from "./dialect-names";
import { grammars } from "./dialects";
import { InlineDispatch, LineDispatch } from "./dispatch";
import { type Head, Scan } from "./scan";
import { SourceToken } from "./token";
import { text } from "./tokens/text";
import { type Token, t } from "./vocabulary";

/** What decides how a text is cut into tokens. */
export interface TokenizeOptions {
	dialect: Dialect;
	/** Whether the text is a page or the inside of a `#!wiki` block, which decides what its head may hold. */
	head: Exclude<Head, "body">;
	/** The names that 1.5 reads as macros. */
	macros: ReadonlySet<string>;
}

const FEED = 0x0a;

/** Where the line feed in front of a text's first line is: in the text, or right before it, so that the text need not be copied. */
export type LineFeedOffset = 0 | -1;

/** Reads texts of one dialect, one at a time. */
export class Lexer {
	private readonly scan = new Scan();
	private readonly lines: LineDispatch;
	private readonly inline: InlineDispatch;
	private readonly running: InlineDefinition;
	private offset = 0;

	constructor(dialect: Dialect) {
		const { names, lineTokens, inlineTokens } = grammars[dialect];
		const inline = inlineTokens(this.scan);
		this.running = text(inline, names.schemes);
		this.lines = new LineDispatch(lineTokens(this.scan));
		this.inline = new InlineDispatch([...inline, this.running]);
		this.scan.tokenEnd = (offset) => this.tokenEnd(offset);
	}

	/**
	 * Begins a text.
	 *
	 * @param start offset of the line feed in front of the first line: 0, or -1 where the text begins with the line.
	 */
	open(
		text: string,
		{ head, macros }: TokenizeOptions,
		start: LineFeedOffset = 0,
	): void {
		this.scan.reset(text, head, macros);
		this.offset = start;
	}

	/** Where the next token begins. */
	get position(): number {
		return this.offset;
	}

	/** Whether tokens are left. */
	get hasMore(): boolean {
		return this.offset < this.scan.text.length;
	}

	/** The next tokens: whole lines, at least `count` tokens or all that are left. */
	next(count = BATCH): Token[] {
		const { scan, lines, inline } = this;
		const { text } = scan;
		const tokens: SourceToken[] = [];
		let { offset } = this;
		while (offset < text.length) {
			const isLine = offset < 0 || text.charCodeAt(offset) === FEED;
			if (isLine && tokens.length >= count) break;
			const candidates = isLine
				? lines.candidates(scan, offset)
				: inline.candidates(text, offset);
			for (let index = 0; ; index++) {
				const candidate = candidates[index];
				if (candidate === undefined)
					throw new Error(`no token at offset ${offset}`);
				const match = candidate.match(scan, offset);
				if (match === -1) continue;
				const { type } = candidate;
				const isBare = typeof match === "number";
				const end = isBare ? match : match.end;
				tokens.push(
					new SourceToken(
						type,
						type.tokenTypeIdx,
						text,
						offset,
						end,
						isBare ? undefined : match,
					),
				);
				offset = end;
				break;
			}
		}
		this.offset = offset;
		return tokens as unknown as Token[];
	}

	/** What `Scan.tokenEnd` returns. */
	private tokenEnd(offset: number): number {
		const { scan } = this;
		for (const candidate of this.inline.candidates(scan.text, offset)) {
			if (candidate === this.running || candidate.type === t.Block) continue;
			const match = candidate.match(scan, offset);
			if (match !== -1) return matchEnd(match);
		}
		return -1;
	}

	/** Lets go of the text. */
	close(): void {
		this.scan.release();
		this.offset = 0;
	}
}

const lexers: Partial<Record<Dialect, Lexer>> = {};

/** The lexer of a dialect, made when it is first needed. */
function lexerOf(dialect: Dialect): Lexer {
	lexers[dialect] ??= new Lexer(dialect);
	return lexers[dialect];
}

/**
 * Cuts a text into tokens whose concatenation is the text, with the line feed in front; no text is an error.
 *
 * @param text holds neither CR nor tab, as `readSource` makes it.
 * @param take receives the tokens in order, some lines at a time, so that they need not be in memory all at once.
 * @param start offset of the line feed in front of the first line.
 */
export function readTokens(
	text: string,
	options: TokenizeOptions,
	take: (tokens: Token[]) => void,
	start?: LineFeedOffset,
): void {
	const lexer = lexerOf(options.dialect);
	lexer.open(text, options, start);
	try {
		while (lexer.hasMore) take(lexer.next());
	} finally {
		lexer.close();
	}
}

/** Tokens at a time: few enough to die young, enough to start the rules seldom. */
const BATCH = 2048;

/**
 * All tokens of a text.
 *
 * @param text holds neither CR nor tab, as `readSource` makes it.
 * @param start offset of the line feed in front of the first line.
 */
export function tokenize(
	text: string,
	options: TokenizeOptions,
	start?: LineFeedOffset,
): Token[] {
	const all: Token[] = [];
	const take = (tokens: Token[]): void => {
		for (const token of tokens) all.push(token);
	};
	readTokens(text, options, take, start);
	return all;
}
