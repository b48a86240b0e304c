/** Inline constructs whose content is taken literally (code, 1.5's `["quoted"]` links), smileys and rules (specification, 9, 13.5, 13.6 and 20). */
import { codeBefore, isSpace } from "../chars";
import {
	type InlineDefinition,
	type Matcher,
	matcherToken,
} from "../definitions";
import type { Scan } from "../scan";
import { type NamedTokenType, t } from "../vocabulary";

/** From `open` to the first `close` of the line; nothing between is markup. */
export function delimited(
	scan: Scan,
	type: NamedTokenType<
		"InlineCode" | "Superscript" | "Subscript" | "QuotedLink"
	>,
	open: string,
	close: string,
): InlineDefinition {
	const closers = scan.memo(close);
	return matcherToken(type, [open], ({ text }, offset) => {
		if (!text.startsWith(open, offset)) return -1;
		const at = closers.find(text, offset + open.length);
		return at < scan.lineEnd(offset) ? at + close.length : -1;
	});
}

/** A smiley is alone between white space (20.1). */
export function smiley(smileys: readonly string[]): InlineDefinition {
	const matcher: Matcher<undefined> = (scan, offset) => {
		const { text } = scan;
		const isAlone =
			isSpace(codeBefore(text, offset)) || offset === scan.freshStart;
		if (!isAlone) return -1;
		for (const face of smileys) {
			if (text.startsWith(face, offset) && scan.isBlank(offset + face.length))
				return offset + face.length;
		}
		return -1;
	};
	return matcherToken(t.Smiley, smileys, matcher, true);
}

const DASH = 0x2d;

const dashes: Matcher<undefined> = (scan, offset) => {
	let end = offset;
	while (scan.text.charCodeAt(end) === DASH) end++;
	if (end - offset < 4) return -1;
	scan.inRow = false;
	return end;
};

/** Four dashes or more, anywhere; a rule in a row ends the table (8.5 and 9). */
export const rule: InlineDefinition = matcherToken(t.Rule, ["---"], dashes);
