/** Absolute URLs of the wiki. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOldUrl } from "../../src/wiki-map/old-urls";

const OLD_URL = "https://wiki.example.org/moin";

const anyCase = (text: string): fc.Arbitrary<string> =>
	fc.mixedCase(fc.constant(text));

test("are those of the wiki in any case of the host, with http or https, with the usual port or none", () =>
	fc.assert(
		fc.property(
			fc.constantFrom(["http", ":80"], ["https", ":443"]),
			fc.boolean(),
			anyCase("wiki.example.org"),
			fc.constantFrom("/Help/Links", "/Help/Links?action=raw", "", "/"),
			([protocol, port], hasPort, host, path) => {
				const url = `${protocol}://${host}${hasPort ? port : ""}/moin${path}`;
				for (const oldUrl of [OLD_URL, "HTTP://Wiki.Example.org:80/moin"])
					expect(readOldUrl(url, oldUrl)?.pages[0]).toBe(
						path.length > 1 ? "Help/Links" : undefined,
					);
				expect(readOldUrl(url, OLD_URL)).toBeDefined();
			},
		),
	));

test.each([
	"https://wiki.example.org/moinx/Help",
	"https://wiki.example.org/Moin/Help",
	"https://wiki.example.org:8080/moin/Help",
	"https://wiki.example.org.example/moin/Help",
	"ftp://wiki.example.org/moin/Help",
	"//wiki.example.org/moin/Help",
])("are not those of another place: %s", (url) => {
	expect(readOldUrl(url, OLD_URL)).toBeUndefined();
});
