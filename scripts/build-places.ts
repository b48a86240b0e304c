/** Writes the tables that names of places are looked up in, from the libraries of codes: `npm run build:places`. */
import { writeFileSync } from "node:fs";
import { placeTables } from "./places/place-tables.ts";

writeFileSync(
	new URL("../src/usergroups/places/data/places.json", import.meta.url),
	`${JSON.stringify(placeTables(), null, "\t")}\n`,
);
