/** UserGroup trees for property tests, made without a page. */
import fc from "fast-check";
import {
	type Link,
	LinkKind,
	type Position,
	type Region,
	Status,
	type UserGroup,
	type UserGroupTree,
} from "../../../src/usergroups/result/schema";
import { TREE_VERSION } from "../../../src/usergroups/result/versions";

export const position: Position = {
	start: { line: 1, column: 1, offset: 0 },
	end: { line: 1, column: 2, offset: 1 },
};

/** A group with nothing in it but what is given. */
export const group = (given: Partial<UserGroup> = {}): UserGroup => ({
	id: "",
	name: "Group",
	nameSource: "label",
	status: "listed",
	links: [],
	contacts: [],
	groups: [],
	members: [],
	position,
	...given,
});

/** A region with nothing in it but what is given. */
export const region = (given: Partial<Region> = {}): Region => ({
	name: "Region",
	aliases: [],
	kind: "section",
	depth: 1,
	links: [],
	groups: [],
	regions: [],
	position,
	...given,
});

/** A tree whose groups have ids. */
export const page = (given: Partial<UserGroupTree> = {}): UserGroupTree =>
	withIds({
		version: TREE_VERSION,
		page: { dialect: "1.9", categories: [] },
		intro: { links: [] },
		regions: [],
		groups: [],
		messages: [],
		...given,
	});

export const link = (url: string, given: Partial<Link> = {}): Link => ({
	url,
	kind: "website",
	position,
	...given,
});

/** A copy in which ids are path and name, numbered where two collide. */
export function withIds(tree: UserGroupTree): UserGroupTree {
	const used = new Map<string, number>();
	const number =
		(path: string) =>
		(each: UserGroup): UserGroup => {
			const base = `${path}/${each.name.toLowerCase()}`;
			const count = (used.get(base) ?? 0) + 1;
			used.set(base, count);
			const id = count === 1 ? base : `${base}~${count}`;
			return { ...each, id, groups: each.groups.map(number(base)) };
		};
	const enter =
		(path: string) =>
		(each: Region): Region => {
			const own = `${path}/${each.name}`;
			return {
				...each,
				groups: each.groups.map(number(own)),
				regions: each.regions.map(enter(own)),
			};
		};
	return {
		...tree,
		groups: tree.groups.map(number("")),
		regions: tree.regions.map(enter("")),
	};
}

/** A copy in which each group is what `change` makes of it: it, others, or none; chapters first. */
export function mapGroups(
	tree: UserGroupTree,
	change: (group: UserGroup) => UserGroup[],
): UserGroupTree {
	const inGroup = (each: UserGroup): UserGroup[] =>
		change({ ...each, groups: each.groups.flatMap(inGroup) });
	const inRegion = (each: Region): Region => ({
		...each,
		groups: each.groups.flatMap(inGroup),
		regions: each.regions.map(inRegion),
	});
	return {
		...tree,
		groups: tree.groups.flatMap(inGroup),
		regions: tree.regions.map(inRegion),
	};
}

/** A group and its chapters, in page order. */
export const withChapters = (each: UserGroup): UserGroup[] => [
	each,
	...each.groups.flatMap(withChapters),
];

/** All groups of a tree or region, in page order. */
export const groupsIn = ({
	groups,
	regions,
}: Pick<Region, "groups" | "regions">): UserGroup[] => [
	...groups.flatMap(withChapters),
	...regions.flatMap(groupsIn),
];

/** Few names and links, so that they collide, and some that are rare. */
const names = fc.oneof(
	fc.constantFrom("Website", "Meetup", "Pÿthon Users", "python users"),
	fc.nat(200).map((number) => `Group ${number}`),
);
const links = fc.uniqueArray(
	fc
		.tuple(
			fc.oneof(
				fc.constantFrom("http://many.example/", "mailto:a@b.example"),
				fc.nat(200).map((number) => `http://www.g${number}.example/`),
			),
			fc.constantFrom(...LinkKind.options),
		)
		.map(([url, kind]) => link(url, { kind })),
	{ maxLength: 3, selector: ({ url }) => url },
);
const countries = fc.constantFrom(undefined, "DE", "CL");

const groupOf = (
	chapters: fc.Arbitrary<UserGroup[]>,
): fc.Arbitrary<UserGroup> =>
	fc
		.record({
			name: names,
			links,
			status: fc.constantFrom(...Status.options),
			countryCode: countries,
			description: fc.constantFrom("Prose.", "Other prose."),
			members: links.map((each) => [{ name: "Member", links: each, position }]),
			groups: chapters,
		})
		.map(({ countryCode, ...rest }) =>
			group({ ...rest, ...(countryCode !== undefined && { countryCode }) }),
		);

const leaf = groupOf(fc.constant([]));
const branch = groupOf(
	fc.array(groupOf(fc.array(leaf, { maxLength: 2 })), { maxLength: 2 }),
);
const groups = fc.array(fc.oneof({ weight: 2, arbitrary: leaf }, branch), {
	maxLength: 4,
});

const regionOf = (
	depth: number,
	inner: fc.Arbitrary<Region[]>,
): fc.Arbitrary<Region> =>
	fc
		.record({
			name: fc.constantFrom("Asia", "Chile", "Peru", "Péru", "Other"),
			description: fc.constant("Prose."),
			links,
			groups,
			regions: inner,
		})
		.map((given) => region({ ...given, depth }));

const regions = fc.array(
	regionOf(1, fc.array(regionOf(2, fc.constant([])), { maxLength: 2 })),
	{ maxLength: 4 },
);

/** Any tree. */
export const anyTree = (): fc.Arbitrary<UserGroupTree> =>
	fc
		.record({
			groups,
			regions,
			intro: links.map((each) => ({ text: "Prose.", links: each })),
		})
		.map(page);
