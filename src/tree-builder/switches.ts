/** What the tokens of marks do, by their type. */
import type { MarkSwitch } from "../../grammar/marks";
import { switches } from "../../grammar/marks";
import type { MarkToken } from "../../grammar/rules/actions";

const byName: ReadonlyMap<string, MarkSwitch> = new Map(switches);

/** What a token does, and to which mark. */
export function switchOf({ tokenType }: MarkToken): MarkSwitch {
	const known = byName.get(tokenType.name);
	if (known === undefined) throw new Error(`${tokenType.name} is no mark`);
	return known;
}
