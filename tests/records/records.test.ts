/** Every field of every record, from the generated wiki. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type DataDirectory,
	dataDirectory,
} from "../../src/arbitraries/dumps/data-directory";
import type { LogEntry } from "../../src/arbitraries/dumps/log-line";
import type { WikiPageModel } from "../../src/arbitraries/dumps/model";
import {
	type ConvertDumpOptions,
	convertDump,
	type DumpRecord,
	isoTime,
} from "../../src/records";
import { all } from "../support/dumps/dump-model";
import { CHANGED, memoryDump } from "../support/dumps/memory-files";
import { runs } from "../support/runs";

/** The edits of a page by year, each year with its users. */
function editsOf({ log }: WikiPageModel): object[] {
	const dated = log.flatMap(({ time, user }) => {
		const [year] = /^\d{4}(?=-)/.exec(isoTime(time) ?? "") ?? [];
		return year === undefined ? [] : { year: Number(year), user };
	});
	return [...new Set(dated.map(({ year }) => year))]
		.sort((a, b) => a - b)
		.map((year) => {
			const own = dated.filter((each) => each.year === year);
			return {
				year,
				edits: own.length,
				users: [...new Set(own.flatMap(({ user }) => user ?? []))].sort(),
			};
		});
}

/** Returns what is expected of generated pages, given who may be named. */
class Expected {
	constructor(
		private readonly generated: DataDirectory,
		private readonly hasPeople: boolean,
	) {}

	/** Returns the records of a page; of its text, only what the head says. */
	page(page: WikiPageModel): object[] {
		const { revisions, attachments, tally, deletion, deletions } = page;
		const newest = revisions.at(-1);
		const first = revisions[0]?.revision ?? 0;
		const written = deletions.filter(({ revision }) => revision >= first);
		const edits = [...revisions, ...attachments, ...written];
		const countOf = (field: "address" | "host"): number =>
			this.hasPeople
				? 0
				: edits.filter(({ edit }) => edit?.[field] !== undefined).length;
		return [
			{
				type: "page",
				name: page.name,
				directory: page.directory,
				origin: page.origin,
				state: page.state,
				current: page.current,
				deletion: deletion && this.#about(deletion),
				private: newest?.isPublic === false ? true : undefined,
				format: newest?.format,
				revisions: accounted(tally.revisions),
				revisionsWithout: {
					time: revisions.filter(({ time }) => time === undefined).length,
					author: revisions.filter(
						({ edit }) =>
							(edit?.user ?? edit?.address ?? edit?.host) === undefined,
					).length,
				},
				attachments: accounted(tally.attachments),
				logLines: accounted(tally.logLines),
				sharedLogLines: tally.sharedLogLines,
				edits: editsOf(page),
				otherFiles: tally.otherFiles,
				peopleSkipped: {
					addresses: countOf("address"),
					hosts: countOf("host"),
				},
				problems: [
					...page.problems,
					...(newest?.encoding === undefined ? [] : ["revision-not-utf8"]),
				].sort(),
			},
			...[
				...written.map(({ revision, edit }) => ({
					type: "revision",
					page: page.name,
					revision,
					deleted: true,
					...this.#about(edit),
					action: edit.action,
				})),
				...revisions.map(
					({ revision, edit, time, text, encoding, format }) => ({
						type: "revision",
						page: page.name,
						revision,
						...(edit && this.#about(edit)),
						time,
						modified: time === undefined ? CHANGED : undefined,
						action: edit?.action,
						extra: edit?.extra,
						...this.#file(
							page,
							`revisions/${String(revision).padStart(8, "0")}`,
						),
						encoding,
						format,
						text,
					}),
				),
			].sort((a, b) => a.revision - b.revision),
			...attachments.map(({ name, edit }) => ({
				type: "attachment",
				page: page.name,
				name,
				...(edit && this.#about(edit)),
				...this.#file(page, `attachments/${name}`),
				modified: CHANGED,
			})),
		];
	}

	#about({ time, user, address, host, comment }: LogEntry) {
		const person = this.generated.wiki.users.find(({ id }) => id === user);
		const author = this.hasPeople
			? { user, name: person?.name, email: person?.email, address, host }
			: { user };
		const isKnown = Object.values(author).some((value) => value !== undefined);
		return {
			time: isoTime(time),
			author: isKnown ? author : undefined,
			comment,
		};
	}

