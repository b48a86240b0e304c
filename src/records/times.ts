/** Times in ISO 8601, as exact as a dump has them. */

/** A fraction of a second. */
const FRACTION = /\.(\d+)/;

/**
 * Returns a time as microseconds since 1970. A time without an offset is read as UTC, so that the result is the same everywhere.
 *
 * @returns `undefined` if it is no time.
 */
export function toMicroseconds(iso: string): number | undefined {
	const [, digits = ""] = FRACTION.exec(iso) ?? [];
	const whole = iso.replace(FRACTION, "");
	const hasOffset =
		/(?:Z|[+-]\d\d:?\d\d)$/i.test(whole) || !whole.includes("T");
	const milliseconds = Date.parse(hasOffset ? whole : `${whole}Z`);
	if (Number.isNaN(milliseconds)) return undefined;
	return milliseconds * 1000 + Number(digits.slice(0, 6).padEnd(6, "0"));
}

/** Returns the later of two times; either may be unknown. */
export function latest(
	a: string | undefined,
	b: string | undefined,
): string | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return (toMicroseconds(b) ?? 0) > (toMicroseconds(a) ?? 0) ? b : a;
}
