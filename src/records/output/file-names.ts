/** Names of files for pages, safe on every file system. */
import { createHash } from "node:crypto";
import { quoteName } from "../../dump/formats/quoted-name";

/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems allow 255 bytes; an ending and a mark must fit in. */
const LONGEST = 200;
const MARK_LENGTH = 12;

/** Gives each page a name of its own, also where case is ignored. Asked in the same order, it gives the same names. */
export class FileNames {
	readonly #taken = new Set<string>();

	/**
	 * @param name of a page.
	 * @returns name of a file without ending: as MoinMoin quotes the page's; with a mark after it if that is taken or too long.
	 * @example
	 * names.next("Help/Links") // "Help(2f)Links"
	 * names.next("HELP/LINKS") // "HELP(2f)LINKS~3f2a9c0b1d4e"
	 */
	next(name: string): string {
		const quoted = DEVICE.test(name)
			? `(${Buffer.from(name.slice(0, 1)).toString("hex")})${name.slice(1)}`
			: quoteName(name);
		if (quoted.length <= LONGEST && this.#take(quoted)) return quoted;
		for (let attempt = 0; ; attempt++) {
			const mark = createHash("sha256")
				.update(`${attempt}:${name}`)
				.digest("hex")
				.slice(0, MARK_LENGTH);
			const marked = `${quoted.slice(0, LONGEST - MARK_LENGTH)}~${mark}`;
			if (this.#take(marked)) return marked;
		}
	}

	#take(name: string): boolean {
		const key = name.toLowerCase();
		if (this.#taken.has(key)) return false;
		this.#taken.add(key);
		return true;
	}
}
