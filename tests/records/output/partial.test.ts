/** Files that are not complete yet. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeFile } from "../../../src/records/output/partial";
import { inFolder } from "../../support/dumps/dump-files";

test("a file is removed if there is one, a link without what it leads to, a folder never", () =>
	inFolder(async (folder) => {
		const [file = "", link = "", other = "", missing = ""] = [
			"file",
			"link",
			"folder",
			"missing",
		].map((name) => join(folder, name));
		writeFileSync(file, "text");
		symlinkSync(file, link);
		mkdirSync(other);
		await removeFile(link);
		expect(existsSync(file)).toBe(true);
		await removeFile(file);
		await removeFile(missing);
		expect([link, file].some((each) => existsSync(each))).toBe(false);
		await expect(removeFile(other)).rejects.toThrow();
		expect(existsSync(other)).toBe(true);
	}));
