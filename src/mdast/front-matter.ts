/** Instructions of a page as YAML. */
import { dump } from "js-yaml";
import type { Yaml } from "mdast";
import type { PageMetadata } from "../bridge/metadata";

/** Front matter with a key for each instruction, or `undefined` if there are none. */
export function frontMatter(metadata: PageMetadata): Yaml | undefined {
	if (metadata.size === 0) return undefined;
	const value = dump(Object.fromEntries(metadata), { lineWidth: -1 });
	return { type: "yaml", value: value.trimEnd() };
}
