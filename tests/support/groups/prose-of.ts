/** Reads markup as running text or items, with messages. */
import type { Dialect } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { ChannelWords } from "../../../src/usergroups/dictionaries/channel-words";
import type { Context } from "../../../src/usergroups/read/context";
import { type Item, readItems } from "../../../src/usergroups/read/items";
import { positionOf } from "../../../src/usergroups/read/links";
import { toProse } from "../../../src/usergroups/read/prose";
import type { Prose } from "../../../src/usergroups/read/span";
import type { Message } from "../../../src/usergroups/result/schema";

/** What the mapper knows where the caller wishes nothing; messages go to a list. */
export const contextOf = (
	dialect: Dialect = "1.9",
	messages: Message[] = [],
): Context => ({
	dialect,
	channels: new ChannelWords(),
	linkKinds: [],
	readMarkup: (markup) => parse(markup, { dialect }).children,
	report: (ruleId, text, position) => messages.push({ ruleId, text, position }),
});

/** Reads a page as one text. */
export function proseOf(
	markup: string,
	dialect: Dialect = "1.9",
): { prose: Prose; messages: Message[] } {
	const messages: Message[] = [];
	const root = parse(markup, { dialect });
	const context = contextOf(dialect, messages);
	return { prose: toProse(root.children, positionOf(root), context), messages };
}

/** Reads a text without markup. */
export const proseOfText = (value: string): Prose => {
	const context = contextOf();
	const nodes = [{ type: "text" as const, value }];
	const root = { type: "root" as const, children: [] };
	return toProse(nodes, positionOf(root), context);
};

/** Reads the lists of a page as items. */
export function itemsOf(markup: string, context: Context): Item[] {
	const { children } = parse(markup, { dialect: context.dialect });
	return children.flatMap((node) =>
		node.type === "list" ? readItems(node.children, context) : [],
	);
}
