/**
 * V8 stores a text with two bytes per character where the page that it was cut from has a character beyond Latin-1, and compiles
 * each pattern for texts of one byte and for those of two. Where the texts of a page are of both kinds, that is the larger part
 * of the time that a short run takes.
 */
import type { Root } from "../../ast";

/** A text of a tree: the field that holds it. */
interface Slot {
	owner: Record<string, unknown>;
	key: string;
}

/** Stores the texts of a tree anew: those of Latin-1 with one byte per character, as `JSON.parse` does. */
export function shrinkTexts(tree: Root): void {
	const slots: Slot[] = [];
	const texts: string[] = [];
	collect(tree, slots, texts);
	const shrunk = JSON.parse(JSON.stringify(texts)) as string[];
	for (const [index, { owner, key }] of slots.entries())
		owner[key] = shrunk[index];
}

function collect(node: object, slots: Slot[], texts: string[]): void {
	const owner = node as Record<string, unknown>;
	for (const key of Object.keys(owner)) {
		const value = owner[key];
		if (typeof value === "string") {
			if (key === "type") continue;
			slots.push({ owner, key });
			texts.push(value);
		} else if (
			typeof value === "object" &&
			value !== null &&
			key !== "position"
		)
			collect(value, slots, texts);
	}
}
