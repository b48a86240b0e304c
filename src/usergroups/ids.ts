/** Ids of groups: region path and name, numbered where two collide. */
import type { Region, UserGroup, UserGroupTree } from "./schema";

/** Words of ASCII and blanks between them. */
const PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** Letters and digits of any script, joined by hyphens; accents are dropped. */
function slug(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase().replaceAll(" ", "-");
	if (/^[ -~]*$/.test(text))
		return (
			text
				.toLowerCase()
				.match(/[a-z\d]+/g)
				?.join("-") ?? "group"
		);
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words = plain.match(/[\p{L}\p{N}]+/gu);
	return encodeURIComponent(words?.join("-") ?? "group");
}

const under = (path: string, name: string): string =>
	path === "" ? slug(name) : `${path}/${slug(name)}`;

/** Gives every group of a tree its `id`. */
export function assignIds(tree: UserGroupTree): void {
	const used = new Map<string, number>();
	const assign = (group: UserGroup, path: string): void => {
		const base = under(path, group.name);
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		group.id = count === 1 ? base : `${base}~${count}`;
		for (const chapter of group.groups) assign(chapter, base);
	};
	const enter = (region: Region, path: string): void => {
		const own = under(path, region.name);
		for (const group of region.groups) assign(group, own);
		for (const inner of region.regions) enter(inner, own);
	};
	for (const group of tree.groups) assign(group, "");
	for (const region of tree.regions) enter(region, "");
}
