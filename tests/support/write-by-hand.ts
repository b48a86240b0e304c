/** Writes trees that no page is parsed to. */
import type { Dialect, FlowContent, PhrasingContent } from "../../src/ast";
import { stringify } from "../../src/stringify";

/** Returns the markup of some blocks, and messages as `rule-id detail`. */
export function write(
	children: FlowContent[],
	dialect: Dialect,
	pageName?: string,
): [markup: string, ...messages: string[]] {
	const messages: string[] = [];
	const markup = stringify(
		{ type: "root", children },
		{
			dialect,
			pageName,
			onMessage: ({ ruleId, actual }) => {
				messages.push(
					actual === undefined ? `${ruleId}` : `${ruleId} ${actual}`,
				);
			},
		},
	);
	return [markup, ...messages];
}

export const inline = (...children: PhrasingContent[]): FlowContent => ({
	type: "paragraph",
	children,
});

export const text = (value: string): PhrasingContent => ({
	type: "text",
	value,
});

export const paragraph = (value: string): FlowContent => inline(text(value));

export const list = (...children: FlowContent[]): FlowContent => ({
	type: "list",
	ordered: false,
	children: [{ type: "listItem", marker: true, children }],
});

/** Returns what is expected of both dialects. */
export const both = (...expected: string[]): [string[], string[]] => [
	expected,
	expected,
];
