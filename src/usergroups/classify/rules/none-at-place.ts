/** Lines that say that there is no group at a place: "Halifax: no group yet". */
import { saysOnlyNone } from "../../dictionaries/requests";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import type { Item } from "../../read/items";
import { separatorsOf } from "../../read/separators";

/** Whether an item without links says that there is no group at a place, after its name or under it. */
export function saysNoneAtPlace({ prose, items }: Item): boolean {
	const { text, spans } = prose;
	const [separator, next] = separatorsOf(text);
	if (separator === undefined) return false;
	// "Halifax: no group yet. Write to [[…|our list]]."
	const end = next?.kind === "stop" ? next.start : text.length;
	if (spans.some(({ start }) => start < end)) return false;
	const said = text.slice(separator.end, end);
	const isNone =
		said === ""
			? items.length > 0 && items.every(isNoneAlone)
			: items.length === 0 && saysOnlyNone(said);
	return isNone && isPlaceName(cleanName(text.slice(0, separator.start)));
}

const isNoneAlone = ({ prose, items }: Item): boolean =>
	items.length === 0 && prose.spans.length === 0 && saysOnlyNone(prose.text);
