/** The status of the group of an item, and which words of the item give it. */
import type { IsOfGroup } from "../dictionaries/status-remarks";
import { statusOf } from "../dictionaries/vocabulary";
import { isPlaceName } from "../places/stated-place";
import { type Prose, wordsOf } from "../read/span";
import type { UserGroup } from "../result/schema";
import type { Name } from "./name";

/** Whether a name, and nothing but it, is struck out. */
function isStruckOut({ text, struck }: Prose, { end }: Name): boolean {
	const nameEnd = text.slice(0, end).trimEnd().length;
	return (
		struck !== undefined && struck.start < nameEnd && nameEnd <= struck.end
	);
}

/** A piece of a text that is where a group is: "Ulm", "in Ulm", "Troy, MI". */
const isWhere = (piece: string): boolean =>
	isPlaceName(piece.trim().replace(/^,?\s*(?:\p{Ll}{1,4}\s+)?/u, ""));

/** The last piece of a text, and what is in front of it. */
const LAST_PIECE = /(?:^|([-–—;|(:.]))([^-–—;|(:.]*)$/;

/** More than a place and what is in front of it. */
const MAX_PIECE = 80;

/** Returns whether a text that a remark follows ends with a name, or with where the group is; not so "Contact: Jane Roe". */
function endsWithGroup(text: string, { name, end }: Name): IsOfGroup {
	const after = end > 0 ? end : text.indexOf(name) + name.length;
	return (front) => {
		const rest = front.slice(after);
		if (!/\p{L}/u.test(rest)) return true;
		const match = LAST_PIECE.exec(rest.slice(-MAX_PIECE));
		const [, mark, piece = ""] = match ?? [];
		return mark !== ":" && isWhere(piece.replace(")", ""));
	};
}

/** What an item says of its group; a name that is struck out says that there is none any more. */
export function statusOfItem(prose: Prose, name: Name): UserGroup["status"] {
	if (name.isForming) return "forming";
	return isStruckOut(prose, name)
		? "defunct"
		: statusOf(prose.text, wordsOf(prose), endsWithGroup(prose.text, name));
}

/** What of an item gives its group a status, for people; `undefined` if the group is listed. */
export function evidenceOfStatus(prose: Prose, name: Name): string | undefined {
	const status = statusOfItem(prose, name);
	if (status === "listed") return undefined;
	if (name.isForming) return `${status}: the item is about its start`;
	if (isStruckOut(prose, name)) return `${status}: the name is struck out`;
	const { text } = prose;
	const word = wordsOf(prose)
		.hits.map(({ start, end }) => text.slice(start, end))
		.find((each) => statusOf(`(${each})`) === status);
	return word === undefined ? status : `${status}: "${word}"`;
}
