/** Writes the letters and numbers of Unicode, as this Node.js knows them, into the table of characters: `npm run build:letters`. */
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../grammar/data/chartypes.json", import.meta.url);
const isWord = (code: number): boolean =>
	/^[\p{L}\p{N}_]$/u.test(String.fromCharCode(code));

/** Differences from the end of a range to the start of the next one, and from there to its end. */
const word: number[] = [];
let last = 0;
for (let from = 0; from <= 0xffff; from++) {
	if (!isWord(from)) continue;
	let to = from;
	while (isWord(to + 1)) to++;
	word.push(from - last, to - from);
	last = to;
	from = to;
}
const data = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(file, JSON.stringify({ ...data, word }));
