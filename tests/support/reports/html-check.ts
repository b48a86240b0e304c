/** Whether a report is valid HTML. */
import type { Root } from "hast";
import { HtmlValidate } from "html-validate";
import { visit } from "unist-util-visit";

const validator = new HtmlValidate({
	extends: ["html-validate:standard"],
	rules: {
		// What hast-util-to-html writes: both are equal to what the rules prefer.
		"doctype-style": "off",
		"void-style": "off",
		// One file with all in it is the purpose.
		"require-sri": "off",
		"long-title": "off",
		// Parts that scroll need the focus and a name.
		"prefer-native-element": "off",
		"no-redundant-role": "off",
	},
});

/** Returns what is wrong in a file: line, rule, message. */
export async function mistakesIn(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
	);
}

/** Returns how many elements of a name there are. */
export function countElements(tree: Root, name: string): number {
	let count = 0;
	visit(tree, "element", ({ tagName }) => {
		if (tagName === name) count++;
	});
	return count;
}
