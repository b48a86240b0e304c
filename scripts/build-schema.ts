/** Writes the JSON Schemas of trees and records: `npm run build:schema`, which builds first. */
import { writeFileSync } from "node:fs";
import { dumpRecordsJsonSchema } from "../dist/dump.js";
import { userGroupTreeJsonSchema } from "../dist/usergroups.js";
import { astJsonSchema } from "./ast-schema.ts";

const write = (path: string, schema: object): void =>
	writeFileSync(
		new URL(`../src/${path}`, import.meta.url),
		`${JSON.stringify(schema, null, "\t")}\n`,
	);

write("ast.schema.json", astJsonSchema());
write(
	"usergroups/result/user-group-tree.schema.json",
	userGroupTreeJsonSchema(),
);
write("records/dump-records.schema.json", dumpRecordsJsonSchema());
