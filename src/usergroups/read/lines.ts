/** Lines of a paragraph that are items of a list which was typed without bullets. */

import { appendAll } from "../../append-all";
import type { PhrasingContent } from "../../ast";
import { isRequest } from "../dictionaries/requests";
import {
	findVerb,
	hasSubjectWord,
	isCertainGroup,
	isPlural,
	startsWithArticle,
} from "../dictionaries/vocabulary";
import type { Position } from "../result/schema";
import type { Context } from "./context";
import { positionOf } from "./links";
import { toProse } from "./prose";
import { isBare, leadingSpan, type Prose, type Span } from "./span";
import { splitUrl } from "./urls";

/** A paragraph that starts with a link that has a label, or with the name of a group and the address of its site: "Alpha User Group: http://a.example". */
export function readsLikeItem(prose: Prose): boolean {
	const first = leadingSpan(prose);
	if (first !== undefined) return !first.wikiName && !isBare(first);
	const [link] = prose.spans;
	if (link === undefined || !isBare(link)) return false;
	const front = prose.text.slice(0, link.start);
	const [, name = ""] = NAME_IN_FRONT.exec(front) ?? [];
	return (
		isCertainGroup(name) &&
		!isPlural(name) &&
		!isRequest(name) &&
		findVerb(name) < 0 &&
		!startsWithArticle(name) &&
		!hasSubjectWord(name)
	);
}

/** What may be the name of a group in front of an address. */
const NAME_IN_FRONT = /^(\p{Lu}[^.:;,]{2,60}?)(?:\s*:|\s+[-–—]+)\s*$/u;

/** What is after the link that a line begins with, where the line is an item: nothing, or a separator. */
const BEHIND_LINK = /^\s*(?:$|[-–—:(]|,\s+[^,]*$)/u;

/**
 * The lines of a paragraph, if each begins with a link: a list that was typed without bullets. A line whose link is the
 * group's of the line above belongs to that.
 *
 *     [[http://a.example/|Alpha]] - Ulm
 *     [[http://a.example/list|Mailing list]]
 *     [[http://b.example/|Beta]] - Bonn
 *
 * @returns all of the paragraph as one text if it is no such list.
 */
export function linesWithLinks(
	whole: Prose,
	nodes: readonly PhrasingContent[],
	position: Position,
	context: Context,
): readonly Prose[] {
	if (whole.breaks.length === 0 || whole.spans.length === 0) return [whole];
	const silent: Context = { ...context, report: () => {} };
	const lines = startsWithIcon(nodes) ? splitAtLines(nodes) : [];
	if (lines.length > 1 && lines.every(startsWithIcon))
		return linesWithIcons(whole, lines, position, silent);
	if (whole.spans.length <= whole.breaks.length) return [whole];
	const groups: Group[] = [];
	let owner: Span | undefined;
	for (const nodesOfLine of splitAtLines(nodes)) {
		const line = toProse(nodesOfLine, position, silent);
		const [first] = line.spans;
		if (first?.start !== 0) return [whole];
		const isOwn =
			first.isMail ||
			context.channels.isChannel(line.text.slice(0, first.end)) ||
			(owner !== undefined && leadsInto(owner, first));
		if (isOwn) {
			const last = groups.at(-1);
			if (last === undefined) return [whole];
			appendAll(last.nodes, [END_OF_LINE, ...nodesOfLine]);
		} else if (
			readsLikeItem(line) &&
			BEHIND_LINK.test(line.text.slice(first.end))
		) {
			const { start } = first.link.position;
			groups.push({
				nodes: nodesOfLine,
				position: { start, end: position.end },
			});
			owner = first;
		} else return [whole];
	}
	return groups.length > 1
		? groups.map((group) => toProse(group.nodes, group.position, silent))
		: [whole];
}

/** Whether text begins with a smiley: `{OK} [[http://a.example/|Alpha]]`. */
const startsWithIcon = (line: readonly PhrasingContent[]): boolean =>
	line.find((node) => node.type !== "text" || node.value.trim() !== "")
		?.type === "smiley";

/** Lines that an icon each parts from the others, if most of them begin with a link after it. */
function linesWithIcons(
	whole: Prose,
	lines: readonly PhrasingContent[][],
	position: Position,
	context: Context,
): readonly Prose[] {
	const read = lines.map((nodes) => {
		const icon = nodes.find(({ type }) => type === "smiley");
		return toProse(nodes, icon ? positionOf(icon) : position, context);
	});
	return read.filter(readsLikeItem).length * 2 > read.length ? read : [whole];
}

/** What a line names a group with, and the lines that are the group's, too; from the first link on. */
interface Group {
	nodes: PhrasingContent[];
	position: Position;
}

const END_OF_LINE: PhrasingContent = { type: "text", value: "\n" };

/** Whether a link leads to a part of the site that another leads to: `http://a.example/list` and `http://a.example/`. */
function leadsInto({ url: site = "" }: Span, { url = "" }: Span): boolean {
	const { host, path } = splitUrl(site);
	const inner = splitUrl(url);
	if (host === "" || inner.host !== host) return false;
	const front = path.replace(/\/(?:index\.\w+)?$/, "");
	return (
		inner.path.startsWith(front) &&
		/^(?:$|[/?#])/.test(inner.path.slice(front.length))
	);
}

/** Parts the content of a paragraph at the ends of lines. */
function splitAtLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	for (const node of nodes) {
		if (node.type === "macro" && node.name === "BR") lines.push([]);
		else if (node.type === "text" && node.value.includes("\n")) {
			const [before = "", ...others] = node.value.split("\n");
			lines.at(-1)?.push({ ...node, value: before });
			for (const value of others) lines.push([{ ...node, value }]);
		} else lines.at(-1)?.push(node);
	}
	return lines.filter((line) =>
		line.some((node) => node.type !== "text" || node.value.trim() !== ""),
	);
}
