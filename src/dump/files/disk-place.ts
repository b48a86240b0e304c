/** What files and folders of a disk have in common: how they are named, and where they are. */
import { sep } from "node:path";
import type { Decoder } from "../formats/decode";
import { joinPath } from "./files";

const SLASH = Buffer.from(sep);

/** What all files of a disk have in common. */
export interface Disk {
	/** Where the dump begins, without links. */
	root: string;
	/** How many bytes of a file `bytes` gives. */
	limit: number;
	decode: Decoder;
}

/** Facts that the name alone does not have: its bytes if they are not UTF-8, and the target of a link. */
export interface NameDetails {
	bytes?: Buffer;
	target?: Buffer;
}

/** The details of all other names. */
export const NO_DETAILS: NameDetails = {};

/** A place on a disk. A wiki has many: each holds its name and the folder above, and reads everything else on demand. */
export abstract class DiskPlace {
	constructor(
		protected readonly disk: Disk,
		protected readonly above: DiskPlace | undefined,
		readonly name: string,
		private readonly details: NameDetails,
	) {}

	get isMisencoded(): boolean {
		return this.details.bytes !== undefined;
	}

	/** From the root of the dump. */
	get path(): string {
		return this.above === undefined
			? this.rootPath
			: joinPath(this.above.path, this.name);
	}

	/** Path of what is itself the dump. */
	protected abstract readonly rootPath: string;

	/** As the system knows it. */
	get raw(): Buffer {
		if (this.details.target !== undefined) return this.details.target;
		if (this.above === undefined) return Buffer.from(this.disk.root);
		const name = this.details.bytes ?? Buffer.from(this.name);
		return Buffer.concat([this.above.raw, SLASH, name]);
	}

	/** The same for calls of the system: a string where all names are UTF-8, which takes less time. */
	get location(): string | Buffer {
		if (this.details !== NO_DETAILS) return this.raw;
		if (this.above === undefined) return this.disk.root;
		const folder = this.above.location;
		return typeof folder === "string" ? folder + sep + this.name : this.raw;
	}

	/** Path within the dump without links. */
	get realPath(): string {
		if (!this.isLinked) return this.path;
		const root = Buffer.from(this.disk.root).toString("latin1");
		const place = this.raw.toString("latin1").slice(root.length);
		return Buffer.from(place.replace(/^[/\\]/, ""), "latin1").toString();
	}

	/** Whether a link leads to it, or to a folder that it is in. */
	protected get isLinked(): boolean {
		return this.details.target !== undefined || this.above?.isLinked === true;
	}

	/** Whether a path, as bytes, is that of this place, or of a folder that it is in. */
	protected isIn(path: string): boolean {
		for (
			let place: DiskPlace | undefined = this;
			place !== undefined;
			place = place.above
		)
			if (place.raw.toString("latin1") === path) return true;
		return false;
	}
}
