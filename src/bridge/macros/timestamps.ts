/** Arguments of `<<Date(…)>>` and `<<DateTime(…)>>`. */

/** Seconds since 1970, or a W3C time such as `2004-08-30T06:38:05Z`. */
const W3C =
	/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads a time; UTC where it names no zone.
 *
 * @returns `undefined` for anything else.
 */
export function readTimestamp(value: string): Date | undefined {
	const text = value.trim();
	const date = /^\d{1,12}(?:\.\d+)?$/.test(text)
		? new Date(Number(text) * 1000)
		: readW3c(text);
	return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

function readW3c(text: string): Date | undefined {
	const match = W3C.exec(text);
	if (match === null) return undefined;
	const [, year, month, day, hour = "00", minute = "00", second = "00"] = match;
	const zone = (match[7] ?? "Z").replace(/(\d\d)(\d\d)$/, "$1:$2");
	return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

/** `2004-08-30`, in UTC. */
export const formatDate = (date: Date): string =>
	date.toISOString().slice(0, 10);

/** `2004-08-30 06:38:05`, in UTC. */
export const formatDateTime = (date: Date): string =>
	date.toISOString().slice(0, 19).replace("T", " ");
