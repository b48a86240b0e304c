/** Options of the command, checked. */
import type { Dialect } from "../ast";

/** Wrong usage: the command ends with 2. */
export class UsageError extends Error {
	override name = "UsageError";
}

export interface Options {
	dialect: Dialect | "auto";
	pageName: string | undefined;
	/** A label of the Encoding Standard. */
	encoding: string;
	positions: boolean;
	pretty: boolean;
	quiet: boolean;
	strict: boolean;
}

interface Values {
	dialect: string;
	"page-name"?: string | undefined;
	encoding: string;
	"no-positions": boolean;
	pretty: boolean;
	quiet: boolean;
	strict: boolean;
}

/**
 * Checks the values of options.
 *
 * @throws UsageError if one is none of those allowed.
 */
export function readOptions(values: Values): Options {
	const { dialect, encoding, pretty, quiet, strict } = values;
	if (dialect !== "auto" && dialect !== "1.5" && dialect !== "1.9")
		throw new UsageError(`--dialect is auto, 1.5 or 1.9, not “${dialect}”`);
	try {
		new TextDecoder(encoding);
	} catch {
		throw new UsageError(`unknown encoding “${encoding}”`);
	}
	return {
		dialect,
		encoding,
		pageName: values["page-name"],
		positions: !values["no-positions"],
		pretty,
		quiet,
		strict,
	};
}
