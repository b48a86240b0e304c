/** Ids of groups: region path and name, numbered where two collide. */

import type { Region, UserGroup, UserGroupTree } from "../result/schema";
import { wordCodes } from "../text/ascii-words";
import { codeAt } from "../text/codes";

/** Words of ASCII with single blanks between. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Letters and digits of any script, joined by hyphens; accents are dropped. */
function slug(text: string): string {
	if (PLAIN_WORDS.test(text)) return text.toLowerCase().replaceAll(" ", "-");
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

/** How many groups have each id without its number. */
type Counts = Map<string, number>;

/** The path of a name under another one; slugs have no slash, so that no two paths of names are one text. */
const pathOf = (around: string, name: string): string =>
	around === "" ? slug(name) : `${around}/${slug(name)}`;

function assignTo(
	groups: readonly UserGroup[],
	around: string,
	counts: Counts,
): void {
	for (const group of groups) {
		const path = pathOf(around, group.name);
		const number = (counts.get(path) ?? 0) + 1;
		counts.set(path, number);
		group.id = number === 1 ? path : `${path}~${number}`;
		assignTo(group.groups, path, counts);
	}
}

function assignIn(
	regions: readonly Region[],
	around: string,
	counts: Counts,
): void {
	for (const { name, groups, regions: inner } of regions) {
		const path = pathOf(around, name);
		assignTo(groups, path, counts);
		assignIn(inner, path, counts);
	}
}

/** Gives every group of a tree its `id`. */
export function assignIds(tree: UserGroupTree): void {
	const counts: Counts = new Map();
	assignTo(tree.groups, "", counts);
	assignIn(tree.regions, "", counts);
}
