/** Items of group pages: each is read as the group that it means, and each way to write it is generated. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../../../grammar/dialect-names";
import type { GroupItem } from "../../../src/arbitraries/group-pages/item";
import {
	addressItem,
	hostItem,
	linkedItem,
	organizerItem,
	placeItem,
} from "../../../src/arbitraries/group-pages/labeled-items";
import { linksOf } from "../../../src/arbitraries/group-pages/markup";
import type {
	GroupModel,
	LinkModel,
} from "../../../src/arbitraries/group-pages/model";
import {
	anyGroup,
	namedGroup,
} from "../../../src/arbitraries/group-pages/nested-items";
import {
	camelItem,
	camelWithinItem,
	namedItem,
	plainItem,
	proseItem,
} from "../../../src/arbitraries/group-pages/text-items";
import {
	items,
	list,
	missing,
	readBody,
} from "../../support/groups/group-items";
import { distinct } from "../../support/samples";

const textOf = (link: LinkModel): string => JSON.stringify(link);

const allLinks = ({ links, chapters }: GroupModel): LinkModel[] => [
	...links,
	...chapters.flatMap(allLinks),
];

/** An address, in brackets with a label, or without. */
const LABELED = String.raw`\[\[[^|\]]+\|[^\]]+\]\]`;
const BARE = String.raw`(?:https?|irc)://\S+`;
const form = (text: string): RegExp =>
	new RegExp(
		`^${text.replaceAll("LABELED", LABELED).replaceAll("BARE", BARE)}$`,
	);

const FORMS: [string, () => GroupItem, string[]][] = [
	[
		"a name in text before its channels",
		namedItem,
		[
			...[" - ", " -- ", " — ", ": ", "\\. ", " "].map(
				(between) => `\\* [^[]*\\w\\)?${between}LABELED(?:[^[].*)?`,
			),
			"\\* .* - \\w.*\\. - LABELED.*",
			"\\* .* -- \\w.*\\. LABELED.*",
			"\\* .*: \\w.*\\. LABELED.*",
			"\\. .*LABELED",
			...[", ", " - ", " and ", " "].map(
				(separator) => `.*LABELED${separator}LABELED`,
			),
			".*LABELED.*LABELED.*LABELED",
		],
	],
	[
		"a name in text with what is said of it",
		plainItem,
		[
			"\\* [A-Z][^-:—]*(?:Group|Group Trier|\\(DPUG\\))",
			"\\* .*\\.",
			"\\. .*",
			"\\* DN: .*",
			".* - [a-z].*",
			".* -- [a-z].*",
			".* — [a-z].*",
			".*\\w: [a-z].*",
			".*(?:Group|Trier|\\(DPUG\\))\\. [A-Z].*",
		],
	],
	[
		"a name with a CamelCase word",
		camelWithinItem,
		["\\* The McMaster University Python Group - LABELED"],
	],
	[
		"a CamelCase name",
		camelItem,
		[
			"\\* \\w+ Python Users Group in Hamburg\\.",
			"\\* \\w+ .* in Hanoi, Vietnam\\.",
		],
	],
	[
		"a name within prose",
		proseItem,
		["\\* Those who like .* the LABELED\\.", "\\* Beginners .* the LABELED\\."],
	],
	[
		"an address before a name",
		addressItem,
		[
			"\\* BARE - [A-Z].*",
			"\\* BARE -- [A-Z].*",
			"\\* BARE — [A-Z].*",
			"\\* \\[\\[[^|\\]]+\\]\\] - [A-Z].*",
			"\\* BARE BARE - [A-Z].*",
			".* - [A-Z].* - open to everybody",
		],
	],
	[
		"an address before a description",
		hostItem,
		[
			"\\* https://\\w+\\.example\\.org/ - A .*\\.",
			"\\* https://www\\.\\w+\\.example\\.org/ - A .*\\.",
			"\\* \\[\\[https://\\w+\\.example\\.org/\\]\\] - A .*\\.",
		],
	],
	[
		"a place",
		placeItem,
		["\\* \\[\\[\\S+\\|Hanoi, Vietnam\\]\\]", "\\* \\[\\[\\S+\\|(?!H).*\\]\\]"],
	],
	[
		"somebody who organizes a group",
		organizerItem,
		[
			"\\* \\[\\[mailto:\\S+\\|\\w+ \\S+\\]\\] is organizing a group in Hamburg\\.",
			"\\* .* is starting a group in Hanoi, Vietnam\\.",
		],
	],
	[
		"a link that names a group",
		linkedItem,
		[
			"\\* LABELED",
			"\\* \\(LABELED\\)",
			"\\* “LABELED”",
			'\\* "LABELED"',
			"\\* '''LABELED'''",
			"\\* __LABELED__",
			"\\* \\('''LABELED'''\\)",
			"\\* \\(Defunct\\) LABELED.*",
			"\\* LABELED \\(defunct\\).*",
			"\\* \\[\\[[^|\\]:]+\\]\\].*",
			"\\* \\[\\[[^|\\]:]+\\|[^\\]]+\\]\\].*",
			"\\* \\[\\[mailto:pig@[^|]+\\|[^\\]]+\\]\\].*",
			"\\* \\[\\[[^|]+\\|- [^\\]]+\\]\\].*",
			"\\* \\[\\[[^|]+\\|[^\\]]+\\.\\]\\].*",
		],
	],
];

const ALL: [string, () => GroupItem][] = [
	...FORMS.map(([title, item]): [string, () => GroupItem] => [title, item]),
	["any group with a name", namedGroup],
	["any group", anyGroup],
];

describe.each(FORMS)("%s", (_, item, forms) => {
	test("is written in each way", () => {
		const lines = items(item(), 600).map(
			({ markup }) => markup.split("\n")[0] ?? "",
		);
		expect(missing(lines, forms.map(form))).toEqual([]);
	});
});

describe.each(ALL)("%s", (_, item) => {
	test.each(dialectNames)(
		"is read as the group that it means in %s",
		(dialect) => {
			for (const { lines, group } of items(item(), 150))
				expect(readBody([list(lines)], dialect).groups).toEqual([group]);
		},
	);

	test("has the links of its lines, and is in the country around it", () => {
		for (const { lines, group } of items(item(), 150)) {
			const written = lines.flatMap(({ content }) => linksOf(content));
			expect(allLinks(group).map(textOf).sort()).toEqual(
				written.map(textOf).sort(),
			);
			expect(group.countryCode).toBe("DE");
		}
	});
});

test("a group has any number of things under it up to three", () => {
	const depths = (item: GroupItem) =>
		distinct(
			items(item, 600).map(
				({ lines }) =>
					lines.filter(
						({ level, marker }) =>
							level === 1 && (marker === "*" || marker === "."),
					).length,
			),
		);
	expect(depths(namedGroup())).toEqual(expect.arrayContaining([0, 1, 2, 3]));
});
