/** A UserGroup tree as lines that are easy to compare by eye. */
import type { Dialect } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import type {
	Link,
	Region,
	UserGroup,
} from "../../../src/usergroups/result/schema";

export const shownLink = ({ url, page, kind }: Link): string =>
	`${kind} ${url ?? page}`;

/** A group as lines: name, where it is from, and all that was said of it. */
export function linesOf(group: UserGroup): string[] {
	const { name, nameSource, place, section, status, description } = group;
	const facts = {
		place,
		section,
		status: status === "listed" ? undefined : status,
		description,
	};
	return [
		`${name} (${nameSource})`,
		...Object.entries(facts).flatMap(([key, value]) =>
			value === undefined ? [] : [`${key}: ${value}`],
		),
		...group.links.map(shownLink),
		...group.contacts.map(({ name: who, email, irc }) =>
			["contact", who, email, irc].filter(Boolean).join(" "),
		),
		...group.members.map((member) =>
			member.section === undefined
				? `member ${member.name}`
				: `member ${member.name} in ${member.section}`,
		),
		...group.groups.flatMap(linesOf).map((line) => `  ${line}`),
	];
}

/** What is in a region, in the order of the schema but for its groups, which follow its own links. */
function linesOfRegion(region: Region): string[] {
	return [
		["=", region.name, region.code].filter(Boolean).join(" "),
		...textAndLinks(region.description, region.links),
		...region.groups.flatMap(linesOf),
		...region.regions.flatMap(linesOfRegion).map((line) => `  ${line}`),
	];
}

const textAndLinks = (text: string | undefined, links: Link[]): string[] => [
	...(text === undefined ? [] : [`“${text}”`]),
	...links.map(shownLink),
];

/** All that is on a page. */
export function linesOfPage(markup: string): string[] {
	const tree = toUserGroups(parse(markup, { dialect: "1.9" }));
	return [
		...textAndLinks(tree.intro.text, tree.intro.links),
		...tree.groups.flatMap(linesOf),
		...tree.regions.flatMap(linesOfRegion),
	];
}

/** Lines of the groups under “Chile”, then the description and links of the region. */
export function linesInChile(
	markup: string,
	dialect: Dialect = "1.9",
): string[] {
	const { regions } = toUserGroups(parse(`= Chile =\n${markup}`, { dialect }));
	const [chile] = regions;
	return chile === undefined
		? []
		: [
				...chile.groups.flatMap(linesOf),
				...textAndLinks(chile.description, chile.links),
			];
}
