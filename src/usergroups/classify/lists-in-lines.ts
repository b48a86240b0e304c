/** Lists in one line: "Germany: [[http://a.example|Alpha]], [[http://b.example|Beta]]". */
import { hasTime } from "../dictionaries/vocabulary";
import { isKnownPlace } from "../places";
import { startsSmall } from "../places/place-remarks";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { isBare, type Prose, type Span, withText } from "../read/span";
import { splitUrl } from "../read/urls";
import { isPersonName } from "./people";

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
		!arePersons(spans) &&
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

/** Whether all links show persons' names, and no two of them a word in common, as "Alpha Ulm" and "Alpha Bern" do. */
function arePersons(spans: readonly Span[]): boolean {
	const words = spans.flatMap(({ label = "" }) => label.split(" "));
	return (
		new Set(words).size === words.length &&
		spans.every(({ label = "" }) => isPersonName(label))
	);
}

/** Whether a link is to a site, and shows what may be a group's name: not what is there, or when something is. */
const isToSite = (span: Span, { channels }: Context): boolean =>
	span.label !== undefined &&
	span.link.kind === "website" &&
	!isBare(span) &&
	!startsSmall(span.label) &&
	!hasTime(span.label) &&
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
