/** Names of items as tests of them write them. */
import { type Name, nameOf } from "../../src/usergroups/classify/names";
import { contextOf, proseOf } from "./prose-of";

/** The name of an item, and what the item says behind it. */
export function named(markup: string): Omit<Name, "end"> & { behind: string } {
	const { prose } = proseOf(markup);
	const { end, ...name } = nameOf({ prose, items: [] }, contextOf());
	return { ...name, behind: prose.text.slice(end) };
}

export const A = "http://a.example";
export const label = (name: string, behind: string) => ({
	name,
	nameSource: "label" as const,
	behind,
});
export const text = (name: string, behind: string) => ({
	name,
	nameSource: "text" as const,
	behind,
});

export const page = (name: string, behind: string) => ({
	name,
	nameSource: "page" as const,
	behind,
});
