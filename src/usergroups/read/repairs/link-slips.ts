/** Slips in the markup of links that a reader sees through (`docs/usergroups.md`, "Links"). */

import type { Link, Position } from "../../result/schema";
import { MARKS } from "../characters";
import type { Context } from "../context";
import { fold } from "../plain-text";
import { createSpan, type Prose, type Span, withText } from "../span";

/** What a reader sees in a link that was written in a wrong way. */
export interface Slip {
	/** Where it leads as written. */
	url: string;
	label: string | undefined;
	/** Where it was meant to lead. */
	suggestion: string;
	ruleId: "link-swapped" | "link-other-dialect" | "link-scheme-typo";
	text: string;
}

const ADDRESS = /^(?:https?|ftp):\/\/\S+$/i;

/** Schemes with a letter too many, too few or another: `htto://`, `htp://`, `hhtp://`, `http//`. */
const TYPO =
	"(?:h+t+[opt]*(?:ps?)?|ttps?|hp+ts?)(?::\\/\\/|:\\/|;\\/\\/|\\/\\/)";
const TYPO_START = new RegExp(`^(?!https?:\\/\\/)${TYPO}(?=[^\\s/])`, "i");
const IN_BRACKETS = new RegExp(
	`\\[{1,2}((?!https?:\\/\\/)${TYPO}[^\\s\\[\\]|]+)(?:[ |]+([^\\]]*))?\\]{1,2}`,
	"gi",
);

/** `htto://a.example` was meant as `http://a.example`; `undefined` if its scheme is no typo. */
function withScheme(written: string): string | undefined {
	const start =
		written.includes("//") || written.includes(":/")
			? TYPO_START.exec(written)?.[0]
			: undefined;
	if (start === undefined) return undefined;
	const scheme = /s\W*$/i.test(start) ? "https" : "http";
	return `${scheme}://${written.slice(start.length)}`;
}

/** A link to a page that is an address: with its label swapped, or with a typo in its scheme. */
export function slipOfPage(
	page: string,
	label: string | undefined,
): Slip | undefined {
	if (label?.includes("://") && ADDRESS.test(label) && !ADDRESS.test(page))
		return {
			url: label,
			label: page,
			suggestion: label,
			ruleId: "link-swapped",
			text: `the link leads to a page "${page}"; its label "${label}" and its target were probably swapped`,
		};
	const suggestion = withScheme(page);
	return suggestion === undefined ? undefined : typo(page, label, suggestion);
}

const typo = (
	url: string,
	label: string | undefined,
	suggestion: string,
): Slip => ({
	url,
	label,
	suggestion,
	ruleId: "link-scheme-typo",
	text: `"${url}" leads nowhere; "${suggestion}" was probably meant`,
});

const HAS_SPACE = /\s/;

/** `[[http://a.example/x Some Group]]`: a link in the form of MoinMoin 1.5 between the brackets of 1.9. */
export function slipOfUrl(
	url: string,
	label: string | undefined,
): Slip | undefined {
	if (label !== undefined || !HAS_SPACE.test(url)) return undefined;
	const [, target = "", rest = ""] =
		/^(\S+?:\/\/\S+)\s+(\S.*)$/s.exec(url) ?? [];
	return target === ""
		? undefined
		: {
				url,
				label: fold(rest),
				suggestion: target,
				ruleId: "link-other-dialect",
				text: `the target "${url}" holds a label; "${target}" was probably meant`,
			};
}

/**
 * Finds links with a typo in their scheme, which the parser gives as text, and makes links of them.
 *
 * @param createLink makes a link of what was meant.
 */
export function withTypoLinks(
	prose: Prose,
	createLink: (slip: Slip, position: Position) => Link,
	{ report }: Context,
): Prose {
	if ((prose.marks & MARKS.bracket) === 0) return prose;
	const { spans } = prose;
	// Without a bracket that closes it, there is no link: each search would go to the end of the text.
	const searched = prose.text.slice(0, prose.text.lastIndexOf("]") + 1);
	/** The new text and spans, and how far the old ones are in them. */
	let text = "";
	const found: Span[] = [];
	let from = 0;
	let next = 0;
	const addSpansUntil = (offset: number): void => {
		const shift = text.length - from;
		for (; next < spans.length; next++) {
			const span = spans[next] as Span;
			if (span.end > offset) return;
			const { start, end } = span;
			found.push({ ...span, start: start + shift, end: end + shift });
		}
	};
	for (const match of searched.matchAll(IN_BRACKETS)) {
		const [whole, url = "", rest] = match;
		const suggestion = withScheme(url);
		if (suggestion === undefined) continue;
		const { index } = match;
		const end = index + whole.length;
		addSpansUntil(index);
		const span = spans[next];
		if (span !== undefined && span.start < end) continue;
		const label =
			rest === undefined || fold(rest) === "" ? undefined : fold(rest);
		const slip = typo(url, label, suggestion);
		const shown = label ?? url;
		report(slip.ruleId, slip.text, prose.position);
		text += prose.text.slice(from, index);
		const link = createLink(slip, prose.position);
		found.push(
			createSpan(text.length, text.length + shown.length, link, false),
		);
		text += shown;
		from = end;
	}
	if (from === 0) return prose;
	addSpansUntil(prose.text.length);
	return withText(prose, text + prose.text.slice(from), found);
}
