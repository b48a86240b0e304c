/** Instructions of a page as YAML. */
import { dump } from "js-yaml";
import type { Yaml } from "mdast";
import type { PageMetadata } from "../bridge/metadata";

/** Front matter with a key for each instruction, or `undefined` if there are none. */
export function frontMatter(metadata: PageMetadata): Yaml | undefined {
	if (metadata.size === 0) return undefined;
	const lines: string[] = [];
	for (const [name, value] of metadata) {
		if (typeof value !== "string" || !PLAIN.test(`${name}\n${value}`))
			return yaml(dump(Object.fromEntries(metadata), { lineWidth: -1 }));
		lines.push(`${name}: ${value}`);
	}
	return yaml(lines.join("\n"));
}

const yaml = (value: string): Yaml => ({
	type: "yaml",
	value: value.trimEnd(),
});

/** Words that YAML reads as something else than text, in its versions 1.1 and 1.2. */
const RESERVED = "(?:y|yes|n|no|true|false|on|off|null)";

/**
 * A name and, in the next line, its value that YAML has as they are, such as a language or access rules. Most pages have nothing
 * else, and a writer of YAML takes as long as the rest of a small page.
 */
const PLAIN = new RegExp(
	`^(?!${RESERVED}\\n)[a-z][\\w-]{0,99}\\n(?!${RESERVED}$)-?[a-z][\\w+,.-]*(?:[ :][\\w+,.-]+)*$`,
	"i",
);
