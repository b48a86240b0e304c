/** Four real pages beside the hand-made answers for them. */
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../src/ast";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { type Gold, type Score, score } from "../support/groups/gold";
import { hasShared, needsShared, readShared } from "../support/shared";

/** The least share of each figure that must be right. */
const FLOORS = {
	names: 0.98,
	parents: 1,
	links: 0.99,
	labels: 0.99,
	kinds: 0.97,
	regions: 1,
	status: 1,
	countryCode: 1,
	place: 0.95,
	invented: 1,
	contacts: 1,
} as const;

type Figure = keyof typeof FLOORS;

/** A list of people under headings is harder to read. */
const LOWER = {
	...FLOORS,
	names: 0.95,
	links: 0.95,
	regions: 0.95,
} satisfies Record<Figure, number>;

const shareOf = (figures: Score, figure: Figure): number => {
	if (figure === "names") return figures.names.f1;
	const { right, all } = figures[figure];
	return all === 0 ? 1 : right / all;
};

describe.skipIf(!hasShared)(needsShared, () => {
	test.each<[string, Dialect, Readonly<Record<Figure, number>>]>([
		["LocalUserGroups", "1.9", FLOORS],
		["PythonUserGroups", "1.5", FLOORS],
		["PythonConferences", "1.9", FLOORS],
		["GrupoDeUsuarios", "1.5", LOWER],
	])("%s is read as by hand", (name, dialect, floors) => {
		const file = `${name}.moin${dialect.replace(".", "")}.txt`;
		const gold: Gold = JSON.parse(readShared(`gold/${name}.json`));
		const tree = toUserGroups(parse(readShared(`pages/${file}`), { dialect }));
		const figures = score(tree, gold);
		const rows = Object.entries(floors).map(([key, floor]) => {
			const figure = key as Figure;
			const share = shareOf(figures, figure);
			const counts =
				figure === "names"
					? `${figures.names.found} found, ${figures.names.expected} expected`
					: `${figures[figure].right} of ${figures[figure].all}`;
			return { figure, share, floor, counts };
		});
		console.info(
			[
				name,
				...rows.map(
					({ figure, share, floor, counts }) =>
						`  ${figure.padEnd(12)} ${share.toFixed(3)} (at least ${floor.toFixed(2)}; ${counts})`,
				),
				...figures.wrong.map((line) => `  wrong: ${line}`),
			].join("\n"),
		);
		for (const { share, floor, figure } of rows)
			expect(share, figure).toBeGreaterThanOrEqual(floor);
	});
});
