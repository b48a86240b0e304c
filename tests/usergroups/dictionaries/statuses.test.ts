/** Words that say how active a group is. */
import { describe, expect, test } from "vitest";
import { statusOf } from "../../../src/usergroups/dictionaries/vocabulary";

describe("statuses", () => {
	test.each([
		["(Defunct) A", "defunct"],
		["A is no longer active", "defunct"],
		["Ana Pérez is starting a user group in Arica", "forming"],
		["the group - just starting July 17", "forming"],
		["grupo em formação", "forming"],
		["New user group for the area", "listed"],
		["Started in 2012", "listed"],
	])("%s: %s", (text, status) => {
		expect(statusOf(text)).toBe(status);
	});
});
