/** The two real pages beside the hand-made answers for them. */
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../src/ast";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { type Gold, type Score, score } from "../support/gold";
import { hasShared, needsShared, readShared } from "../support/shared";

/** The least share of each figure that must be right. */
const FLOORS = {
	parents: 1,
	links: 0.99,
	labels: 0.99,
	kinds: 0.97,
	regions: 1,
	status: 1,
	countryCode: 1,
	place: 0.9,
	contacts: 1,
} as const satisfies Partial<Record<keyof Score, number>>;

describe.skipIf(!hasShared)(needsShared, () => {
	test.each<[string, Dialect]>([
		["LocalUserGroups", "1.9"],
		["PythonUserGroups", "1.5"],
	])("%s is read as by hand", (name, dialect) => {
		const file = `${name}.moin${dialect.replace(".", "")}.txt`;
		const gold: Gold = JSON.parse(readShared(`gold/${name}.json`));
		const tree = toUserGroups(parse(readShared(`pages/${file}`), { dialect }));
		const figures = score(tree, gold);
		const shares = Object.entries(FLOORS).map(([figure, floor]) => {
			const { right, all } = figures[figure as keyof typeof FLOORS];
			return { figure, floor, right, all };
		});
		console.info(
			[
				`${name}: names F1 ${figures.names.f1.toFixed(3)}`,
				...shares.map(({ figure, right, all }) => `${figure} ${right}/${all}`),
			].join(", "),
			...figures.wrong,
		);
		expect(figures.names.f1).toBeGreaterThanOrEqual(0.98);
		for (const { right, all, floor } of shares)
			expect(right / all).toBeGreaterThanOrEqual(floor);
	});
});
