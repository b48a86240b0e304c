/** Writes the JSON Schemas of both trees: `npm run build:schema`, which builds first. */
import { writeFileSync } from "node:fs";
import { userGroupTreeJsonSchema } from "../dist/usergroups.js";
import { astJsonSchema } from "./ast-schema.ts";

const write = (path: string, schema: object): void =>
	writeFileSync(
		new URL(`../src/${path}`, import.meta.url),
		`${JSON.stringify(schema, null, "\t")}\n`,
	);

write("ast.schema.json", astJsonSchema());
write("usergroups/user-group-tree.schema.json", userGroupTreeJsonSchema());
