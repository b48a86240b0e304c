/** A generated wiki with everything that a site must get right: names, links, anchors, files, redirects, old names, private pages. */
import { headingId } from "../../../src/bridge/ids/heading-ids";
import { formatLogLine, quoteName } from "../../../src/dump";
import type { Files } from "../dumps/tiny-wiki";

/** A wiki, and what a site of it must have. */
export interface SiteWiki {
	files: Files;
	/** Names of pages that everybody may read and that do not redirect. */
	pages: string[];
	/** The others by the pages that they redirect to. */
	redirects: Map<string, string>;
	/** Old names by the names that pages have now. */
	renamed: Map<string, string>;
	privatePages: string[];
	attachments: { page: string; name: string; content: string }[];
	revisions: number;
}

/** What is generated. */
export interface SiteWikiOptions {
	pages: number;
	/** How many revisions a page has; the last one is what counts. */
	revisions: number;
	/** Whether private pages are written, or only linked to. */
	hasPrivate?: boolean;
}

const OLD_URL = "https://wiki.example.org/moin";

/** Small numbers that are the same in each run. */
function createRandom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** Names that are hard for files, URLs or both. */
const NAMES: readonly ((number: number) => string)[] = [
	(number) => `Topic${number}`,
	(number) => `Help/Topic ${number}`,
	(number) => `help/topic ${number - 1}`,
	(number) => `Ünï Straße ${number}`,
	(number) => `中文/页面 ${number}`,
	(number) => `Under_score ${number}`,
	(number) => `Why? 100% & "so" ${number}`,
	(number) => `Topic${number - 7}/Sub (${number})`,
	(number) => ["Index", "CON", "README", "404", "Home"][number % 5] ?? "",
	(number) => `c++ ${"x".repeat(number % 3 === 0 ? 180 : 1)}${number}`,
];

const TITLES = [
	"Überblick & Ziele",
	"Setup",
	"Setup",
	"1.2 Notes: a/b",
	"{OK} Done :D",
	"日本",
];

/**
 * Generates a wiki, the same for the same options.
 *
 * @returns files under `data/`.
 */
export function makeSiteWiki({
	pages: count,
	revisions,
	hasPrivate = true,
}: SiteWikiOptions): SiteWiki {
	const random = createRandom(7);
	const names = [
		...new Set(
			Array.from({ length: count }, (_, number) =>
				NAMES[number % NAMES.length]?.(number),
			),
		),
	].filter((name): name is string => name !== undefined && name !== "");
	const isRedirect = (index: number): boolean => index % 11 === 5;
	const isOld = (index: number): boolean => index % 13 === 7;
	const pages = names.filter((_, index) => !isRedirect(index));
	const privatePages = names
		.filter((_, index) => index % 9 === 0)
		.map((name) => `${name} hidden`);
	const redirects = new Map<string, string>();
	const renamed = new Map<string, string>();
	const attachments: SiteWiki["attachments"] = [];
	const files: Record<string, string> = {
		"data/meta": "data_format_revision: 1091100\n",
		"data/intermap.txt": "Ours https://ours.example.org/\n",
	};
	let time = 1_200_000_000_000_000n;
	let total = 0;
	const pick = <Item>(items: readonly Item[]): Item =>
		items[random(items.length)] as Item;

	const write = (name: string, texts: readonly string[], oldName?: string) => {
		const folder = `data/pages/${quoteName(name)}`;
		let log = "";
		texts.forEach((text, index) => {
			const number = String(index + 1).padStart(8, "0");
			files[`${folder}/revisions/${number}`] = text.replaceAll("\n", "\r\n");
			const isRename = oldName !== undefined && index === texts.length - 1;
			time += 1_000_000n;
			total++;
			log += `${formatLogLine({
				time,
				revision: index + 1,
				action: isRename ? "SAVE/RENAME" : index === 0 ? "SAVENEW" : "SAVE",
				page: name,
				address: "192.0.2.99",
				...(isRename && { extra: oldName }),
			})}\n`;
		});
		files[`${folder}/edit-log`] = log;
		files[`${folder}/current`] = `${String(texts.length).padStart(8, "0")}\n`;
	};

	const attach = (page: string, name: string, isPrivate = false): void => {
		const content = `${isPrivate ? "sesame " : ""}${page}:${name}`;
		files[`data/pages/${quoteName(page)}/attachments/${name}`] = content;
		if (!isPrivate) attachments.push({ page, name, content });
	};

	const linkLines = (name: string): string[] => {
		const target = pick(pages);
		const title = pick(TITLES);
		const url = `${OLD_URL}/${target.split("/").map(encodeURIComponent).join("/")}`;
		return [
			`[[${target}]] [[${target}#${headingId(title, "1.9")}|part]] [[${target}#nowhere|lost]]`,
			`[[${target}#${headingId(title, "1.5", target)}|old part]] [[#${headingId(title, "1.9")}|here]] [[#spot|spot]]`,
			`[[${url}|by URL]] [[${url}?action=raw|raw]] [[Self:${target}|self]] [[Ours:Page|theirs]]`,
			`[[Nowhere ${random(99)}]] [[${pick(privatePages)}|closed]] [[${target}|q|&action=recall&rev=1]]`,
			`[[attachment:plan 1.txt]] {{attachment:Bild ä.png}} [[attachment:none.txt|none]]`,
			`[[attachment:${name}/plan 1.txt|own]] [[${name}|f|&action=AttachFile&do=get&target=plan 1.txt]]`,
		];
	};

	const textOf = (name: string, revision: number): string =>
		[
			"#language de",
			"<<TableOfContents>>",
			...TITLES.map((title) => `= ${title} =\ntext ${revision} of page`),
			"<<Anchor(spot)>>",
			...linkLines(name),
			"a {{{ {{ b }} }}} and <b> {{%x%}} <<FootNote(note)>> <<NoMacro(1)>>",
			"||a||b||\n||<|2>c||d||\n||e||",
			`----\nCategory${random(4)}`,
		].join("\n\n");

	names.forEach((name, index) => {
		if (isRedirect(index)) {
			const target = pick(pages);
			redirects.set(name, target);
			write(name, [`#redirect ${target}\n`]);
			return;
		}
		const oldName = isOld(index) ? `Former ${name}` : undefined;
		if (oldName !== undefined) renamed.set(oldName, name);
		write(
			name,
			Array.from({ length: revisions }, (_, revision) =>
				textOf(name, revision),
			),
			oldName,
		);
		if (index % 4 === 0) {
			attach(name, "plan 1.txt");
			attach(name, "Bild ä.png");
		}
	});
	if (hasPrivate)
		for (const name of privatePages) {
			write(name, [`#acl All:\n= Sesame =\nsesame\n----\nCategorySesame`]);
			attach(name, "sesame.txt", true);
		}
	return {
		files,
		pages,
		redirects,
		renamed,
		privatePages,
		attachments,
		revisions: total,
	};
}

/** Where the generated wikis were. */
export const WIKI_URL = OLD_URL;
