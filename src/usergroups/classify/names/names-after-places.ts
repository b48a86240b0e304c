/** Names of groups after the place where they are: "Chicago: ChiPy". */
import {
	findVerb,
	hasGroupWord,
	hasTopic,
	isCertainGroup,
	isPlural,
} from "../../dictionaries/vocabulary";
import { isKnownPlace } from "../../places";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import { type Separator, separatorsOf } from "../../read/separators";
import { isBare, type Prose } from "../../read/span";
import type { Name } from "../name";
import { otherWords } from "../own-names";
import { isPersonName } from "../people";
import { named } from "./link-names";

/** “Chicago: [[http://www.chipy.org/|ChiPy]]”: a place, and behind it a link that names the group. */
export function nameBehindPlace(
	{ text, spans }: Prose,
	from: number,
	candidate: string,
	cut: Separator | undefined,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const place = cleanName(candidate);
	if (!isPlaceName(place)) return undefined;
	const end = cut?.end ?? candidate.length;
	const span = spans.find(({ start }) => start === from + end);
	if (cut === undefined && span === undefined) return undefined;
	if (span === undefined) {
		const read = namedBehindPlace(text, from + end);
		if (read === undefined) return undefined;
		if (cut?.kind === "colon" || isKnownPlace(place)) return { ...read, place };
		return otherWords(place, [read.name]).length === 0 ? read : undefined;
	}
	if (span.label === undefined || isBare(span)) return undefined;
	const { label, isMail } = span;
	const isPerson = isMail && isPersonName(label);
	const isName =
		!isPerson &&
		!isChannel(label) &&
		((cut !== undefined && isKnownPlace(place)) ||
			hasGroupWord(label) ||
			hasTopic(label) ||
			/^[A-Z]{3,}$/.test(label));
	const name = isName ? named(span, span.end) : undefined;
	return name && { ...name, place };
}

/** "Cambridge: Cambridge User Group": a place, and behind it a name that is text; not so "Bath Hacked. A user group". */
function namedBehindPlace(text: string, from: number): Name | undefined {
	const rest = text.slice(from);
	const [next] = separatorsOf(rest);
	const piece = rest.slice(0, next?.start);
	const verb = findVerb(piece);
	const written = verb < 0 ? piece : piece.slice(0, verb);
	const name = cleanName(written);
	const isName =
		isCertainGroup(name) &&
		!isPlural(name) &&
		/^\p{Lu}/u.test(name) &&
		!/^(?:The|An?|Our) /.test(name);
	return isName
		? { name, nameSource: "text", end: from + written.length }
		: undefined;
}
