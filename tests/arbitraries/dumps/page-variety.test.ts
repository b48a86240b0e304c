/** Folders of generated pages: their files and logs say what their models say. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatePage } from "../../../src/arbitraries/dumps/page-folder";
import { pagePlan } from "../../../src/arbitraries/dumps/page-plan";
import { decodeText } from "../../../src/dump/formats/decode";
import { parseLogLine } from "../../../src/dump/formats/edit-log";
import { distinct, samples } from "../../support/samples";

const pages = (count = 350) =>
	samples(
		fc
			.record({
				plan: pagePlan(),
				format: fc.constantFrom(undefined, 1_050_300, 1_060_000, 1_091_100),
				hasGlobalLog: fc.boolean(),
			})
			.map(({ plan, format, hasGlobalLog }) => {
				const setting = { origin: "data" as const, format, hasGlobalLog };
				return { ...generatePage(plan, setting), plan, setting };
			}),
		count,
	);

type Generated = ReturnType<typeof pages>[number];

/** A text in UTF-8, or else in Latin-1. */
function decoded(bytes: Uint8Array | undefined): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("latin1").decode(bytes);
	}
}

const namesIn = ({ files }: Generated, folder: string): string[] =>
	Object.keys(files).flatMap((path) =>
		path.startsWith(folder) ? [path.slice(folder.length)] : [],
	);

const parsed = (lines: readonly string[], format?: number) =>
	lines.map((line) => parseLogLine(line, { decode: decodeText, format }));
const isEdit = (each: ReturnType<typeof parseLogLine>): boolean =>
	typeof each === "object";

const ownLines = ({ files }: Generated): string[] => {
	const log = files["edit-log"];
	if (log === undefined) return [];
	const lines: string[] = [];
	let start = 0;
	for (const [at, byte] of log.entries())
		if (byte === 10) {
			lines.push(decoded(log.slice(start, at)));
			start = at + 1;
		}
	expect(start).toBe(log.length);
	return lines;
};
const sharedLines = ({ globalLog }: Generated): string[] =>
	globalLog.map(decoded);

