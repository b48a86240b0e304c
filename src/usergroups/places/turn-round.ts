/** Names of lists, whose parts are the other way round. */

/** "Korea, Republic of" turned round: "Republic of Korea". */
export function turnRound(name: string): string {
	const comma = name.indexOf(",");
	if (comma < 0 || name.includes(",", comma + 1)) return name;
	return `${name.slice(comma + 1).trimStart()} ${name.slice(0, comma)}`;
}
