/** All languages. To add one, write its folder and name it here. */
import { formWithoutAccents } from "./accents.ts";
import { COMMON } from "./common/index.ts";
import { CS } from "./cs/index.ts";
import { DA } from "./da/index.ts";
import { DE } from "./de/index.ts";
import type { Dictionary } from "./dictionary.ts";
import { EN } from "./en/index.ts";
import { ES } from "./es/index.ts";
import { FI } from "./fi/index.ts";
import { FR } from "./fr/index.ts";
import { IT } from "./it/index.ts";
import { NL } from "./nl/index.ts";
import { NO } from "./no/index.ts";
import { PL } from "./pl/index.ts";
import { PT } from "./pt/index.ts";
import { RO } from "./ro/index.ts";
import { SV } from "./sv/index.ts";

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
	RO,
];

/** The words of a dictionary's field. */
export const wordsOf = (field = ""): string[] =>
	field
		.split("|")
		.map((word) => word.trim())
		.filter((word) => word !== "");

/** The words of a dictionary's field, as written and without accents. */
export const wordForms = (field = ""): string[] =>
	wordsOf(field).flatMap((word) => {
		const form = formWithoutAccents(word);
		return form === undefined ? [word] : [word, form];
	});
