/** Names of pages. */
import fc from "fast-check";

const PARTS = [
	"Page",
	"FrontPage",
	"CamelCase",
	"PyCon2007",
	"HelpOnEditing",
	"Two words",
	"the GIL",
	"C++",
	"München",
	"日本",
	"Łódź Group",
	"a_b-c",
	"What is it?",
	"R&D (old)",
	"Don't, please!",
	"v1.9",
	"''quoted''",
	"50%",
	"a = b * c",
	"^x^ ,,y,,",
] as const;

/**
 * Names of pages: in CamelCase, with blanks, with sub pages, in any script. Every dialect can link to them, and none of
 * them is relative, another wiki's or an address.
 *
 * @returns names that shrink to `Page`.
 * @example
 * fc.sample(pageName(), 3); // [ 'CamelCase/Two words', 'München', 'FrontPage' ]
 */
export const pageName = (): fc.Arbitrary<string> =>
	fc
		.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 3 })
		.map((parts) => parts.join("/"));
