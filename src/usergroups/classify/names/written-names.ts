/** Names that are text, without remarks in parentheses after them. */
import { statusOf } from "../../dictionaries/vocabulary";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import type { Name } from "../name";
import { otherWords } from "../own-names";

/** An article before a name that starts small, and a question or a status behind it, are no parts of it. */
export const ARTICLE = /^(?:An? |The (?=\p{Ll})|Une? |Eine? )(?=\p{L})/u;
const REMARK = /\s*\(([^()]*)\)\s*(?:[,;].*)?$/;

/** The remark in parentheses behind a name, if there is one, also in front of a comma; most names have no parenthesis, which is known at once. */
const remarkBehind = (name: string): RegExpExecArray | null =>
	name.includes("(") ? REMARK.exec(name) : null;

/** A name that is text without a status in parentheses behind it: "Alpha (inactive)". */
export const withoutStatus = (name: string): string => {
	const remark = remarkBehind(name);
	return remark !== null &&
		remark.index > 0 &&
		statusOf(`(${remark[1] ?? ""})`) !== "listed"
		? name.slice(0, remark.index)
		: name;
};

export function nameAsWritten(
	from: number,
	candidate: string,
): Name | undefined {
	const remark = remarkBehind(candidate);
	const said = remark?.[1] ?? "";
	const isRemark =
		remark !== null &&
		(said.includes("?") ||
			statusOf(`(${said})`) !== "listed" ||
			(isPlaceName(said) && !isPlaceName(candidate.slice(0, remark.index))));
	const written = isRemark ? candidate.slice(0, remark.index) : candidate;
	const name = cleanName(written);
	if (name === "") return undefined;
	const read: Name = { name, nameSource: "text", end: from + written.length };
	const isRepeated =
		remark !== null &&
		!isRemark &&
		isPlaceName(said) &&
		otherWords(said, [candidate.slice(0, remark.index)]).length === 0;
	if (isRepeated) read.place = said;
	return read;
}
