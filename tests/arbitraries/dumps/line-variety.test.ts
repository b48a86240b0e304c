/** Generated lines, names and texts of dumps are written in each way. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hex, join, latin1, utf8 } from "../../../src/arbitraries/dumps/bytes";
import {
	brokenLine,
	COMMENTS,
	editLogLine,
	FILE_NAMES,
	logTime,
	SAVES,
} from "../../../src/arbitraries/dumps/log-line";
import { quotedName } from "../../../src/arbitraries/dumps/quoted-name";
import { revisionText } from "../../../src/arbitraries/dumps/texts";
import { isoTime } from "../../../src/dump/formats/edit-log";
import {
	distinct,
	distinctLengths,
	samples,
	shareOf,
} from "../../support/samples";

const decoded = (bytes: Uint8Array | undefined, encoding = "utf-8"): string =>
	new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

describe("lines of logs", () => {
	const lines = () => samples(editLogLine(), 2000);

	test("have four to nine fields, and characters around them", () => {
		const all = lines().filter(({ entry }) => entry !== undefined);
		const fields = all.map(({ line }) => line.split("\t"));
		expect(distinctLengths(fields)).toEqual([4, 5, 6, 7, 8, 9]);
		expect(shareOf(fields, ({ length }) => length === 9)).toBeGreaterThan(0.4);
		const starts = all.map(({ line }) => /^\D*/.exec(line)?.[0]);
		expect(distinct(starts)).toEqual(["", "\0\0\0", " "]);
		const ends = all.map(({ line }) => /[ \r]?$/.exec(line)?.[0]);
		expect(distinct(ends)).toEqual(["", "\r", " "]);
		for (const around of [starts, ends])
			expect(shareOf(around, (each) => each === "")).toBeGreaterThan(0.4);
	});

	test("have all actions", () => {
		const entries = lines().flatMap(({ entry }) => entry ?? []);
		expect(distinct(entries.map(({ action }) => action))).toEqual(
			distinct([...SAVES, "SAVE/UNHEARD-OF", "ATTNEW", "ATTDEL", "ATTDRW"]),
		);
		for (const { action, revision, extra } of entries) {
			expect(revision === undefined).toBe(action.startsWith("ATT"));
			if (revision !== undefined) {
				expect(revision).toBeGreaterThanOrEqual(1);
				expect(revision).toBeLessThanOrEqual(12_345);
				expect(["OldName", "00000001", undefined]).toContain(extra);
			} else expect([...FILE_NAMES, undefined]).toContain(extra);
		}
		const extras = distinct(entries.map(({ extra }) => extra));
		expect(extras).toEqual(distinct(["OldName", "00000001", ...FILE_NAMES]));
		expect(distinct(entries.map(({ comment }) => comment))).toEqual(
			distinct(COMMENTS),
		);
		expect(distinct(entries.map(({ user }) => user))).toHaveLength(2);
		expect(distinct(entries.map(({ host }) => host))).toHaveLength(3);
		expect(distinct(entries.map(({ address }) => address))).toHaveLength(2);
	});

	test("write names of files as in addresses, and all else as it is", () => {
		for (const { line, entry } of lines()) {
			const [, , , , , , , written] = line.split("\t");
			if (entry?.extra === undefined) continue;
			const expected = entry.action.startsWith("ATT")
				? encodeURIComponent(entry.extra)
				: entry.extra;
			expect(written?.trim()).toBe(expected);
		}
	});

	test("have fields that are there, or none", () => {
		for (const { entry } of lines())
			for (const value of Object.values(entry ?? {}))
				expect(value).toBeDefined();
	});

	test("are none for each reason, in few cases", () => {
		const reasons = lines().map(({ reason }) => reason);
		expect(distinct(reasons)).toEqual(["blank", "fields", "nul"]);
		expect(shareOf(reasons, (reason) => reason !== undefined)).toBeLessThan(
			0.3,
		);
		expect(
			distinct(samples(brokenLine()).map(({ line }) => line)),
		).toHaveLength(15);
	});

	test("have times in this century, and some that nobody edited at", () => {
		const times = samples(logTime(), 500);
		for (const { time, iso } of times) expect(isoTime(time)).toBe(iso);
		const years = times.map(({ iso }) => Number(iso?.slice(0, 4) ?? 0));
		expect(
			shareOf(years, (year) => year > 2000 && year < 2021),
		).toBeGreaterThan(0.6);
		expect(years).toContain(0);
		expect(years).toContain(1970);
		expect(
			new Set(times.filter(({ time }) => time < 2_000_000_000n)).size,
		).toBeGreaterThan(1);
		expect(
			distinct(times.map(({ time }) => Number(time % 1000n))).length,
		).toBeGreaterThan(100);
	});
});

