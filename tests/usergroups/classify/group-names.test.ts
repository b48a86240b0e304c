/** Names of groups, and the steps that find them. */
import { describe, expect, test } from "vitest";
import { cleanName } from "../../../src/usergroups/read/clean-name";
import { separatorsOf } from "../../../src/usergroups/read/separators";
import { groupsInChile } from "../../support/groups/trees-of-markup";

describe("names", () => {
	test.each([
		[" * [[http://a.example/|Group A]] - Santiago", "Group A", "label"],
		[" * ([[http://a.example/|Group A]]) - more", "Group A", "label"],
		[" * '''[[http://a.example/|Group A]]'''", "Group A", "label"],
		[" * [[http://a.example/|- GroupA]]", "GroupA", "label"],
		[
			" * [[http://a.example/|Mailing list for users of Chile.]]",
			"Mailing list for users of Chile",
			"label",
		],
		[
			" * [[http://a.example/|ChPy - The Chilean Python Group]]",
			"ChPy - The Chilean Python Group",
			"label",
		],
		[" * (Defunct) [[http://a.example/|Group A]]", "Group A", "label"],
		[
			" * GroupDesert - The desert group. - [[http://a.example|Website]]",
			"GroupDesert",
			"text",
		],
		[" . The Community - Santiago", "The Community", "text"],
		[" * [[UserGroupPage]] meets monthly", "UserGroupPage", "page"],
		[
			" * SantiagoPython Python Users Group in Santiago",
			"SantiagoPython",
			"page",
		],
		[
			" * PyLadies Chile\n  * [[http://a.example|Website]]",
			"PyLadies Chile",
			"text",
		],
		[
			" * McMaster University Python Group",
			"McMaster University Python Group",
			"text",
		],
		[
			" * E. Lansing Python Group. Meets weekly.",
			"E. Lansing Python Group",
			"text",
		],
		[" * St. Louis Python Group: talks", "St. Louis Python Group", "text"],
		[
			" * http://python.example -- Python Chile association",
			"Python Chile association",
			"text",
		],
		[
			" * [[https://a.example]] [[https://b.example]] - Py.Santiago - Python of Santiago.",
			"Py.Santiago",
			"text",
		],
		[
			" * http://www.group.example - A group of users who meet",
			"group.example",
			"host",
		],
		[" * DN: Python Users Group", "DN: Python Users Group", "text"],
		[
			" * Python Chile (PyCL) [[http:a.example/x|fan page]]",
			"Python Chile (PyCL)",
			"text",
		],
		[
			" * Those who speak Mapudungun should join the [[http://a.example|Mapuche Python Group]].",
			"Mapuche Python Group",
			"label",
		],
		[
			" * [[mailto:a@b.example|Ana Pérez]] is organizing a group in Arica.",
			"Arica",
			"place",
		],
		[" * Arica, started by Ana Pérez (ana at b.example)", "Arica", "place"],
		[" * Valdivia: [[http://a.example|PyValdivia]]", "PyValdivia", "label"],
	])("%s", (markup, name, nameSource) => {
		expect(groupsInChile(markup)).toMatchObject([{ name, nameSource }]);
	});

	test.each([
		["- PythonCabal", "PythonCabal"],
		["(PyNAM)", "PyNAM"],
		['Helsinki Python ("HelPy")', 'Helsinki Python ("HelPy")'],
		["The Group (TG).", "The Group (TG)"],
		["PyAR^2", "PyAR^2"],
		["hsv.py", "hsv.py"],
		["(open", "open"],
	])("%s is cleaned to %s", (name, cleaned) => {
		expect(cleanName(name)).toBe(cleaned);
	});

	test.each([
		["A - B", ["dash"]],
		["A -- B — C", ["dash", "dash"]],
		["a-b (c - d: e. f)", []],
		["E. Lansing: St. Louis. Next", ["colon", "stop"]],
		["12:30", []],
		["(never closed - but", ["dash"]],
	])("separators of %s", (text, kinds) => {
		expect(separatorsOf(text).map(({ kind }) => kind)).toEqual(kinds);
	});
});
