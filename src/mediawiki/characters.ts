/** Characters that wikitext and XML 1.0 cannot have, and entities. */

/** Controls, halves of pairs and noncharacters; line ends and tabs are not among them. */
const FORBIDDEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids, and DEL, which MediaWiki marks text with.
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Whether a text has characters that MediaWiki cannot keep. */
export const hasForbidden = (text: string): boolean =>
	text.search(FORBIDDEN) >= 0;

/** Replaces characters that MediaWiki cannot keep by U+FFFD. */
export const cleanText = (text: string): string =>
	text.replace(FORBIDDEN, "\uFFFD");

/** Escapes what MediaWiki would read as an entity. */
export const escapeEntities = (value: string): string =>
	value.replace(/&(?=(?:#\d+|#x[\da-f]+|[\w\u0080-\uFFFF]+);)/gi, "&amp;");
