/** Parts of the source that are lit up. */
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Range } from "../protocol/requests";

const setRanges = StateEffect.define<readonly Range[]>();

const mark = Decoration.mark({ class: "cm-lit" });

const field = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(lit, transaction) {
		const effect = transaction.effects.find((each) => each.is(setRanges));
		if (effect === undefined) return lit.map(transaction.changes);
		const { length } = transaction.newDoc;
		return Decoration.set(
			effect.value
				.filter(({ start, end }) => start < end && end <= length)
				.map(({ start, end }) => mark.range(start, end)),
			true,
		);
	},
	provide: (lit) => EditorView.decorations.from(lit),
});

export const litRanges: Extension = field;

/** Lights ranges up in place of those before. */
export function lightUp(view: EditorView, ranges: readonly Range[]): void {
	if (ranges.length > 0 || view.state.field(field).size > 0)
		view.dispatch({ effects: setRanges.of(ranges) });
}
