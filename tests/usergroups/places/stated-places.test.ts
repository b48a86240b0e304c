/** Places that an item states, and what only looks like one (`docs/usergroups.md`, “Groups”). */
import { describe, expect, test } from "vitest";
import { placeIn } from "../../../src/usergroups/places/place-in";
import { isBuiltAsPlace } from "../../../src/usergroups/places/place-words";
import { findAddresses } from "../../../src/usergroups/read/addresses";
import { LINK } from "../../../src/usergroups/read/span";
import { linesInChile } from "../../support/groups/group-lines";
import { proseOfText } from "../../support/groups/prose-of";

test.each<[string, string | undefined]>([
	[" - Nairobi, 12-14 September 2018", "Nairobi"],
	[" - Mobile, meets 2nd Tuesday, 7pm", "Mobile"],
	[" - Ulm, jeden Dienstag", "Ulm"],
	[" - Rennes, depuis 2001", "Rennes"],
	[", Liège, fondée en 2003", "Liège"],
	[" - Lausanne (fondée en 1997)", "Lausanne"],
	[" (Santarém), used from 1999 until 2006", "Santarém"],
	[` - Arica, with a ${LINK}`, "Arica"],
	[` - Львів, рассылка: ${LINK}`, "Львів"],
	[" - Ulm (Contact: Ann Lee)", "Ulm"],
	[" - Ulm (Forming)", "Ulm"],
	[" (Starting)", undefined],
	[" (Planning) - Ulm", "Ulm"],
	[" (Arica) (Forming)", "Arica"],
	[" - Ulm (Neugründung geplant)", "Ulm"],
	[" - Neugründung", undefined],
	[" (Planning)", undefined],
	[" - Lists (see OtherLists)", undefined],
	[" - Ulm, Di 19 Uhr", "Ulm"],
	[" - Angola (Luanda)", "Angola (Luanda)"],
	[": erstes Treffen im Herbst", undefined],
	[` - Turku, Finland (cancelled) ${LINK}`, "Turku, Finland"],
	[" - Cacheboy, or where could Squid-2 go", undefined],
	[": it works. Unfortunately, you need 2 of them", undefined],
	[" - Robotics, compilers and more", undefined],
	[". Organizan Ana Ruiz y Ana Gil.", undefined],
	[" - Coordinator Ann Lee", undefined],
	[" - Vice President", undefined],
	[` - Moderated, low traffic, see ${LINK}`, undefined],
	[` - Ann Lee, founder of ${LINK}`, undefined],
	[" - Gdynia, Sopot i Gdańsk", undefined],
	[" gruppe i Bergen", "Bergen"],
	[" (Shibuya.rb)", undefined],
	[": runs in Makefile.conf", undefined],
	[" - 毎週火曜日", undefined],
	[" - 休止中", undefined],
	[` (Galway) ${LINK}`, "Galway"],
	[" - Brno, Czech Republic", "Brno, Czech Republic"],
	[" - in Gründung, Mitstreiter gesucht", undefined],
	[": usada em Análise Numérica", undefined],
	[": used in Linear Algebra", undefined],
	[", en Física", undefined],
	["Ana, is in a club", undefined],
	[" - Taipei, Taiwan (20-21 August)", "Taipei, Taiwan"],
	[" - Leeds, March", "Leeds"],
	[" (Turku, Finland), 12 people", "Turku, Finland"],
	[" - Turku, Finland (cancelled)", "Turku, Finland"],
	[" - Ann Lee (ann)", undefined],
	[", contact person: Ann Lee", undefined],
	[", Coordinator - Ann Lee", undefined],
	[", founded: Arica", "Arica"],
	[" - Arica; contact: Ann Lee", "Arica"],
	[" - Sfax (seeking members)", "Sfax"],
	[" - Turku, Finland, June 4-9", "Turku, Finland"],
	[" - Ulm, jeden 2. und 4. Dienstag im Monat", "Ulm"],
	[" (Ennis, Co. Clare)", "Ennis, Co. Clare"],
	[" - Punta Arenas\nEl ramo existe", "Punta Arenas"],
	[" - Norman,\nOK. Every Monday", "Norman, OK"],
	[" - Disbanded, 2009", undefined],
	[" - Sevilla y alrededores", "Sevilla y alrededores"],
	[" - Lyon et environs", "Lyon et environs"],
	[" - Lecce e dintorni", "Lecce e dintorni"],
	[" - Braga e arredores", "Braga e arredores"],
	[" - L'Aquila", "L'Aquila"],
	[" y alrededores", undefined],
	[" (Franstalig)", undefined],
	[" (Deutschsprachig)", undefined],
	[" - Beginners", undefined],
	[" - Hackspace", undefined],
	[" - Eta Hackers", undefined],
	[" (Libera)", undefined],
	[" - Closed", undefined],
	[" (Fermo)", "Fermo"],
	[" (活動停止)", undefined],
	[", Fundación Argentina de Smalltalk", undefined],
	[" - Minneapolis/St. Paul", "Minneapolis/St. Paul"],
	[" in Minneapolis/St. Paul", "Minneapolis/St. Paul"],
	[`. Écrire à ${LINK}`, undefined],
	[" te Maastricht", "Maastricht"],
	[" uit Antwerpen", "Antwerpen"],
	[" i Åbo", "Åbo"],
	[" a Pavia.", "Pavia"],
	[" près de Nantes", "Nantes"],
	[" aus Graz", "Graz"],
	[" like a Springfield group", undefined],
])("%j states %s", (text, place) => {
	expect(placeIn(text, () => false)).toBe(place);
});