test("names of folders are written in each way", () => {
	const all = samples(quotedName(), 1000);
	const quoted = all.map((each) => each.quoted);
	for (const form of [
		/^\w+$/,
		/\([0-9a-f]{4,}\)/,
		/^(?:\w|\([0-9a-f]{2}\))*\([0-9a-f]{2}\)\([0-9a-f]{2}\)/,
		/\([0-9A-F]*[A-F][0-9A-F]*\)/,
		/\(28\)/,
		/_\(2\)$/,
		/_\(abc\)$/,
		/\([0-9a-f]{2}\)$/,
	])
		expect(quoted.some((name) => form.test(name))).toBe(true);
	expect(shareOf(all, ({ problem }) => problem === undefined)).toBeGreaterThan(
		0.5,
	);
	const bare = all.filter(({ quoted, name }) => quoted === name);
	expect(bare.some(({ name }) => /\W/.test(name))).toBe(true);
	const latin1 = all.filter(({ problem }) => problem === "name-not-utf8");
	expect(distinct(latin1.map(({ name }) => name))).toHaveLength(4);
});

describe("texts of revisions", () => {
	test("are what their bytes say, with LF and CRLF, in UTF-8 and Windows-1252", () => {
		const all = samples(revisionText(), 600);
		for (const { bytes, text, encoding } of all) {
			const read = decoded(bytes, encoding);
			expect(read.replaceAll("\r", "")).toBe(text);
			if (encoding !== undefined) expect(() => decoded(bytes)).toThrow();
			else expect(utf8(read)).toEqual(bytes);
		}
		const ends = all.map(({ bytes }) => /\r\n/.test(decoded(bytes, "latin1")));
		expect(distinct(ends)).toEqual([false, true]);
		const rare = shareOf(all, ({ encoding }) => encoding !== undefined);
		expect(rare).toBeGreaterThan(0.03);
		expect(rare).toBeLessThan(0.3);
		for (const { text } of all.filter(({ encoding }) => encoding !== undefined))
			expect(text).toMatch(/Köln/);
	});

	test("have heads of all kinds, and bodies that are none", () => {
		const all = samples(revisionText(), 1500);
		expect(distinct(all.map(({ format }) => format))).toEqual([
			"csv",
			"rst",
			"wiki",
			"xslt",
		]);
		const bodies = all.map(({ text }) => text);
		for (const form of [
			/^#language/,
			/^## a comment/,
			/^#acl/,
			/^#redirect/,
			/^#REFRESH/,
			/^\uFEFF/,
			/^a\n$/,
			/^$/,
			/^no line end$/,
			/^ \* item/,
		])
			expect(bodies.some((text) => form.test(text))).toBe(true);
		const known =
			/^(?:\uFEFF|#.*\n|<\?xml.*\n)*(?:a\n|= Title| \* item\n|no line end|Ä日本|ab\n|Grüße|$)/;
		const unknown = shareOf(bodies, (text) => !known.test(text));
		expect(unknown).toBeGreaterThan(0.02);
		expect(unknown).toBeLessThan(0.3);
	});
});

test("bytes are written and joined unchanged", () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array()), (all) => {
			const whole = Buffer.concat(all);
			expect(Buffer.from(join(all)).equals(whole)).toBe(true);
			expect(hex(whole)).toBe(whole.toString("hex"));
			const text = whole.toString("latin1");
			expect(Buffer.from(latin1(text)).equals(whole)).toBe(true);
		}),
	);
});
