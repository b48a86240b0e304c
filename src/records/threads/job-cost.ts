/** How long the work on a job takes, which decides whether threads are worth it. */
import type { Job, JobContext } from "./job";

/** How many times as long as parsing a text the other work on it takes. */
const COSTS = { text: 0.1, ast: 3, groups: 8, tries: 3 } as const;

/** Returns how many characters could be parsed in the time that a job takes. */
export function costOf(
	{ page, revisions }: Job,
	{ wanted }: JobContext,
): number {
	const { text, ast, groups, tries } = wanted;
	const isParsed = ast || groups;
	const content =
		(text ? COSTS.text : 0) +
		(ast ? COSTS.ast : 0) +
		(groups ? COSTS.groups : 0);
	const facts = 1 + (tries === undefined ? 0 : COSTS.tries);
	let cost = 0;
	revisions.forEach(({ source }, index) => {
		// The newest revision is parsed for the record of its page in any case.
		const isNewest = page?.newest === index;
		const factor = content + (isNewest ? facts : isParsed ? 1 : 0);
		cost += factor * (source?.text.length ?? 0);
	});
	return typeof page?.newest === "object"
		? cost + facts * page.newest.text.length
		: cost;
}
