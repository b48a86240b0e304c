/** What changed between two trees. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffGroups } from "../../../src/usergroups/result/diff-groups";
import { GroupsDiff } from "../../../src/usergroups/result/groups-diff";
import { listGroups } from "../../../src/usergroups/result/list-groups";
import type {
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import { counts, NOTHING } from "../../support/groups/counted-changes";
import {
	anyTree,
	group,
	groupsIn,
	link,
	mapGroups,
	page,
	region,
	withChapters,
	withIds,
} from "../../support/groups/group-trees";
import { runs } from "../../support/runs";
import { workTime } from "../../support/work-time";

/** Old and new exchanged; lists in an order that does not depend on the page. */
const sorted = <T>(list: T[]): T[] =>
	list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const mirrored = (diff: GroupsDiff): GroupsDiff => ({
	version: diff.version,
	added: diff.removed,
	removed: diff.added,
	regionsChanged: sorted(
		diff.regionsChanged.map((each) => ({
			old: each.new,
			new: each.old,
			groups: sorted(
				each.groups.map(({ old, new: fresh }) => ({ old: fresh, new: old })),
			),
		})),
	),
	moved: sorted(diff.moved.map((each) => ({ old: each.new, new: each.old }))),
	renamed: sorted(
		diff.renamed.map((each) => ({ old: each.new, new: each.old })),
	),
	linksChanged: sorted(
		diff.linksChanged.map((each) => ({
			old: each.new,
			new: each.old,
			added: each.removed,
			removed: each.added,
		})),
	),
	statusChanged: sorted(
		diff.statusChanged.map((each) => ({
			old: each.new,
			new: each.old,
			from: each.to,
			to: each.from,
		})),
	),
	placesChanged: sorted(
		diff.placesChanged.map((each) => ({
			old: each.new,
			new: each.old,
			...(each.to !== undefined && { from: each.to }),
			...(each.from !== undefined && { to: each.from }),
		})),
	),
});

/** A tree and the id of one of its groups. */
const treeAndId = anyTree()
	.filter((tree) => groupsIn(tree).length > 0)
	.chain((tree) =>
		fc.record({
			tree: fc.constant(tree),
			id: fc.constantFrom(...groupsIn(tree).map((each) => each.id)),
			// Programs that edit a tree keep the ids, pages that are read again do not.
			finish: fc.constantFrom((edited: UserGroupTree) => edited, withIds),
		}),
	);

const find = (tree: UserGroupTree, id: string): UserGroup =>
	groupsIn(tree).find((each) => each.id === id) ?? group();

const remove = (tree: UserGroupTree, id: string): UserGroupTree =>
	mapGroups(tree, (each) => (each.id === id ? [] : [each]));

const change = (
	tree: UserGroupTree,
	id: string,
	edit: Partial<UserGroup>,
): UserGroupTree =>
	mapGroups(tree, (each) => [each.id === id ? { ...each, ...edit } : each]);

const RUNS = runs(40);

describe("any two trees", () => {
	test("a tree does not differ from itself", () => {
		fc.assert(
			fc.property(anyTree(), (tree) => {
				expect(diffGroups(tree, structuredClone(tree))).toEqual(NOTHING);
			}),
			RUNS,
		);
	});

	test("the diff matches its schema, is the same each time and leaves both trees alone", () => {
		fc.assert(
			fc.property(anyTree(), anyTree(), (old, fresh) => {
				const before = structuredClone([old, fresh]);
				const diff = diffGroups(old, fresh);
				expect(GroupsDiff.parse(diff)).toEqual(diff);
				expect(diffGroups(old, fresh)).toEqual(diff);
				expect([old, fresh]).toEqual(before);
			}),
			RUNS,
		);
	});

	test("the other way round, added is removed and old is new", () => {
		fc.assert(
			fc.property(anyTree(), anyTree(), (old, fresh) => {
				expect(mirrored(diffGroups(old, fresh))).toEqual(
					mirrored(mirrored(diffGroups(fresh, old))),
				);
			}),
			RUNS,
		);
	});

	test("each group is added, or removed, or in both trees", () => {
		fc.assert(
			fc.property(anyTree(), anyTree(), (old, fresh) => {
				const { added, removed, regionsChanged, ...lists } = diffGroups(
					old,
					fresh,
				);
				const changes = {
					...lists,
					underChanged: regionsChanged.flatMap(({ groups }) => groups),
				};
				const [before, after] = [listGroups(old), listGroups(fresh)];
				expect(before.length - removed.length).toBe(
					after.length - added.length,
				);
				expect(before).toEqual(expect.arrayContaining(removed));
				expect(after).toEqual(expect.arrayContaining(added));
				const lost = new Set(removed.map(({ id }) => id));
				for (const list of Object.values(changes))
					if (Array.isArray(list))
						for (const each of list) expect(lost).not.toContain(each.old.id);
			}),
			RUNS,
		);
	});
});

