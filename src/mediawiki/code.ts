/** Blocks of code. */
import type { Code } from "../ast";
import { cleanText } from "./characters";
import { attributesText } from "./html";
import { escapeVerbatim } from "./phrasing";
import type { MediawikiState } from "./state";

/** `<syntaxhighlight>` for code in a language, else `<pre>`, in which text can be escaped. */
export function code(node: Code, state: MediawikiState): string[] {
	state.checkText(node);
	const value = cleanText(node.value.replace(/\r\n?/g, "\n"));
	const lang = (node.lang ?? "").trim();
	const isHighlighted =
		value.trim() !== "" &&
		/^[\w+#.-]+$/.test(lang) &&
		!/<\/syntaxhighlight/i.test(value) &&
		// Whatever looks like the end of a footnote ends it, also in code.
		!(state.footnoteDepth > 0 && /<\/ref/i.test(value));
	if (isHighlighted)
		return [
			`<syntaxhighlight${attributesText({ lang })}>\n${value}\n</syntaxhighlight>`,
		];
	// The first line end after the tag is dropped.
	const start = value.startsWith("\n") ? "\n" : "";
	return [`<pre>${start}${escapeVerbatim(value)}</pre>`];
}
