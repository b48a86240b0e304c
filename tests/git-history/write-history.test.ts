/** The history of a wiki, imported by a real git. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Marks } from "../../src/git-history/marks";
import {
	at,
	folders,
	git,
	importWiki,
	needsGit,
	pageWith,
	plainFiles,
	Repository,
	removeFolders,
	stream,
} from "../support/dumps/git-import";
import {
	ADDRESS,
	EMAIL,
	type Files,
	HOST,
	sharedName,
	tinyWiki,
	USER,
	writeFiles,
} from "../support/dumps/tiny-wiki";

afterAll(removeFolders);

const wiki: Files = {
	...tinyWiki,
	...pageWith(
		"New Name",
		["one\n", "one\ntwo\n", "one\ntwo\n", "one\ntwo\nthree [[Front Page]]\n"],
		[
			{ time: at(1), revision: 1, action: "SAVENEW", comment: "begin" },
			{ time: at(5), revision: 2 },
			{ time: at(9), revision: 3, action: "SAVE/RENAME", extra: "Old Name" },
			{ time: at(12), revision: 4, comment: "more" },
			{ time: at(14), revision: 99999999, action: "ATTNEW", extra: "f.bin" },
		],
	),
	"data/pages/New(20)Name/attachments/f.bin": new Uint8Array([0, 10, 255, 10]),
	...pageWith(
		"Old Name",
		["#redirect New Name\n"],
		[{ time: at(10), revision: 1, action: "SAVENEW" }],
	),
	...pageWith(
		"Secret2",
		["#acl All:\nhush2\n"],
		[{ time: at(3), revision: 1, action: "SAVENEW", comment: "psst" }],
	),
};

describe.skipIf(git.status !== 0)(`${needsGit} imports`, () => {
	test.each(["markdown", "moin"] as const)(
		"a history whose end is the plain conversion to %s",
		async (to) => {
			const { repository, dump } = await importWiki(wiki, { to });
			repository.git(["fsck", "--strict"]);
			const expected = await plainFiles(dump, to);
			const paths = repository.lines(["ls-files", "-z"]).join("").split("\0");
			expect(paths.filter((path) => path !== "").sort()).toEqual(
				[...expected.keys()].sort(),
			);
			for (const [path, content] of expected)
				expect(readFileSync(join(repository.folder, path), "latin1")).toBe(
					content,
				);
		},
	);

	test("renames, which git follows, and times in order", async () => {
		const { repository } = await importWiki(wiki);
		const subjects = repository.lines([
			"log",
			"--follow",
			"--format=%s",
			"--",
			"new-name.md",
		]);
		expect(subjects).toEqual([
			"more",
			"Rename Old Name to New Name",
			"Change Old Name",
			"begin",
		]);
		const times = repository
			.lines(["log", "--reverse", "--format=%at"])
			.map(Number);
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(repository.lines(["log", "--format=%s", "--diff-filter=D"])).toEqual(
			["deleted"],
		);
	});

	test("the names that a page had when it was renamed or deleted", async () => {
		const { "data/pages/Cc/revisions/00000003": _deleted, ...files } = pageWith(
			"Cc",
			["1\n", "2\n", "3\n", "4\n", "5\n"],
			[
				{ time: at(1), revision: 1, action: "SAVENEW" },
				{ time: at(2), revision: 2, action: "SAVE/RENAME", extra: "Aa" },
				{ time: at(3), revision: 3 },
				{ time: at(4), revision: 4, action: "SAVE/RENAME", extra: "Bb" },
				{ time: at(5), revision: 5 },
			],
		);
		const { repository } = await importWiki({ ...tinyWiki, ...files });
		expect(
			repository.lines([
				"log",
				"--reverse",
				"--format=%s",
				"--",
				"aa.md",
				"bb.md",
				"cc.md",
			]),
		).toEqual([
			"Add Aa",
			"Rename Aa to Bb",
			"Delete Bb",
			"Rename Bb to Cc",
			"Change Cc",
		]);
	});

	test("attachments at their times", async () => {
		const { repository } = await importWiki(wiki);
		expect(
			repository.lines([
				"log",
				"--format=%at %s",
				"--",
				"attachments/new-name/f.bin",
			]),
		).toEqual([`${at(14) / 1_000_000n} Attach f.bin to New Name`]);
	});

	test("nothing of private pages and of people that are not requested", async () => {
		const { repository } = await importWiki(wiki);
		const all = repository.git(["log", "-p", "--all", "--format=fuller"]);
		for (const word of [
			"hush",
			"Secret",
			"psst",
			ADDRESS,
			HOST,
			EMAIL,
			"JaneDoe",
			USER,
		])
			expect(all).not.toContain(word);
		expect(
			new Set(repository.lines(["log", "--format=%an <%ae> %cn <%ce>"])),
		).toEqual(new Set(["wiki <wiki@invalid> wiki <wiki@invalid>"]));
	});

	test("authors as a file of authors has them, where people are requested", async () => {
		const convert = { includePeople: true };
		const { repository } = await importWiki(wiki, { convert });
		expect(repository.lines(["log", "--format=%an <%ae>"])).toContain(
			`JaneDoe <${EMAIL}>`,
		);
		const other = await importWiki(wiki, {
			convert,
			authors: new Map([["JaneDoe", { name: "Jane", email: "j@example.org" }]]),
		});
		expect(other.repository.lines(["log", "--format=%an <%ae>"])).toContain(
			"Jane <j@example.org>",
		);
	});

	test("only what is new in a second run", async () => {
		const marks = new Marks();
		const { repository, dump } = await importWiki(wiki, { marks });
		const before = repository.lines(["rev-list", "main"]);
		const again = Marks.parse([...marks.toLines()].join(""));
		repository.import(await stream(dump, { marks: again }));
		expect(repository.lines(["rev-list", "main"])).toEqual(before);

		const changed = writeFiles({
			...wiki,
			...pageWith(
				"New Name",
				[
					"one\n",
					"one\ntwo\n",
					"one\ntwo\n",
					"one\ntwo\nthree [[Front Page]]\n",
					"five\n",
				],
				[
					{ time: at(1), revision: 1, action: "SAVENEW", comment: "begin" },
					{ time: at(5), revision: 2 },
					{
						time: at(9),
						revision: 3,
						action: "SAVE/RENAME",
						extra: "Old Name",
					},
					{ time: at(12), revision: 4, comment: "more" },
					{
						time: at(14),
						revision: 99999999,
						action: "ATTNEW",
						extra: "f.bin",
					},
					{ time: at(20), revision: 5, comment: "fifth" },
				],
			),
		});
		folders.push(changed);
		repository.import(await stream(join(changed, "data"), { marks: again }));
		expect(repository.lines(["rev-list", "main"]).slice(1)).toEqual(before);
		expect(
			repository.lines(["log", "-1", "--format=%s", "--name-only"]),
		).toEqual(["fifth", "new-name.md"]);
		repository.git(["fsck", "--strict"]);
	});

	test("a page beside a deleted one of the same name", async () => {
		const { repository } = await importWiki(sharedName);
		expect(repository.lines(["ls-files"])).toEqual(["a-b.md"]);
		expect(repository.git(["show", "HEAD:a-b.md"])).toContain("live");
	});

	test("revisions with the redirects, categories and ids that they had", async () => {
		const { repository } = await importWiki(
			{
				...tinyWiki,
				...pageWith(
					"Moved",
					[
						"#redirect Front Page\n",
						"[[#Then]]\n\n= Then =\n",
						"= Now =\n\nCategoryLater\n",
					],
					[
						{ time: at(1), revision: 1, comment: "redirect" },
						{ time: at(2), revision: 2, comment: "text" },
						{ time: at(3), revision: 3, comment: "category" },
					],
				),
			},
			{ site: "hugo" },
		);
		const fileAt = (subject: string): string => {
			const [commit = ""] = repository.lines([
				"log",
				"--format=%H",
				`--grep=^${subject}$`,
			]);
			return repository.git(["show", `${commit}:content/moved.md`]);
		};
		expect(fileAt("redirect")).toMatch(/See \[Front Page\]\(/);
		expect(fileAt("text")).toContain("(#then)");
		expect(fileAt("text")).not.toContain("CategoryLater");
		expect(fileAt("category")).toContain("categories:\n  - CategoryLater\n");
	});

	test("nothing of a stream that breaks off", async () => {
		const root = writeFiles(wiki);
		folders.push(root);
		const whole = await stream(join(root, "data"));
		const repository = new Repository();
		expect(() =>
			repository.import(whole.subarray(0, whole.length - "done\n".length)),
		).toThrow();
		expect(repository.lines(["branch", "--list"])).toEqual([]);
	});
});
