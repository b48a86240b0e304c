/** Things shown in place (specification, 15). */
import type { BracketParts } from "../../../grammar/payloads";
import type { Image, Transclusion } from "../../ast";
import { decodePercent } from "../../decode-percent";
import type { LinkContext } from "./links";
import {
	IMAGE_KEYS,
	OBJECT_KEYS,
	type Parameters,
	readParameters,
} from "./parameters";

/** Extensions that MoinMoin 1.9 shows as pictures. */
const PICTURE = /\.(?:gif|jpe?g|png|bmp|svg)$/i;

/** What is shown in place. */
interface CreatedTransclusion {
	node: Image | Transclusion;
	/** Keys of parameters that MoinMoin ignores. */
	ignored: readonly string[];
}

/** `{{target|description|parameters}}`. */
export function createTransclusion(
	{ target: written, label, parameters: source = "" }: BracketParts,
	context: LinkContext,
): CreatedTransclusion {
	const target = decodePercent(written);
	const alt = label === undefined || label === "" ? {} : { alt: label };
	if (context.isUrl(target)) {
		const parameters = readParameters(source, IMAGE_KEYS);
		const { ignored } = parameters;
		return {
			node: {
				type: "image",
				url: target,
				...alt,
				...attributesOf(parameters),
			},
			ignored,
		};
	}
	const [, scheme, name = ""] =
		/^(attachment|drawing):(.*)$/s.exec(target) ?? [];
	if (scheme === "attachment" || scheme === "drawing") {
		const keys =
			scheme === "drawing" || PICTURE.test(name) ? IMAGE_KEYS : OBJECT_KEYS;
		const parameters = readParameters(source, keys);
		const { ignored } = parameters;
		return {
			node: {
				type: "transclusion",
				kind: scheme,
				target: name,
				...alt,
				...attributesOf(parameters),
			},
			ignored,
		};
	}
	const colon = target.indexOf(":");
	const kind =
		colon > 0 && context.isWiki(target.slice(0, colon)) ? "interwiki" : "page";
	const parameters = readParameters(source, OBJECT_KEYS);
	const { ignored } = parameters;
	return {
		node: {
			type: "transclusion",
			kind,
			target,
			...alt,
			...attributesOf(parameters),
			...queryOf(parameters),
		},
		ignored,
	};
}

export const attributesOf = ({
	attributes,
}: Parameters): Pick<Parameters, "attributes"> =>
	attributes === undefined ? {} : { attributes };

export const queryOf = ({ query }: Parameters): Pick<Parameters, "query"> =>
	query === undefined ? {} : { query };
