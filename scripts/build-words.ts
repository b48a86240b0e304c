/** Writes the table of words that texts are looked up in, from the dictionaries of all languages: `npm run build:words`. */
import { writeFileSync } from "node:fs";
import { packWords } from "./words/pack-words.ts";

writeFileSync(
	new URL("../src/usergroups/dictionaries/data/words.json", import.meta.url),
	`${JSON.stringify(packWords(), null, "\t")}\n`,
);
