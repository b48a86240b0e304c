/** Groups that are only being started and have no name yet (`docs/usergroups.md`, “Groups”). */
import { describe, expect, test } from "vitest";
import { linesInChile } from "../../support/groups/group-lines";

describe("a person who starts a group", () => {
	test.each([
		"is organizing a group in Arica",
		"wants to start a user group near Arica",
		"está organizando un grupo en Arica",
		"quiere formar una comunidad en Arica, escríbele",
		"quer começar um grupo em Arica.",
		"möchte eine Gruppe in Arica gründen",
		"sta organizzando un gruppo a Arica, scrivetegli!",
		"wil een groep beginnen in Arica",
		"souhaite créer un groupe à Arica",
		"zakládá skupinu v Arica",
		"zakłada grupę w Arica",
		"is organizing a meeting in Arica",
		"está organizando una reunión en Arica",
	])("is a contact, and the group is called after its place: %s", (text) => {
		expect(linesInChile(` * [[mailto:a@b.example|Ana Pérez]] ${text}`)).toEqual(
			[
				"Arica (place)",
				"place: Arica",
				"status: forming",
				`description: Ana Pérez ${text}`,
				"email mailto:a@b.example",
				"contact Ana Pérez a@b.example",
			],
		);
	});

	test.each([
		"Colina: [[mailto:a@b.example|Ana Pérez]] está organizando un grupo",
		"Colina: [[mailto:a@b.example|Ana Pérez]] está organizando um grupo",
		"Colina - [[mailto:a@b.example|Ana Pérez]] sta organizzando un gruppo",
		"Colina: [[mailto:a@b.example|Ana Pérez]] is starting a group",
		"Colina: [[mailto:a@b.example|Ana Pérez]] wants to start a group",
		"Colina: Ana Pérez <a at b.example> quiere formar un grupo",
	])("is a contact of the group that is named in front: %s", (item) => {
		const lines = linesInChile(` * ${item}`);
		expect(lines[0]).toBe("Colina (text)");
		expect(lines).toContain("status: forming");
		expect(lines).toContain("contact Ana Pérez a@b.example");
	});

	test.each(["Maule", "Colina"])(
		"is a contact of the group at %s that is named in front without a verb",
		(place) => {
			const item = ` * ${place}: [[mailto:a@b.example|Ana Pérez]]`;
			expect(linesInChile(item)[0]).toBe(`${place} (text)`);
		},
	);

	test.each([
		"Ana Pérez (Arica) is starting a group",
		"Ana Pérez <a at b.example> is starting a group in Arica",
		"Ana Pérez a@b.example is starting a group in Arica",
	])("is a contact also with a remark after the name: %s", (text) => {
		const lines = linesInChile(` * ${text}`);
		expect(lines[0]).toBe("Arica (place)");
		expect(lines.some((line) => line.startsWith("contact Ana Pérez"))).toBe(
			true,
		);
	});

	test("is no contact of a group whose label is in front", () => {
		const item =
			" * [[mailto:a@b.example|Alpha]] - Ana Pérez is starting a group";
		expect(linesInChile(item)[0]).toBe("Alpha (label)");
	});

	test("gives the group the region's name where the item says no place", () => {
		expect(
			linesInChile(
				" * [[mailto:a@b.example|Ana Pérez]] is trying to start a group, write to her!",
			),
		).toEqual([
			"Chile (region)",
			"status: forming",
			"description: Ana Pérez is trying to start a group, write to her!",
			"email mailto:a@b.example",
			"contact Ana Pérez a@b.example",
		]);
	});

	test.each([
		"is glad of the group in Arica",
		"organiza talleres en Arica",
		"is starting courses. Ask the group in Arica",
	])("does not where no group is started: %s", (text) => {
		expect(linesInChile(` * Ana Pérez ${text}`)).not.toContain("Arica (place)");
	});

	test.each([
		"organiza talleres en Arica",
		"is organizing meetings in Arica",
		"is glad of a meeting in Arica",
	])("with an address does not where nothing is started: %s", (text) => {
		expect(
			linesInChile(` * [[mailto:a@b.example|Ana Pérez]] ${text}`),
		).not.toContain("Arica (place)");
	});
});

describe("a sentence that says where a group is being started", () => {
	test.each([
		"A group in Arica is organizing, join us",
		"A new group in Arica is just starting up",
		"un groupe est en formation à Arica, écrire à Luc",
		"Un grupo en Arica está en formación",
		"Eine Gruppe in Arica ist im Aufbau",
		"Um grupo em Arica está em formação",
		"Un groupe va bientôt démarrer à Arica ; écrire à Luc",
		"A new group is starting in Arica",
		"Group forming in Arica",
		"New group starting in Arica!",
		"Se está formando un grupo en Arica",
		"Está a formar-se um grupo em Arica",
		"In Arica ist eine Gruppe im Aufbau",
	])("names the group by its place: %s", (text) => {
		expect(linesInChile(` * ${text}`)).toEqual([
			"Arica (place)",
			"place: Arica",
			"status: forming",
			`description: ${text}`,
		]);
	});

	test("does not call the group after whom to write to", () => {
		const item =
			" * Un groupe va démarrer à L'Alpha ; écrire à [[mailto:a@b.example|Ana Pérez]]";
		expect(linesInChile(item)[0]).toBe("L'Alpha (place)");
	});

	test.each([
		"A Regina group is organizing, join us",
		"The Arica Python Group in Arica is starting up",
		"A group in Arica meets on Mondays",
		"Alpha group forming in Arica",
		"The Alpha group is starting in Arica",
		"Alpha Beta group is starting in Arica",
		"A group starting Mondays in Arica",
		"In Talca the Alpha group is starting in Arica",
	])("keeps the name that it has: %s", (text) => {
		expect(linesInChile(` * ${text}`)).not.toContain("Arica (place)");
	});
});

describe("a person beside a link that names where", () => {
	test.each([
		"offers classes at",
		"donne un cours à l'",
		"da clases en la",
		"dá aulas na",
		"unterrichtet an der",
		"insegna all'",
		"geeft les aan de",
	])("is a contact: %s", (text) => {
		const gap = text.endsWith("'") ? "" : " ";
		const lines = linesInChile(
			` * [[mailto:a@b.example|Ana Pérez]] ${text}${gap}[[http://a.example|Escuela Alfa]]`,
		);
		expect(lines[0]).toBe("Escuela Alfa (label)");
		expect(lines).toContain("contact Ana Pérez a@b.example");
	});
});
