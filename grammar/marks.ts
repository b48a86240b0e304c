/**
 * Formatting that is switched on and off (specification, 11.2 and 13): one row per mark. The row yields the tokens of the
 * vocabulary, the alternatives of the rules and what the tree builder does; each dialect says how it writes the tokens.
 */

/** What a token does to its mark: `toggle` switches it over; `on` and `off` are text where they do not apply (13.1). */
export type MarkAction = "toggle" | "on" | "off";

/** Marks by the type of their node, each with its tokens. */
export const marks = {
	strong: { Strong: "toggle" },
	emphasis: { Emphasis: "toggle" },
	underline: { Underline: "toggle" },
	delete: { Delete: "toggle", DeleteOn: "on", DeleteOff: "off" },
	smaller: { SmallerOn: "on", SmallerOff: "off" },
	larger: { LargerOn: "on", LargerOff: "off" },
	remark: { RemarkOn: "on", RemarkOff: "off" },
} as const satisfies Readonly<
	Record<string, Readonly<Record<string, MarkAction>>>
>;

/** Type of a node of formatting that is switched on and off. */
export type Mark = keyof typeof marks;

/** Name of a token that switches a mark. */
export type MarkTokenName = {
	[M in Mark]: keyof (typeof marks)[M];
}[Mark];

/** What a token does, and to which mark. */
export interface MarkSwitch {
	mark: Mark;
	action: MarkAction;
}

/** The rows by token. */
export const switches: readonly (readonly [MarkTokenName, MarkSwitch])[] = (
	Object.keys(marks) as Mark[]
).flatMap((mark) =>
	(Object.entries(marks[mark]) as [MarkTokenName, MarkAction][]).map(
		([name, action]) => [name, { mark, action }] as const,
	),
);
