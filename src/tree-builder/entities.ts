/** HTML entities (specification, 20.2). */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { replaceCodePoint } from "entities/decode";

const NUMERIC = /^&#(?:(\d+)|x([0-9a-f]+));$/i;

/**
 * Decodes `&name;`, `&#123;` or `&#x7b;` as HTML 5 does; what is no entity stays as written.
 *
 * The names are a table in Node; in a browser, whose bundle it would make a fifth larger, the DOM knows them.
 */
export function decodeEntity(entity: string): string {
	const [, decimal, hexadecimal] = NUMERIC.exec(entity) ?? [];
	const code =
		decimal === undefined
			? Number.parseInt(hexadecimal ?? "", 16)
			: Number.parseInt(decimal, 10);
	if (!Number.isNaN(code)) return String.fromCodePoint(replaceCodePoint(code));
	const character = decodeNamedCharacterReference(entity.slice(1, -1));
	return character === false ? entity : character;
}
