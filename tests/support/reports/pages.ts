/** Pages for reports. */
import { parse } from "../../../src/parse";
import type { GroupsPage } from "../../../src/report-page/groups/page";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";

/** Reads a page that lists groups. */
export function groupsPage(name: string, source: string): GroupsPage {
	const tree = toUserGroups(parse(source));
	const messages = tree.messages.map(({ ruleId, text, position }) => ({
		ruleId,
		text,
		line: position.start.line,
		place: position,
	}));
	return { name, source, tree, messages };
}

/** Names that would do harm as markup, in an attribute, or by changing the order of text. */
export const HOSTILE_NAMES = [
	"<script>globalThis.isHarmed = true</script>",
	'" onmouseover="globalThis.isHarmed = true',
	"</bdi></td><img src=x onerror='globalThis.isHarmed = true'>",
	"\u202eevil\u202c \u2067left",
	"a\u0000b\u001bc",
] as const;
