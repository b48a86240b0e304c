/** Prose that belongs to no group. */
import type fc from "fast-check";
import { type Build, pick } from "./build";
import { HOSTS } from "./channel-words";
import type { Inline } from "./markup";
import type { Supply } from "./supply";

const overview = (supply: Supply): Inline => ({
	link: {
		url: HOSTS.own(supply.word()),
		label: "overview of all countries",
		kind: "website",
	},
});

const meetups = (supply: Supply): Inline => ({
	link: {
		url: HOSTS.meetup(supply.word()),
		label: "list of meetups",
		kind: "meetup",
	},
});

const advice: Inline = {
	link: { page: "Starting A Group", label: "advice", kind: "wiki" },
};

const PROSE: readonly Build<Inline[], Supply>[] = [
	() => ["Much goes on, and more is to come."],
	(supply) => ["See also the ", overview(supply), "."],
	(supply) => ["There is '''more''' in the ", meetups(supply), "."],
	(supply) => [
		"If nothing is near, there is a ",
		meetups(supply),
		", an ",
		overview(supply),
		"\nand some ",
		advice,
		" for founders.",
	],
];

/** A paragraph that names no group and does not begin with a link. */
export const prose = (): fc.Arbitrary<Build<Inline[], Supply>> => pick(PROSE);
