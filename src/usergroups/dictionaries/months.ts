/** Names of months. */

/** Those that are short, or other words as well. */
const MONTH =
	/(?<!\p{L})(?:may|mai|maj|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|dez)(?!\p{L})\.?/giu;

/** A text without the short names of months. */
export const withoutMonths = (text: string): string => text.replace(MONTH, " ");
