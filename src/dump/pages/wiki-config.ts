/** What the configuration of a wiki says. The file is Python: it is read, never run. */
import { bytesOf } from "../files/bytes-of";
import type { DumpEntry, DumpFile, DumpOther } from "../files/files";
import type { WikiAcl } from "../formats/acl";
import type { Decoder } from "../formats/decode";
import { type AssignedValue, assignedStrings } from "../formats/python-strings";
import { createProblem, type Problem } from "../problems";
import type { WikiFacts } from "./wiki";

/** The configuration of a single wiki, and that of a farm; each wiki of a farm has a file of any name beside it. */
const WIKI_CONFIG = "wikiconfig.py";
const FARM_CONFIG = "farmconfig.py";

/** A configuration, or what is in place of one and cannot be read. */
export type ConfigFile = DumpFile | DumpOther;

/** Whether a file is a configuration by its name alone. */
export const isConfigName = (name: string): boolean =>
	name === WIKI_CONFIG || name === FARM_CONFIG;

/** The configurations in a folder. */
export function configsIn(children: readonly DumpEntry[]): ConfigFile[] {
	const isFarm = children.some(({ name }) => name === FARM_CONFIG);
	return children.filter(
		(entry): entry is ConfigFile =>
			entry.type !== "folder" &&
			(entry.name === WIKI_CONFIG || (isFarm && /^\w+\.py$/.test(entry.name))),
	);
}

const RULES = {
	acl_rights_default: "default",
	acl_rights_before: "before",
	acl_rights_after: "after",
} as const satisfies Record<string, keyof WikiAcl>;
const HIERARCHIC = "acl_hierarchic";
const INTERWIKI_NAME = "interwikiname";
const FRONT_PAGE = "page_front_page";
const VARIABLES = [
	...Object.keys(RULES),
	HIERARCHIC,
	INTERWIKI_NAME,
	FRONT_PAGE,
];

/** What is read of a configuration. */
type ConfigFacts = Pick<WikiFacts, "acl" | "interwikiName" | "frontPage">;

/**
 * Reads the access rules of a wiki, its interwiki name and the name of its front page.
 *
 * @param files configurations in the dump.
 * @param pages path of the folder of pages: the nearest configuration of each kind counts, that of a wiki before that of its farm.
 * @param problems learns of rules that are not plain strings, or differ between wikis of a farm; pages without their own rules then count
 * as private.
 */
export async function readWikiConfig(
	files: readonly ConfigFile[],
	pages: string,
	decode: Decoder,
	problems: Problem[],
): Promise<ConfigFacts> {
	const acl: WikiAcl = {};
	let interwikiName: string | undefined;
	let frontPage: string | undefined;
	for (const level of levelsOf(files, pages)) {
		const assigned = await Promise.all(
			level.map((file) => readAssigned(file, decode, problems)),
		);
		const valuesOf = (variable: string): AssignedValue[] =>
			assigned.flatMap((each) => each.get(variable) ?? []);
		const hierarchic = valuesOf(HIERARCHIC);
		if (hierarchic.length > 0) acl.isHierarchic ??= hierarchic.some(isTrue);
		const nameIn = (variable: string): string | undefined => {
			const [name] = valuesOf(variable);
			return level.length === 1 && name?.isString
				? name.value.trim() || undefined
				: undefined;
		};
		interwikiName ??= nameIn(INTERWIKI_NAME);
		frontPage ??= nameIn(FRONT_PAGE);
		for (const [variable, rule] of Object.entries(RULES)) {
			const values = valuesOf(variable);
			const [value] = values;
			if (value === undefined || acl[rule] !== undefined) continue;
			const isOne = values.every((each) => isSame(each, value));
			if (value.isString && isOne) acl[rule] = value.value;
			else {
				const path = level[0]?.path ?? "";
				problems.push(createProblem("config-unreadable", path, variable));
				// Without knowing the rules, nobody may read.
				acl[rule] = rule === "default" ? "" : "All:";
			}
		}
	}
	return {
		...(files.length > 0 && { acl }),
		...(interwikiName !== undefined && { interwikiName }),
		...(frontPage !== undefined && { frontPage }),
	};
}

/** Files whose values count, those of each level before those of the next. */
function levelsOf(
	files: readonly ConfigFile[],
	pages: string,
): readonly ConfigFile[][] {
	const nearestNamed = (name: string): ConfigFile[] =>
		nearest(
			files.filter((each) => each.name === name),
			pages,
		);
	const farm = nearestNamed(FARM_CONFIG);
	const folder = farm[0] === undefined ? undefined : folderOf(farm[0]);
	const members = files.filter(
		(each) =>
			each.name !== FARM_CONFIG &&
			each.name !== WIKI_CONFIG &&
			folderOf(each) === folder,
	);
	return [nearestNamed(WIKI_CONFIG), members, farm];
}

/** What a configuration assigns; if it cannot be read, rules that are not known. */
async function readAssigned(
	file: ConfigFile,
	decode: Decoder,
	problems: Problem[],
): Promise<ReadonlyMap<string, AssignedValue>> {
	if (file.type === "other") problems.push(file.error.problem);
	const bytes =
		file.type === "other" ? undefined : await bytesOf(file, problems);
	return bytes === undefined
		? new Map([["acl_rights_default", { isString: false, source: "" }]])
		: assignedStrings(decode(bytes).text, VARIABLES);
}

const isSame = (a: AssignedValue, b: AssignedValue): boolean =>
	a.isString && b.isString && a.value === b.value;

const folderOf = ({ path, name }: ConfigFile): string =>
	path.slice(0, -name.length);

/** Whether a value is true, or may be. */
const isTrue = (value: AssignedValue): boolean =>
	value.isString
		? value.value !== ""
		: !/^(?:False|None|0)\s*(?:#.*)?$/.test(value.source);

/** The file whose folder has the longest way in common with that of the pages. */
function nearest(files: readonly ConfigFile[], pages: string): ConfigFile[] {
	const way = pages.split("/");
	const common = ({ path }: ConfigFile): number => {
		const names = path.split("/").slice(0, -1);
		const differs = names.findIndex((name, at) => name !== way[at]);
		return differs < 0 ? names.length : differs;
	};
	return files
		.toSorted((a, b) => common(b) - common(a) || a.path.length - b.path.length)
		.slice(0, 1);
}
