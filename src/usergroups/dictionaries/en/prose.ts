/** English words of running prose. */
import type { Dictionary } from "../dictionary.ts";

export const PROSE: Dictionary = {
	verbs:
		"is|are|was|were|will|would|should|can|could|may|might|has|have|had|started|starting|wants|want|needs|need|sign|get|you|there's|host|hosts|organizes|organises|welcome|welcomes|uses|used|use|teaches|teach|taught|offers|replaced|replaces|gives|provides|provide|covers|includes|began|begins|takes|holds|runs|does|isn't|aren't|don't|doesn't|it's|we're|i'm|focuses|helps|aims|brings|introduces|discusses|discuss|learn|learns|became|becomes|went|made|joined|moved|decided|merged|stopped|wanted|tried|introduced|switched|exists|existed|teaching|serves|serve|works|meets|meeting at|reports|reported|asks|suggests|suggested|says|said|asked|thinks|writes|wrote|promised|agrees|agreed|proposes|gather|gathers|exist|live|lives|got|gets|run|offering|supports|support|requires|required|produces|develops|maintains|keeps|shares|shared|talk about|talks about|accepts|plans|planned|plan to|met",
	imperatives:
		"meet|meets|met|join|check|visit|see|consider|contact|send|subscribe|follow|find|looking|please|sorted by|sorted alphabetically|listed alphabetically|last updated|last update|ordered by|listed by|grouped by|click|add|we|come|register|write|read|ask|note|feel free|put your|make sure|start with a|start with the|tell us about|log in",
	openers:
		"interested|anyone|meeting|meetings|our|they|also|for|to|if|do you|the list|this|these|here's|here is|here are|there is|there are|it|when|you|sign|as|because|since|although|while|before|after|currently|he|she|everyone|everybody|all are|see also",
	none: "none|no known|no local|no active|no user|no lug|no pug|no meetup|nothing|no groups|no group|not yet|nobody|no one",
	articles: "a|an|the|our|this|some|any|my|your|their|his|her|its|these",
	former: "former|old|retired",
	planned: "planned|prospective|proposed|emerging|in progress",
	defunct:
		"defunct|no longer active|no longer meets|no longer meet|no longer exists|no longer exist|inactive|disbanded|discontinued|ceased|closed down|shut down|has closed|now closed|closed in|closed since|no longer running|has been closed|dormant|no meetings since|dissolved|on hiatus|not active|no longer taught|no longer maintained",
	endings:
		"no longer meeting|meetings suspended|closed|gone|dead|ended|stopped|over|asleep|sleeping|on hold|paused|retired|rip",
	forming:
		"just starting|just forming|starting up|trying to start|trying to form|trying to organize|trying to organise|trying to get|being started|being formed|being founded|being organized|being organised|in formation|in the process of forming|in the process of starting|may start|might start|will start soon|about to start|starting soon|seeking members|looking for members|looking for organizers|looking for an organizer|members wanted|is forming|are forming|now forming|being set up|in the making|under construction|being planned|newly forming|forming soon|to be founded|proposed group|now starting|in preparation",
	beginnings:
		"start|starting|started|starts|organize|organise|organizes|organises|form|forms|found|launch|build|building|create|creating|begin|beginning|set up|get together|bring together",
	founding:
		"starting|organizing|organising|forming|founding|launching|planning|setting up|looking to start|looking into starting|interested in starting|interested in forming|interested in organizing|interested in organising",
};
