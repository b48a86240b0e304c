/** Reads a page into a tree: all at once, or some lines at a time. */

import type { LineFeedOffset } from "../grammar/lexer";
import { readText, TextReader } from "../grammar/rules/parser";
import { readSource, type Source } from "../grammar/source";
import { macroNames, namesOf } from "../grammar/tokens/names";
import type { Dialect, FlowContent, ParsedRoot, Root, Section } from "./ast";
import { checkText } from "./check-text";
import { detectDialect } from "./dialect";
import { createMessage, type OnMessage } from "./messages";
import { PositionIndex } from "./position";
import { Builder } from "./tree-builder/builder";
import type { BuildContext } from "./tree-builder/context";
import { treeDialects } from "./tree-builder/dialects";
import { LinkContext } from "./tree-builder/links/links";
import type { Report } from "./tree-builder/report";

/** Options of `parse`. */
export interface ParseOptions {
	/** `auto` counts the signs of either dialect and says in `data.dialect` what it took. */
	dialect?: Dialect | "auto" | undefined;
	/** Name of the page: resolves `/Sub` and `../Other`, and makes the page's own name plain text. */
	pageName?: string | undefined;
	/** The wiki map: names to URL prefixes, in which `$PAGE` is replaced by the page. Default: MoinMoin's own. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** The names that 1.5 reads as macros. Default: MoinMoin's own. */
	macros?: Iterable<string> | undefined;
	/** `false`: CamelCase names are text. */
	wikiNames?: boolean | undefined;
	/** Called with each message, in the order of the page. */
	onMessage?: OnMessage | undefined;
}

/** The page itself, or the inside of a section. */
interface Body {
	parent: Root | Section;
	/** Offsets in the text of the page. */
	start: number;
	end: number;
	depth: number;
}

/** A body of which a part is read. */
interface OpenBody extends Pick<Body, "parent" | "start"> {
	reader: TextReader;
	builder: Builder;
}

/** Maximum length of a body that is read at once, in characters. */
const FEW_CHARACTERS = 20_000;

/** Reads one page. Sections are read after what is around them. */
export class PageReader {
	readonly #page: Source;
	readonly #dialect: Dialect;
	readonly #macros: ReadonlySet<string>;
	readonly #positions: PositionIndex;
	readonly #reported: Parameters<Report>[] = [];
	readonly #context: BuildContext;
	readonly #root: Root;
	/** What is read some lines at a time, from the outside in. */
	readonly #open: OpenBody[] = [];
	#isBegun = false;

