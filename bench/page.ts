/** The page that is measured. */
import { existsSync, readFileSync } from "node:fs";

const real = new URL(
	"../../shared/pages/LocalUserGroups.moin19.txt",
	import.meta.url,
);

/** A real group page; where it is absent one of the same size and shape, made here. */
export function readPage(): { name: string; markup: string } {
	if (existsSync(real))
		return { name: "LocalUserGroups", markup: readFileSync(real, "utf8") };
	return { name: "generated page", markup: makePage() };
}

/** 131 headings, 475 items, 581 links, about 48 KB. */
export function makePage(): string {
	const lines = [
		"This page lists '''user groups''' of all continents; see StartingYourUsersGroup for how to start one <<FootNote(Groups meet once a month.)>>.",
		"",
		"<<TableOfContents>>",
		"",
	];
	for (let region = 0; region < 7; region++) {
		lines.push(`== Region ${region} ==`);
		for (let country = 0; country < 18; country++) {
			lines.push(`=== Country ${region}-${country} ===`);
			for (let group = 0; group < 2; group++) {
				const host = `http://group${group}.country${country}.example.org`;
				lines.push(
					` * [[${host}/|Python User Group ${region}-${country}-${group}]] - City number ${group}, meets every month`,
					`  * [[${host}/mailman/listinfo|Mailing List]]`,
				);
				if (country % 2 === 0)
					lines.push(
						`    [[https://www.meetup.com/group-${country}/|Meetup]] and ${host}/blog`,
					);
				lines.push("");
			}
		}
	}
	return lines.join("\n");
}
