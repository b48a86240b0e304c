/** What the header of a tar says of an entry, whichever program has read it. */
import type { Decoded } from "../formats/decode";
import { linkTarget, safePath } from "./archive-paths";

/** Fields of a header. */
export interface TarHeader {
	name: string;
	/** Absent if it is unknown. */
	type?: string | null | undefined;
	linkname?: string | null | undefined;
	mtime?: Date | undefined;
}

/** What an entry is. */
export interface TarEntryType {
	type: "file" | "folder" | "link" | "other";
	/** Path that a link leads to; absent if it leads out of the archive. */
	target?: string | undefined;
	/** What another entry is. */
	detail?: string;
}

/** Decodes a name that is not in a pax header, as the reader of the tar has it. */
type NameDecoder = (written: string) => Decoded;

/** Returns what an entry is. The content of sparse files is not as it is written. */
export function tarEntryType(
	header: TarHeader,
	path: string,
	decode: NameDecoder,
): TarEntryType {
	const { type, linkname } = header;
	const pax = paxOf(header);
	if (isSparse(pax)) return { type: "other", detail: "sparse file" };
	// Values of pax are UTF-8, and are decoded already.
	const written = (): string => pax.linkpath ?? decode(linkname ?? "").text;
	switch (type) {
		case "file":
		case "contiguous-file":
			return { type: "file" };
		case "directory":
			return { type: "folder" };
		case "link":
			return { type: "link", target: safePath(written()) };
		case "symlink":
			return { type: "link", target: linkTarget(path, written()) };
		case "character-device":
		case "block-device":
		case "fifo":
			return { type: "other", detail: type };
		default:
			return { type: "other", detail: "unknown or sparse entry" };
	}
}

/** Returns a name, each part of it decoded. Those of pax are UTF-8, and are decoded already. */
export function tarEntryName(
	header: TarHeader,
	decode: NameDecoder,
): { name: string; misencoded: readonly string[] } {
	const pax = paxOf(header);
	const written = pax["GNU.sparse.name"] ?? pax.path;
	if (written !== undefined) return { name: written, misencoded: [] };
	const parts = header.name.split("/").map(decode);
	return {
		name: parts.map(({ text }) => text).join("/"),
		misencoded: parts.filter(({ isUtf8 }) => !isUtf8).map(({ text }) => text),
	};
}

/** Returns when a file was changed, ISO 8601; nothing if no date can express it. */
export const tarEntryTime = ({ mtime }: TarHeader): string | undefined =>
	mtime === undefined || Number.isNaN(mtime.getTime())
		? undefined
		: mtime.toISOString();

type Pax = Readonly<Record<string, string>>;

/** Returns the fields of a pax header: not all readers declare that they have them. */
const paxOf = (header: TarHeader & { pax?: unknown }): Pax =>
	typeof header.pax === "object" && header.pax !== null
		? { ...header.pax }
		: {};

const isSparse = (pax: Pax): boolean =>
	Object.keys(pax).some((key) => key.startsWith("GNU.sparse."));
