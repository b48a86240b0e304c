/** How one part of a page's name becomes the name of a file or folder. */
import slugify from "@sindresorhus/slugify";
import transliterate from "@sindresorhus/transliterate";
import anyAscii from "any-ascii";
import filenamify from "filenamify";
import { quoteName } from "../../dump/formats/quoted-name";
import type { NameForm } from "../target-names";

/** File systems allow 255 bytes; a number, an extension and the mark of a partial file must fit in. */
const MAX_BYTES = 200;

/** The name of a part without any letter or digit. */
const NAMELESS = "page";

/** Marks that hide files, and those that site generators skip. */
const HIDING = /^[._]+/;

/** What ends a name and is dropped by Windows. */
const DROPPED = /[. ]+$/;

/** The names of files that are not complete. */
const PARTIAL = /\.partial$/i;

/** What Windows does not allow in names, and what no name should have. */
const REPLACEMENT = "-";

/** Letters of all scripts become ASCII: first by the rules of languages (`ä` is `ae`), then by those of scripts. */
const toAscii = (text: string): string => anyAscii(transliterate(text));

const FORMS: Readonly<Record<NameForm, (part: string) => string>> = {
	slug: (part) => slugify(toAscii(part)),
	title: (part) =>
		filenamify(part, { replacement: REPLACEMENT, maxLength: MAX_BYTES }),
	quoted: quoteName,
};

/**
 * Returns a name that every file system takes: no device of Windows, no hidden file, at most 200 bytes.
 *
 * @param part of a page's name, without `/`.
 * @example
 * toPart("FrontPage", "slug") // "front-page"
 * toPart("Q&A: why?", "title") // "Q&A- why-"
 */
export function toPart(part: string, form: NameForm): string {
	const text = part.replace(/\p{Surrogate}/gu, "").normalize("NFC");
	const name = FORMS[form](text).normalize("NFC");
	const cut = cutAt(name.replace(HIDING, ""), MAX_BYTES).replace(DROPPED, "");
	// Devices of Windows keep their names with any extension.
	const safe = filenamify(cut, {
		replacement: REPLACEMENT,
		maxLength: MAX_BYTES,
	});
	return safe === "" || safe === REPLACEMENT
		? NAMELESS
		: safe.replace(PARTIAL, "-partial");
}

/** The stem and the extension are slugs of their own. */
const fileSlug = (name: string): string =>
	name
		.split(".")
		.map((part) => slugify(toAscii(part), { decamelize: false }))
		.filter((part) => part !== "")
		.join(".");

/** As {@link toPart}, for a file that has an extension. */
export const toFilePart = (name: string, form: NameForm): string =>
	form === "slug" ? toPart(fileSlug(name), "title") : toPart(name, "title");

/** Cuts a text so that it has no more bytes of UTF-8, between characters. */
function cutAt(text: string, maxBytes: number): string {
	if (Buffer.byteLength(text) <= maxBytes) return text;
	let bytes = 0;
	let end = 0;
	for (const character of text) {
		bytes += Buffer.byteLength(character);
		if (bytes > maxBytes) break;
		end += character.length;
	}
	return text.slice(0, end);
}
