/** Who edited, as far as it is asked for and known. */
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/dump/pages/page";
import { People } from "../../src/records/people";

describe("people", () => {
	const peopleOf = (canWriteNames = true) => {
		const asked: string[] = [];
		const people = new People(
			{
				person: async (id) => {
					asked.push(id);
					if (id === "broken") throw new Error("cannot be read");
					return id === "unknown" ? undefined : { name: `Name of ${id}` };
				},
			},
			canWriteNames,
		);
		return { people, asked };
	};
	const by = (who: Partial<Edit>): Edit => ({
		action: "SAVE",
		page: "A",
		...who,
	});

	test("are looked up once, as long as they are not very many", async () => {
		const { people, asked } = peopleOf();
		const users = Array.from({ length: 1001 }, (_, at) => `u${at}`);
		for (const user of ["u0", "u0", ...users.slice(0, 1000), "u0"])
			expect(await people.authorOf(by({ user }))).toEqual({
				author: { user, name: `Name of ${user}` },
			});
		expect(asked).toEqual(users.slice(0, 1000));
		await people.authorOf(by({ user: "u1000" }));
		await people.authorOf(by({ user: "u0" }));
		expect(asked).toEqual([...users, "u0"]);
	});

	test("have the facts that an edit and the wiki know", async () => {
		const { people } = peopleOf();
		const none = peopleOf(false).people;
		const edits: [Partial<Edit>, object, object][] = [
			[{}, {}, {}],
			[{ user: "unknown" }, { user: "unknown" }, { user: "unknown" }],
			[{ user: "broken" }, { user: "broken" }, { user: "broken" }],
			[{ address: "192.0.2.1" }, { address: "192.0.2.1" }, {}],
			[
				{ host: "a.example", user: "u" },
				{ user: "u", name: "Name of u", host: "a.example" },
				{ user: "u" },
			],
		];
		for (const [edit, open, closed] of edits) {
			const asAuthor = (author: object) =>
				Object.keys(author).length === 0 ? {} : { author };
			expect(await people.authorOf(by(edit))).toStrictEqual(asAuthor(open));
			expect(await none.authorOf(by(edit))).toStrictEqual(asAuthor(closed));
		}
		expect(await people.authorOf(undefined)).toEqual({});
		expect(await people.deletionOf(undefined)).toStrictEqual({});
		expect(await people.deletionOf(by({}))).toStrictEqual({ deletion: {} });
		expect(
			await people.deletionOf(by({ time: 10n ** 19n, comment: "why" })),
		).toStrictEqual({ deletion: { comment: "why" } });
	});

	test("that are left out are counted", () => {
		const edits = [
			by({ address: "a" }),
			by({ address: "b", host: "c" }),
			undefined,
		];
		expect(peopleOf(false).people.countSkipped(edits)).toEqual({
			addresses: 2,
			hosts: 1,
		});
		expect(peopleOf().people.countSkipped(edits)).toEqual({
			addresses: 0,
			hosts: 0,
		});
	});
});
