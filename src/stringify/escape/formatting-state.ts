/** Which formatting is on at a token, as the tree builder has it (specification, section 13). */
import type { TokenType } from "chevrotain";
import { type Mark, type MarkSwitch, switches } from "../../../grammar/marks";
import type { QuoteOrder } from "../../../grammar/payloads";
import { type Token, t } from "../../../grammar/vocabulary";

const SWITCHES: ReadonlyMap<TokenType | undefined, MarkSwitch> = new Map(
	switches.map(([name, action]) => [t[name], action]),
);

/** Formatting that is on, outermost first. */
export class FormattingState {
	readonly #on: Mark[];

	constructor(on: readonly Mark[] = []) {
		this.#on = [...on];
	}

	/** Marks that are on, outermost first. */
	get on(): readonly Mark[] {
		return [...this.#on];
	}

	/** Whether a token that only switches on, or only off, has nothing to switch, and so is text (13.1). */
	isText({ tokenType }: Token): boolean {
		const found = SWITCHES.get(tokenType);
		return (
			found !== undefined &&
			found.action !== "toggle" &&
			this.#on.includes(found.mark) === (found.action === "on")
		);
	}

	/** Which of the two marks of five quotes is switched first (13.3). */
	firstOf(token: Token): QuoteOrder {
		const inner = this.#on.findLast(
			(mark): mark is QuoteOrder => mark === "strong" || mark === "emphasis",
		);
		return inner ?? (token as Token<"StrongEmphasis">).payload.outer;
	}

	/** Follows a token that is markup. */
	apply(token: Token): void {
		if (token.tokenType === t.StrongEmphasis) {
			const first = this.firstOf(token);
			this.toggle(first);
			this.toggle(first === "strong" ? "emphasis" : "strong");
			return;
		}
		const found = SWITCHES.get(token.tokenType);
		if (found !== undefined && !this.isText(token)) this.toggle(found.mark);
	}

	/** Switches formatting over. */
	toggle(mark: Mark): void {
		const index = this.#on.lastIndexOf(mark);
		if (index < 0) this.#on.push(mark);
		else this.#on.splice(index, 1);
	}
}