describe("folders of pages", () => {
	test("have a file for each revision and each attachment, and others", () => {
		for (const page of pages()) {
			const { files, model, plan, folders } = page;
			const numbers = model.revisions.map(({ revision }) =>
				String(revision).padStart(8, "0"),
			);
			const revisions = namesIn(page, "revisions/");
			expect(revisions.toSorted()).toEqual(
				[...numbers, ...plan.notNumeric].toSorted(),
			);
			for (const [at, { text }] of model.revisions.entries())
				expect(
					decoded(files[`revisions/${numbers[at]}`]).replaceAll("\r", ""),
				).toBe(text.replace(/^\uFEFF/, ""));
			for (const { name, bytes } of model.attachments)
				expect(files[`attachments/${name}`]).toEqual(bytes);
			const names = model.attachments.map(({ name }) => name);
			expect(names).toEqual(distinct(names));
			expect(namesIn(page, "attachments/").toSorted()).toEqual(names);
			const { tally } = model;
			expect(tally.revisions).toEqual({
				seen: revisions.length,
				taken: numbers.length,
				skipped:
					plan.notNumeric.length === 0
						? {}
						: { notNumeric: plan.notNumeric.length },
			});
			expect(tally.attachments).toEqual({
				seen: names.length,
				taken: names.length,
				skipped: {},
			});
			const others = namesIn(page, "").filter(
				(path) =>
					!/^(?:revisions|attachments)\/|^current(?:-locked)?$|^edit-log$/.test(
						path,
					),
			);
			expect(others.toSorted()).toEqual(plan.others.toSorted());
			expect(tally.otherFiles).toBe(others.length);
			expect(folders).toEqual(["", ...plan.otherFolders]);
			for (const path of plan.others)
				expect(files[path]?.length).toBeGreaterThan(0);
			for (const name of plan.notNumeric)
				expect(files[`revisions/${name}`]?.length).toBeGreaterThan(0);
		}
	});

	test("say which revision is the newest, or cannot", () => {
		const states = pages().map(({ files, model, plan }) => {
			const last = model.revisions.at(-1)?.revision;
			const current = files.current ?? files["current-locked"];
			const said = current === undefined ? "" : decoded(current);
			const isRead = /^\d{8}\n$/.test(said);
			expect(model.current).toBe(isRead ? Number(said) : undefined);
			if (model.state === "live") expect(model.current).toBe(last);
			if (model.state === "deleted")
				expect(model.current).toBe((last ?? 0) + 1);
			if (model.state === "never-saved") expect(last).toBeUndefined();
			if (last !== undefined && !isRead)
				expect(files.current?.length).toBe(
					{ empty: 0, unreadable: 6 }[plan.current as string],
				);
			expect("current-locked" in files).toBe(
				plan.current === "locked" && last !== undefined,
			);
			if (model.state === "damaged") {
				expect(isRead).toBe(false);
				expect(last).toBeDefined();
			}
			const problems = {
				"current-locked": files["current-locked"] !== undefined,
				"current-missing": model.state === "damaged" && current === undefined,
				"current-unreadable": current !== undefined && !isRead,
			};
			for (const [problem, is] of Object.entries(problems))
				expect(model.problems.includes(problem)).toBe(is);
			expect(model.problems).toEqual(distinct(model.problems));
			expect(model.problems.includes(plan.names.problem ?? "")).toBe(
				plan.names.problem !== undefined,
			);
			return `${model.state} ${plan.current}`;
		});
		for (const each of [
			"live right",
			"live locked",
			"deleted deleted",
			"damaged missing",
			"damaged unreadable",
			"damaged empty",
			"never-saved right",
		])
			expect(states).toContain(each);
	});

	test("number revisions from one on, with gaps, and a conversion last", () => {
		const steps = pages().flatMap(({ model, plan, setting }) => {
			const numbers = model.revisions.map(({ revision }) => revision);
			const isConverted =
				plan.conversion !== undefined && plan.revisions.length > 0;
			expect(numbers).toHaveLength(
				plan.revisions.length + (isConverted ? 1 : 0),
			);
			const last = model.revisions.at(-1);
			const isLogged = isConverted && last?.edit !== undefined;
			if (isLogged) expect(last?.edit?.comment).toBe("converted to 1.6 markup");
			for (const each of model.revisions) {
				const { format } = setting;
				const byFormat =
					format === undefined ? undefined : format < 1_060_000 ? "1.5" : "1.9";
				const byNumber = each === last ? "1.9" : "1.5";
				expect(each.dialect).toBe(isLogged ? byNumber : byFormat);
				expect("dialect" in each).toBe(each.dialect !== undefined);
				if (each.time !== undefined) expect(each.edit).toBeDefined();
			}
			return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
		});
		// A deletion has a number of its own.
		expect(distinct(steps)).toEqual([1, 2, 3]);
	});
});

