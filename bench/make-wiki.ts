/** A generated wiki on a disk: pages that grow from revision to revision, with logs, as MoinMoin would have left them. */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatLogLine, quoteName } from "../dist/dump.js";

const WORDS =
	"wiki page user group meeting python server release package mirror build test report install config network kernel module driver patch branch manual guide example question answer mailing list archive history editor anchor table heading attachment macro".split(
		" ",
	);

/** Small numbers that are the same in each run. */
function createRandom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const capital = (word: string): string =>
	word.slice(0, 1).toUpperCase() + word.slice(1);

/** Writes a section of about 700 characters: prose, links, a list, a table or code. */
function makeSection(random: (below: number) => number): string {
	const word = (): string => WORDS[random(WORDS.length)] ?? "";
	const wikiName = (): string => capital(word()) + capital(word());
	const phrase = (): string => {
		switch (random(12)) {
			case 0:
				return `'''${word()} ${word()}'''`;
			case 1:
				return `''${word()}''`;
			case 2:
				return wikiName();
			case 3:
				return `[[${wikiName()}|${word()} ${word()}]]`;
			case 4:
				return `[[https://${word()}.example.org/${word()}|${word()}]]`;
			default:
				return `${word()} ${word()} ${word()}`;
		}
	};
	const sentence = (): string =>
		`${capital(word())} ${Array.from({ length: 5 }, phrase).join(" ")}.`;
	const lines = [`== ${capital(word())} ${word()} ==`];
	lines.push(`${sentence()} ${sentence()} ${sentence()}`, "");
	const kind = random(4);
	for (let item = 0; item < 3; item++)
		if (kind === 0) lines.push(`|| ${word()} || ${phrase()} || ${word()} ||`);
		else if (kind === 1) lines.push(`  * ${phrase()} ${phrase()}`);
		else lines.push(` * ${sentence()}`);
	if (kind === 3) lines.push("{{{", `${word()}(${word()}) = 1`, "}}}");
	lines.push("");
	return lines.join("\r\n");
}

/**
 * Writes a data directory.
 *
 * @param folder where; must not exist.
 * @param pages how many; a page has 2 to 10 revisions of 1 to 9 KB.
 * @returns how many revisions and bytes it has.
 */
export function makeWiki(
	folder: string,
	pages: number,
): { revisions: number; bytes: number } {
	const random = createRandom(1);
	let revisions = 0;
	let bytes = 0;
	let log = "";
	mkdirSync(join(folder, "pages"), { recursive: true });
	writeFileSync(join(folder, "meta"), "data_format_revision: 1091100\n");
	for (let page = 0; page < pages; page++) {
		const name = `${capital(WORDS[page % WORDS.length] ?? "")}Page/Nr ${page}`;
		const directory = join(folder, "pages", quoteName(name));
		mkdirSync(join(directory, "revisions"), { recursive: true });
		let text = `#format wiki\r\n#language en\r\n<<TableOfContents>>\r\n`;
		const count = 2 + random(9);
		let pageLog = "";
		for (let number = 1; number <= count; number++) {
			text += makeSection(random) + (number % 2 ? makeSection(random) : "");
			writeFileSync(
				join(directory, "revisions", String(number).padStart(8, "0")),
				text,
			);
			pageLog += `${formatLogLine({
				time: 1_200_000_000_000_000n + BigInt(revisions) * 1_000_003n,
				revision: number,
				action: number === 1 ? "SAVENEW" : "SAVE",
				page: name,
				address: "192.0.2.1",
				host: "host.example.org",
				user: `1200000000.${random(99)}.${random(9999)}`,
				comment: "more",
			})}\n`;
			revisions++;
			bytes += text.length;
		}
		writeFileSync(
			join(directory, "current"),
			`${String(count).padStart(8, "0")}\n`,
		);
		writeFileSync(join(directory, "edit-log"), pageLog);
		log += pageLog;
		if (log.length > 1_000_000) {
			appendFileSync(join(folder, "edit-log"), log);
			log = "";
		}
	}
	appendFileSync(join(folder, "edit-log"), log);
	return { revisions, bytes };
}