	/** @param source the page, with any line ends. */
	constructor(
		private readonly source: string,
		private readonly options: ParseOptions,
	) {
		const page = readSource(source);
		const dialect =
			options.dialect === undefined || options.dialect === "auto"
				? detectDialect(page.text)
				: options.dialect;
		const { onMessage } = options;
		const report: Report | undefined =
			onMessage === undefined
				? undefined
				: (...message) => this.#reported.push(message);
		const names = namesOf[dialect];
		this.#page = page;
		this.#dialect = dialect;
		this.#macros = macroNames(dialect, options.macros);
		this.#positions = new PositionIndex(page);
		this.#context = {
			...treeDialects[dialect],
			positions: this.#positions,
			links: new LinkContext(
				treeDialects[dialect].reader.isUrl,
				options.pageName,
				options.interwiki ?? names.intermap,
			),
			wikiNames: options.wikiNames ?? true,
			report,
			checkText: report === undefined ? undefined : checkText(dialect, report),
			sections: [],
		};
		this.#root = { type: "root", children: [], data: { dialect } };
	}

	/** The dialect that the page is read in: the detected one, if none was given. */
	get dialect(): Dialect {
		return this.#dialect;
	}

	/** Reads the whole page. */
	readAll(): void {
		for (
			let body = this.#nextBody();
			body !== undefined;
			body = this.#nextBody()
		) {
			this.#readWhole(body);
		}
	}

	#readWhole(body: Body): void {
		const [text, builder] = this.#build(body);
		readText(text, this.#lexing(body), builder, feedOf(body));
		builder.finish();
	}

	/**
	 * Reads the next lines: some milliseconds of work. Sections are read as soon as they are met.
	 *
	 * @returns whether there are more.
	 */
	readMore(): boolean {
		const body = this.#nextBody();
		if (body === undefined) this.#readOpen();
		else if (body.end - body.start < FEW_CHARACTERS) this.#readWhole(body);
		else this.#openBody(body);
		return this.#open.length > 0 || this.#context.sections.length > 0;
	}

	#openBody(body: Body): void {
		const [text, builder] = this.#build(body);
		const reader = new TextReader(
			text,
			this.#lexing(body),
			builder,
			feedOf(body),
		);
		const { parent, start } = body;
		this.#open.push({ parent, start, reader, builder });
	}

	/** Reads on in the innermost body that is open. */
	#readOpen(): void {
		const innermost = this.#open.at(-1);
		if (innermost === undefined || innermost.reader.readMore()) return;
		innermost.builder.finish();
		this.#open.pop();
	}

	/**
	 * Reads the page, and takes its children out of the tree one by one, each with its sections: whoever is done with one before the next
	 * need not have all of the page in memory. The tree that `finish` returns afterwards has none.
	 */
	*children(): Generator<FlowContent> {
		while (this.readMore()) yield* this.#takeFinished();
		const rest = this.#root.children;
		this.#root.children = [];
		yield* rest;
	}

	/** The children of the page that are complete; none while a section is read, also where the page ends with that. */
	#takeFinished(): FlowContent[] {
		const innermost = this.#open.at(-1);
		return innermost?.parent === this.#root &&
			this.#context.sections.length === 0
			? innermost.builder.takeFinished()
			: [];
	}

	/** Offset in the source up to which all is read, sections too. */
	get position(): number {
		if (!this.#isBegun) return 0;
		const [page, section] = this.#open;
		const [waiting] = this.#context.sections;
		// What ends the source may be no part of the text: a carriage return.
		if ((page ?? section ?? waiting) === undefined) return this.source.length;
		const { length } = this.#page.text;
		return this.#page.toOffset(
			Math.min(
				page === undefined ? length : page.start + page.reader.position,
				section?.start ?? length,
				waiting?.start ?? length,
			),
		);
	}

	/** Ends the page, also where only a part of it is read, and sends the messages. */
	finish(): ParsedRoot {
		for (const { builder } of this.#open.toReversed()) builder.finish();
		const { source } = this;
		const last = this.#positions.point(this.#page.text.length);
		const position = {
			start: { line: 1, column: 1, offset: 0 },
			end: {
				line: last.line,
				column: last.column + source.length - (last.offset ?? 0),
				offset: source.length,
			},
		};
		sendMessages(this.#reported, this.#positions, this.options.onMessage);
		return Object.assign(this.#root, {
			data: { dialect: this.#dialect },
			position,
		});
	}

	#nextBody(): Body | undefined {
		if (this.#isBegun) {
			const pending = this.#context.sections.pop();
			return pending && { ...pending, parent: pending.section };
		}
		this.#isBegun = true;
		const end = this.#page.text.length;
		return { parent: this.#root, start: 0, end, depth: 0 };
	}

	#build({ parent, start, end, depth }: Body): [string, Builder] {
		const text = this.#page.text.slice(start, end);
		return [text, new Builder(this.#context, parent, text, start, depth)];
	}

	#lexing({ parent }: Body) {
		return {
			dialect: this.#dialect,
			head: parent.type === "root" ? "page" : "section",
			macros: this.#macros,
		} as const;
	}
}

/** Where in its text the line feed in front of a body is: a page begins with its first line, a section with the line feed. */
const feedOf = ({ parent }: Body): LineFeedOffset =>
	parent.type === "root" ? -1 : 0;

/** Sends messages in the order of the page, and only when parsing is done: callbacks may call `parse` again. */
function sendMessages(
	reported: Parameters<Report>[],
	positions: PositionIndex,
	onMessage: OnMessage | undefined,
): void {
	reported.sort(([, first], [, second]) => first - second);
	for (const [ruleId, start, end, detail] of reported)
		onMessage?.(createMessage(ruleId, positions.span(start, end), detail));
}
