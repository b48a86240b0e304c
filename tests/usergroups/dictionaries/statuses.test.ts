/** Words that say how active a group is. */
import { describe, expect, test } from "vitest";
import { wordsOfField } from "../../../src/usergroups/dictionaries/packed-words";
import { statusOf } from "../../../src/usergroups/dictionaries/vocabulary";

describe("statuses", () => {
	test.each([
		["(Defunct) A", "defunct"],
		["A is no longer active", "defunct"],
		["Ana Pérez is starting a user group in Arica", "forming"],
		["the group - just starting July 17", "forming"],
		["grupo em formação", "forming"],
		["In Ulm wird gerade eine Gruppe gegründet", "forming"],
		["Die Gruppe wurde 1999 gegründet", "listed"],
		["In Ede wordt een groep opgericht", "forming"],
		["De groep is in 1999 opgericht", "listed"],
		["(неактивна)", "defunct"],
		["(megszűnt)", "defunct"],
		["(活动停止)", "listed"],
		["(已停止活动)", "defunct"],
		["(kapandı)", "defunct"],
		["(غیرفعال)", "defunct"],
		["New user group for the area", "listed"],
		["Started in 2012", "listed"],
		["Inaktive Gruppe", "defunct"],
		["Gruppi inattivi", "defunct"],
		["Back after years of inactivity", "listed"],
		["Wieder da nach langer Inaktivität", "listed"],
		["De vuelta tras la inactividad", "listed"],
		["Efter en tids inaktivitet", "listed"],
		["Dopo anni di inattività", "listed"],
		["Po latach nieaktywności", "listed"],
		["Ohio Guild (Columbus, OH) no longer meeting", "defunct"],
		["No longer meeting at the pub, but at the library", "listed"],
		["We are no longer meeting at the pub", "listed"],
		["A - meetings suspended", "defunct"],
		["A - grupo parado desde 2015", "defunct"],
		["O grupo não está parado no tempo", "listed"],
		["A (in fase di costituzione)", "forming"],
		["la costituzione del gruppo", "listed"],
		["grup inactiv", "defunct"],
		["A (în curs de formare)", "forming"],
		["cursuri de formare", "listed"],
	])("%s: %s", (text, status) => {
		expect(statusOf(text)).toBe(status);
	});
});

/** The words that end a group where they are a remark of their own, in all cases in which people write them. */
const ENDINGS = wordsOfField("endings").flatMap((word) => [
	word,
	word.toUpperCase(),
	word.charAt(0).toUpperCase() + word.slice(1),
]);

describe("a word for the end of a group", () => {
	test.each([
		["(*)"],
		["Alpha (*)"],
		["Alpha, * 2016"],
		["Alpha - * in 2016."],
		["Alpha – *"],
		["Alpha; *!"],
	])("says so as a remark of its own: %s", (frame) => {
		const wrong = ENDINGS.filter(
			(word) => statusOf(frame.replace("*", word)) !== "defunct",
		);
		expect(wrong).toEqual([]);
	});

	test("says nothing inside a sentence", () => {
		expect(statusOf("The old list is closed for new members")).toBe("listed");
	});
});