describe("logs of pages", () => {
	test("have the edits of the model: first the page's own, then those that only the wiki has", () => {
		for (const page of pages()) {
			const { format } = page.setting;
			const own = parsed(ownLines(page), format).filter(isEdit);
			const shared = parsed(sharedLines(page), format).filter(isEdit);
			const { log } = page.model;
			expect(log.slice(0, own.length)).toEqual(own);
			for (const each of log.slice(own.length))
				expect(shared).toContainEqual(each);
			expect("edit-log" in page.files).toBe(page.plan.hasOwnLog);
			for (const each of [page.model, ...page.model.revisions, ...log])
				expect(Object.values(each)).not.toContain(undefined);
			if (!page.plan.hasOwnLog) expect(log).toEqual(shared);
			if (!page.setting.hasGlobalLog) expect(shared).toEqual([]);
			for (const { edit } of [
				...page.model.revisions,
				...page.model.attachments,
				...page.model.deletions,
			])
				if (edit !== undefined) expect(log).toContainEqual(edit);
			const { deletion, state } = page.model;
			if (deletion !== undefined) {
				expect([state, deletion.action]).toEqual(["deleted", "SAVE"]);
				expect(deletion.revision).toBe(page.model.current);
				expect(page.model.deletions.at(-1)?.edit).toEqual(deletion);
			}
			for (const { revision } of page.model.deletions)
				expect(page.files).not.toHaveProperty(
					`revisions/${String(revision).padStart(8, "0")}`,
				);
		}
	});

	test("have the edits of revisions, attachments and deletions", () => {
		for (const { model, plan, setting } of pages()) {
			const isInLog = ({ place }: { place: string }): boolean =>
				(plan.hasOwnLog && /^(?:both|own)$/.test(place)) ||
				(setting.hasGlobalLog && /^(?:both|global)$/.test(place));
			for (const [at, each] of plan.revisions.entries())
				expect(model.revisions[at]?.edit !== undefined).toBe(isInLog(each));
			for (const each of plan.attachments)
				expect(
					model.attachments.find(({ name }) => name === each.name)?.edit !==
						undefined,
				).toBe(isInLog(each));
			expect(model.deletion !== undefined).toBe(
				model.state === "deleted" && isInLog(plan.deletion),
			);
		}
	});

	test("name the page as its folder is named, or as it should be", () => {
		for (const page of pages(300))
			for (const each of [...ownLines(page), ...sharedLines(page)]) {
				if (typeof parsed([each])[0] === "string") continue;
				const name = each.split("\t")[3];
				if (page.plan.isNamedAsFolder)
					expect(name).toBe(page.plan.names.quoted);
			}
	});

	test("are counted line by line", () => {
		const reasons = pages().flatMap((page) => {
			const { logLines, sharedLogLines } = page.model.tally;
			const own = ownLines(page);
			const shared = sharedLines(page);
			expect(sharedLogLines).toBe(shared.length);
			expect(logLines.seen).toBe(own.length + shared.length);
			const { skipped } = logLines;
			const sum = Object.values(skipped).reduce((a, b) => a + b, 0);
			expect(logLines.taken + sum).toBe(logLines.seen);
			for (const reason of ["blank", "nul", "fields"] as const)
				expect(skipped[reason] ?? 0).toBe(
					parsed(own).filter((each) => each === reason).length,
				);
			const logged = [
				...page.model.revisions,
				...page.model.attachments,
			].filter(({ edit }) => edit !== undefined).length;
			expect(logLines.taken).toBe(logged + page.model.deletions.length);
			const entries = page.model.log;
			const count = (is: (each: (typeof entries)[number]) => boolean): number =>
				entries.filter(is).length;
			expect(skipped.noRevision ?? 0).toBe(
				count(({ revision }) => revision === 900),
			);
			expect(skipped.noAttachment ?? 0).toBe(
				count(({ extra }) => extra === "deleted file.png"),
			);
			expect((skipped.inPageLog ?? 0) + (skipped.sameRevision ?? 0)).toBe(
				own.length +
					shared.length -
					parsed(own).filter((each) => !isEdit(each)).length -
					entries.length,
			);
			return Object.keys(skipped);
		});
		expect(distinct(reasons)).toEqual([
			"blank",
			"fields",
			"inPageLog",
			"noAttachment",
			"noRevision",
			"nul",
			"sameRevision",
			"superseded",
		]);
	});

	test("name renamed pages by the old name, and have repeated lines twice", () => {
		const all = pages();
		const edits = all.flatMap(({ model }) => model.log);
		for (const { action, extra } of edits)
			if (/^SAVE/.test(action))
				expect(extra).toBe(action === "SAVE/RENAME" ? "OldName" : undefined);
		for (const { model, plan } of all) {
			const isTwice = model.log.some(
				({ host }) => host === "first.example.org",
			);
			expect(model.problems.includes("revision-twice")).toBe(isTwice);
			if (isTwice) expect(plan.revisions.some((of) => of.isTwice)).toBe(true);
		}
		expect(edits.some(({ host }) => host === "first.example.org")).toBe(true);
	});
});
