/** What reading throws, as an error of the dump or of a file. */
import { describe, expect, test } from "vitest";
import {
	DumpError,
	FileError,
	toDumpError,
	toFileError,
} from "../../../src/dump/dump-error";
import {
	createProblem,
	isLoss,
	problemRules,
} from "../../../src/dump/problems";

/** An error as the system throws it. */
const systemError = (code: string): Error =>
	Object.assign(new Error(`${code}: message`), { code, syscall: "open" });

describe("an error of a file", () => {
	test.each([
		[
			"a file that is missing",
			systemError("ENOENT"),
			"file-vanished",
			undefined,
		],
		["any other code", systemError("EIO"), "file-unreadable", "EIO"],
		["an error without a code", new Error("why"), "file-unreadable", "why"],
		["what is no error", "why", "file-unreadable", "why"],
	] as const)("%s", (_, thrown, code, detail) => {
		const { problem, message, name } = toFileError(thrown, "a/b");
		expect(problem).toEqual(createProblem(code, "a/b", detail));
		expect(message).toBe(`a/b: ${problem.text}`);
		expect(name).toBe("FileError");
	});

	test("is left as it is", () => {
		const error = new FileError("link-outside", "a");
		expect(toFileError(error, "b")).toBe(error);
	});
});

describe("an error of the dump", () => {
	test.each([
		[systemError("ENOENT"), "UNREADABLE", "no such file or folder"],
		[systemError("ENOTDIR"), "UNREADABLE", "no such file or folder"],
		[systemError("EACCES"), "UNREADABLE", "may not be read"],
		[
			systemError("ELOOP"),
			"UNREADABLE",
			"is a symbolic link that leads back to itself",
		],
		[systemError("EIO"), "UNREADABLE", "EIO: message"],
		[
			new FileError("archive-damaged", "x", "early"),
			"DAMAGED",
			"x: archive is damaged or ends too early: early",
		],
		[
			new FileError("file-unreadable", "x", "EIO"),
			"UNREADABLE",
			"x: file cannot be read: EIO",
		],
		[
			new FileError("archive-damaged", "", "early"),
			"DAMAGED",
			"archive is damaged or ends too early: early",
		],
	])("%s", (cause, code, reason) => {
		const error = toDumpError(cause, "given/path");
		expect(error).toBeInstanceOf(DumpError);
		expect(error).toMatchObject({
			name: "DumpError",
			code,
			file: "given/path",
			message: `given/path: ${reason}`,
			cause,
		});
	});

	test.each([new DumpError("TOO_LARGE", "a", "why"), new TypeError("why")])(
		"%s is left as it is",
		(error) => {
			expect(toDumpError(error, "given/path")).toBe(error);
		},
	);
});

test("a problem says what its code means, with details and a line if there are any", () => {
	const { text } = problemRules["log-nul"];
	expect(createProblem("log-nul", "a")).toEqual({
		code: "log-nul",
		file: "a",
		text,
	});
	expect(createProblem("log-nul", "a", "why", 3)).toEqual({
		code: "log-nul",
		file: "a",
		text: `${text}: why`,
		line: 3,
	});
});

test("codes of what could not be read are losses, those of what was read in another way are not", () => {
	const codes = Object.keys(problemRules).filter(
		(code): code is keyof typeof problemRules => code in problemRules,
	);
	expect(codes.filter((code) => isLoss({ code }))).toEqual([
		"archive-damaged",
		"file-changed",
		"file-too-large",
		"file-unreadable",
		"file-vanished",
		"link-broken",
		"link-nested",
		"link-outside",
		"name-unsafe",
		"newest-unreadable",
		"no-pages",
		"not-a-file",
		"page-too-large",
		"script-missing",
		"wiki-file",
	]);
});
