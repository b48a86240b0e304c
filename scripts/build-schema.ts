/** Writes the JSON Schema of the UserGroup tree: `npm run build:schema`, which builds first. */
import { writeFileSync } from "node:fs";
import { userGroupTreeJsonSchema } from "../dist/usergroups.js";

writeFileSync(
	new URL("../src/usergroups/user-group-tree.schema.json", import.meta.url),
	`${JSON.stringify(userGroupTreeJsonSchema(), null, "\t")}\n`,
);
