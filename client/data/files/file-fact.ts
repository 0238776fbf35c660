import * as z from "zod/mini";
import { idSchema } from "../../../shared/ids.ts";
import type { FilePart } from "./files.ts";

/** What must be known of a file of mine until the server has it as ready, and after: it may lose it and ask again. */
const ownSchema = z.object({
	name: z.string(),
	type: z.string(),
	/** Bytes. */
	size: z.int(),
	/** SHA-256 in hexadecimal letters. */
	hash: z.string(),
	/** The picture a video is shown by; it is not counted where files are. */
	isPoster: z.boolean(),
	keptAt: z.number(),
	/** A message that carries it was said here. What never was is thrown away after a day. */
	isSaid: z.boolean(),
	/** The server has taken all its bytes. */
	isBrought: z.boolean(),
	/** The server has told that it is ready: these bytes are not the only ones any more. */
	isReady: z.boolean(),
	/** Why the server takes no more of it, until it is tried again. */
	stopped: z.nullable(z.string()),
	/** Taken back; the server may have to be told. */
	isCancelled: z.boolean(),
});

const partSize = z.optional(z.int());

/** What stands on this device of one file. `own` is null of what came from the server. */
export const factSchema = z.object({
	id: idSchema,
	own: z.nullable(ownSchema),
	/** Bytes of each part that is here. */
	sizes: z.object({ phone: partSize, desktop: partSize, whole: partSize }),
	/** When it was last looked at, by the device's clock. */
	lookedAt: z.number(),
});
export type FileFact = z.infer<typeof factSchema>;
export type OwnFact = z.infer<typeof ownSchema>;
export type OwnFile = FileFact & { own: OwnFact };

export function isOwn(fact: FileFact): fact is OwnFile {
	return fact.own !== null;
}

export function changedOwn(fact: FileFact, change: Partial<OwnFact>): FileFact {
	return fact.own === null ? fact : { ...fact, own: { ...fact.own, ...change } };
}

/** True of what stands on this device alone, as far as it knows (invariant 1). */
export function isUnsent({ own }: FileFact): boolean {
	return own !== null && !own.isReady && !own.isCancelled;
}

export function sizeOf(fact: FileFact, parts: readonly FilePart[]): number {
	return parts.reduce((sum, part) => sum + (fact.sizes[part] ?? 0), 0);
}

/** Originals that may go, oldest first, until so many bytes are free; what the server does not have never goes. */
export function originalsToGo(facts: Iterable<FileFact>, bytes: number): string[] {
	const going: string[] = [];
	let freed = 0;
	for (const fact of [...facts].filter(mayGo).toSorted((one, other) => one.lookedAt - other.lookedAt)) {
		if (freed >= bytes) break;
		freed += sizeOf(fact, ["whole"]);
		going.push(fact.id);
	}
	return going;
}

/** An original that can be fetched again. */
export function mayGo(fact: FileFact): boolean {
	return fact.sizes.whole !== undefined && !isUnsent(fact);
}
