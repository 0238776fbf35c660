import type { FamilyMember } from "../../../shared/member-document.ts";
import type { ThreadRow } from "../../data/family-data.ts";
import { type Candidate, peopleFor, personCandidates } from "../picker/candidates.ts";

/** Whom I may write to: conversations, the newest first, then people I have none with yet. `rows` as they are in the list. */
export function destinations(
	{ me, members, rows }: { me: string; members: readonly FamilyMember[]; rows: readonly ThreadRow[] },
	notes: string,
): Candidate[] {
	const people = personCandidates(members.filter(({ active, id }) => active && id !== me));
	const mine: Candidate = {
		id: me,
		kind: "notes",
		name: members.find(({ id }) => id === me)?.name ?? "",
		detail: notes,
	};
	const known = rows.filter(mayWrite).flatMap(({ record, title }): Candidate[] => {
		if (record.kind !== "dm") {
			return [{ id: record.id, kind: record.kind === "family" ? "everybody" : "group", name: title, detail: null }];
		}
		const other = record.members.find((id) => id !== me);
		return other === undefined ? [mine] : people.filter(({ id }) => id === other);
	});
	const reachable = new Set(peopleFor(members, [me]).map(({ id }) => id));
	const others = [...people.filter(({ id }) => reachable.has(id)), mine];
	return [...known, ...others.filter(({ id }) => !known.some((one) => one.id === id))];
}

function mayWrite({ may, isGone, startRefused }: ThreadRow): boolean {
	return may.write && !isGone && startRefused === null;
}
