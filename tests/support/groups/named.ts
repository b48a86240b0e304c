/** Names of items in the form in which tests expect them. */
import type { Name } from "../../../src/usergroups/classify/name";
import { nameOf } from "../../../src/usergroups/classify/names";
import { contextOf, proseOf } from "./prose-of";

/** Returns the name of an item, and the text after it. */
export function named(markup: string): Omit<Name, "end"> & { after: string } {
	const { prose } = proseOf(markup);
	const { end, ...name } = nameOf({ prose, items: [] }, contextOf());
	return { ...name, after: prose.text.slice(end) };
}

export const A = "http://a.example";
export const label = (name: string, after: string) => ({
	name,
	nameSource: "label" as const,
	after,
});
export const text = (name: string, after: string) => ({
	name,
	nameSource: "text" as const,
	after,
});

export const page = (name: string, after: string) => ({
	name,
	nameSource: "page" as const,
	after,
});
