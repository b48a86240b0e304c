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
 * Generates names of pages: in CamelCase, with spaces, with subpages, in any script. Both dialects can link to each of
 * them by its plain name; none is relative, belongs to another wiki, or is a URL.
 *
 * @returns names that shrink to `Page`.
 * @example
 * fc.sample(pageName(), 3); // [ 'CamelCase/Two words', 'München', 'FrontPage' ]
 */
export const pageName = (): fc.Arbitrary<string> =>
	fc
		.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 3 })
		.map((parts) => parts.join("/"));
