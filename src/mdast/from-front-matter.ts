/** Front matter as instructions of a page. */
import { load } from "js-yaml";
import type { ProcessingInstruction } from "../ast";

/** Front matter with words and lists of words; what is more complicated says nothing to MoinMoin. */
export function instructions(yaml: string): ProcessingInstruction[] {
	let data: unknown;
	try {
		data = load(yaml);
	} catch {
		return [];
	}
	if (typeof data !== "object" || data === null || Array.isArray(data))
		return [];
	return Object.entries(data).flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value]).flatMap(
			(each): ProcessingInstruction[] => {
				if (!/^[\w-]+$/.test(name) || typeof each === "object") return [];
				return [
					{
						type: "processingInstruction",
						name: name.toLowerCase(),
						...(each !== true && { value: String(each) }),
					},
				];
			},
		),
	);
}
