/** Lines that say that there is no group at a place: "Halifax: no group yet". */
import { isChannelWord } from "../../dictionaries/channel-words";
import { endOfNone } from "../../dictionaries/none";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import type { Item } from "../../read/items";
import { separatorsOf } from "../../read/separators";

/** Most words that may follow "no group" or "none": "no group here yet" has two. A longer text says more than that. */
const MAX_MORE_WORDS = 3;

/** Whether an item without links says that there is no group at a place, after its name or under it. */
export function saysNoneAtPlace({ prose, items }: Item): boolean {
	const { text, spans } = prose;
	if (spans.length > 0) return false;
	const [separator, ...others] = separatorsOf(text);
	if (separator === undefined || others.length > 1) return false;
	const said = text.slice(separator.end);
	const isNone =
		said === ""
			? items.length > 0 && items.every(isNoneAlone)
			: items.length === 0 && isNoneOnly(said);
	return isNone && isPlaceName(cleanName(text.slice(0, separator.start)));
}

const isNoneAlone = ({ prose, items }: Item): boolean =>
	items.length === 0 && prose.spans.length === 0 && isNoneOnly(prose.text);

/** Whether a text says that there is nothing, but not that only a channel is missing: "no known website" is said of a group. */
function isNoneOnly(text: string): boolean {
	const end = endOfNone(text);
	if (end < 0) return false;
	const more = text.slice(end).match(/[\p{L}\p{N}]+/gu) ?? [];
	return more.length <= MAX_MORE_WORDS && !more.some(isChannelWord);
}
