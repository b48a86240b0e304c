/** Parameters of links and transclusions (specification, 14.5 and 15). */
import { trim } from "../../../grammar/chars";
import type { Attributes } from "../../ast";
import { setAttribute } from "../attribute";

/** Parameters, sorted into what MoinMoin makes of them. */
export interface Parameters {
	attributes?: Attributes;
	query?: Attributes;
	/** What MoinMoin ignores. */
	ignored: string[];
}

/** Keys of links. */
export const LINK_KEYS: ReadonlySet<string> = new Set([
	"class",
	"title",
	"target",
	"accesskey",
	"rel",
]);
/** Keys of pictures. */
export const IMAGE_KEYS: ReadonlySet<string> = new Set([
	"class",
	"title",
	"longdesc",
	"width",
	"height",
	"align",
]);
/** Keys of other embedded things. */
export const OBJECT_KEYS: ReadonlySet<string> = new Set([
	"class",
	"title",
	"width",
	"height",
	"type",
	"standby",
]);

/**
 * Reads `key=value, "key"="va,lue", &key=value`. Only `"` quotes, doubled it stands for itself; text right after a
 * closing quote belongs to the value. An item without `=` or without a value is ignored.
 *
 * @param source the text after the second `|`.
 * @param keys the attributes that MoinMoin accepts here.
 */
export function readParameters(
	source: string,
	keys: ReadonlySet<string>,
): Parameters {
	const result: Parameters = { ignored: [] };
	for (const { key, value } of readItems(source)) {
		if (value === "") {
			if (key !== "") result.ignored.push(key);
		} else if (key.startsWith("&")) {
			result.query ??= {};
			setAttribute(result.query, key.slice(1), value);
		} else if (keys.has(key)) {
			result.attributes ??= {};
			result.attributes[key] = value;
		} else {
			result.ignored.push(key);
		}
	}
	return result;
}

interface Item {
	key: string;
	value: string;
}

/** A quoted stretch, a separator, or anything else. */
const PART = /"((?:[^"]|"")*)"|([,=])|[^",=]+|"/g;

function readItems(source: string): Item[] {
	const items: Item[] = [];
	let item: Item = { key: "", value: "" };
	let hasValue = false;
	const finish = (): void => {
		items.push({ key: trim(item.key), value: item.value });
		item = { key: "", value: "" };
		hasValue = false;
	};
	let field: { text: string; quoted: boolean } = { text: "", quoted: false };
	const store = (): void => {
		const text = field.quoted ? field.text : trim(field.text);
		if (hasValue) item.value = text;
		else item.key = text;
		field = { text: "", quoted: false };
	};
	for (const [part, quoted, separator] of source.matchAll(PART)) {
		if (separator === ",") {
			store();
			finish();
		} else if (separator === "=" && !hasValue) {
			store();
			hasValue = true;
		} else if (quoted !== undefined) {
			field = {
				text:
					(trim(field.text) === "" ? "" : field.text) +
					quoted.replaceAll('""', '"'),
				quoted: true,
			};
		} else {
			field.text += field.quoted ? part.trimEnd() : part;
		}
	}
	store();
	finish();
	return items;
}
