/** Names of the files that are attached to a page. */

import type { NameForm } from "../target-names";
import { allocateParts } from "./allocate-parts";
import { toFilePart } from "./part-forms";

/**
 * Returns the name of each attachment of a page in its folder.
 *
 * @param names of all attachments of the page, each once.
 * @param isReserved whether there is something else of that name in the folder.
 * @returns names by attachment.
 * @example
 * fileParts(["Plan (final).PDF"], "slug") // Map { "Plan (final).PDF" → "plan-final.pdf" }
 */
export function fileParts(
	names: readonly string[],
	form: NameForm,
	isReserved: (name: string) => boolean = () => false,
): Map<string, string> {
	const sorted = [...names].sort();
	const parts = allocateParts(
		sorted.map((name) => toFilePart(name, form)),
		{ extension: "", isReserved },
	);
	return new Map(sorted.map((name, index) => [name, parts[index] ?? name]));
}
