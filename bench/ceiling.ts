/**
 * The ceiling: a hand-written scanner of a subset (headings, items by width, paragraphs, bold, links) that makes nodes with
 * positions. It shows what JavaScript can do when it need not read the language.
 */
interface SubsetNode {
	type: string;
	value?: string;
	children?: SubsetNode[];
	position: object;
}

/** Nodes of the page, one per line, with their inline nodes. */
export function scanSubset(source: string): SubsetNode[] {
	const nodes: SubsetNode[] = [];
	let line = 1;
	let start = 0;
	while (start < source.length) {
		const feed = source.indexOf("\n", start);
		const end = feed < 0 ? source.length : feed;
		let from = start;
		while (source.charCodeAt(from) === 0x20) from++;
		const code = source.charCodeAt(from);
		if (from < end)
			nodes.push({
				type: code === 0x3d ? "heading" : code === 0x2a ? "item" : "text",
				children: scanInline(source, from, end, line, start),
				position: span(line, start, from, end),
			});
		start = end + 1;
		line++;
	}
	return nodes;
}

function scanInline(
	source: string,
	from: number,
	end: number,
	line: number,
	origin: number,
): SubsetNode[] {
	const nodes: SubsetNode[] = [];
	let at = from;
	while (at < end) {
		let open = source.indexOf("[[", at);
		if (open < 0 || open > end) open = end;
		if (open > at)
			nodes.push({
				type: "text",
				value: source.slice(at, open),
				position: span(line, origin, at, open),
			});
		if (open === end) break;
		const close = source.indexOf("]]", open);
		if (close < 0 || close >= end) break;
		const bar = source.indexOf("|", open);
		const label = bar >= 0 && bar < close ? bar + 1 : open + 2;
		nodes.push({
			type: "link",
			value: source.slice(open + 2, label - 1),
			children: [
				{
					type: "text",
					value: source.slice(label, close),
					position: span(line, origin, label, close),
				},
			],
			position: span(line, origin, open, close + 2),
		});
		at = close + 2;
	}
	return nodes;
}

const span = (
	line: number,
	origin: number,
	start: number,
	end: number,
): object => ({
	start: { line, column: start - origin + 1, offset: start },
	end: { line, column: end - origin + 1, offset: end },
});
