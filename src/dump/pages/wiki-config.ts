/** What the configuration of a wiki says. The file is Python: it is read, never run. */
import { bytesOf } from "../files/bytes-of";
import type { DumpFile } from "../files/files";
import type { WikiAcl } from "../formats/acl";
import type { Decoder } from "../formats/decode";
import { assignedStrings } from "../formats/python-strings";
import { createProblem, type Problem } from "../problems";
import type { WikiFacts } from "./wiki";

/** Names of configuration files, the one of a single wiki first. */
export const CONFIGS = ["wikiconfig.py", "farmconfig.py"] as const;

const RULES = {
	acl_rights_default: "default",
	acl_rights_before: "before",
	acl_rights_after: "after",
} as const satisfies Record<string, keyof WikiAcl>;

const INTERWIKI_NAME = "interwikiname";

/** What is read of a configuration. */
type ConfigFacts = Pick<WikiFacts, "acl" | "interwikiName">;

/**
 * Reads the access rules of a wiki and its interwiki name.
 *
 * @param files configuration files of the dump.
 * @param pages path of the folder of pages: the nearest configuration of each name counts.
 * @param problems learns of rules that are not plain strings; pages without their own rules then count as private.
 */
export async function readWikiConfig(
	files: readonly DumpFile[],
	pages: string,
	decode: Decoder,
	problems: Problem[],
): Promise<ConfigFacts> {
	const acl: WikiAcl = {};
	let interwikiName: string | undefined;
	for (const name of CONFIGS) {
		const file = nearest(
			files.filter((each) => each.name === name),
			pages,
		);
		const bytes = await bytesOf(file, problems);
		if (file === undefined || bytes === undefined) continue;
		const assigned = assignedStrings(decode(bytes).text, [
			...Object.keys(RULES),
			INTERWIKI_NAME,
		]);
		const ownName = assigned.get(INTERWIKI_NAME);
		if (ownName?.isString) interwikiName ??= ownName.value.trim() || undefined;
		for (const [variable, rule] of Object.entries(RULES)) {
			const value = assigned.get(variable);
			if (value === undefined || acl[rule] !== undefined) continue;
			if (value.isString) acl[rule] = value.value;
			else {
				problems.push(createProblem("config-unreadable", file.path, variable));
				// Without knowing the rules, nobody may read.
				acl[rule] = rule === "default" ? "" : "All:";
			}
		}
	}
	return {
		...(Object.keys(acl).length > 0 && { acl }),
		...(interwikiName !== undefined && { interwikiName }),
	};
}

/** The file whose folder has the longest way in common with that of the pages. */
function nearest(
	files: readonly DumpFile[],
	pages: string,
): DumpFile | undefined {
	const way = pages.split("/");
	const common = ({ path }: DumpFile): number => {
		const names = path.split("/").slice(0, -1);
		const differs = names.findIndex((name, at) => name !== way[at]);
		return differs < 0 ? names.length : differs;
	};
	return files.toSorted(
		(a, b) => common(b) - common(a) || a.path.length - b.path.length,
	)[0];
}
