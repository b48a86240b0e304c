/** Texts that shrink by the deletion of characters. */
import fc from "fast-check";
import { deletions } from "./deletions";

class ShorterText extends fc.Arbitrary<string> {
	constructor(
		private readonly texts: fc.Arbitrary<string>,
		private readonly isAllowed: (text: string) => boolean,
	) {
		super();
	}

	override generate(
		random: fc.Random,
		bias: number | undefined,
	): fc.Value<string> {
		return new fc.Value(this.texts.generate(random, bias).value, undefined);
	}

	override canShrinkWithoutContext(value: unknown): value is string {
		return typeof value === "string";
	}

	override shrink(text: string): fc.Stream<fc.Value<string>> {
		return fc
			.stream(deletions([...text]))
			.map((rest) => rest.join(""))
			.filter(this.isAllowed)
			.map((rest) => new fc.Value(rest, undefined));
	}
}

/**
 * Generates the texts of an arbitrary, which shrink to any part of themselves: halves, quarters and so on of their
 * characters are deleted. A surrogate pair is one character.
 *
 * @param texts the arbitrary; how its own values shrink is not used.
 * @param isAllowed whether a shorter text may be used.
 */
export const shorterText = (
	texts: fc.Arbitrary<string>,
	isAllowed: (text: string) => boolean = () => true,
): fc.Arbitrary<string> => new ShorterText(texts, isAllowed);
