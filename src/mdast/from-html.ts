/** Tags of HTML in Markdown, as far as MoinMoin has markup for them. */

/** A piece of HTML. */
export type HtmlPiece =
	| { type: "open"; name: string; attributes: Map<string, string> }
	| { type: "close"; name: string }
	| { type: "comment"; value: string }
	| { type: "text"; value: string };

const PIECE = /<!--(.*?)-->|<(\/?)([a-z][a-z0-9-]*)([^<>]*)>|[^<]+|</gis;
const COMMENT_END = "-->";
/** The same without comments, which are not looked for where none ends: each start would search all that follows. */
const PIECE_AFTER_COMMENTS =
	/(?!)()|<(\/?)([a-z][a-z0-9-]*)([^<>]*)>|[^<]+|</gi;
const ATTRIBUTE =
	/([a-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

const decode = (value: string): string =>
	value
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");

/** Splits HTML into tags, comments and text. */
export function readHtml(source: string): HtmlPiece[] {
	const last = source.lastIndexOf(COMMENT_END);
	const end = last === -1 ? 0 : last + COMMENT_END.length;
	return [
		...source.slice(0, end).matchAll(PIECE),
		...source.slice(end).matchAll(PIECE_AFTER_COMMENTS),
	].map(([whole, comment, slash, name, attributes = ""]): HtmlPiece => {
		if (comment !== undefined)
			return { type: "comment", value: comment.trim() };
		if (name === undefined) return { type: "text", value: whole };
		if (slash === "/") return { type: "close", name: name.toLowerCase() };
		return {
			type: "open",
			name: name.toLowerCase(),
			attributes: new Map(
				[...attributes.matchAll(ATTRIBUTE)].map(
					([, key = "", double, single, bare]) => [
						key.toLowerCase(),
						decode(double ?? single ?? bare ?? ""),
					],
				),
			),
		};
	});
}
