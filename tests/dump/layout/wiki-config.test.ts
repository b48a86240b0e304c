/** Access rules and the name in the configuration of a wiki: Python that is read and never run. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignedStrings } from "../../../src/dump/formats/python-strings";
import { openDump } from "../../../src/dump/open-dump";
import { everywhere, inContainers } from "../../support/dumps/containers";
import { inFolder, tree, writeTree } from "../../support/dumps/dump-files";
import { codesOf } from "../../support/dumps/dump-model";
import { memoryDump } from "../../support/dumps/memory-files";
import { runs } from "../../support/runs";

const assignedTo = (source: string) => {
	const found = assignedStrings(source, ["acl"]).get("acl");
	return found?.isString === false ? "not a string" : found?.value;
};

describe("strings that a file assigns", () => {
	test.each<[string, string | undefined]>([
		['acl = u"Known:read All:"', "Known:read All:"],
		["    acl='All:read'  # comment", "All:read"],
		["acl = \"Known:read \" 'All:'", "Known:read All:"],
		['acl = (\n  u"Known:read "  # one\n  "All:")\n', "Known:read All:"],
		['acl = """Known:read\nAll:"""', "Known:read\nAll:"],
		['acl = r"a\\b"', "a\\b"],
		['acl = "a\\"b"', 'a"b'],
		['acl = "a" \\\n "b"', "ab"],
		['acl = ""', ""],
		['acl = "a"\nacl = "b"', "b"],
		['# acl = "a"', undefined],
		['"""\nacl = "a"\n"""', undefined],
		["x = 'acl = \"a\"'", undefined],
		['acl == "a"', undefined],
		['my_acl = "a"', undefined],
		["acl = BASE + 'a'", "not a string"],
		['acl = "%s" % x', "not a string"],
		["acl = read()", "not a string"],
		["acl =", "not a string"],
		['\uFEFFacl = "a"', "a"],
		['acl = "a', "a"],
	])("%j", (source, expected) => {
		expect(assignedTo(source)).toBe(expected);
	});

	test("are read in any text, which never fails", () => {
		const piece = fc.constantFrom(
			"acl",
			"=",
			'"',
			"'",
			"\\",
			"\n",
			"#",
			"(",
			"a",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				assignedStrings(pieces.join(""), ["acl"]);
			}),
			runs(500),
		);
	});
});

describe("a wiki", () => {
	const aclOf = async (paths: Record<string, string>) => {
		const dump = await memoryDump(
			tree({ "wiki/data/pages/A/current": "00000001\n", ...paths }),
		);
		return { acl: dump.wiki.acl, codes: codesOf(dump.problems) };
	};
	const config = 'class Config:\n    acl_rights_default = u"Known:read All:"\n';

	test("has the rules of the nearest configuration", async () => {
		const acl = { default: "Known:read All:" };
		for (const path of ["wikiconfig.py", "wiki/config/wikiconfig.py"])
			expect(await aclOf({ [path]: config })).toEqual({ acl, codes: [] });
		expect(
			await aclOf({
				"wiki/wikiconfig.py": config,
				"other/wikiconfig.py": 'acl_rights_default = "All:read"',
				"wikiconfig.py": 'acl_rights_default = "All:read"',
			}),
		).toEqual({ acl, codes: [] });
	});

	test("has rules of a farm where its own configuration is silent", async () => {
		expect(
			await aclOf({
				"config/farmconfig.py": `${config}    acl_rights_before = "AdminGroup:read"`,
				"config/wikiconfig.py": 'acl_rights_default = "All:read"',
			}),
		).toEqual({
			acl: { default: "All:read", before: "AdminGroup:read" },
			codes: [],
		});
	});

	test("of a farm has the rules of its own file, which may have any name", async () => {
		const farm = { "config/farmconfig.py": 'acl_rights_default = "All:read"' };
		const own = { "config/ours.py": config, "config/tools.py": "x = 1" };
		expect(await aclOf({ ...farm, ...own })).toEqual({
			acl: { default: "Known:read All:" },
			codes: [],
		});
		const other = { "config/theirs.py": 'acl_rights_default = "All:read"' };
		expect(await aclOf({ ...farm, ...own, ...other })).toEqual({
			acl: { default: "" },
			codes: ["config-unreadable"],
		});
	});

	test("that is given without the folder around it has the configuration beside it", () =>
		inFolder(async (folder) => {
			writeTree(
				folder,
				tree({ "wikiconfig.py": config, "data/pages/A/current": "1\n" }),
			);
			for (const path of [".", "data", "data/pages"]) {
				const dump = await openDump(join(folder, path));
				expect([path, dump.wiki.acl]).toEqual([
					path,
					{ default: "Known:read All:" },
				]);
				await dump.close();
			}
		}));

	test("without a configuration has no rules, with one that says nothing it has", async () => {
		expect(await aclOf({})).toEqual({ acl: undefined, codes: [] });
		expect(await aclOf({ "wikiconfig.py": "x = 1" })).toEqual({
			acl: {},
			codes: [],
		});
	});

	test("whose configuration cannot be read is private, and that is reported", async () => {
		const path = "wiki/wikiconfig.py";
		const files = { "wiki/data/pages/A/current": "1\n", [path]: config };
		const dump = await memoryDump(tree(files), [path]);
		expect(dump.wiki.acl).toEqual({ default: "" });
		expect(codesOf(dump.problems)).toEqual([
			"config-unreadable",
			"file-unreadable",
		]);
		const linked = {
			...tree({ "wiki/data/pages/A/current": "1\n" }),
			links: { "wiki/wikiconfig.py": "../../etc/wikiconfig.py" },
		};
		const outcomes = await inContainers(linked, async ({ wiki, problems }) => [
			wiki.acl,
			...codesOf(problems),
		]);
		expect(outcomes).toEqual(
			everywhere([{ default: "" }, "config-unreadable", "link-outside"]),
		);
	});

	test("whose rules are no plain strings is private, and that is reported", async () => {
		expect(
			await aclOf({
				"wikiconfig.py": "acl_rights_default = BASE + 'All:read'",
			}),
		).toEqual({ acl: { default: "" }, codes: ["config-unreadable"] });
	});

	test.each([
		['interwikiname = u"OurWiki"', "OurWiki"],
		["interwikiname = 'OurWiki' # ours", "OurWiki"],
		["interwikiname = None", undefined],
		["interwikiname = ''", undefined],
		["# interwikiname = 'OurWiki'", undefined],
	])("has the interwiki name of %j", async (line, name) => {
		const dump = await memoryDump(
			tree({
				"wiki/data/pages/A/current": "00000001\n",
				"wiki/wikiconfig.py": `class Config:\n    ${line}\n`,
			}),
		);
		expect(dump.wiki.interwikiName).toBe(name);
	});
});
