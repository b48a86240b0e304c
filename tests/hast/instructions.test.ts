import type { VFileMessage } from "vfile-message";
import { expect, test } from "vitest";
import { toHtml, toPlainText } from "../../src/hast/index";
import { parse } from "../../src/parse";

test.each([toHtml, toPlainText])(
	"$name reports a redirect, of which nothing is shown",
	(convert) => {
		const messages: VFileMessage[] = [];
		const tree = parse("#language de\n#redirect Foo\n");
		const onMessage = (message: VFileMessage) => messages.push(message);
		expect(convert(tree, { onMessage })).toBe("");
		expect(
			messages.map(({ ruleId, actual, line }) => [ruleId, actual, line]),
		).toEqual([["bridge-instruction", "redirect", 2]]);
	},
);