describe("one change to any tree", () => {
	test("a group that was removed is removed, with its chapters, and nothing else changed", () => {
		fc.assert(
			fc.property(treeAndId, ({ tree, id, finish }) => {
				const diff = diffGroups(tree, finish(remove(tree, id)));
				const lost = withChapters(find(tree, id));
				expect(counts(diff)).toEqual({ removed: lost.length });
				expect(sorted(diff.removed.map(({ name }) => name))).toEqual(
					sorted(lost.map(({ name }) => name)),
				);
			}),
			RUNS,
		);
	});

	test("a group that went to another region is moved, its chapters come along", () => {
		fc.assert(
			fc.property(treeAndId, fc.boolean(), ({ tree, id, finish }, isFirst) => {
				const moved = find(tree, id);
				const target = region({ name: "Elsewhere", groups: [moved] });
				const rest = remove(tree, id);
				const regions = isFirst
					? [target, ...rest.regions]
					: [...rest.regions, target];
				const diff = diffGroups(tree, finish({ ...rest, regions }));
				expect(counts(diff)).toEqual({ moved: 1 });
				expect(diff.moved[0]?.new).toMatchObject({
					name: moved.name,
					regions: ["Elsewhere"],
					parents: [],
				});
			}),
			RUNS,
		);
	});

	test("a heading with another name is one change, whatever is under it", () => {
		fc.assert(
			fc.property(
				anyTree(),
				fc.constantFrom("New heading", "Europe"),
				(tree, name) => {
					const titled = (title: string): UserGroupTree =>
						withIds({
							...tree,
							groups: [],
							regions: [region({ name: title, regions: tree.regions })],
						});
					const diff = diffGroups(titled("Old heading"), titled(name));
					const isEmpty = groupsIn(titled(name)).length === 0;
					expect(counts(diff)).toEqual(isEmpty ? {} : { regionsChanged: 1 });
				},
			),
			RUNS,
		);
	});

	test("a heading that is removed from around groups is one change, as is one that is added", () => {
		fc.assert(
			fc.property(anyTree(), (tree) => {
				const bare = withIds({ ...tree, groups: [] });
				const titled = withIds({
					...tree,
					groups: [],
					regions: [region({ name: "A title", regions: tree.regions })],
				});
				const expected =
					groupsIn(bare).length === 0 ? {} : { regionsChanged: 1 };
				expect(counts(diffGroups(titled, bare))).toEqual(expected);
				expect(counts(diffGroups(bare, titled))).toEqual(expected);
			}),
			RUNS,
		);
	});

	test("a group with another name is renamed, its chapters are not", () => {
		fc.assert(
			fc.property(treeAndId, ({ tree, id, finish }) => {
				const own = link("http://own.example/");
				const links = [...find(tree, id).links, own];
				const old = change(tree, id, { links });
				const fresh = finish(change(old, id, { name: "Neuer Name" }));
				const diff = diffGroups(old, fresh);
				expect(counts(diff)).toEqual({ renamed: 1 });
				expect(diff.renamed[0]).toMatchObject({
					old: { id, name: find(tree, id).name },
					new: { name: "Neuer Name" },
				});
			}),
			RUNS,
		);
	});

	test("a group with another link or status has that only", () => {
		fc.assert(
			fc.property(treeAndId, ({ tree, id }) => {
				const added = link("http://own.example/");
				const { links, status } = find(tree, id);
				const to = status === "defunct" ? "listed" : "defunct";
				const fresh = change(tree, id, {
					links: [added, ...links.slice(1)],
					status: to,
				});
				const diff = diffGroups(tree, fresh);
				const name = find(tree, id).name;
				expect(diff).toEqual({
					...NOTHING,
					linksChanged: [
						{
							old: expect.objectContaining({ id, name }),
							new: expect.objectContaining({ id, name }),
							added: [added],
							removed: links.slice(0, 1),
						},
					],
					statusChanged: [expect.objectContaining({ from: status, to })],
				});
			}),
			RUNS,
		);
	});

	test("a group at another place has that only, also where it states none before or after", () => {
		const anyPlace = fc.constantFrom("Ulm", "Bonn", undefined);
		fc.assert(
			fc.property(treeAndId, anyPlace, anyPlace, ({ tree, id }, from, to) => {
				const { place: _, ...bare } = find(tree, id);
				const at = (place: string | undefined): UserGroupTree =>
					mapGroups(tree, (each) => [
						each.id === id
							? { ...bare, ...(place !== undefined && { place }) }
							: each,
					]);
				const { placesChanged, ...others } = diffGroups(at(from), at(to));
				const { placesChanged: none, ...nothing } = NOTHING;
				expect(others).toEqual(nothing);
				const ref = expect.objectContaining({ id });
				expect(placesChanged).toEqual(
					from === to
						? none
						: [
								{
									old: ref,
									new: ref,
									...(from !== undefined && { from }),
									...(to !== undefined && { to }),
								},
							],
				);
			}),
			RUNS,
		);
	});
});

test("pages of thousands of groups, all alike or all different, take no time", () => {
	const many = (each: (index: number) => Partial<UserGroup>): UserGroupTree =>
		page({
			groups: Array.from({ length: 10_000 }, (_, at) => group(each(at))),
		});
	const alike = (name: string) =>
		many(() => ({ name, links: [link("http://a.example")] }));
	const different = (name: string) =>
		many((at) => ({
			name: `${name} ${at}`,
			links: [link(`http://${at}.example`)],
		}));
	const start = workTime();
	expect(counts(diffGroups(alike("A"), alike("A")))).toEqual({});
	expect(counts(diffGroups(alike("A"), alike("B")))).toEqual({
		added: 10_000,
		removed: 10_000,
	});
	expect(counts(diffGroups(different("A"), different("B")))).toEqual({
		renamed: 10_000,
	});
	expect(workTime() - start).toBeLessThan(10_000);
});
