/** Everything seen is written, or skipped for a reason. */
import type { Accounted } from "../record-fields";
import { Counter } from "./counter";

/** Sums of one kind of thing. */
export class Account {
	seen = 0;
	written = 0;
	readonly skipped = new Counter();

	/** Adds a part. */
	add({ seen, written, skipped }: Accounted): void {
		this.seen += seen;
		this.written += written;
		this.skipped.addAll(skipped);
	}

	/** Returns the sums. */
	toObject(): Accounted {
		const { seen, written } = this;
		return { seen, written, skipped: this.skipped.toObject() };
	}
}
