/** Unreadable files are reported with their path; everything else is read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type DataDirectory,
	dataDirectory,
} from "../../../src/arbitraries/dumps/data-directory";
import type { GeneratedFiles } from "../../../src/arbitraries/dumps/model";
import type { Dump } from "../../../src/dump/dump";
import { bytesOf } from "../../../src/dump/files/bytes-of";
import { childrenOf } from "../../../src/dump/files/children-of";
import type { DumpPage } from "../../../src/dump/pages/page";
import { openFilesDump } from "../../../src/dump/pages/page-files";
import { isLoss, type Problem } from "../../../src/dump/problems";
import { tree } from "../../support/dumps/dump-files";
import { all } from "../../support/dumps/dump-model";
import {
	FOLDER,
	memoryDump,
	memoryFolder,
	SETTINGS,
} from "../../support/dumps/memory-files";

/** What a promise gives, or the problem for which it gives nothing. */
const orProblem = <Value>(promise: Promise<Value>): Promise<Value | Problem> =>
	promise.catch(({ problem }) => problem);

/** A page with all that is in it, as far as it can be read. */
async function readPage({ revisions, attachments, ...page }: DumpPage) {
	const texts = revisions.map(async ({ revision, edit, dialect, read }) => ({
		revision,
		edit,
		dialect,
		content: await orProblem(read()),
	}));
	const files = attachments.map(async ({ name, edit, chunks }) => ({
		name,
		edit,
		content: await orProblem(all(chunks())),
	}));
	const contents = await Promise.all([...texts, ...files]);
	return { ...page, contents };
}

/** All pages of a dump, and all problems. */
async function readAll(dump: Dump) {
	const pages = await Promise.all((await all(dump.pages())).map(readPage));
	const problems = [
		...dump.problems,
		...pages.flatMap(({ problems, contents }) => [
			...problems,
			...contents.flatMap(({ content }) =>
				"code" in content ? [content] : [],
			),
		]),
	];
	const { wiki, userCount } = dump;
	return { pages, problems, facts: { wiki, userCount } };
}

/** Paths of files and of the folders that they are in. */
const placesOf = ({ files, folders }: GeneratedFiles): string[] => {
	const paths = [...Object.keys(files), ...folders];
	const parents = paths.flatMap((path) =>
		[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)),
	);
	return [...new Set([...paths, ...parents])];
};

const withFault = <Generated extends GeneratedFiles>(
	generated: Generated,
	isBreakable: (path: string) => boolean = () => true,
): fc.Arbitrary<{ generated: Generated; broken: string }> =>
	fc
		.constantFrom(...placesOf(generated).filter(isBreakable))
		.map((broken) => ({ generated, broken }));

const lossesAt = (problems: readonly Problem[], path: string): Problem[] =>
	problems.filter((problem) => problem.file === path && isLoss(problem));

describe("a wiki", () => {
	const read = async (generated: GeneratedFiles, broken: string[] = []) =>
		readAll(await memoryDump(generated, broken));

	/** A wiki, and something in it that is not the way to its pages. */
	const isBreakable =
		({ pages }: Pick<DataDirectory, "pages">) =>
		(path: string): boolean => {
			const isWay = pages.startsWith(`${path}/`);
			// Folders of pages by another name are recognized by what is in them.
			const isNamed = /(?:^|\/)pages\/$/.test(pages);
			const isSign = !isNamed && path.startsWith(pages);
			return !isWay && !isSign && !/(?:^|\/)underlay$/.test(path);
		};
	const faulty = dataDirectory()
		.filter((generated) => placesOf(generated).some(isBreakable(generated)))
		.chain((generated) => withFault(generated, isBreakable(generated)));

	test("reports what it needs and cannot read", () =>
		fc.assert(
			fc.asyncProperty(faulty, async ({ generated, broken }) => {
				const sound = await read(generated);
				const found = await read(generated, [broken]);
				expect(lossesAt(sound.problems, broken)).toEqual([]);
				if (lossesAt(found.problems, broken).length > 0) return;
				expect(found.pages).toEqual(sound.pages);
				expect(found.facts).toEqual(sound.facts);
			}),
		));

	test("has all other pages as they are", () =>
		fc.assert(
			fc.asyncProperty(faulty, async ({ generated, broken }) => {
				const inPages = /(?:^|\/)pages\/([^/]+)/.exec(broken);
				fc.pre(inPages !== null);
				const others = async (faults: string[]) =>
					(await read(generated, faults)).pages.filter(
						({ directory }) => directory !== inPages?.[1],
					);
				expect(await others([broken])).toEqual(await others([]));
			}),
		));
});

describe("page files", () => {
	const dumpFiles = tree({
		"A.txt": "a",
		"B/C.txt": "c",
		"B/D/E.txt": "e",
		"_attachments/A/a.png": "1",
		"_attachments/B/C/c.png": "2",
	});
	const read = async (broken: string) =>
		readAll(
			await openFilesDump(
				memoryFolder(dumpFiles, new Set([broken])),
				FOLDER,
				"wiki",
				SETTINGS,
			),
		);

	test("report what cannot be read, folders once", async () => {
		for (const broken of placesOf(dumpFiles)) {
			const { problems } = await read(broken);
			expect(new Set(problems.map(({ file }) => file))).toEqual(
				new Set([broken]),
			);
			if (!/\.\w+$/.test(broken)) expect(problems).toHaveLength(1);
		}
	});

	test("are pages even if nothing is known of the file", async () => {
		const { pages } = await read("A.txt");
		expect(pages.find(({ name }) => name === "A")).toMatchObject({
			state: "live",
			problems: [{ code: "file-unreadable", file: "A.txt" }],
			contents: [
				{ revision: 1, content: { code: "file-unreadable" } },
				{ name: "a.png" },
			],
		});
	});
});

describe("a small file or a folder", () => {
	test("that is not there holds nothing, and is no problem", async () => {
		const problems: Problem[] = [];
		expect(await bytesOf(undefined, problems)).toBeUndefined();
		expect(await childrenOf(undefined, problems)).toEqual([]);
		expect(problems).toEqual([]);
	});

	test("that cannot be read is empty, and is reported", async () => {
		const problems: Problem[] = [];
		const root = memoryFolder(
			tree({ file: "", "folder/x": "" }),
			new Set(["file", "folder"]),
		);
		const [file, folder] = await root.children();
		if (file?.type !== "file" || folder?.type !== "folder")
			throw new Error("not as expected");
		expect(await bytesOf(file, problems)).toBeUndefined();
		expect(await childrenOf(folder, problems)).toEqual([]);
		expect(problems).toMatchObject([
			{ code: "file-unreadable", file: "file" },
			{ code: "file-unreadable", file: "folder" },
		]);
	});
});
