/** Tests of one rule: items that it takes, and items that look alike and that it leaves. */
import { describe, expect, test } from "vitest";
import type { Listing } from "../../../src/usergroups/classify/subject";
import { classify } from "./classify";

/** Items, each as markup. */
export interface Cases {
	takes: readonly string[];
	leaves: readonly string[];
}

/**
 * Tests a rule.
 *
 * @param listing what the section of the items lists.
 */
export function testRule(
	name: string,
	listing: Listing,
	{ takes, leaves }: Cases,
): void {
	const ruleOf = (markup: string): string =>
		classify(` * ${markup}`, listing).rule;
	describe(`where the section lists "${listing.lists}", the rule ${name}`, () => {
		test.each(takes)("takes %j", (markup) => {
			expect(ruleOf(markup)).toBe(name);
		});
		test.each(leaves)("leaves %j to another rule", (markup) => {
			expect(ruleOf(markup)).not.toBe(name);
		});
	});
}

/** Tests a correction on what is nested in an item. */
export function testCorrection(
	name: string,
	listing: Listing,
	owner: string,
	{ takes, leaves }: Cases,
): void {
	const ruleOf = (markup: string): string | undefined =>
		classify(` * ${owner}\n  * ${markup.replaceAll("\n", "\n ")}`, listing)
			.inner[0]?.rule;
	describe(`under ${JSON.stringify(owner)}, the correction ${name}`, () => {
		test.each(takes)("takes %j", (markup) => {
			expect(ruleOf(markup)).toBe(name);
		});
		test.each(leaves)("leaves %j as it is", (markup) => {
			expect(ruleOf(markup)).not.toBe(name);
		});
	});
}
