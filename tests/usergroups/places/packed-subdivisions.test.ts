/** The packed table of subdivisions, read back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { packSubdivisions } from "../../../scripts/places/pack";
import {
	readCodes,
	readNames,
} from "../../../src/usergroups/places/packed-subdivisions";
import { runs } from "../../support/runs";

interface Read {
	code: string | undefined;
	name: string;
	goesFirst: boolean;
}

/** All names of a line, with the codes of their subdivisions. */
function read(packed: string): Read[] {
	const codes = readCodes(packed);
	const names: Read[] = [];
	readNames(packed.toLowerCase(), (index, name, goesFirst) =>
		names.push({ code: codes[index], name, goesFirst }),
	);
	return names;
}

test.each([
	["AlaBama", [["AB", "alabama"]]],
	[
		"01=north|upper north;south",
		[
			["01", "north"],
			["01", "upper north"],
			["02", "south"],
		],
	],
	[
		"NHill| county|hill",
		[
			["NH", "nhill"],
			["NH", "nhill county"],
			["NH", "hill"],
		],
	],
	["UKM=;Bay", [["B", "bay"]]],
])("%j is %j", (packed, names) => {
	expect(read(packed).map(({ code, name }) => [code, name])).toEqual(names);
});

test("a mark says that a name is more likely that of its subdivision", () => {
	expect(read("A|lake;!lake;B")[1]).toMatchObject({ goesFirst: false });
	expect(read("Alpha;Beta|!lake")[2]).toMatchObject({
		code: "B",
		name: "lake",
		goesFirst: true,
	});
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const name = fc
	.array(word, { minLength: 1, maxLength: 3 })
	.map((words) => words.join(" "));
const code = fc.oneof(
	fc.stringMatching(/^[A-Z]{1,3}$/),
	fc.nat({ max: 99 }).map((number) => String(number).padStart(2, "0")),
);

test("all that is packed is read back", () => {
	fc.assert(
		fc.property(
			fc.dictionary(code, fc.uniqueArray(name, { maxLength: 3 }), {
				minKeys: 1,
				maxKeys: 12,
			}),
			(subdivisions) => {
				const taken = new Map<string, string>();
				const names = new Map<string, string[]>();
				for (const [own, all] of Object.entries(subdivisions)) {
					const free = all.filter((each) => !taken.has(each));
					for (const each of free) taken.set(each, own);
					names.set(own, free);
				}
				const packed = packSubdivisions(names, (each) => [
					taken.get(each) ?? "",
				]);
				expect(new Set(readCodes(packed))).toEqual(new Set(names.keys()));
				expect(
					new Map(read(packed).map((each) => [each.name, each.code])),
				).toEqual(taken);
			},
		),
		runs(200),
	);
});
