import * as z from "zod/mini";
import { idSchema } from "./ids.ts";

/** Whom it is from: a name of the other conversation and, where the importer knows them, the member that is. */
const whoFields = { from: z.string(), member: z.optional(idSchema) };

/**
 * What a message says that was written elsewhere, and brought here by the author of its entry, who answers for it (decision
 * 0038): by whom, when, which words it had before and until when (the oldest first), and what was put to it.
 */
export const importedSchema = z.object({
	...whoFields,
	at: z.string(),
	earlier: z.optional(z.array(z.object({ at: z.string(), body: z.string() }))),
	reactions: z.optional(z.array(z.object({ emoji: z.string(), people: z.array(z.object(whoFields)) }))),
});
export type Imported = z.infer<typeof importedSchema>;
export type ImportedPerson = Pick<Imported, "from" | "member">;

/** Before the name of somebody who is not in the family, where an id of a member would stand. */
const absent = "absent:";

/** Who speaks in a message: a member's id, or what stands for somebody who is not here. */
export function speakerOf({ by, imported }: { by: string; imported?: Imported | undefined }): string {
	return imported === undefined ? by : idOfPerson(imported);
}

export function idOfPerson({ from, member }: ImportedPerson): string {
	return member ?? `${absent}${from}`;
}

/** The name of somebody who is not here; null for the id of a member. */
export function absentName(id: string): string | null {
	return id.startsWith(absent) ? id.slice(absent.length) : null;
}

/** What the running hash covers of it, in an order of its own. */
export function importedContent({ from, member, at, earlier, reactions }: Imported): unknown[] {
	return [
		...["imported", from, member ?? null, at],
		(earlier ?? []).map((one) => [one.at, one.body]),
		(reactions ?? []).map(({ emoji, people }) => [emoji, people.map((one) => [one.from, one.member ?? null])]),
	];
}

/** The same with its fields in that order, for what is written to the same bytes each time. */
export function importedInOrder({ at, earlier, reactions, ...who }: Imported): Imported {
	return {
		...personInOrder(who),
		at,
		...(earlier === undefined ? {} : { earlier: earlier.map((one) => ({ at: one.at, body: one.body })) }),
		...(reactions === undefined
			? {}
			: { reactions: reactions.map(({ emoji, people }) => ({ emoji, people: people.map(personInOrder) })) }),
	};
}

/** Every member it names. */
export function membersInImported({ member, reactions }: Imported): string[] {
	const all = [{ member }, ...(reactions ?? []).flatMap(({ people }) => people)];
	return [...new Set(all.flatMap((one) => one.member ?? []))];
}

function personInOrder({ from, member }: ImportedPerson): ImportedPerson {
	return { from, ...(member === undefined ? {} : { member }) };
}