test("a place in parentheses that a name repeats is the group's", () => {
	expect(
		linesInChile(" * Talca Squeakers (Talca): http://a.example").slice(0, 2),
	).toEqual(["Talca Squeakers (Talca) (text)", "place: Talca"]);
});

test.each([
	["contatti: info[at]a[dot]example", ["info@a.example"]],
	["info AT a.example", ["info@a.example"]],
	["more info at a.example", []],
])("addresses in %j", (text, expected) => {
	expect(findAddresses(proseOfText(text)).map(({ email }) => email)).toEqual(
		expected,
	);
});

test.each(["Xi'An", "St.Gallen", "Foo-BarBaz", "The area", "Washington, D.C."])(
	"takes %j for a name that is built as those of places are",
	(name) => {
		expect(isBuiltAsPlace(name)).toBe(true);
	},
);

test.each(["FooBar", "Foo Bar baz", "the"])(
	"does not take %j for such a name",
	(name) => {
		expect(isBuiltAsPlace(name)).toBe(false);
	},
);

describe("a place in parentheses after a name that is text is no part of it,", () => {
	test.each([
		["Squeakers (Velden): http://a.example", "Squeakers", "Velden"],
		["Squeakers (Velden) - http://a.example", "Squeakers", "Velden"],
	])("%j", (markup, name, place) => {
		expect(linesInChile(` * ${markup}`).slice(0, 2)).toEqual([
			`${name} (text)`,
			`place: ${place}`,
		]);
	});

	test.each([
		["Talca (Bolivia): http://a.example", "Talca (Bolivia)"],
		["Peru (Velden): http://a.example", "Peru (Velden)"],
		[
			"Squeakers, Bleaters (Velden): http://a.example",
			"Squeakers, Bleaters (Velden)",
		],
	])("but where it may be one of two places: %j", (markup, name) => {
		expect(linesInChile(` * ${markup}`)[0]).toMatch(name);
	});
});

test.each([
	[", Velden (meets on Mondays)", "Velden"],
	[", Velden (is it?)", "Velden"],
	[", Velden (small talk)", undefined],
	[" - UCFoo, Chile", undefined],
	[" - Foo, Chile", "Foo, Chile"],
	[" - NYC, USA", "NYC, USA"],
])("after a name, %j states %s", (text, place) => {
	expect(placeIn(text, () => false)).toBe(place);
});
