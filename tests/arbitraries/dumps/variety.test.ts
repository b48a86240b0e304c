/** Generated dumps have each thing in each way, as many as they may have. */
import { describe, expect, test } from "vitest";
import {
	COMMENTS,
	FILE_NAMES,
	SAVES,
} from "../../../src/arbitraries/dumps/log-line";
import { pagePlan } from "../../../src/arbitraries/dumps/page-plan";
import { wikiFiles, wikiPlan } from "../../../src/arbitraries/dumps/wiki-files";
import {
	distinct,
	distinctLengths,
	samples,
	shareOf,
} from "../../support/samples";

const decoded = (bytes: Uint8Array | undefined): string =>
	new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

describe("files beside pages", () => {
	test("are of all kinds, three at most, and say what the wiki is", () => {
		const plans = samples(wikiPlan(), 500);
		expect(distinctLengths(plans.map(({ others }) => others))).toEqual([
			0, 1, 2, 3,
		]);
		expect(distinct(plans.flatMap(({ others }) => others))).toHaveLength(11);
		expect(distinctLengths(plans.map(({ users }) => users))).toEqual([
			0, 1, 2, 3,
		]);
		expect(distinct(plans.map(({ hasIntermap }) => hasIntermap))).toEqual([
			false,
			true,
		]);
		for (const plan of plans) {
			const { files, model } = wikiFiles(plan);
			expect("meta" in files).toBe(
				model.format !== undefined || model.problems.length > 0,
			);
			expect("intermap.txt" in files).toBe(model.interwiki !== undefined);
			const { macros = [], parsers = [] } = model.plugins ?? {};
			for (const [folder, names] of [
				["macro/", macros],
				["parser/text_", parsers],
			] as const)
				expect(
					names.map((name) => `plugin/${folder}${name}.py`.toLowerCase()),
				).toEqual(
					Object.keys(files)
						.map((path) => path.toLowerCase())
						.filter(
							(path) =>
								path.startsWith(`plugin/${folder}`) && path.endsWith(".py"),
						),
				);
			for (const { id, name, email, secrets } of model.users) {
				const text = decoded(files[`user/${id}`]);
				for (const each of [
					...secrets,
					...(name === undefined ? [] : [`\nname=${name}\n`]),
					...(email === undefined ? [] : [`\nemail=${email}\n`]),
				])
					expect(text).toContain(each);
				expect(text.includes("\nname=")).toBe(name !== undefined);
				expect(text.includes("\nemail=")).toBe(email !== undefined);
			}
		}
		const formats = plans.map(({ meta }) => meta.format);
		expect(distinct(formats)).toEqual([1_050_300, 1_060_000, 1_091_100]);
		expect(formats).toContain(undefined);
	});
});

describe("plans of pages", () => {
	const plans = () => samples(pagePlan(), 1000);

	test("have up to so many of everything", () => {
		const all = plans();
		for (const [field, most] of [
			["revisions", 3],
			["attachments", 2],
			["stale", 1],
			["deletedAttachments", 1],
			["broken", 2],
			["notNumeric", 1],
			["others", 2],
			["otherFolders", 1],
		] as const)
			expect([
				field,
				...distinctLengths(all.map((plan) => plan[field])),
			]).toEqual([
				field,
				...Array.from({ length: most + 1 }, (_, count) => count),
			]);
		expect(distinct(all.flatMap(({ notNumeric }) => notNumeric))).toEqual([
			"-1",
			"00000001.bak",
			"1e3",
			"README",
		]);
		expect(distinct(all.flatMap(({ others }) => others))).toEqual([
			"cache/pagelinks",
			"cache/text_html",
			"current-locked.tmp",
			"edit-lock",
			"locks/write",
			"meta",
		]);
		expect(distinct(all.flatMap(({ otherFolders }) => otherFolders))).toEqual([
			"attachments",
			"cache",
		]);
	});

	test("are right in most cases, and damaged in each way", () => {
		const all = plans();
		const states = all.map(({ current }) => current);
		expect(distinct(states)).toEqual([
			"deleted",
			"empty",
			"locked",
			"missing",
			"right",
			"unreadable",
		]);
		expect(shareOf(states, (state) => state === "right")).toBeGreaterThan(0.3);
		const hasConversion = shareOf(all, (plan) => plan.conversion !== undefined);
		expect(hasConversion).toBeGreaterThan(0.6);
		expect(hasConversion).toBeLessThan(0.95);
		for (const field of ["hasOwnLog", "isNamedAsFolder"] as const)
			expect(distinct(all.map((plan) => plan[field]))).toEqual([false, true]);
	});

	test("have revisions and files of each kind", () => {
		const all = plans();
		const revisions = all.flatMap((plan) => plan.revisions);
		expect(distinct(revisions.map(({ gap }) => gap))).toEqual([0, 2]);
		expect(shareOf(revisions, ({ gap }) => gap === 0)).toBeGreaterThan(0.6);
		expect(distinct(revisions.map(({ action }) => action))).toEqual(
			distinct(SAVES),
		);
		const files = all.flatMap((plan) => plan.attachments);
		expect(distinct(files.map(({ name }) => name))).toEqual(
			distinct(FILE_NAMES),
		);
		expect(distinct(files.map(({ before }) => before))).toEqual([
			"",
			"ATTDEL",
			"ATTDRW",
		]);
		for (const { attachments } of all)
			expect(new Set(attachments.map(({ name }) => name)).size).toBe(
				attachments.length,
			);
		const edits = [...revisions, ...files];
		expect(distinct(edits.map(({ place }) => place))).toEqual([
			"both",
			"global",
			"nowhere",
			"own",
		]);
		expect(shareOf(edits, ({ place }) => place === "both")).toBeGreaterThan(
			0.4,
		);
		for (const rare of [
			shareOf(edits, ({ isLatin1 }) => isLatin1),
			shareOf(revisions, ({ isTwice }) => isTwice),
		]) {
			expect(rare).toBeGreaterThan(0.02);
			expect(rare).toBeLessThan(0.3);
		}
		for (const { isLatin1, comment } of edits)
			if (isLatin1) expect(comment).toMatch(/[\u00a0-\u00ff]/);
		const comments = edits.filter(({ isLatin1 }) => !isLatin1);
		expect(distinct(comments.map(({ comment }) => comment))).toEqual(
			distinct(COMMENTS),
		);
		expect(comments.some(({ comment }) => comment === undefined)).toBe(true);
	});

	test("have files of few bytes, or none", () => {
		const sizes = plans().flatMap(({ attachments }) =>
			attachments.map(({ bytes }) => bytes.length),
		);
		expect(Math.min(...sizes)).toBe(0);
		expect(Math.max(...sizes)).toBeGreaterThan(5);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(12);
	});
});
