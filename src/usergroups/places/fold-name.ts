/** The forms in which names of places are compared. */

/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ł: "l",
	ħ: "h",
	ı: "i",
	ə: "e",
	ǝ: "e",
	ŋ: "n",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Latin letters for those from `а` to `я`, as the names of ISO 3166-2 have them. */
const CYRILLIC =
	"a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(
		" ",
	);
const FIRST_CYRILLIC = 0x430;

/** Letters that only Ukrainian has, and those that it reads otherwise; `й` is taken apart into two. */
const UKRAINIAN: Readonly<Record<string, string>> = {
	и: "y",
	г: "h",
	й: "i",
	і: "i",
	є: "ie",
	ґ: "g",
};

const CYRILLIC_LETTER = `[а-я${Object.keys(UKRAINIAN).join("")}]`;
const HAS_CYRILLIC = new RegExp(CYRILLIC_LETTER);
const EACH_CYRILLIC = new RegExp(CYRILLIC_LETTER, "g");

/** What only Ukrainian has: its letters, and the end of an adjective ("Луганська"). */
const IS_UKRAINIAN = /[ієґ]|[сцз]ьк/;

/** Latin letters for the Cyrillic ones of a name that is taken apart, as in ISO 3166-2: "Новосибирская" is "novosibirskaya". */
function latinOf(name: string): string {
	const own = IS_UKRAINIAN.test(name) ? UKRAINIAN : undefined;
	return name
		.replaceAll("и\u0306", "й")
		.replace(
			EACH_CYRILLIC,
			(letter) =>
				own?.[letter] ??
				CYRILLIC[letter.charCodeAt(0) - FIRST_CYRILLIC] ??
				letter,
		);
}

/** `'`, `` ` ``, `´`, the curly quotes, and the letters of Unicode that look like them. */
const APOSTROPHES = /['`´‘’‛′\u02b0-\u02ff]/g;

/**
 * What is left of a name when case, accents, the Cyrillic script, apostrophes, hyphens and other punctuation, a leading "the" and the
 * difference between `&` and "and" and between "St." and "Saint" do not count. It takes any text and throws nothing;
 * a folded name stays as it is.
 *
 *     foldName("The Côte d’Ivoire")  // "cote divoire"
 *     foldName("Trinidad & Tobago")  // "trinidad and tobago"
 *     foldName("Washington, D.C.")   // "washington dc"
 *     foldName("Тульская область")   // "tulskaya oblast"
 */
export function foldName(name: string): string {
	const isAscii = /^[ -~]*$/.test(name);
	const lower = isAscii ? name.toLowerCase() : withoutAccents(name);
	if (FOLDED.test(lower)) return lower;
	const words = lower
		.replace(/['`]/g, "")
		.replaceAll("&", " and ")
		.replace(isAscii ? /[^a-z\d]+/g : /[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
	if (FOLDED.test(words)) return words;
	return withoutPrefecture(
		words
			.replace(LONE_LETTER, "$1")
			.replace(/^(?:the(?: |$))+/, "")
			.replace(/(?<!\S)st /g, "saint "),
	);
}

/** A single letter in front of another: those of "D.C." are one word. */
const LONE_LETTER = /(?<!\S)([a-z]) (?=[a-z](?!\S))/g;

/** Words of more than one letter that are neither “the” in front nor “st”. */
const FOLDED = /^(?!the(?: |$))(?!st )[a-z]{2,}(?: (?!st )[a-z]{2,})*$/;

/**
 * "神奈川県", "大阪府", "경기도" without what says what kind of place they are; "京都" is Kyoto. All of such characters go, so that a
 * folded name stays as it is when it is folded again. A name with a character of ASCII is more than that of a prefecture.
 */
function withoutPrefecture(name: string): string {
	let { length } = name;
	while (length > 2 && "県府都道省도".includes(name.charAt(length - 1)))
		length--;
	return /[\0-\x7f]/.test(name) ? name : name.slice(0, length);
}

function withoutAccents(name: string): string {
	const apart = name
		// The apostrophes go first: some are spelled as a space and a mark once they are taken apart.
		.replace(APOSTROPHES, "")
		.normalize("NFKD")
		.toLowerCase()
		.normalize("NFKD");
	return (HAS_CYRILLIC.test(apart) ? latinOf(apart) : apart)
		.replace(/[\u0300-\u036f]/g, "")
		.replace(APOSTROPHES, "")
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter)
		.normalize("NFC");
}

/** "Korea, Republic of" turned round: "Republic of Korea". */
export function turnRound(name: string): string {
	const comma = name.indexOf(",");
	if (comma < 0 || name.includes(",", comma + 1)) return name;
	return `${name.slice(comma + 1).trimStart()} ${name.slice(0, comma)}`;
}
