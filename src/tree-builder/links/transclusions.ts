/** Things shown in place (specification, 15). */
import type { BracketParts } from "../../../grammar/payloads";
import type { Image, Transclusion } from "../../ast";
import type { LinkContext } from "./links";
import { decodePercent } from "./page-names";
import { IMAGE_KEYS, OBJECT_KEYS, type Parameters } from "./parameters";

/** Extensions that MoinMoin 1.9 shows as pictures. */
const PICTURE = /\.(?:gif|jpe?g|png|bmp|svg)$/i;

/** `{{target|description|parameters}}`. */
export function createTransclusion(
	parts: BracketParts,
	context: LinkContext,
): Image | Transclusion {
	const target = decodePercent(parts.target);
	const alt =
		parts.label === undefined || parts.label === "" ? {} : { alt: parts.label };
	if (context.isUrl(target)) {
		return {
			type: "image",
			url: target,
			...alt,
			...attributesOf(
				context.readParameters(parts.parameters ?? "", IMAGE_KEYS),
			),
		};
	}
	const [, scheme, name = ""] =
		/^(attachment|drawing):(.*)$/s.exec(target) ?? [];
	if (scheme === "attachment" || scheme === "drawing") {
		const keys =
			scheme === "drawing" || PICTURE.test(name) ? IMAGE_KEYS : OBJECT_KEYS;
		const parameters = context.readParameters(parts.parameters ?? "", keys);
		return {
			type: "transclusion",
			kind: scheme,
			target: name,
			...alt,
			...attributesOf(parameters),
		};
	}
	const colon = target.indexOf(":");
	const kind =
		colon > 0 && context.isWiki(target.slice(0, colon)) ? "interwiki" : "page";
	const parameters = context.readParameters(
		parts.parameters ?? "",
		OBJECT_KEYS,
	);
	return {
		type: "transclusion",
		kind,
		target,
		...alt,
		...attributesOf(parameters),
		...queryOf(parameters),
	};
}

export const attributesOf = ({
	attributes,
}: Parameters): Pick<Parameters, "attributes"> =>
	attributes === undefined ? {} : { attributes };

export const queryOf = ({ query }: Parameters): Pick<Parameters, "query"> =>
	query === undefined ? {} : { query };
