/** HTML of blocks. */
import type { ElementContent } from "hast";
import { safeClasses } from "../bridge/attributes";
import { ADMONITION_TITLES } from "../bridge/nodes";
import { isHidden } from "../page-kinds";
import type { HastHandlers } from "./state";
import { text } from "./state";
import { contents } from "./table-of-contents";
import { content, table, tableCell, tableRow } from "./tables";

const LIST_TYPES = {
	decimal: "1",
	"lower-alpha": "a",
	"upper-alpha": "A",
	"lower-roman": "i",
	"upper-roman": "I",
} as const;

type FlowHandlers = Omit<
	HastHandlers,
	keyof typeof import("./phrasing").phrasing
>;

/** Handlers of blocks, rows, cells and items. */
export const flow: FlowHandlers = {
	processingInstruction(node, state) {
		// The others say nothing that readers would see.
		if (node.name === "redirect")
			state.report("bridge-instruction", node, node.name);
		return [];
	},

	comment(node, state) {
		if (state.options.comments !== true) return [];
		return [{ type: "comment", value: node.value }];
	},

	heading: (node, state) => [
		state.element(
			`h${node.depth}`,
			node,
			state.all(node.children),
			state.properties({ id: node.id }),
		),
	],

	paragraph: (node, state) => [
		state.element("p", node, state.all(node.children)),
	],

	list(node, state) {
		const isTyped = state.options.presentation && node.style !== undefined;
		return [
			state.element(
				node.ordered ? "ol" : "ul",
				node,
				state.all(node.children),
				state.properties({
					start: node.ordered && node.start !== 1 ? node.start : undefined,
					type:
						isTyped && node.style !== undefined && node.style !== "decimal"
							? LIST_TYPES[node.style]
							: undefined,
				}),
			),
		];
	},

	listItem: (node, state) => [
		state.element(
			"li",
			node,
			content(node.children, state),
			!node.marker && state.options.presentation
				? { style: "list-style-type: none" }
				: {},
		),
	],

	definitionList: (node, state) => [
		state.element("dl", node, state.all(node.children)),
	],

	definitionTerm: (node, state) => [
		state.element("dt", node, state.all(node.children)),
	],

	definitionDescription: (node, state) => [
		state.element("dd", node, content(node.children, state)),
	],

	table,
	tableRow,
	tableCell,

	code(node, state) {
		const lang = (node.lang ?? "").replace(/[^\w+#.-]/g, "-");
		const code = state.element(
			"code",
			node,
			[text(`${node.value}\n`)],
			lang === "" ? {} : { className: [`language-${lang}`] },
		);
		return [state.element("pre", node, [code])];
	},

	section(node, state) {
		if (isHidden(node) && state.options.remarks !== true) {
			state.report("bridge-comment", node);
			return [];
		}
		const className = state.options.presentation ? safeClasses(node.args) : [];
		return [
			state.element(
				"div",
				node,
				state.all(node.children),
				className.length === 0 ? {} : { className },
			),
		];
	},

	admonition(node, state) {
		const title = state.element("strong", undefined, [
			text(ADMONITION_TITLES[node.kind]),
		]);
		return [
			state.element(
				"div",
				node,
				[state.element("p", undefined, [title]), ...state.all(node.children)],
				state.options.presentation
					? { className: ["admonition", node.kind] }
					: {},
			),
		];
	},

	thematicBreak: (node, state) => [state.element("hr", node, [])],

	tableOfContents: (node, state) => contents(node, state),

	footnotes(node, state) {
		const first = node.children[0]?.number ?? 1;
		const list = state.element(
			"ol",
			undefined,
			state.all(node.children),
			first === 1 ? {} : { start: first },
		);
		return [
			state.element("section", node, [list], {
				dataFootnotes: true,
				className: ["footnotes"],
			}),
		];
	},

	footnoteDefinition(node, state) {
		const back = state.element("a", undefined, [text("↩")], {
			href: `#${node.source}`,
			dataFootnoteBackref: "",
			ariaLabel: `Back to reference ${node.number}`,
			className: ["data-footnote-backref"],
		});
		const children = state.all(node.children);
		const last: ElementContent | undefined = children.at(-1);
		if (last?.type === "element" && last.tagName === "p")
			last.children.push(text(" "), back);
		else children.push(state.element("p", undefined, [back]));
		return [state.element("li", node, children, { id: node.id })];
	},
};
