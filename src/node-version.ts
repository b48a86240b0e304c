/** The oldest Node.js that works: earlier ones cannot `require` modules of ECMAScript, as which dependencies are published. */
const OLDEST = [22, 12] as const;

/**
 * Returns what is wrong with the version of Node.js.
 *
 * @param version such as `22.12.0`; `undefined` outside of Node.js.
 * @returns a message, or `undefined` if the version is new enough or there is none.
 */
export function nodeVersionError(
	version: string | undefined,
): string | undefined {
	const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
	const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
	return version !== undefined && isOld
		? `needs Node.js ${OLDEST.join(".")} or later, this is ${version}`
		: undefined;
}
