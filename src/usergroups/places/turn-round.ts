/** Names of lists, whose parts are the other way round. */

/** "Korea, Republic of" turned round: "Republic of Korea". */
export const turnRound = (name: string): string =>
	name.replace(/^([^,]*),\s*([^,]*)$/, "$2 $1");
