/** A UserGroup tree as Markdown: headings, groups and their links, for the README of a repository. */
import type {
	BlockContent,
	Heading,
	List,
	ListItem,
	PhrasingContent,
	Root,
} from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { linkTarget } from "../../usergroups/result/link-target";
import type {
	Contact,
	Link,
	LinkKind,
	Region,
	UserGroup,
	UserGroupTree,
} from "../../usergroups/result/schema";

/** Markdown has no deeper heading. */
const MAX_DEPTH = 6;

/** Writes a page. Sections with nothing in them but their heading are omitted, as are links that a reader of the wiki does not see. */
export function markdownGroups({
	page,
	intro,
	groups,
	regions,
}: UserGroupTree): string {
	const { title } = page;
	const root: Root = {
		type: "root",
		children: [
			...(title === undefined ? [] : [heading(1, title)]),
			...paragraph(intro.text),
			...linksOf(intro.links),
			...listOf(groups),
			...regions.flatMap((region) =>
				blocksOf(region, title === undefined ? 1 : 2),
			),
		],
	};
	return toMarkdown(root, { bullet: "-", listItemIndent: "one" });
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

const heading = (depth: number, value: string): Heading => ({
	type: "heading",
	depth: Math.min(depth, MAX_DEPTH) as Heading["depth"],
	children: [text(value)],
});

const paragraph = (value: string | undefined): BlockContent[] =>
	value === undefined ? [] : [{ type: "paragraph", children: [text(value)] }];

/** Whether there is anything under a heading, or under those in it. */
const hasContent = ({ groups, description, links, regions }: Region): boolean =>
	groups.length > 0 ||
	description !== undefined ||
	links.some(isShown) ||
	regions.some(hasContent);

function blocksOf(region: Region, depth: number): (BlockContent | Heading)[] {
	if (!hasContent(region)) return [];
	const { name, aliases, note, description, links } = region;
	const remark = note === undefined ? "" : ` (${note})`;
	return [
		heading(depth, [name, ...aliases].join(" / ") + remark),
		...paragraph(description),
		...linksOf(links),
		...listOf(region.groups),
		...region.regions.flatMap((inner) => blocksOf(inner, depth + 1)),
	];
}

/** Links that are of no group, in one paragraph. */
const linksOf = (links: readonly Link[]): BlockContent[] => {
	const shown = links.filter(isShown);
	return shown.length === 0
		? []
		: [
				{
					type: "paragraph",
					children: joined(shown.map((link) => [labeled(link)])),
				},
			];
};

const labeled = (link: Link): PhrasingContent =>
	linkTo(link.label ?? link.kind, link);

const listOf = (groups: readonly UserGroup[]): List[] =>
	groups.length === 0
		? []
		: [{ type: "list", spread: false, children: groups.map(itemOf) }];

/** A group on one line: its name, linked to its home, and what is known of it; its chapters under it. */
function itemOf(group: UserGroup): ListItem {
	const { name, place, status, links, contacts, members, section } = group;
	const shown = links.filter(isShown);
	const home = homeOf(shown);
	const others = shown.filter((link) => link !== home);
	const facts = [place, section, status === "listed" ? undefined : status];
	const title: PhrasingContent =
		home === undefined
			? { type: "strong", children: [text(name)] }
			: linkTo(name, home);
	const parts = [
		[title],
		joined(facts.flatMap((fact) => (fact === undefined ? [] : [[text(fact)]]))),
		joined(others.map((link) => [labeled(link)])),
		joined(contacts.map(contactOf)),
		joined(members.map((member) => [text(member.name)])),
	].filter((part) => part.length > 0);
	return {
		type: "listItem",
		spread: false,
		children: [
			{ type: "paragraph", children: joined(parts, " – ") },
			...listOf(group.groups),
		],
	};
}

/** Kinds of links that show what a group is and where it meets. */
const HOMES: ReadonlySet<LinkKind> = new Set<LinkKind>([
	"website",
	"meetup",
	"wiki",
]);

/** The first link to a site, a meetup or a page; else the first of all. */
const homeOf = (links: readonly Link[]): Link | undefined =>
	links.find(({ kind }) => HOMES.has(kind)) ?? links[0];

const joined = (
	parts: readonly PhrasingContent[][],
	gap = ", ",
): PhrasingContent[] =>
	parts.flatMap((part, index) => (index === 0 ? part : [text(gap), ...part]));

const isShown = ({ hidden, url }: Link): boolean => !hidden && isWeb(url);

const isWeb = (url: string | undefined): boolean =>
	url !== undefined && /^(?:https?|ftp|ircs?):\/\//i.test(url);

const linkTo = (label: string, link: Link): PhrasingContent => ({
	type: "link",
	url: link.suggestion ?? linkTarget(link),
	children: [text(label)],
});

function contactOf({ name, email, irc }: Contact): PhrasingContent[] {
	const address: PhrasingContent[] =
		email === undefined
			? []
			: [{ type: "link", url: `mailto:${email}`, children: [text(email)] }];
	const shown = [name, irc].flatMap((part) =>
		part === undefined ? [] : [[text(part)]],
	);
	return joined(address.length === 0 ? shown : [...shown, address], " ");
}
