/** Ids of groups: region path and name, numbered where two collide. */

import type { Region, UserGroup, UserGroupTree } from "../result/schema";
import { wordCodes } from "../text/ascii-words";
import { codeAt } from "../text/codes";

/** Letters and digits of any script, joined by hyphens; accents are dropped. */
function slug(text: string): string {
	let words = "";
	let start = -1;
	const { length } = text;
	for (let at = 0; at < length; at++) {
		const code = codeAt(text, at);
		if (code >= 0x80) return slugOfLetters(text);
		if (wordCodes[code] !== 0) {
			if (start < 0) start = at;
		} else if (start >= 0) {
			words += `${text.slice(start, at)}-`;
			start = -1;
		}
	}
	if (start >= 0) words += text.slice(start);
	else if (words !== "") words = words.slice(0, -1);
	return words.toLowerCase() || "group";
}

function slugOfLetters(text: string): string {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words = plain.match(/[\p{L}\p{N}]+/gu);
	return encodeURIComponent(words?.join("-") ?? "group");
}

const under = (path: string, own: string): string =>
	path === "" ? own : `${path}/${own}`;

/** Gives every group of a tree its `id`. */
export function assignIds(tree: UserGroupTree): void {
	/** How many groups have an id but for its number. */
	const used = new Map<string, number>();
	const assign = (groups: readonly UserGroup[], path: string): void => {
		for (const group of groups) {
			const base = under(path, slug(group.name));
			const count = (used.get(base) ?? 0) + 1;
			used.set(base, count);
			group.id = count === 1 ? base : `${base}~${count}`;
			assign(group.groups, base);
		}
	};
	const enter = (region: Region, path: string): void => {
		const own = under(path, slug(region.name));
		assign(region.groups, own);
		for (const inner of region.regions) enter(inner, own);
	};
	assign(tree.groups, "");
	for (const region of tree.regions) enter(region, "");
}
