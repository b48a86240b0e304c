/** Compares a UserGroup tree with a hand-made answer. */
import type {
	Link,
	Region,
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";

type GoldLink = [target: string, label: string | null, kind: string];

interface GoldGroup {
	line: number;
	region: string[];
	parents: string[];
	section: string | null;
	names: string[];
	links: GoldLink[];
	contacts: { name?: string; email?: string; irc?: string }[];
	place: string | null;
	status: string;
	countryCode: string | null;
}

interface GoldRegion {
	path: string[];
	kind: string;
	code: string | null;
	note: string | null;
	aliases: string[];
}

/** The answer: `"?"` is not scored. */
export interface Gold {
	regions: GoldRegion[];
	groups: GoldGroup[];
	intro_links: GoldLink[];
}

/** A group with what is around it. */
interface FlatGroup {
	group: UserGroup;
	region: string[];
	parents: string[];
}

function flatGroups(tree: UserGroupTree): FlatGroup[] {
	const ofGroup = (
		group: UserGroup,
		region: string[],
		parents: string[],
	): FlatGroup[] => [
		{ group, region, parents },
		...group.groups.flatMap((chapter) =>
			ofGroup(chapter, region, [...parents, group.name]),
		),
	];
	const ofRegion = (region: Region, path: string[]): FlatGroup[] => {
		const own = [...path, region.name];
		return [
			...region.groups.flatMap((group) => ofGroup(group, own, [])),
			...region.regions.flatMap((inner) => ofRegion(inner, own)),
		];
	};
	return [
		...tree.groups.flatMap((group) => ofGroup(group, [], [])),
		...tree.regions.flatMap((region) => ofRegion(region, [])),
	];
}

function flatRegions(
	regions: readonly Region[],
	path: string[] = [],
): [path: string[], region: Region][] {
	return regions.flatMap((region): [string[], Region][] => {
		const own = [...path, region.name];
		return [[own, region], ...flatRegions(region.regions, own)];
	});
}

const targetOf = ({ url, page }: Link): string => url ?? `page:${page}`;
const same = (a: readonly string[], b: readonly string[]): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** Right ones of all. */
interface Share {
	right: number;
	all: number;
}

/** Figures, each a {@link Share}, and what is wrong, for people. */
export interface Score {
	names: { f1: number; expected: number; found: number };
	parents: Share;
	links: Share;
	labels: Share;
	kinds: Share;
	regions: Share;
	status: Share;
	countryCode: Share;
	place: Share;
	/** Groups without a place, by hand, that have none in the tree either. */
	invented: Share;
	contacts: Share;
	wrong: string[];
}

const share = (): Share => ({ right: 0, all: 0 });

/** Scores a tree; of a page whose answer is partial only the regions in it count. */
export function score(tree: UserGroupTree, gold: Gold): Score {
	const figures: Score = {
		names: { f1: 0, expected: gold.groups.length, found: 0 },
		parents: share(),
		links: share(),
		labels: share(),
		kinds: share(),
		regions: share(),
		status: share(),
		countryCode: share(),
		place: share(),
		invented: share(),
		contacts: share(),
		wrong: [],
	};
	const check = (
		figure: Share,
		isRight: boolean,
		wrong: () => string,
	): void => {
		figure.all++;
		if (isRight) figure.right++;
		else figures.wrong.push(wrong());
	};
	const covered = new Set(gold.regions.map(({ path }) => path.join("/")));
	const candidates = new Set(
		flatGroups(tree).filter(({ region }) => covered.has(region.join("/"))),
	);
	const found = candidates.size;
	let right = 0;
	for (const expected of gold.groups) {
		const match = [...candidates].find(
			({ group, region }) =>
				same(region, expected.region) &&
				expected.names.includes(group.name) &&
				(group.nameSource === "region" ||
					group.position.start.line === expected.line ||
					!gold.groups.some(
						(other) =>
							other !== expected &&
							same(other.region, expected.region) &&
							other.names.includes(group.name),
					)),
		);
		if (match === undefined) {
			figures.wrong.push(
				`${expected.line}: no group “${expected.names.join("” or “")}” in ${expected.region.join("/")}`,
			);
			figures.links.all += expected.links.length;
			continue;
		}
		right++;
		candidates.delete(match);
		const { group, parents } = match;
		const at = `${expected.line}: ${group.name}: `;
		check(
			figures.parents,
			same(parents, expected.parents) &&
				(group.section ?? null) === expected.section,
			() => `${at}in ${parents} (${group.section})`,
		);
		const left = [...group.links];
		for (const [target, label, kind] of expected.links) {
			const index = left.findIndex((link) => targetOf(link) === target);
			const link = left[index];
			check(figures.links, link !== undefined, () => `${at}no link ${target}`);
			if (link === undefined) continue;
			left.splice(index, 1);
			check(
				figures.labels,
				(link.label ?? null) === label,
				() => `${at}label “${link.label}” of ${target}, not “${label}”`,
			);
			if (kind !== "?")
				check(
					figures.kinds,
					link.kind === kind,
					() => `${at}${target} is ${link.kind}, not ${kind}`,
				);
		}
		for (const link of left)
			check(figures.links, false, () => `${at}has ${targetOf(link)}`);
		check(
			figures.status,
			group.status === expected.status,
			() => `${at}${group.status}, not ${expected.status}`,
		);
		check(
			figures.countryCode,
			(group.countryCode ?? null) === expected.countryCode,
			() => `${at}in ${group.countryCode}, not ${expected.countryCode}`,
		);
		if (expected.place === null)
			check(
				figures.invented,
				group.place === undefined,
				() => `${at}place "${group.place}" is invented`,
			);
		else if (expected.place !== "?")
			check(
				figures.place,
				(group.place ?? null) === expected.place,
				() => `${at}place “${group.place}”, not “${expected.place}”`,
			);
		const contacts = group.contacts.map(({ name, email, irc }) => ({
			...(name !== undefined && { name }),
			...(email !== undefined && { email }),
			...(irc !== undefined && { irc }),
		}));
		check(
			figures.contacts,
			same(contacts.map(String), expected.contacts.map(String)) &&
				JSON.stringify(contacts) === JSON.stringify(expected.contacts),
			() =>
				`${at}contacts ${JSON.stringify(contacts)}, not ${JSON.stringify(expected.contacts)}`,
		);
	}
	for (const { group, region } of candidates)
		figures.wrong.push(
			`${group.position.start.line}: “${group.name}” in ${region.join("/")} is no group`,
		);
	figures.names.found = found;
	figures.names.f1 = (2 * right) / (found + gold.groups.length);
	scoreRegions(tree, gold, figures, check);
	const proseLinks = [
		...tree.intro.links,
		...flatRegions(tree.regions).flatMap(([, { links }]) => links),
	];
	for (const [target, label, kind] of gold.intro_links)
		check(
			figures.links,
			proseLinks.some(
				(link) =>
					targetOf(link) === target &&
					(link.label ?? null) === label &&
					(kind === "?" || link.kind === kind),
			),
			() => `intro: no link ${target} "${label}" ${kind}`,
		);
	return figures;
}

function scoreRegions(
	tree: UserGroupTree,
	gold: Gold,
	{ regions }: Score,
	check: (figure: Share, isRight: boolean, wrong: () => string) => void,
): void {
	const left = flatRegions(tree.regions);
	for (const expected of gold.regions) {
		const index = left.findIndex(([path]) => same(path, expected.path));
		const region = left[index]?.[1];
		if (index >= 0) left.splice(index, 1);
		check(
			regions,
			region !== undefined &&
				region.kind === expected.kind &&
				(region.code ?? null) === expected.code &&
				(region.note ?? null) === expected.note &&
				same(region.aliases, expected.aliases),
			() =>
				`${expected.path.join("/")}: ${region?.kind} ${region?.code} (${region?.note}) ${region?.aliases}`,
		);
	}
}
