/** Pickles of Python, as MoinMoin's caches are: recognized, never read. */

/** Beginnings of pickles of protocol 2 to 5. */
const BINARY_STARTS = ["\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05"];

/** An instruction of protocol 0 with its argument, which is a line. */
const INSTRUCTION =
	/(?:[()[\]{}.0-2NRadelostu]|b|(?:[gp]\d+|[IL]-?\d+L?|F[-+.\deE]+|S(?:'[^\n]*'|"[^\n]*")|V[^\n]*|[ci]\w[\w.]*\n\w+)\n)/y;
/** What a pickle of protocol 0 with content in it begins with. */
const START = /^(?:[(\]}c]|S['"]|V)/;
/** Each pickle of protocol 0 with content in it numbers its parts. */
const MEMO = /^p\d+\n$/m;

/**
 * Whether a text is a pickle.
 *
 * @param start of the text as Latin-1, all of it if it is short; its last instruction may be cut off.
 */
export function isPickle(start: string): boolean {
	if (BINARY_STARTS.some((each) => start.startsWith(each))) return true;
	if (!START.test(start)) return false;
	let hasMemo = false;
	let at = 0;
	while (at < start.length) {
		INSTRUCTION.lastIndex = at;
		const [image] = INSTRUCTION.exec(start) ?? [];
		if (image === undefined) break;
		hasMemo ||= MEMO.test(image);
		at += image.length;
		if (image === ".") break;
	}
	const rest = start.slice(at);
	const isCutOff = !rest.includes("\n") || /^[ci]\w[\w.]*\n\w*$/.test(rest);
	return hasMemo && (rest.trim() === "" || isCutOff);
}
