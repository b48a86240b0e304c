/** The part of Node's `crypto` that reading a dump needs, for browsers. */
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const HASHES = { sha1, sha256 };

/** Returns a digest that is written in hex digits. */
export function createHash(name: keyof typeof HASHES) {
	const hash = HASHES[name].create();
	return {
		update(data: Uint8Array | string) {
			hash.update(
				typeof data === "string" ? new TextEncoder().encode(data) : data,
			);
			return this;
		},
		digest: (_encoding: "hex"): string => bytesToHex(hash.digest()),
	};
}

/** Returns the digest of some data at once. */
export const hash = (
	name: keyof typeof HASHES,
	data: Uint8Array | string,
	encoding: "hex",
): string => createHash(name).update(data).digest(encoding);
