/** The status of the group of an item, and which words of the item give it. */
import { statusOf } from "../dictionaries/vocabulary";
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

/** What an item says of its group; a name that is struck out says that there is none any more. */
export function statusOfItem(prose: Prose, name: Name): UserGroup["status"] {
	if (name.isForming) return "forming";
	return isStruckOut(prose, name)
		? "defunct"
		: statusOf(prose.text, wordsOf(prose));
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
