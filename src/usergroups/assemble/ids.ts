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

/** An id without its number, and those that go on with it. */
class Path {
	readonly #text: string;
	/** By slug; most groups have none under them. */
	#inner: Map<string, Path> | undefined;
	/** How many groups have it. */
	#groups = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** The path of a name under this one. */
	of(name: string): Path {
		const own = slug(name);
		this.#inner ??= new Map();
		let path = this.#inner.get(own);
		if (path === undefined) {
			path = new Path(this.#text === "" ? own : `${this.#text}/${own}`);
			this.#inner.set(own, path);
		}
		return path;
	}

	/** The id of the next group that has it. */
	nextId(): string {
		this.#groups++;
		return this.#groups === 1 ? this.#text : `${this.#text}~${this.#groups}`;
	}
}

function assignTo(groups: readonly UserGroup[], path: Path): void {
	for (const group of groups) {
		const own = path.of(group.name);
		group.id = own.nextId();
		assignTo(group.groups, own);
	}
}

function assignIn(regions: readonly Region[], path: Path): void {
	for (const { name, groups, regions: inner } of regions) {
		const own = path.of(name);
		assignTo(groups, own);
		assignIn(inner, own);
	}
}

/** Gives every group of a tree its `id`. */
export function assignIds(tree: UserGroupTree): void {
	const outermost = new Path("");
	assignTo(tree.groups, outermost);
	assignIn(tree.regions, outermost);
}
