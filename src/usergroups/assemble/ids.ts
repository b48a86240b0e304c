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

/** The path of a region or group by the slugs of its names: those of the same names have one path. */
class Path {
	/** How many groups have it. */
	count = 0;
	#inner: Map<string, Path> | undefined;

	/** @param text the slugs with slashes between them; no slug has a slash. */
	constructor(readonly text: string) {}

	/** The path of a name under this one. */
	under(name: string): Path {
		const own = slug(name);
		this.#inner ??= new Map();
		let path = this.#inner.get(own);
		if (path === undefined) {
			path = new Path(this.text === "" ? own : `${this.text}/${own}`);
			this.#inner.set(own, path);
		}
		return path;
	}
}

function assignTo(groups: readonly UserGroup[], around: Path): void {
	for (const group of groups) {
		const path = around.under(group.name);
		path.count++;
		group.id = path.count === 1 ? path.text : `${path.text}~${path.count}`;
		assignTo(group.groups, path);
	}
}

function assignIn(regions: readonly Region[], around: Path): void {
	for (const { name, groups, regions: inner } of regions) {
		const path = around.under(name);
		assignTo(groups, path);
		assignIn(inner, path);
	}
}

/** Gives every group of a tree its `id`. */
export function assignIds(tree: UserGroupTree): void {
	const outermost = new Path("");
	assignTo(tree.groups, outermost);
	assignIn(tree.regions, outermost);
}
