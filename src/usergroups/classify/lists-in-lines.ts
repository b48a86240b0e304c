/** Lists in one line: "Germany: [[http://a.example|Alpha]], [[http://b.example|Beta]]". */
import { isKnownPlace } from "../places";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { isBare, type Prose, type Span, withText } from "../read/span";
import { splitUrl } from "../read/urls";

/** What is between two links, and after the last. */
const BETWEEN = /^\s*[,;|/·•]\s*$/u;
const AT_END = /^[\s,;.]*$/;

/**
 * An item that is a country, or a part of one, and after a colon or a dash nothing but links to several sites: the links are
 * nested in it, as if each were on a line of its own. Any other item as it is.
 */
export function withLinksNested(item: Item, context: Context): Item {
	const { prose, items } = item;
	const { text, spans } = prose;
	const [first, second] = spans;
	if (first === undefined || second === undefined || items.length > 0)
		return item;
	const [, place] =
		/^(\S.{0,60}?)\s*(?::|[-–—])\s*$/.exec(text.slice(0, first.start)) ?? [];
	if (place === undefined || !isKnownPlace(cleanName(place))) return item;
	const isList =
		spans.every(
			(span, index) =>
				isToSite(span, context) &&
				(spans[index + 1] === undefined
					? AT_END.test(text.slice(span.end))
					: BETWEEN.test(text.slice(span.end, spans[index + 1]?.start))),
		) &&
		new Set(spans.map(({ url = "" }) => splitUrl(url).host)).size ===
			spans.length;
	return isList
		? {
				prose: { ...withText(prose, place, []), breaks: [], struck: undefined },
				items: spans.map((span) => ({ prose: ofLink(prose, span), items: [] })),
			}
		: item;
}

/** Whether a link is to a site, and shows more than where it leads or what is there. */
const isToSite = (span: Span, { channels }: Context): boolean =>
	span.label !== undefined &&
	span.link.kind === "website" &&
	!isBare(span) &&
	!channels.isChannel(span.label);

/** What a link shows, by itself. */
function ofLink(prose: Prose, span: Span): Prose {
	const { start, end, link } = span;
	const own = withText(prose, prose.text.slice(start, end), [
		{ ...span, start: 0, end: end - start },
	]);
	return {
		...own,
		hidden: [],
		notes: [],
		contacts: [],
		position: link.position,
		breaks: [],
		boldEnd: 0,
		struck: undefined,
	};
}
