/**
 * Formatting that is switched on and off (specification, 11.2 and 13): one row per mark. The row yields the tokens of the
 * vocabulary, the alternatives of the rules, what the tree builder does and what the writer writes; each dialect says how its
 * tokens are recognized.
 */

/** What a token does to its mark: `toggle` switches it over; `on` and `off` are text where they do not apply (13.1). */
export type MarkAction = "toggle" | "on" | "off";

/** What is known of a mark. */
interface MarkRow {
	/** Its tokens in all dialects, each with what it does. */
	readonly tokens: Readonly<Record<string, MarkAction>>;
	/** What is written to switch it on, and off. */
	readonly on: string;
	readonly off: string;
	/**
	 * What becomes of blanks beside what is written: nothing; `eaten`: the one after `on` is part of it (13.1); `needed`: there
	 * must be some on both sides of either (11.2).
	 */
	readonly blanks: "free" | "eaten" | "needed";
	/** Whether switching it on and off at once shows nothing, so that it can separate what is around it (20). */
	readonly separates: boolean;
}

/** Marks by the type of their node. */
export const marks = {
	strong: {
		tokens: { Strong: "toggle" },
		on: "'''",
		off: "'''",
		blanks: "free",
		separates: true,
	},
	emphasis: {
		tokens: { Emphasis: "toggle" },
		on: "''",
		off: "''",
		blanks: "free",
		separates: false,
	},
	underline: {
		tokens: { Underline: "toggle" },
		on: "__",
		off: "__",
		blanks: "free",
		separates: true,
	},
	delete: {
		tokens: { Delete: "toggle", DeleteOn: "on", DeleteOff: "off" },
		on: "--(",
		off: ")--",
		blanks: "free",
		separates: true,
	},
	smaller: {
		tokens: { SmallerOn: "on", SmallerOff: "off" },
		on: "~-",
		off: "-~",
		blanks: "eaten",
		separates: false,
	},
	larger: {
		tokens: { LargerOn: "on", LargerOff: "off" },
		on: "~+",
		off: "+~",
		blanks: "eaten",
		separates: true,
	},
	remark: {
		tokens: { RemarkOn: "on", RemarkOff: "off" },
		on: "/*",
		off: "*/",
		blanks: "needed",
		separates: false,
	},
} as const satisfies Readonly<Record<string, MarkRow>>;

/** Type of a node of formatting that is switched on and off. */
export type Mark = keyof typeof marks;

/** All marks, in the order of their rows. */
export const markNames = Object.keys(marks) as readonly Mark[];

/** Whether a type of node is a mark. */
export const isMark = (type: string): type is Mark =>
	Object.hasOwn(marks, type);

/** Name of a token that switches a mark. */
export type MarkTokenName = {
	[M in Mark]: keyof (typeof marks)[M]["tokens"];
}[Mark];

/** What a token does, and to which mark. */
export interface MarkSwitch {
	mark: Mark;
	action: MarkAction;
}

/** The rows by token. */
export const switches: readonly (readonly [MarkTokenName, MarkSwitch])[] =
	markNames.flatMap((mark) =>
		(Object.entries(marks[mark].tokens) as [MarkTokenName, MarkAction][]).map(
			([name, action]) => [name, { mark, action }] as const,
		),
	);
