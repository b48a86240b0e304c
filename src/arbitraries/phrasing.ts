/** Runs of phrasing content: text, formatting, and what stands between. */
import fc from "fast-check";
import type { Formatting, PhrasingContent, Text } from "../ast";
import { image, inlineCode, macro, smiley, transclusion } from "./embedded";
import {
	anchorLink,
	attachmentLink,
	interwikiLink,
	link,
	pageLink,
} from "./links";
import { type Given, within } from "./options";
import { isFormatting, settle } from "./settle";
import { literal, words } from "./words";

/** Part of a run: a node, with the blanks that it needs around. */
type Part = fc.Arbitrary<PhrasingContent[]>;

const BLANK: Text = { type: "text", value: " " };
const A: Text = { type: "text", value: "a" };

/** Formatting that has phrasing content in it. */
export type Toggled = Exclude<Formatting["type"], "superscript" | "subscript">;

const TOGGLED: readonly Toggled[] = [
	"strong",
	"emphasis",
	"underline",
	"delete",
	"larger",
	"smaller",
];

const LITERALS = ["superscript", "subscript"] as const;

/** 1.5 reads 40 UTF-16 code units as subscript, which are so many characters at least. */
const SUBSCRIPT_LENGTH = 20;

export const text = (given: Given): fc.Arbitrary<Text> =>
	words(given).map((value) => ({ type: "text", value }));

/** A formatting node by its type. */
interface Formatted<Type extends Formatting["type"]> {
	type: Type;
	children: PhrasingContent[];
}

/** Superscript or subscript. */
export const scripted = <Type extends (typeof LITERALS)[number]>(
	given: Given,
	type: Type,
): fc.Arbitrary<Formatted<Type>> =>
	literal(given, [/[\^,:{}]/], 2).map((value) => ({
		type,
		children: [cut({ type: "text", value })],
	}));

const alone = (node: fc.Arbitrary<PhrasingContent>): Part =>
	node.map((each) => [each]);

const apart = (node: fc.Arbitrary<PhrasingContent>): Part =>
	node.map((each) => [BLANK, each, BLANK]);

/** Pictures and the like are bare addresses in 1.5, which end only at a blank for sure. */
const shown = (given: Given): Part => {
	const place = given.dialect === "1.5" ? apart : alone;
	return fc.oneof(place(image(given)), place(transclusion(given)));
};

const links = (given: Given): Part =>
	alone(
		fc.oneof(
			{ withCrossShrink: true },
			link(given),
			pageLink(given),
			interwikiLink(given),
			attachmentLink(given),
			...(given.dialect === "1.5" ? [anchorLink(given)] : []),
		),
	);

/** Formatting and what is in it, not yet in normal form. */
const toggled = (given: Given, most: number): Part => {
	const inner = parts(within(given), most);
	const marks = fc
		.tuple(fc.constantFrom(...TOGGLED), inner)
		.map(([type, children]): PhrasingContent[] => [{ type, children }]);
	if (given.dialect === "1.5") return marks;
	const remark = apart(inner.map((children) => ({ type: "remark", children })));
	return fc.oneof({ weight: 6, arbitrary: marks }, remark);
};

/** A run that is not yet in normal form. */
function parts(given: Given, most: number): Part {
	const running = words(given).map((value): Text => ({ type: "text", value }));
	return fc
		.array(
			fc.oneof(
				{ withCrossShrink: true },
				{ weight: 8, arbitrary: alone(running) },
				{ weight: 4, arbitrary: fc.constant([BLANK]) },
				{ weight: 4, arbitrary: links(given) },
				{
					weight: 1,
					arbitrary: alone(
						fc.oneof(...LITERALS.map((type) => scripted(given, type))),
					),
				},
				{ weight: 1, arbitrary: alone(inlineCode(given)) },
				{ weight: 1, arbitrary: alone(macro(given)) },
				{ weight: 1, arbitrary: shown(given) },
				{ weight: 1, arbitrary: apart(smiley(given)) },
				...(given.depth === 0
					? []
					: [{ weight: 4, arbitrary: toggled(given, 3) }]),
			),
			{ maxLength: most, ...given.extent },
		)
		.map((run) => run.flat());
}

/** The content of a paragraph. */
export const run = (given: Given): fc.Arbitrary<PhrasingContent[]> =>
	parts(given, 5).map((content) => settled(given, content));

/** A run in the normal form of its dialect. */
export const settled = (
	{ dialect }: Given,
	content: readonly PhrasingContent[],
): PhrasingContent[] =>
	settle(dialect === "1.5" ? settle(content).map(shortened) : content);

/** Neighbours that became one may be too long for 1.5's subscript. */
function shortened(node: PhrasingContent): PhrasingContent {
	if (!isFormatting(node)) return node;
	const each = node.type === "subscript" ? cut : shortened;
	return { ...node, children: node.children.map(each) };
}

const cut = (node: PhrasingContent): PhrasingContent =>
	node.type === "text"
		? { ...node, value: [...node.value].slice(0, SUBSCRIPT_LENGTH).join("") }
		: node;

/** One formatting node, as it stands alone in a paragraph. */
export const formatted = <Type extends Toggled>(
	given: Given,
	type: Type,
): fc.Arbitrary<Formatted<Type>> =>
	parts(within(given), 3).map((children) => {
		const mark: Toggled = type;
		const [node] = settled(given, [{ type: mark, children }]);
		return {
			type,
			children: node !== undefined && isFormatting(node) ? node.children : [A],
		};
	});
