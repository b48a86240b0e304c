/** Lines of generated code, and what each would be outside of the block. */
import type { FlowContent, PhrasingContent } from "../ast";

const paragraph = (...children: PhrasingContent[]): FlowContent => ({
	type: "paragraph",
	children,
});

const text = (value: string): PhrasingContent => ({ type: "text", value });

/** Blocks by the line that is read as them outside of code, in their simplest form. */
const BLOCKS: ReadonlyMap<string, readonly FlowContent[]> = new Map([
	["a", [paragraph(text("a"))]],
	["print('x')", [paragraph(text("print('x')"))]],
	["  indented", [paragraph(text("indented"))]],
	["", []],
	["= H =", [{ type: "heading", depth: 1, children: [text("H")] }]],
	[
		" * b",
		[
			{
				type: "list",
				ordered: false,
				children: [
					{
						type: "listItem",
						marker: true,
						children: [paragraph(text("b"))],
					},
				],
			},
		],
	],
	["'''a'''", [paragraph({ type: "strong", children: [text("a")] })]],
	[
		"||b||",
		[
			{
				type: "table",
				children: [
					{
						type: "tableRow",
						children: [{ type: "tableCell", children: [paragraph(text("b"))] }],
					},
				],
			},
		],
	],
	["##c", [{ type: "comment", value: "c" }]],
	[
		"#acl All:read",
		[{ type: "processingInstruction", name: "acl", value: "All:read" }],
	],
	[
		"CamelCase http://a.b [[e]]",
		[
			paragraph({
				type: "pageLink",
				page: "CamelCase",
				children: [text("CamelCase")],
			}),
		],
	],
	["日本 😀", [paragraph(text("日本 😀"))]],
	["{ } {{ }}", [paragraph(text("{ } {{ }}"))]],
	["`f`", [paragraph({ type: "inlineCode", value: "f" })]],
	["----", [{ type: "thematicBreak", size: 0 }]],
]);

/** Lines that code of either dialect can contain. */
export const LINES: readonly string[] = [...BLOCKS.keys()];

/** Lines that only a block of 1.9 can contain: there, the number of braces is free. */
export const BRACES = ["{{{", "}}}", "{{{g}}}", "}}}}", "a}}}"] as const;

/** Returns the blocks that the lines of code would be outside of it; none for a line of braces. */
export const blocksOfLines = (value: string): FlowContent[] =>
	value.split("\n").flatMap((line) => [...(BLOCKS.get(line) ?? [])]);
