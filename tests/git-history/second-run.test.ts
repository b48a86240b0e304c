/** A branch of git that grows, dump by dump. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Marks } from "../../src/git-history/marks";
import {
	at,
	folders,
	git,
	needsGit,
	pageWith,
	plainFiles,
	Repository,
	removeFolders,
	stream,
} from "../support/dumps/git-import";
import { type Files, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";

afterAll(removeFolders);

describe.skipIf(git.status !== 0)(`${needsGit} imports`, () => {
	/** Imports dumps one after another, with the marks of the run before, and compares the end with the plain conversion. */
	async function importRuns(dumps: readonly Files[]): Promise<Repository> {
		const repository = new Repository();
		let marks = new Marks();
		for (const files of dumps) {
			const root = writeFiles({ ...tinyWiki, ...files });
			folders.push(root);
			const dump = join(root, "data");
			repository.import(await stream(dump, { marks }));
			marks = Marks.parse([...marks.toLines()].join(""));
			const expected = await plainFiles(dump, "markdown");
			expect(repository.lines(["ls-files"])).toEqual(
				[...expected.keys()].sort(),
			);
			for (const [path, content] of expected)
				expect(readFileSync(join(repository.folder, path), "latin1")).toBe(
					content,
				);
		}
		return repository;
	}

	const saved = { time: at(1), revision: 1, action: "SAVENEW" };
	const renamed = { revision: 2, action: "SAVE/RENAME" };

	test("a second run in which a new page has the name of a renamed one", async () => {
		const text = "one and the same\n".repeat(20);
		const repository = await importRuns([
			pageWith("topic", [text], [saved]),
			{
				...pageWith(
					"other",
					[text, text],
					[saved, { ...renamed, time: at(9), extra: "topic" }],
				),
				...pageWith("Topic", ["new\n"], [{ ...saved, time: at(12) }]),
			},
		]);
		expect(
			repository.lines(["log", "-M", "--name-status", "--format=", "-2"]),
		).toEqual([
			"A\ttopic.md",
			expect.stringMatching(/^R\d+\ttopic\.md\tother\.md$/),
		]);
	});

	test.each([5, 1])(
		"a second run in which a new page of minute %i takes the path of another one",
		async (minute) => {
			await importRuns([
				pageWith("topic", ["one\n"], [saved]),
				{
					...pageWith("topic", ["one\n"], [saved]),
					...pageWith("Topic", ["new\n"], [{ ...saved, time: at(minute) }]),
				},
			]);
		},
	);

	const secret: Files = {
		...pageWith("Secret", ["open\n"], [saved]),
		"data/pages/Secret/attachments/plan.txt": "plan",
	};
	const privateNow: Files = {
		...pageWith(
			"Secret",
			["open\n", "#acl All:\nhush\n"],
			[saved, { time: at(9), revision: 2 }],
		),
		"data/pages/Secret/attachments/plan.txt": "plan",
	};

	test("a second run in which a page is private now, and another one where it is public again", async () => {
		const repository = await importRuns([
			secret,
			privateNow,
			privateNow,
			secret,
		]);
		expect(
			repository.lines(["log", "--name-status", "--format=%an: %s", "-3"]),
		).toEqual([
			"wiki: Attach plan.txt to Secret",
			"A\tattachments/secret/plan.txt",
			"wiki: Add Secret",
			"A\tsecret.md",
			"wiki: Delete what is not public any more, or not in the wiki",
			"D\tattachments/secret/plan.txt",
			"D\tsecret.md",
		]);
	});

	test("a second run in which a page is not in the dump, and a new one has its path", async () => {
		await importRuns([secret, {}, pageWith("secret", ["new\n"], [saved])]);
		await importRuns([secret, pageWith("secret", ["new\n"], [saved])]);
	});

	test("a second run in which attachments are deleted, or in another folder", async () => {
		const attached = { "data/pages/Page/attachments/a.txt": "a" };
		const page = pageWith("Page", ["one\n"], [saved]);
		await importRuns([{ ...page, ...attached }, page]);
		await importRuns([
			{ ...page, ...attached },
			{
				...pageWith(
					"Other",
					["one\n", "two\n"],
					[saved, { ...renamed, time: at(9), extra: "Page" }],
				),
				"data/pages/Other/attachments/a.txt": "a",
			},
		]);
	});

	test("pages that change their names between two runs", async () => {
		await importRuns([
			{
				...pageWith("Aa", ["a\n"], [saved]),
				...pageWith("Bb", ["b\n"], [saved]),
			},
			{
				...pageWith(
					"Bb",
					["a\n", "a2\n"],
					[saved, { ...renamed, time: at(9), extra: "Aa" }],
				),
				...pageWith(
					"Aa",
					["b\n", "b2\n"],
					[saved, { ...renamed, time: at(8), extra: "Bb" }],
				),
			},
		]);
	});
});
