/**
 * Marks imports of types of ECMAScript modules in the declarations for `require`: without that, TypeScript reports them under
 * `module: node16`, which does not know that Node.js can require them.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";

/** Packages that are ECMAScript modules alone. */
const MODULES = "vfile-message|vfile|unified|mdast-util-to-markdown";

const NAMED = new RegExp(
	`^import (?:type )?(\\{[^}]*\\}) from '(${MODULES})';$`,
	"gm",
);

/** Imports that name nothing, which the bundler of declarations leaves. */
const BARE = new RegExp(`^import '(?:${MODULES})';\n`, "gm");

for (const file of globSync("dist/*.d.cts")) {
	const text = readFileSync(file, "utf8");
	const marked = text
		.replace(BARE, "")
		.replace(
			NAMED,
			"import type $1 from '$2' with { 'resolution-mode': 'import' };",
		);
	if (marked !== text) writeFileSync(file, marked);
}