	#file({ origin, directory }: WikiPageModel, path: string) {
		const { root, pages, files } = this.generated;
		const parent =
			origin === "data"
				? pages
				: `${root.replace(/data\/$/, "")}underlay/pages/`;
		const bytes = files[`${parent}${directory}/${path}`] ?? [];
		const sha256 = createHash("sha256")
			.update(Buffer.from(bytes))
			.digest("hex");
		return { size: bytes.length, sha256 };
	}
}

const accounted = ({
	seen,
	taken,
	skipped,
}: WikiPageModel["tally"]["revisions"]) => ({
	seen,
	written: taken,
	skipped: skipped,
});

/**
 * Returns what of a public page may be written: nothing that was private at its time, no deletion of it, and no name that the page
 * had only at such times, nor a comment of its rename.
 */
function withoutPrivate(page: WikiPageModel): WikiPageModel {
	let isHad = false;
	let isSeen = false;
	const revisions = page.revisions
		.map((revision) => {
			const { edit } = revision;
			const isRename = edit?.action === "SAVE/RENAME";
			const isHidden = isRename && isHad && !isSeen;
			if (isRename) isSeen = false;
			isHad = true;
			isSeen ||= revision.isPublic !== false;
			if (!isHidden || edit === undefined) return revision;
			const { extra: _extra, comment: _comment, ...withoutName } = edit;
			return { ...revision, edit: withoutName };
		})
		.filter(({ isPublic }) => isPublic !== false);
	const { taken, skipped, ...tally } = page.tally.revisions;
	const count = page.revisions.length - revisions.length;
	return {
		...page,
		revisions,
		deletions: page.deletions.filter(
			(deletion) =>
				page.revisions.findLast(({ revision }) => revision < deletion.revision)
					?.isPublic !== false,
		),
		tally: {
			...page.tally,
			revisions: {
				...tally,
				taken: taken - count,
				skipped: { ...skipped, ...(count > 0 && { private: count }) },
			},
		},
	};
}

/** Records without what is read from markup; problems as codes. */
const seen = (records: readonly DumpRecord[]): object[] =>
	records.flatMap((record): object[] => {
		if (record.type === "wiki" || record.type === "report") return [];
		if (record.type !== "page") {
			if (record.type === "attachment") return [record];
			const { dialect: _, ...revision } = record;
			return [revision];
		}
		const { dialect, dialectSource, links, categories, unknown, ...page } =
			record;
		const { language, redirect, instructions, acl, ...content } = page;
		const { macros, parsers, members, entries, ...facts } = content;
		const { size, changed, ...rest } = facts;
		return [
			{ ...rest, problems: page.problems.map(({ code }) => code).sort() },
		];
	});

const property = (
	options: ConvertDumpOptions,
	expected: (generated: DataDirectory) => object[],
): Promise<void> =>
	fc.assert(
		fc.asyncProperty(dataDirectory(), async (generated) => {
			const dump = await memoryDump(generated);
			const records = await all(convertDump(dump, options));
			expect(seen(records)).toEqual(expected(generated));
		}),
		runs(100),
	);

const EVERYTHING: ConvertDumpOptions = {
	revisions: "all",
	text: true,
	includeUnderlay: true,
	includePrivate: true,
};

test("have all fields of every page, with the people who wrote it", () =>
	property({ ...EVERYTHING, includePeople: true }, (generated) =>
		generated.wiki.pages.flatMap((page) =>
			new Expected(generated, true).page(page),
		),
	));

test("without people have all other fields, and count what is skipped", () =>
	property(EVERYTHING, (generated) =>
		generated.wiki.pages.flatMap((page) =>
			new Expected(generated, false).page(page),
		),
	));

test("pages that are private or of the underlay are skipped whole, and so are revisions that were private", () =>
	property({ revisions: "all", text: true, includePeople: true }, (generated) =>
		generated.wiki.pages
			.filter(
				({ origin, revisions }) =>
					origin === "data" && revisions.at(-1)?.isPublic !== false,
			)
			.flatMap((page) =>
				new Expected(generated, true).page(withoutPrivate(page)),
			),
	));
