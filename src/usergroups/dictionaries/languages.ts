/** All languages. To add one, write its folder and name it here. */
import { COMMON } from "./common";
import { CS } from "./cs";
import { DA } from "./da";
import { DE } from "./de";
import type { Dictionary } from "./dictionary";
import { EN } from "./en";
import { ES } from "./es";
import { FI } from "./fi";
import { FR } from "./fr";
import { IT } from "./it";
import { NL } from "./nl";
import { NO } from "./no";
import { PL } from "./pl";
import { PT } from "./pt";
import { SV } from "./sv";

/** The first goes before the others where two languages mean two things by one word. */
export const LANGUAGES: readonly Dictionary[] = [
	COMMON,
	EN,
	ES,
	PT,
	DE,
	FR,
	IT,
	NL,
	SV,
	NO,
	DA,
	FI,
	PL,
	CS,
];

/** The words of a dictionary's field. */
export const wordsOf = (field = ""): string[] =>
	field
		.split("|")
		.map((word) => word.trim())
		.filter((word) => word !== "");

const withoutAccents = (word: string): string =>
	word.normalize("NFD").replace(/\p{M}/gu, "");

/** Short words keep their accents: "é" is a verb and "e" is none. */
const MIN_FOLDED = 4;

/** The words of a dictionary's field, as written and without accents. */
export const wordForms = (field = ""): string[] =>
	wordsOf(field).flatMap((word) => {
		const folded = withoutAccents(word);
		return folded === word || word.length < MIN_FOLDED
			? [word]
			: [word, folded];
	});
